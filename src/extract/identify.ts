// Who reports, on which year, published when: read from title, header, body and signature, each with its place.
// Longer than most: what these say is weighed against each other in one place.
import type { SourceKind } from '../core/observation.ts';
import type { EraId, Script } from '../core/report.ts';
import type { Span } from '../core/span.ts';
import {
  bodiesOfHeader,
  bodiesOfOpening,
  bodiesSpeaking,
  bodyAnnounced,
  findSignature,
  fullest,
  isRelative,
  openingOf,
  placeOf,
} from './body.ts';
import { findPeriod, findYears, type Period, yearsOfLine } from './date.ts';
import type { Document } from './document.ts';
import { eraOf } from './duties.ts';
import { FILLER, fold } from './fold.ts';
import type { Knowledge } from './knowledge.ts';
import { ownWords } from './label.ts';
import { type Found, lines } from './lines.ts';
import { placesOf, seatOf } from './place.ts';
import { readPublished } from './published.ts';
import { bodyOfTitle, findTitle, HEAD } from './title.ts';
import { unitsOf } from './units.ts';

/** What the manifest, the command line or a person says. It wins over the text. */
export interface Hints {
  /** An id of the catalogue; null or absent: read it from the text. */
  readonly agency?: string | null;
  readonly body?: string | null;
  readonly bodyName?: string | null;
  readonly year?: number | null;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
  readonly sourceKind?: SourceKind;
  /** A person's correction: a report in a format or script other than its year and characters tell. */
  readonly era?: EraId | null;
  readonly script?: Script | null;
  readonly file: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
}

/** What the text alone says; null where it is silent. */
export interface Read {
  readonly title: Found<string> | null;
  /** The body's name in folded text. */
  readonly bodyName: Found<string> | null;
  /** The same name as printed. */
  readonly printedName: string | null;
  /** Every folded name of a body that speaks as the one that reports. */
  readonly named: readonly string[];
  /** Id of the catalogue whose name or alias the body's name ends with. */
  readonly agency: string | null;
  readonly year: Found<number> | null;
  readonly period: Period | null;
  readonly published: Found<string> | null;
  readonly indexNumber: Found<string> | null;
  /** What the format's own title (`<title>`, a document property) says, where the text shows no title. */
  readonly titled: {
    readonly title: string;
    /** As printed. */
    readonly bodyName: string | null;
    readonly year: number | null;
  } | null;
}

export interface Identity {
  readonly id: string;
  readonly agency: string | null;
  readonly body: string;
  /** As the manifest, the catalogue or the text has it. */
  readonly bodyName: string;
  /** The same name in Simplified characters, to compare it by. */
  readonly called: string;
  /** With the names that it had and has elsewhere: as the catalogue knows them, and as the text has them. */
  readonly names: readonly string[];
  readonly level: string | null;
  readonly parent: string | null;
  readonly year: number | null;
  readonly era: EraId | null;
  readonly script: Script;
  readonly title: string | null;
  readonly published: string | null;
  readonly read: Read;
}

const INDEX =
  /索 ?引 ?号[ :|]*([0-9A-Za-z][0-9A-Za-z/_.-]{4,40})|(?:^|\n)[ •·*]*([0-9A-Z]{9,19}\/(?:19|20)\d\d-\d{4,8})(?!\d)/;

/** Traditional when at least one in forty Han characters changed in folding. */
export function scriptOf(text: string, folded: string): Script {
  const units = unitsOf(folded);
  let [han, changed] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x3400 || code > 0x9fff) continue;
    han++;
    if (units[at] !== code) changed++;
  }
  return changed * 40 > han ? 'Hant' : 'Hans';
}

const clean = (text: string): string => text.replaceAll(FILLER, '').replace(/\s+/g, '');

function agencyOf(name: string, knowledge: Pick<Knowledge, 'agencies'>): string | null {
  const bare = clean(name);
  const known = knowledge.agencies.find(agency =>
    [agency.name.zh, agency.short.zh, ...agency.aliases].some(alias => bare.endsWith(alias)),
  );
  return known?.id ?? null;
}

/** A seat's own name and its government's are one body: 某镇, 某镇人民政府. */
const seatName = (name: string): string => name.replace(/(?:人民政府|政府|办事处)$/, '');

/** The body's folded name; `places` are where its words stand when they are put together from several. */
type Named = Found<string> & { readonly places?: readonly Span[] };

/** Every body that speaks as the one that reports, the surest first. */
function bodiesNamed(
  folded: string,
  head: readonly Span[],
  title: Span | null,
  signed: Found<string> | null,
): Found<string>[] {
  const opening = openingOf(folded);
  return [
    title && bodyOfTitle(folded, title),
    bodyAnnounced(folded, opening),
    ...bodiesOfHeader(folded, head),
    signed,
    ...bodiesOfOpening(opening),
  ].filter(found => found !== null);
}

