// Tables whose rows are numbered in a column of their own (序号): the number of the next row is no figure of this one.
import type { RowRead } from './table-print.ts';

const SERIAL = /序号/;
/** The number before a label, with marks and blanks between. */
const OWN = /(?<!\d)(\d{1,3})[\s|｜│┃¦]*(?:其中:?\s*)?$/;
const NEXT = /^[^\d]{0,100}(\d{1,12})/;
/** So many rows must be numbered one after the other to be so without a head that says it. */
const ROWS = 5;

/** The number of a row whose label begins at `start`, or null. */
export const ownOf = (folded: string, start: number): number | null => {
  const digits = OWN.exec(folded.slice(Math.max(0, start - 20), start))?.[1];
  return digits === undefined ? null : Number(digits);
};

function inOrder(owns: readonly (number | null)[]): boolean {
  const known = owns.filter(own => own !== null);
  return (
    known.length >= ROWS &&
    known.length > owns.length * 0.8 &&
    known.every((own, i) => i === 0 || own > (known[i - 1] as number))
  );
}

/** True when the figure of a row is its own: marked beside its label, or not the number of the row that follows. */
function isOwn(folded: string, row: RowRead, own: number | null): boolean {
  const cell = row.cells[0];
  if (!cell?.digits) return true;
  const beside = !folded.slice(row.label.end, cell.end).includes('\n');
  if (beside && row.marked) return true;
  if (own === null || /[\u4e00-\u9fff(\d]/.test(folded[cell.end + (row.marked ? 1 : 0)] ?? '')) return false;
  const next = NEXT.exec(folded.slice(cell.end, cell.end + 120))?.[1];
  return Number(cell.digits) !== own + 1 || Number(next) === own + 1;
}

/** The rows of a print of one column without those whose figure is the number of the next row. `head`: squeezed, above. */
export function withoutSerials(folded: string, head: string, rows: readonly RowRead[]): readonly RowRead[] {
  const owns = rows.map(({ label }) => ownOf(folded, label.start));
  if (!SERIAL.test(head) && !inOrder(owns)) return rows;
  return rows.filter((row, i) => isOwn(folded, row, owns[i] ?? null));
}
