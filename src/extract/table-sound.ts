// A print whose figures stand on lines of their own and belong to other labels than those above them: its sums tell.
import type { CellKey, TableForm } from './knowledge.ts';
import type { RowProblem, RowRead, TableRead } from './table-print.ts';

/** So many of a form's sums fail only where every figure has slid to another row. */
const FAILS = 3;

/** How many of the form's sums over the rows hold and how many fail; those of zeros tell nothing. */
function sums(form: TableForm, rows: readonly RowRead[]): { holds: number; fails: number } {
  const digits = new Map(rows.map(({ row, cells }) => [form.rows[row]?.id, cells[0]?.digits ?? null]));
  const add = (cells: readonly CellKey[]): number | null =>
    cells.reduce<number | null>((sum, [id]) => {
      const value = digits.get(id);
      return sum === null || value == null ? null : sum + Number(value);
    }, 0);
  const counted = { holds: 0, fails: 0 };
  for (const { left, right } of form.identities) {
    const [parts, whole] = [add(left), add(right)];
    if (parts === null || whole === null || (parts === 0 && whole === 0)) continue;
    if (Math.abs(parts - whole) < 1e-6) counted.holds++;
    else counted.fails++;
  }
  return counted;
}

/** The read as it is, or all of its rows as unread where they were read below each other's labels. */
export function inOwnRows(folded: string, read: TableRead): TableRead {
  const { form } = read.compiled;
  if (form.columns.length !== 1) return read;
  const below = read.rows.filter(({ label, cells: [cell] }) =>
    folded.slice(label.end, cell?.start ?? label.end).includes('\n'),
  );
  if (below.length * 2 < read.rows.length) return read;
  const { holds, fails } = sums(form, read.rows);
  if (fails < FAILS || holds * 2 > fails) return read;
  const unread = read.rows.map(
    ({ row, start, end }): RowProblem => ({
      row: form.rows[row]?.id ?? '',
      expected: 1,
      found: 2,
      start,
      end,
    }),
  );
  return { ...read, rows: [], problems: [...read.problems, ...unread] };
}