function readBody(folded: string, candidates: readonly Found<string>[]): Named | null {
  const [first] = candidates;
  if (!first) return null;
  // 区人社局 in the title, 番禺区人社局 in the signature; 某镇 in the title, 某县某镇人民政府 in the text: the same body.
  const name = clean(first.value);
  // A township by its seat's full name and no place above it: 某镇人民政府, 某县某镇.
  const seat = placesOf(name).length > 1 ? name : seatName(name);
  const fuller = [...candidates, fullest(folded, first.value)].filter(
    found =>
      found !== null &&
      seatName(clean(found.value)).endsWith(seat) &&
      isPlaced(seatName(clean(found.value)), seat),
  );
  const [best] = fuller.sort((a, b) => (b?.value.length ?? 0) - (a?.value.length ?? 0));
  if (best && best.value.length > first.value.length) return best;
  if (!isRelative(first.value)) return first;
  const place = placeOf(folded, first.value);
  const whole = candidates.find(found => !isRelative(found.value));
  if (!place) return whole ?? first;
  const places = [place, { start: first.start + 1, end: first.end }];
  return { ...first, value: place.value + first.value.slice(1), places };
}

/** A folded name as the text prints it, without blanks and conversion noise. */
function printedName(text: string, folded: string, { places, ...found }: Named): string {
  const own = (places ?? [found]).map(place => ownWords(text, folded, place)).join('');
  const words = own.replace(/\s+/g, '');
  return fold(words) === clean(found.value) ? words : clean(found.value);
}

/** What stands before the shorter name must be places: 甲市乙区|丙镇, 甲|市民政局, never 下载|市民政局. */
function isPlaced(whole: string, name: string): boolean {
  const before = whole.slice(0, whole.lastIndexOf(name));
  if (before === '') return true;
  return (
    placesOf(`${before}${/^[省市区县旗州]/.test(name) ? name[0] : ''}`).length > 0 &&
    !/下载|公布|我|本/.test(before)
  );
}

