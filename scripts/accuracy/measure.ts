// Holds what the engine reads in the labelled reports against their labels: scores, and every difference with its reason.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { KNOWLEDGE } from '../../src/catalogue/index.ts';
import type { Observation } from '../../src/core/observation.ts';
import type { Report } from '../../src/core/report.ts';
import { compile } from '../../src/extract/compile.ts';
import { plain } from '../../src/extract/document.ts';
import { extract } from '../../src/extract/extract.ts';
import { fold } from '../../src/extract/fold.ts';
import { identify } from '../../src/extract/identify.ts';

const FOLDER = join(import.meta.dirname, '../../src/catalogue/accuracy');

export type Row = Readonly<Record<string, string>>;

/** The rows of a table of src/catalogue/accuracy. Throws with the row's number when it is no CSV. */
export function rows(name: string): Row[] {
  const { data, errors } = Papa.parse<Row>(readFileSync(join(FOLDER, name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const fault = errors[0];
  if (fault) throw new Error(`${name}, row ${fault.row}: ${fault.message}`);
  return data;
}

const COMPILED = compile(KNOWLEDGE);
const CLAUSES = new Map(rows('clauses.csv').map(row => [row.report, row.clauses ?? '']));

/** What is kept of a report: its title, then its headings and the clauses that carry figures or look as if they did. */
export const textOf = ({ report, title }: Row): string =>
  `${title ?? ''}\n${CLAUSES.get(report ?? '') ?? ''}`;

/** One report (row of reports.csv) as the engine reads it when its year is told. */
export const extracted = (report: Row): Report =>
  extract(
    plain(textOf(report)),
    { ...fileOf(report), ...(report.year ? { year: Number(report.year) } : {}) },
    COMPILED,
  );
const fileOf = ({ report }: Row) => ({ file: `${report}.txt`, sha256: '0'.repeat(64) });

/** Counts of one indicator's figures; `qualifier` and `place` among the right ones. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
  qualifier: number;
  place: number;
}

/** One difference. A missed or an extra figure has a reason in misses.csv under its `id`. */
export interface Fault {
  readonly kind: 'missed' | 'extra' | 'hedge' | 'place' | 'who';
  /** `report,kind,indicator,category,value`, as misses.csv has it. */
  readonly id: string;
  readonly text: string;
}

export interface Measured {
  readonly scores: ReadonlyMap<string, Score>;
  readonly faults: readonly Fault[];
  /** Fields of who and when: read right, and asked for. */
  readonly who: { readonly right: number; readonly asked: number };
}

export const empty = (): Score => ({ right: 0, wrong: 0, missed: 0, qualifier: 0, place: 0 });

const key = (indicator: string, category: string | null): string =>
  `${indicator} ${fold(category ?? '').replace(/[\s类信息的数为等]/g, '')}`.trim();

/** The keys under which a labelled figure counts as read: its own, and those that its label accepts beside it. */
const keysOf = (label: Row): string[] => [
  key(label.indicator ?? '', label.category ?? ''),
  ...(label.accept ? label.accept.split(';') : []).map(one => {
    const [indicator = '', words = ''] = one.split('|');
    // 「label X」 names another wording, 「label without X」 the same one without a word.
    const without = /^label without (.+)$/.exec(words)?.[1];
    return key(
      indicator,
      without === undefined ? words.replace(/^label /, '') : (label.category ?? '').replace(without, ''),
    );
  }),
];

const sameValue = (read: Observation, label: Row): boolean => read.value === Number(label.value);

/** The id under which misses.csv keeps the reason of a difference. */
export const missId = (row: Readonly<Record<string, string | number | null | undefined>>): string =>
  [row.report, row.kind, row.indicator, row.category, row.value].map(one => one ?? '').join();

/** Reads the chosen reports (rows of reports.csv) and compares. */
export function measure(chosen: readonly Row[]): Measured {
  const facts = rows('facts.csv');
  const identities = new Map(rows('identities.csv').map(row => [row.report, row]));
  const scores = new Map<string, Score>();
  const faults: Fault[] = [];
  const who = { right: 0, asked: 0 };
  const scoreOf = (indicator = ''): Score => {
    const score = scores.get(indicator) ?? empty();
    scores.set(indicator, score);
    return score;
  };

  /** Holds one labelled headline against what was read; returns the reading that it took. */
  const hold = (label: Row, read: readonly Observation[], year = ''): Observation | undefined => {
    const { report, indicator, category, value, clause = '' } = label;
    const keys = keysOf(label);
    const named = read.filter(one => keys.includes(key(one.indicator, one.category)));
    const right = named.find(one => sameValue(one, label));
    const where = `${report} ${year} ${indicator} ${category}`;
    const score = scoreOf(indicator);
    const add = (kind: Fault['kind'], text: string): void => {
      faults.push({ kind, id: missId({ report, kind, indicator, category, value }), text });
    };
    if (!right) {
      if (label.optional) return undefined;
      score.missed += 1;
      const other = named[0];
      add(
        'missed',
        `${where} = ${value} 「${clause}」${other ? `, read ${other.value} 「${other.evidence[0]?.quote}」` : ''}`,
      );
      return undefined;
    }
    score.right += 1;
    if (right.qualifier === label.qualifier) score.qualifier += 1;
    else add('hedge', `${where}: ${label.qualifier} 「${clause}」, read ${right.qualifier}`);
    if (right.evidence.some(one => one.quote.includes(clause) || clause.includes(one.quote)))
      score.place += 1;
    else add('place', `${where}: 「${clause}」, read 「${right.evidence[0]?.quote}」`);
    return right;
  };

  for (const report of chosen) {
    const own = facts.filter(fact => fact.report === report.report);
    const { observations } = extracted(report);
    const headlines = own.filter(fact => fact.role === 'headline');
    const taken = new Set(headlines.map(fact => hold(fact, observations, report.year)));
    for (const one of observations) {
      const keyed = key(one.indicator, one.category);
      if (taken.has(one) || own.some(fact => keysOf(fact).includes(keyed) && sameValue(one, fact))) continue;
      scoreOf(one.indicator).wrong += 1;
      const { indicator, category, value } = one;
      faults.push({
        kind: 'extra',
        id: missId({ report: report.report, kind: 'extra', indicator, category, value }),
        text: `${report.report} ${report.year} ${keyed} = ${value} 「${one.evidence[0]?.quote}」 by ${one.evidence[0]?.rule}`,
      });
    }

    // What the text alone says of who and when; a field without a label is not measured.
    const label = identities.get(report.report ?? '');
    if (!label) continue;
    const text = textOf(report);
    const read = identify(plain(text), fold(text), KNOWLEDGE, fileOf(report));
    const found: Readonly<Record<string, string | null | undefined>> = {
      body: fold(read.bodyName),
      level: read.level,
      parent: read.parent,
      year: String(read.year),
      published: read.published,
      index: read.read.indexNumber?.value,
    };
    for (const [field, value] of Object.entries(found)) {
      const wanted = label[field] ?? '';
      if (wanted === '') continue;
      who.asked += 1;
      if (value === (wanted === '-' ? '' : wanted)) who.right += 1;
      else
        faults.push({
          kind: 'who',
          id: missId({ report: report.report, kind: 'who', indicator: field }),
          text: `${report.report} ${field}: ${wanted}, read ${value}`,
        });
    }
  }
  return { scores, faults, who };
}
