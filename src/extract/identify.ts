// Who reports, on which year, published when: read from title, header, body and signature, each with its place.
import type { SourceKind } from '../core/observation.ts';
import type { EraId, Script } from '../core/report.ts';
import { bodiesSpeaking, findSignature, openingOf } from './body.ts';
import { findPeriod, findYears, type Period, yearsOfLine } from './date.ts';
import type { Document } from './document.ts';
import { eraOf } from './duties.ts';
import { isYearOfNews, isYearOfNext, yearBelow, yearOfOpening, yearOfUrl } from './fiscal-year.ts';
import { fold } from './fold.ts';
import type { Knowledge } from './knowledge.ts';
import { type Found, linesOf } from './lines.ts';
import { seatOf } from './place.ts';
import { readPublished } from './published.ts';
import { bodiesNamed, clean, printedName, readBody } from './reporter.ts';
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
  /索 ?引 ?号[ :|]*(?:\n[ •·*]*(?!(?:19|20)\d\d-\d))?([0-9A-Za-z][0-9A-Za-z/_.-]{4,40})|(?:^|\n)[ •·*]*([0-9A-Z]{9,19}\/(?:19|20)\d\d-\d{4,8})(?!\d)/;

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

function agencyOf(name: string, knowledge: Pick<Knowledge, 'agencies'>): string | null {
  const bare = clean(name);
  const known = knowledge.agencies.find(agency =>
    [agency.name.zh, agency.short.zh, ...agency.aliases].some(alias => bare.endsWith(alias)),
  );
  return known?.id ?? null;
}

/** A title that the format keeps outside the text. */
function readTitled(title: string | null): Read['titled'] {
  const folded = fold(title ?? '');
  const place = findTitle(folded, linesOf(folded).slice(0, HEAD));
  if (!title || !place) return null;
  const body = bodyOfTitle(folded, place);
  return {
    title: title.slice(place.start, place.end),
    bodyName: body && printedName(title, folded, body),
    year: findYears(folded, place)[0]?.value ?? null,
  };
}

/** A report is due in the first months of the next year: a page that names no year is of the year before. */
const yearBefore = ({ value, start, end }: Found<string>): Found<number> => ({
  value: Number(value.slice(0, 4)) - 1,
  start,
  end,
});

/** Reads who and when from the text, and from the format's own title where the text shows none. */
export function readIdentity(
  document: Document,
  folded: string,
  knowledge: Pick<Knowledge, 'agencies'>,
): Read {
  const head = linesOf(folded).slice(0, HEAD);
  const top = head.slice(0, 40);
  const place = findTitle(folded, head);
  const signature = findSignature(folded);
  const first = openingOf(folded);
  const named = bodiesNamed(folded, first, top, place, signature.body);
  const bodyName = readBody(folded, named);
  const called = new Set<string>();
  for (const { value } of named) called.add(clean(value));
  for (const name of bodiesSpeaking(first)) called.add(name);
  const period = findPeriod(folded);
  const [own] = place ? yearsOfLine(folded, place) : [];
  const titled = own ?? (place ? (yearBelow(folded, place) ?? undefined) : undefined);
  const beside = place ? null : readTitled(document.title);
  // A period over two years tells no year: one of the two is a slip.
  const stated = period && period.from === period.value ? period : null;
  const announced =
    titled &&
    stated &&
    isYearOfNews(titled, () => readPublished(folded, top, stated.value, signature.date, place), stated);
  const late = titled && stated && !announced && isYearOfNext(folded, titled, stated);
  const opening =
    (announced || late ? stated : titled) ?? stated ?? (beside?.year ? null : yearOfOpening(folded));
  const published = readPublished(folded, top, opening?.value ?? beside?.year ?? null, signature.date, place);
  const start = folded.slice(0, 4000);
  const index = start.includes('索') || start.includes('/') ? INDEX.exec(start) : null;
  const number = index?.[1] ?? index?.[2];
  const numberStart = index && number ? index.index + index[0].length - number.length : 0;
  return {
    title: place && {
      start: place.start,
      end: place.end,
      value: document.text.slice(place.start, place.end).replace(/\s*\n\s*/g, ''),
    },
    bodyName,
    named: [...called],
    printedName: bodyName && printedName(document.text, folded, bodyName),
    agency: agencyOf(bodyName?.value ?? '', knowledge) ?? agencyOf(fold(beside?.bodyName ?? ''), knowledge),
    year: opening ?? (beside?.year ? null : published && yearBefore(published)),
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
  const place = known && body === 'bureau' ? known : seatOf(called, knowledge.places);
  const seat = known ? (body === 'bureau' ? known.id : `${known.id}.${body}`) : unknown;
  return {
    id: `${seat}-${year ?? 'unknown'}`,
    agency: known?.id ?? null,
    body,
    bodyName,
    called,
    names: [called, ...(known?.aliases ?? []).map(fold), ...read.named],
    level: place.level,
    parent: place.parent,
    year,
    era: hints.era ?? eraOf(knowledge.duties.eras, year),
    script: hints.script ?? scriptOf(document.text, folded),
    title: hints.title ?? read.title?.value ?? read.titled?.title ?? null,
    published: hints.published ?? read.published?.value ?? null,
    read,
  };
}