/** The year that the opening of an untitled report speaks of: 2021年区人社局…, 2021年度,…. */
function yearOfOpening(folded: string): Found<number> | null {
  const years = findYears(folded, { start: 0, end: Math.min(folded.length, 4000) });
  const times = new Map<number, Found<number>[]>();
  for (const year of years) {
    const after = folded.slice(year.end, year.end + 3).trimStart();
    const before = folded.slice(Math.max(0, year.start - 2), year.start);
    if (!/^年/.test(after) || /^年\d/.test(after) || /[〔[(《]$/.test(before)) continue;
    times.set(year.value, [...(times.get(year.value) ?? []), year]);
  }
  const [best] = [...times.values()].sort((a, b) => b.length - a.length);
  return best?.[0] ?? null;
}

/** The year that an address asks for: …xxgkAnnualReport.jsp?fbtime=2012, …/zfxxgknb/2016n/…. */
function yearOfUrl(url: string): number | null {
  const match =
    /[?&](?:fbtime|reportYear|timeFrame|year|nd|nf)=((?:19|20)\d\d)(?!\d)|\/((?:19|20)\d\d)n[bd]?(?:\/|$)/i.exec(
      url,
    );
  return match ? Number(match[1] ?? match[2]) : null;
}

/** A title that the format keeps outside the text. */
function readTitled(title: string | null): Read['titled'] {
  const folded = fold(title ?? '');
  const place = findTitle(folded, lines(folded, HEAD));
  if (!title || !place) return null;
  const body = bodyOfTitle(folded, place);
  return {
    title: title.slice(place.start, place.end),
    bodyName: body && printedName(title, folded, body),
    year: findYears(folded, place)[0]?.value ?? null,
  };
}

/**
 * True where a title names the year in which it was announced: 2015年政府信息公开年报 of 1 January to 31 December 2014,
 * published in the first months of 2015. Without such a day the period is taken for a slip.
 */
const isYearOfNews = (titled: Found<number>, published: Found<string> | null, period: Period): boolean =>
  titled.value === period.value + 1 &&
  published !== null &&
  published.value >= `${titled.value}-01-01` &&
  published.value < `${titled.value}-11-01`;

/** Behind a year of which something is planned. */
const PLANNED = /^年?度?[^。;\n]{0,16}?(?:将(?!我|其|各)|打算|力争|争取|工作计划)/;

/**
 * True where a title names the year after its period and the text tells of the period's year again and again, and of
 * the title's only what is planned.
 */
function isYearOfNext(folded: string, titled: Found<number>, period: Period): boolean {
  if (titled.value !== period.value + 1) return false;
  const told = (year: number): number =>
    findYears(folded, { start: 0, end: Math.min(folded.length, 6000) }).filter(
      ({ value, start, end }) =>
        value === year &&
        /^ ?年/.test(folded.slice(end, end + 2)) &&
        !/^ ?年 ?\d/.test(folded.slice(end, end + 4)) &&
        !(start >= period.start && start < period.end) &&
        !/(?:政府|政务)?信息公开[^,。;]{0,12}(?:报告|年报)/.test(folded.slice(end, end + 30)) &&
        !PLANNED.test(folded.slice(end, end + 30)),
    ).length;
  return told(period.value) > 1 && told(titled.value) === 0;
}

/** Reads who and when from the text, and from the format's own title where the text shows none. */
export function readIdentity(
  document: Document,
  folded: string,
  knowledge: Pick<Knowledge, 'agencies'>,
): Read {
  const head = lines(folded, HEAD);
  const top = head.slice(0, 40);
  const place = findTitle(folded, head);
  const signature = findSignature(folded);
  const named = bodiesNamed(folded, top, place, signature.body);
  const bodyName = readBody(folded, named);
  const period = findPeriod(folded);
  const [titled] = place ? yearsOfLine(folded, place) : [];
  const beside = place ? null : readTitled(document.title);
  // A period over two years tells no year: one of the two is a slip.
  const stated = period && period.from === period.value ? period : null;
  const announced =
    titled &&
    stated &&
    isYearOfNews(titled, readPublished(folded, top, stated.value, signature.date, place), stated);
  const late = titled && stated && !announced && isYearOfNext(folded, titled, stated);
  const opening =
    (announced || late ? stated : titled) ?? stated ?? (beside?.year ? null : yearOfOpening(folded));
  const published = readPublished(folded, top, opening?.value ?? beside?.year ?? null, signature.date, place);
  // A report is due in the first months of the next year: a page that names no year is of the year before.
  const before = published && { ...published, value: Number(published.value.slice(0, 4)) - 1 };
  const start = folded.slice(0, 4000);
  const index = start.includes('索') || start.includes('/') ? INDEX.exec(start) : null;
  const number = index?.[1] ?? index?.[2];
  const numberStart = index && number ? index.index + index[0].length - number.length : 0;
  return {
    title: place && {
      ...place,
      value: document.text.slice(place.start, place.end).replace(/\s*\n\s*/g, ''),
    },
    bodyName,
    named: [...new Set([...named.map(({ value }) => clean(value)), ...bodiesSpeaking(openingOf(folded))])],
    printedName: bodyName && printedName(document.text, folded, bodyName),
    agency: agencyOf(bodyName?.value ?? '', knowledge) ?? agencyOf(fold(beside?.bodyName ?? ''), knowledge),
    year: opening ?? (beside?.year ? null : before),
    period,
    published,
    titled: beside,
    indexNumber: number ? { value: number, start: numberStart, end: numberStart + number.length } : null,
  };
}

/**
 * Joins what the text says with what the manifest says; the manifest wins. The id is `<agency>-<year>`,
 * `<agency>.<body>-<year>` for another body, `unknown.<first 8 of sha256>-<year>` for a body not in the catalogue.
 */
export function identify(
  document: Document,
  folded: string,
  knowledge: Pick<Knowledge, 'agencies' | 'duties' | 'places'>,
  hints: Hints,
): Identity {
  const read = readIdentity(document, folded, knowledge);
  const agency = hints.agency ?? read.agency;
  const known = knowledge.agencies.find(one => one.id === agency);
  const unknown = `unknown.${hints.sha256.slice(0, 8)}`;
  const body = hints.body ?? (known ? 'bureau' : unknown);
  const year = hints.year ?? read.year?.value ?? read.titled?.year ?? yearOfUrl(hints.url ?? '');
  const bodyName = hints.bodyName ?? known?.name.zh ?? read.titled?.bodyName ?? read.printedName ?? '';
  const called = fold(bodyName);
  const seat = known ? (body === 'bureau' ? known.id : `${known.id}.${body}`) : unknown;
  return {
    id: `${seat}-${year ?? 'unknown'}`,
    agency: known?.id ?? null,
    body,
    bodyName,
    called,
    names: [called, ...(known?.aliases ?? []).map(fold), ...read.named],
    ...(known && body === 'bureau'
      ? { level: known.level, parent: known.parent }
      : seatOf(called, knowledge.places)),
    year,
    era: hints.era ?? eraOf(knowledge.duties.eras, year),
    script: hints.script ?? scriptOf(document.text, folded),
    title: hints.title ?? read.title?.value ?? read.titled?.title ?? null,
    published: hints.published ?? read.published?.value ?? null,
    read,
  };
}
