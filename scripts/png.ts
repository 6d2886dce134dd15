// PNGs of the build with at most 256 colours: the browser draws and deflates, here the chunks are put together. A third of the bytes.
import { crc32 } from 'node:zlib';
import type { Page } from 'playwright';

interface Indexed {
  readonly width: number;
  readonly height: number;
  /** RGB of each colour in use. */
  readonly palette: readonly number[];
  /** zlib stream of the rows, each after its filter byte 0, as base64. */
  readonly data: string;
}

/** Runs inside the page: nothing from outside may be named here, and no function may carry a name. */
const draw = (page: Page, svg: string, wide: number): Promise<Indexed> =>
  page.evaluate(
    async ([source, width]) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
      await image.decode();
      const height = Math.round((image.naturalHeight * width) / image.naturalWidth);
      const brush = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
      if (!brush) throw new Error('the browser gives no canvas');
      brush.drawImage(image, 0, 0, width, height);
      URL.revokeObjectURL(image.src);
      const pixels = new Uint32Array(brush.getImageData(0, 0, width, height).data.buffer);
      const counts = new Map<number, number>();
      let [last, run] = [pixels[0] ?? 0, 0];
      for (const pixel of pixels) {
        if (pixel === last) run += 1;
        else {
          counts.set(last, (counts.get(last) ?? 0) + run);
          [last, run] = [pixel, 1];
        }
      }
      counts.set(last, (counts.get(last) ?? 0) + run);
      // The most frequent colours stay as they are; the rare tints of letter edges take the nearest of them.
      const colours = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
      const palette = colours.slice(0, 256);
      const place = new Map(palette.map((colour, at) => [colour, at]));
      for (const colour of colours.slice(256)) {
        let [best, least] = [0, Number.POSITIVE_INFINITY];
        for (let at = 0; at < palette.length; at += 1) {
          const other = palette[at] ?? 0;
          const red = (colour & 255) - (other & 255);
          const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
          const blue = ((colour >> 16) & 255) - ((other >> 16) & 255);
          const far = red * red + green * green + blue * blue;
          if (far < least) [best, least] = [at, far];
        }
        place.set(colour, best);
      }
      const rows = new Uint8Array((width + 1) * height);
      let index = 0;
      last = -1;
      for (let y = 0, from = 0, to = 0; y < height; y += 1) {
        to += 1;
        for (let x = 0; x < width; x += 1, from += 1, to += 1) {
          const pixel = pixels[from] ?? 0;
          if (pixel !== last) {
            last = pixel;
            index = place.get(pixel) ?? 0;
          }
          rows[to] = index;
        }
      }
      const stream = new Blob([rows]).stream().pipeThrough(new CompressionStream('deflate'));
      const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 32_768)
        text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
      return {
        width,
        height,
        palette: palette.flatMap(colour => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]),
        data: btoa(text),
      };
    },
    [svg, wide] as const,
  );

function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** The bytes of a PNG so many pixels wide. The ground of the picture must be opaque. */
export async function drawPng(page: Page, svg: string, wide: number): Promise<Buffer> {
  const { width, height, palette, data } = await draw(page, svg, wide);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', Buffer.from(data, 'base64')),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
