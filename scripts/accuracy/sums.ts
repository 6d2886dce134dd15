// Holds which printed sums the engine says to fail against what a reader found: sums.csv of src/catalogue/accuracy.
import { KNOWLEDGE } from '../../src/catalogue/index.ts';
import { compile } from '../../src/extract/compile.ts';
import { plain } from '../../src/extract/document.ts';
import { extract } from '../../src/extract/extract.ts';
import { type Row, rows } from './measure.ts';

/** One judged sum: its total says which one it is. `said`: the engine says that it fails. */
export interface Sum {
  readonly id: string;
  readonly verdict: string;
  readonly said: boolean;
}

const idOf = ({ report, kind, total }: Row): string => [report, kind, total].join();

/** Every judged sum of the chosen reports (rows of reports.csv), and whether the engine says that it fails. */
export function judgedSums(chosen: readonly Row[]): Sum[] {
  const compiled = compile(KNOWLEDGE);
  const clauses = new Map(rows('clauses.csv').map(row => [row.report, row.clauses ?? '']));
  const judged = rows('sums.csv');
  const named = new Set(judged.map(({ report }) => report));
  const said = new Set<string>();
  for (const { report = '', title = '', year } of chosen) {
    if (!named.has(report)) continue;
    const hints = { file: `${report}.txt`, sha256: '0'.repeat(64), ...(year ? { year: Number(year) } : {}) };
    const { checks } = extract(plain(`${title}\n${clauses.get(report) ?? ''}`), hints, compiled);
    for (const { kind, status, right } of checks)
      if (status === 'fails') said.add(idOf({ report, kind, total: String(right.value) }));
  }
  const known = new Set(chosen.map(({ report }) => report));
  return judged
    .filter(({ report }) => known.has(report))
    .map(row => ({ id: idOf(row), verdict: row.verdict ?? '', said: said.has(idOf(row)) }));
}
