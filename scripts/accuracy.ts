// How well unseen reports are read: precision, recall and F1 per indicator, for headline values, qualifiers and places.
// The reports were labelled by reading, without a look at the rules; src/catalogue/accuracy/README.md says how.
// `npm run accuracy`, with one part `npm run accuracy -- held`, with one round of it `npm run accuracy -- third a1`. Prints to standard output; exits 1 when precision or recall falls below the promise.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { KNOWLEDGE } from '../src/catalogue/index.ts';
import type { Observation } from '../src/core/observation.ts';
import { compile } from '../src/extract/compile.ts';
import { plain } from '../src/extract/document.ts';
import { extract } from '../src/extract/extract.ts';
import { fold } from '../src/extract/fold.ts';
import { identify } from '../src/extract/identify.ts';

const PROMISE = { precision: 0.99, recall: 0.95 };
const FOLDER = join(import.meta.dirname, '../src/catalogue/accuracy');

type Row = Readonly<Record<string, string>>;

function rows(name: string): Row[] {
  const { data, errors } = Papa.parse<Row>(readFileSync(join(FOLDER, name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const fault = errors[0];
  if (fault) throw new Error(`${name}, row ${fault.row}: ${fault.message}`);
  return data;
}

interface Score {
  right: number;
  wrong: number;
  missed: number;
  qualifier: number;
  place: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const precision = (score: Score): number => ratio(score.right, score.right + score.wrong);
const recall = (score: Score): number => ratio(score.right, score.right + score.missed);
const f1 = (score: Score): number => ratio(2 * score.right, 2 * score.right + score.wrong + score.missed);
const empty = (): Score => ({ right: 0, wrong: 0, missed: 0, qualifier: 0, place: 0 });

const key = (indicator: string, category: string | null): string =>
  `${indicator} ${fold(category ?? '').replace(/[\s类信息的数为等]/g, '')}`.trim();

const compiled = compile(KNOWLEDGE);
const facts = rows('facts.csv');
const clauses = new Map(rows('clauses.csv').map(row => [row.report, row.clauses ?? '']));
const scores = new Map<string, Score>();
const faults: string[] = [];

const scoreOf = (indicator: string): Score => {
  const score = scores.get(indicator) ?? empty();
  scores.set(indicator, score);
  return score;
};

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

/** Holds one labelled headline against what was read; returns the reading that it took. */
function hold(label: Row, read: readonly Observation[], where: string): Observation | undefined {
  const keys = keysOf(label);
  const named = read.filter(one => keys.includes(key(one.indicator, one.category)));
  const right = named.find(one => sameValue(one, label));
  const score = scoreOf(label.indicator ?? '');
  if (!right) {
    if (label.optional) return undefined;
    score.missed += 1;
    const other = named[0];
    faults.push(
      `missed  ${where} = ${label.value} 「${label.clause}」${other ? `, read ${other.value} 「${other.evidence[0]?.quote}」` : ''}`,
    );
    return undefined;
  }
  score.right += 1;
  if (right.qualifier === label.qualifier) score.qualifier += 1;
  else faults.push(`hedge   ${where}: ${label.qualifier} 「${label.clause}」, read ${right.qualifier}`);
  if (right.evidence.some(one => one.quote.includes(label.clause ?? '') || label.clause?.includes(one.quote)))
    score.place += 1;
  else faults.push(`place   ${where}: 「${label.clause}」, read 「${right.evidence[0]?.quote}」`);
  return right;
}

const [part, round] = process.argv.slice(2);
const chosen = rows('reports.csv').filter(
  report => (!part || report.part === part) && (!round || report.report?.startsWith(round)),
);
if (chosen.length === 0)
  throw new Error(`no report in part ${part}: give tuned, second, third, held, or nothing`);

for (const report of chosen) {
  const own = facts.filter(fact => fact.report === report.report);
  // Its title, then its headings and the clauses that carry figures or look as if they did; no running text is kept.
  const text = `${report.title ?? ''}\n${clauses.get(report.report) ?? ''}`;
  const hints = {
    file: `${report.report}.txt`,
    sha256: '0'.repeat(64),
    ...(report.year ? { year: Number(report.year) } : {}),
  };
  const { observations } = extract(plain(text), hints, compiled);
  const taken = new Set(
    own
      .filter(fact => fact.role === 'headline')
      .map(fact =>
        hold(fact, observations, `${report.report} ${report.year} ${fact.indicator} ${fact.category}`),
      ),
  );
  for (const one of observations) {
    const keyed = key(one.indicator, one.category);
    if (taken.has(one) || own.some(fact => keysOf(fact).includes(keyed) && sameValue(one, fact))) continue;
    scoreOf(one.indicator).wrong += 1;
    faults.push(
      `extra   ${report.report} ${report.year} ${keyed} = ${one.value} 「${one.evidence[0]?.quote}」 by ${one.evidence[0]?.rule}`,
    );
  }
}

/** What the text alone says of who and when, held against the labels; a field without a label is not measured. */
const who = { right: 0, asked: 0 };
const identities = new Map(rows('identities.csv').map(row => [row.report, row]));
for (const report of chosen) {
  const label = identities.get(report.report);
  if (!label) continue;
  const document = plain(`${report.title ?? ''}\n${clauses.get(report.report) ?? ''}`);
  const read = identify(document, fold(document.text), KNOWLEDGE, {
    file: `${report.report}.txt`,
    sha256: '0'.repeat(64),
  });
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
    else faults.push(`who     ${report.report} ${field}: ${wanted}, read ${value}`);
  }
}

const total = [...scores.values()].reduce(
  (sum, one) => ({
    right: sum.right + one.right,
    wrong: sum.wrong + one.wrong,
    missed: sum.missed + one.missed,
    qualifier: sum.qualifier + one.qualifier,
    place: sum.place + one.place,
  }),
  empty(),
);

const cell = (value: number): string => value.toFixed(3).padStart(9);
const line = (name: string, one: Score): string =>
  `${name.padEnd(42)}${String(one.right + one.missed).padStart(6)}${cell(precision(one))}${cell(recall(one))}${cell(f1(one))}${cell(ratio(one.qualifier, one.right))}${cell(ratio(one.place, one.right))}`;

console.log(`${'indicator'.padEnd(42)} count precision   recall       F1    hedge    place`);
for (const [indicator, one] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(line(indicator, one));
console.log(line('all', total));
if (who.asked > 0)
  console.log(
    `who and when: ${who.right} of ${who.asked} fields (${ratio(who.right, who.asked).toFixed(3)})`,
  );
console.log(`\n${faults.length} differences`);
for (const fault of faults) console.log(fault);
if (precision(total) < PROMISE.precision || recall(total) < PROMISE.recall) {
  console.error(
    `below the promise: precision ${PROMISE.precision}, recall ${PROMISE.recall}. The differences above say where.`,
  );
  process.exit(1);
}
