// How to cite a chart or a report: GB/T 7714—2015, APA 7 and BibTeX. Each names the data version.
import type { SourceKind } from '../core/observation.ts';

export const CITATION_STYLES = ['gbt7714', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A chart or dataset of this site. */
export interface Cited {
  readonly title: string;
  readonly version: string;
  readonly url: string;
  /** ISO date on which it was looked at. */
  readonly accessed: string;
}

/** One report, as its body published it. A mirror's address is text with the word mirror, never a link. */
export interface CitedReport {
  readonly body: string;
  readonly title: string;
  readonly published: string | null;
  readonly year: number | null;
  readonly url: string | null;
  readonly sourceKind: SourceKind;
  readonly accessed: string;
}

const SITE = { zh: '明鉴', en: 'Mingjian' };
const version = (id: string): string => id.slice(0, 12);

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const longDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
};

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** Text for a BibTeX field between braces: specials escaped, lines joined. */
export const tex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}$&%#_~^]/g, one => TEX[one] ?? one);
/** An address inside \url{…}: only braces and backslashes would break it. */
const texUrl = (url: string): string => url.replace(/[{}\\]/g, one => encodeURIComponent(one));

export function citeChart(style: CitationStyle, { title, version: id, url, accessed }: Cited): string {
  const year = accessed.slice(0, 4);
  if (style === 'gbt7714')
    return `${SITE.zh}. ${title}[DB/OL]. 数据版本 ${version(id)}. (${year})[${accessed}]. ${url}.`;
  if (style === 'apa')
    return `${SITE.en}. (${year}). ${title} (Version ${version(id)}) [Data set]. Retrieved ${longDate(accessed)}, from ${url}`;
  return [
    `@misc{mingjian_${version(id)}_${key(url)},`,
    `  author = {{${SITE.zh} ${SITE.en}}},`,
    `  title = {{${tex(title)}}},`,
    `  year = {${year}},`,
    `  version = {${version(id)}},`,
    `  howpublished = {\\url{${texUrl(url)}}},`,
    `  urldate = {${accessed}}`,
    '}',
    '',
  ].join('\n');
}

/** A short key from an address, stable and safe: letters, digits and underscores. */
function key(address: string): string {
  let hash = 0x811c9dc5;
  for (const one of address) hash = Math.imul(hash ^ (one.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

export function citeReport(style: CitationStyle, report: CitedReport): string {
  const { body, title, published, year, url, sourceKind, accessed } = report;
  const official = sourceKind === 'official' && url !== null;
  const when = published?.slice(0, 4) ?? (year === null ? null : String(year));
  if (style === 'gbt7714') {
    const place = official ? ` ${url}.` : sourceKind === 'mirror' ? ' 据镜像副本，未见官方地址.' : '';
    const dated = `(${published ?? when ?? '日期不详'})[${accessed}].`;
    return `${body}. ${title}[R/OL]. ${dated}${place}`;
  }
  if (style === 'apa') {
    const place = official ? ` ${url}` : sourceKind === 'mirror' ? ' Read from a mirror copy.' : '';
    return `${body}. (${when ?? 'n.d.'}). ${title} [Annual report].${place}`;
  }
  return [
    `@techreport{report_${key(`${body}|${title}|${year}`)},`,
    `  author = {{${tex(body)}}},`,
    `  institution = {{${tex(body)}}},`,
    `  title = {{${tex(title)}}},`,
    ...(when === null ? [] : [`  year = {${when}},`]),
    ...(official ? [`  howpublished = {\\url{${texUrl(url)}}},`] : []),
    ...(sourceKind === 'mirror' ? ['  note = {Read from a mirror copy},'] : []),
    `  urldate = {${accessed}}`,
    '}',
    '',
  ].join('\n');
}
