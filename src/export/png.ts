// A picture as PNG, drawn by the browser from its SVG at the asked size: never a screenshot of the page.

/** Sizes of the menu in pixels. The height follows the picture when it is higher than 16:9. */
export const PNG_SIZES = {
  '1280x720': { width: 1280, transparent: false },
  '1920x1080': { width: 1920, transparent: false },
  '2x': { width: 2560, transparent: false },
  transparent: { width: 1920, transparent: true },
} as const;
export type PngSize = keyof typeof PNG_SIZES;

/** Rejects when the browser cannot draw the picture. */
export async function png(svg: string, width: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.round((image.naturalHeight * width) / image.naturalWidth);
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('the browser gives no canvas');
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('the browser could not write the picture');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
