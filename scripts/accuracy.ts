// How well unseen reports are read: precision, recall and F1 per indicator, for headline values, qualifiers and places.
// The reports were labelled by reading, without a look at the rules; src/catalogue/accuracy/README.md says how.
// `npm run accuracy`, with one part `npm run accuracy -- held`, with one round of it `npm run accuracy -- third a1`. Prints to standard output, each missed and each extra figure with its reason; exits 1 when precision or recall falls below the promise.
import { empty, measure, missId, rows, type Score } from './accuracy/measure.ts';
import { judgedSums } from './accuracy/sums.ts';

const PROMISE = { precision: 0.99, recall: 0.95 };

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const precision = (score: Score): number => ratio(score.right, score.right + score.wrong);
const recall = (score: Score): number => ratio(score.right, score.right + score.missed);
const f1 = (score: Score): number => ratio(2 * score.right, 2 * score.right + score.wrong + score.missed);

const [part, round] = process.argv.slice(2);
const chosen = rows('reports.csv').filter(
  report => (!part || report.part === part) && (!round || report.report?.startsWith(round)),
);
if (chosen.length === 0)
  throw new Error(`no report in part ${part}: give tuned, second, third, third-new, held, or nothing`);

const { scores, faults, who } = measure(chosen);
const reasons = new Map(rows('misses.csv').map(row => [missId(row), `${row.reason}: ${row.note}`]));

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
const sums = judgedSums(chosen);
if (sums.length > 0) {
  const failing = sums.filter(({ verdict }) => verdict === 'fails' || verdict === 'missed');
  const found = failing.filter(({ said }) => said).length;
  const accused = sums.filter(({ said }) => said).length - found;
  const rest = sums.length - failing.length;
  console.log(
    `sums: ${found} of ${failing.length} that fail are found, ${accused} of ${rest} others said to fail`,
  );
}
console.log(`\n${faults.length} differences`);
for (const { kind, id, text } of faults) {
  const reason = reasons.get(id);
  console.log(`${kind.padEnd(8)}${text}${reason ? `\n        because ${reason}` : ''}`);
}
if (precision(total) < PROMISE.precision || recall(total) < PROMISE.recall) {
  console.error(
    `below the promise: precision ${PROMISE.precision}, recall ${PROMISE.recall}. The differences above say where.`,
  );
  process.exit(1);
}
