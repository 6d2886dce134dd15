// Mends the package that PptxGenJS writes: our charts and workbooks, unique ids, alt text, paragraphs in the notes, true content types.
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { xml } from '../core/xml.ts';
import type { ChartPart } from './pptx-axis.ts';
import { FACES, themed } from './pptx-theme.ts';
import type { Deck } from './slide.ts';
import { workbook } from './xlsx.ts';

/** Earliest time that a zip can hold: the same deck gives the same bytes on every day. */
const EPOCH = new Date(1980, 0, 1);

/** Charts by the place of their slide, from 1; alt text by slide and name of the shape. */
export interface Additions {
  readonly charts: ReadonlyMap<number, ChartPart>;
  readonly alt: ReadonlyMap<string, string>;
  /** Lines of the speaker notes by slide. */
  readonly speaker: readonly (readonly string[])[];
}

/** Where a slide's relationships point, by type ending. */
function targetOf(parts: Unzipped, owner: string, type: string): string | null {
  const [folder, file] = [owner.slice(0, owner.lastIndexOf('/')), owner.slice(owner.lastIndexOf('/') + 1)];
  const rels = parts[`${folder}/_rels/${file}.rels`];
  if (!rels) return null;
  for (const [tag] of strFromU8(rels).matchAll(/<Relationship [^>]*>/g)) {
    const target = /Target="([^"]*)"/.exec(tag)?.[1];
    if (target && new RegExp(`Type="[^"]*/${type}"`).test(tag)) return resolve(folder, target);
  }
  return null;
}

/** A relationship target as a part name without leading slash. */
export function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

const rels = (target: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="${target}"/></Relationships>`;

/** The writer knows no patterns: the slot of what is missing from the copy takes its hatch here. */
const HATCH =
  '<a:pattFill prst="wdUpDiag"><a:fgClr><a:schemeClr val="bg2"/></a:fgClr><a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>';

/** Lines that only divide: readers of the screen pass over them. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** The page number as a field, so that it stays true in another deck. */
const pageField = (text: string): string =>
  text.replace(
    /(name="Page"(?:(?!<\/p:sp>)[\s\S])*?)<a:r>((?:(?!<\/a:r>)[\s\S])*)<\/a:r>/,
    '$1<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">$2</a:fld>',
  );

function mendSlide(text: string, slide: number, alt: ReadonlyMap<string, string>): string {
  let id = 1;
  const hatched = pageField(text)
    .replace(
      /(<p:cNvPr id="[^"]*" name="Missing: [^"]*"(?:(?!<\/p:spPr>)[\s\S])*?)<a:noFill\/>/g,
      (_, before: string) => `${before}${HATCH}`,
    )
    .replace(
      /(<p:cNvPr id="[^"]*" name="(?:Rule|Rules of \d+)">)(<\/p:cNvPr>)/g,
      (_, open: string, close: string) => `${open}${DECORATIVE}${close}`,
    )
    .replace(/(<p:cNvPr id="[^"]*" name=")[^"]*("(?:(?!<\/p:nvSpPr>)[\s\S])*?type="title")/, '$1Title$2')
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
  return hatched.replace(/<p:cNvPr id="[^"]*" name="([^"]*)"(?: descr="[^"]*")?/g, (_, name: string) => {
    const said = alt.get(`${slide}|${name}`);
    const number = name === '' ? 1 : ++id;
    return `<p:cNvPr id="${number}" name="${name}"${said === undefined ? '' : ` descr="${xml(said)}"`}`;
  });
}

/** One paragraph a line instead of one run with line ends inside. */
const mendNotes = (text: string, lines: readonly string[], lang: string): string =>
  text.replace(
    /(<p:ph type="body" idx="1"\/>[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
    (_, before: string, after: string) =>
      `${before}${lines
        .map(said =>
          said === '' ? '<a:p/>' : `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${xml(said)}</a:t></a:r></a:p>`,
        )
        .join('')}${after}`,
  );

/** The writer numbers charts on from deck to deck: here each deck begins with 1. */
function renumbered(parts: Unzipped): Unzipped {
  const numbers = Object.keys(parts)
    .flatMap(name => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  const rename = (text: string): string =>
    text.replace(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/g,
      (all, stem: string, number: string) => {
        const at = numbers.indexOf(number);
        return at < 0 ? all : `${stem}${at + 1}`;
      },
    );
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      rename(name),
      /\.rels$|Content_Types/.test(name) ? strToU8(rename(strFromU8(bytes))) : bytes,
    ]),
  );
}

/** The finished package. */
export async function mend(
  bytes: Uint8Array,
  deck: Deck,
  { charts, alt, speaker }: Additions,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = renumbered(unzipSync(bytes));
  const read = (name: string): string => {
    const part = parts[name];
    if (!part) throw new RangeError(`the package has no part ${name}`);
    return strFromU8(part);
  };
  const write = (name: string, text: string): void => {
    parts[name] = strToU8(text);
  };
  const { lang } = FACES[deck.language];
  for (const at of deck.slides.keys()) {
    const name = `ppt/slides/slide${at + 1}.xml`;
    write(name, mendSlide(read(name), at + 1, alt));
    const notes = targetOf(parts, name, 'notesSlide');
    if (notes) write(notes, mendNotes(read(notes), speaker[at] ?? [], lang));
    const part = charts.get(at + 1);
    const chart = targetOf(parts, name, 'chart');
    if (!part !== !chart)
      throw new RangeError(`slide ${at + 1} has ${chart ? 'a chart too many' : 'no chart'}`);
    if (!part || !chart) continue;
    const embedded = targetOf(parts, chart, 'package');
    if (!embedded) throw new RangeError(`${chart} has no workbook`);
    write(chart, part.xml);
    parts[embedded] = await workbook([{ name: 'Sheet1', grid: part.grid }]);
    write(chart.replace(/([^/]*)$/, '_rels/$1.rels'), rels(embedded.replace(/^ppt\//, '../')));
  }
  for (const name of Object.keys(parts))
    if (/^ppt\/theme\/theme\d+\.xml$/.test(name)) write(name, themed(read(name), deck.colour, deck.language));
  const present = new Set(Object.keys(parts));
  write(
    '[Content_Types].xml',
    read('[Content_Types].xml')
      .replace(/\s*<Override PartName="\/([^"]*)"[^>]*>/g, (tag, name: string) =>
        present.has(name) ? tag.trim() : '',
      )
      .replace('ContentType="image/jpg"', 'ContentType="image/jpeg"'),
  );
  const stamp = '2000-01-01T00:00:00Z';
  write('docProps/core.xml', read('docProps/core.xml').replace(/>\d{4}-\d\d-\d\dT[^<]*Z</g, `>${stamp}<`));
  const files = Object.keys(parts)
    .filter(name => !name.endsWith('/'))
    .sort((a, b) => (a === '[Content_Types].xml' ? -1 : b === '[Content_Types].xml' ? 1 : a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files.map(name => [name, parts[name] as Uint8Array])), { mtime: EPOCH });
}
