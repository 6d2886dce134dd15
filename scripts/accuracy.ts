// How well unseen reports are read: precision, recall and F1 per indicator, for headline values, qualifiers and places.
// The reports were labelled by reading, without a look at the rules; src/catalogue/accuracy/README.md says how.
// Prints to standard output; exits 1 when precision or recall falls below the promise.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { KNOWLEDGE } from '../src/catalogue/index.ts';
import type { Observation } from '../src/core/observation.ts';
import { compile } from '../src/extract/compile.ts';
import { plain } from '../src/extract/document.ts';
import { extract } from '../src/extract/extract.ts';
import { fold } from '../src/extract/fold.ts';

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

/**
 * One report put together again from its labelled clauses: its title, then each heading with the sentences below it,
 * then the clauses that must give nothing. Only the carrying clauses are kept in the project, never running text.
 */
function assemble(report: Row, facts: readonly Row[], distractors: readonly Row[]): string {
  const lines = [report.title ?? '', ''];
  let section: string | undefined;
  const said = new Set<string>();
  for (const fact of facts) {
    if (fact.section !== section) {
      section = fact.section;
      if (section) lines.push('', section);
    }
    const sentence = [fact.lead, fact.clause].filter(Boolean).join(',');
    if (!said.has(sentence)) lines.push(`${sentence}。`);
    said.add(sentence);
  }
  return [...lines, '', ...distractors.map(one => `${one.clause}。`)].join('\n');
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
  `${indicator} ${fold(category ?? '').replace(/\s/g, '')}`;

const compiled = compile(KNOWLEDGE);
const facts = rows('facts.csv');
const distractors = rows('distractors.csv');
const scores = new Map<string, Score>();
const faults: string[] = [];

const scoreOf = (indicator: string): Score => {
  const score = scores.get(indicator) ?? empty();
  scores.set(indicator, score);
  return score;
};

/** Holds one labelled figure against what was read in its place. */
function hold(label: Row, read: Observation | undefined, where: string): void {
  const score = scoreOf(label.indicator ?? '');
  const place = read?.evidence[0];
  if (!read) {
    score.missed += 1;
    faults.push(`missed  ${where} = ${label.value} 「${label.clause}」`);
  } else if (read.value !== Number(label.value)) {
    score.missed += 1;
    score.wrong += 1;
    faults.push(`wrong   ${where} = ${label.value} 「${label.clause}」, read ${read.value} 「${place?.quote}」`);
  } else {
    score.right += 1;
    if (read.qualifier === label.qualifier) score.qualifier += 1;
    else faults.push(`hedge   ${where}: ${label.qualifier} 「${label.clause}」, read ${read.qualifier}`);
    if (read.evidence.some(one => one.quote.includes(label.clause ?? '') || label.clause?.includes(one.quote)))
      score.place += 1;
    else faults.push(`place   ${where}: 「${label.clause}」, read 「${place?.quote}」`);
  }
}

for (const report of rows('reports.csv')) {
  const own = facts.filter(fact => fact.report === report.report);
  const text = assemble(
    report,
    own,
    distractors.filter(one => one.report === report.report),
  );
  const hints = {
    file: `${report.report}.txt`,
    sha256: '0'.repeat(64),
    ...(report.year ? { year: Number(report.year) } : {}),
  };
  const { observations } = extract(plain(text), hints, compiled);
  const labels = new Map(
    own
      .filter(fact => fact.role === 'headline')
      .map(fact => [key(fact.indicator ?? '', fact.category ?? ''), fact]),
  );
  for (const [id, label] of labels) {
    const read = observations.find(one => key(one.indicator, one.category) === id);
    hold(label, read, `${report.report} ${report.year} ${id.trim()}`);
  }
  for (const one of observations) {
    if (labels.has(key(one.indicator, one.category))) continue;
    scoreOf(one.indicator).wrong += 1;
    faults.push(
      `extra   ${report.report} ${report.year} ${one.indicator} ${one.category ?? ''} = ${one.value} 「${one.evidence[0]?.quote}」 by ${one.evidence[0]?.rule}`,
    );
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
for (const [indicator, one] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(line(indicator, one));
console.log(line('all', total));
console.log(`\n${faults.length} differences`);
for (const fault of faults) console.log(fault);
if (precision(total) < PROMISE.precision || recall(total) < PROMISE.recall) {
  console.error(
    `below the promise: precision ${PROMISE.precision}, recall ${PROMISE.recall}. The differences above say where.`,
  );
  process.exit(1);
}
