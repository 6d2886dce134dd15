// Files for trying what a person may drop: small PDFs and archives, good and bad, made here byte by byte.
import { zipSync } from 'fflate';

const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, character => character.charCodeAt(0) & 0xff);

function pdf(objects: readonly string[], trailer = ''): Uint8Array<ArrayBuffer> {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = body.length;
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return latin(body);
}

const stream = (content: string, head = ''): string =>
  `<< ${head}/Length ${content.length} >>\nstream\n${content}\nendstream`;
const hex = (text: string): string =>
  [...text].map(character => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** Lines of Chinese in a font that is not embedded: reading them takes a table of characters from the site. */
export function chinesePdf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const content = lines
    .map((line, at) => `BT /F1 12 Tf 1 0 0 1 40 ${780 - at * 20} Tm <${hex(line)}> Tj ET`)
    .join('\n');
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(content),
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ]);
}

/** A page that is one picture, as a scanner makes it. */
export const scannedPdf = (): Uint8Array<ArrayBuffer> =>
  pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im0 5 0 R >> >> >>',
    stream('q 595 0 0 842 0 0 cm /Im0 Do Q'),
    stream(
      '\x00\x7f\xff\x40',
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 ',
    ),
  ]);

/** A file whose password is not the empty one. */
export const lockedPdf = (): Uint8Array<ArrayBuffer> => {
  const key = '<'.concat('5a'.repeat(32), '>');
  return pdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      `<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
    ],
    '/Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] ',
  );
};

export const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  zipSync(files) as Uint8Array<ArrayBuffer>;

/** The same archive with a field of its list of contents changed in every entry. */
function edited(
  archive: Uint8Array<ArrayBuffer>,
  edit: (view: DataView, at: number) => void,
): Uint8Array<ArrayBuffer> {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) edit(view, at);
  return copy;
}

/** Says of itself that its files have a password. */
export const lockedZip = (): Uint8Array<ArrayBuffer> =>
  edited(zip({ 'a.txt': latin('secret') }), (view, at) =>
    view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true),
  );

/** Says of itself that it unpacks to gigabytes. */
export const bomb = (): Uint8Array<ArrayBuffer> =>
  edited(zip({ 'a.txt': latin('0'.repeat(5000)) }), (view, at) =>
    view.setUint32(at + 24, 3_000_000_000, true),
  );
