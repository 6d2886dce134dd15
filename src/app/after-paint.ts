// For what no person waits for: it is done once the choice that caused it has been painted.

export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
