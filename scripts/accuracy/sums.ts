// Holds which printed sums the engine says to fail against what a reader found: sums.csv of src/catalogue/accuracy.
import { extracted, type Row, rows } from './measure.ts';

/** One judged sum: its total says which one it is. `said`: the engine says that it fails. */
export interface Sum {
  readonly id: string;
  readonly verdict: string;
  readonly said: boolean;
}

const idOf = ({ report, kind, total }: Row): string => [report, kind, total].join();

/** Every judged sum of the chosen reports (rows of reports.csv), and whether the engine says that it fails. */
export function judgedSums(chosen: readonly Row[]): Sum[] {
  const judged = rows('sums.csv');
  const named = new Set(judged.map(({ report }) => report));
  const said = new Set<string>();
  for (const row of chosen) {
    const { report = '' } = row;
    if (!named.has(report)) continue;
    for (const { kind, status, right } of extracted(row).checks)
      if (status === 'fails') said.add(idOf({ report, kind, total: String(right.value) }));
  }
  const known = new Set(chosen.map(({ report }) => report));
  return judged
    .filter(({ report }) => known.has(report))
    .map(row => ({ id: idOf(row), verdict: row.verdict ?? '', said: said.has(idOf(row)) }));
}
