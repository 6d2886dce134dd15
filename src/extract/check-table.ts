// The identities that official tables state of themselves (勾稽关系), cell by cell.
import type { Evidence } from '../core/observation.ts';
import type { CheckTerm, OfficialCell, OfficialTable } from '../core/report.ts';
import { type Draft, judge, side } from './check.ts';
import type { CellKey, TableForm } from './knowledge.ts';

function evidence(text: string, table: OfficialTable, cell: OfficialCell): Evidence {
  const { start, end } = cell;
  return {
    start,
    end,
    quote: text.slice(start, end),
    valueStart: start,
    valueEnd: end,
    section: null,
    rule: `check/${table.id}`,
  };
}

/** The term of each cell that identities name, made once; null when a cell is not in the print, or holds no number. */
function reader(
  text: string,
  table: OfficialTable,
  form: TableForm,
): (keys: readonly CellKey[]) => (CheckTerm | null)[] {
  const rows = new Map(form.rows.map(row => [row.label, row.id]));
  const columns = new Map(form.columns.map(column => [column.label, column.id]));
  const made = new Map<string, CheckTerm>();
  const seen = new Set<string>();
  for (const cell of table.cells) {
    const key = `${rows.get(cell.row) ?? cell.row}/${columns.get(cell.column) ?? cell.column}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (cell.value === null) continue;
    const label = `${cell.row} · ${cell.column}`;
    made.set(key, { label, value: cell.value, evidence: evidence(text, table, cell) });
  }
  return keys => keys.map(([row, column]) => made.get(`${row}/${column}`) ?? null);
}

/** Every identity of the table's form whose cells stand in the print. A missing cell leaves the sum open. */
export function checkTables(
  text: string,
  tables: readonly OfficialTable[],
  forms: readonly TableForm[],
): Draft[] {
  return tables.flatMap(table => {
    const form = forms.find(one => one.id === table.id.split('~')[0]);
    if (!form) return [];
    const terms = reader(text, table, form);
    return form.identities.flatMap(identity => {
      const left = terms(identity.left);
      const right = terms(identity.right);
      const there = [left, right].map(some => some.filter(term => term !== null));
      const [some = [], others = []] = there;
      if (some.length === 0 || others.length === 0) return [];
      const missing = [...left, ...right].includes(null);
      return [judge(identity.kind, null, side(some), side(others), 0, missing ? 'empty_cell' : null)];
    });
  });
}
