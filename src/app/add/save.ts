// Hands a file made here to the person.

export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address a moment longer than the click takes.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
