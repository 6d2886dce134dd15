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

/** Terms of one side; null when a cell is not in the print, or holds no number. */
function terms(
  text: string,
  table: OfficialTable,
  form: TableForm,
  keys: readonly CellKey[],
): (CheckTerm | null)[] {
  const rows = new Map(form.rows.map(row => [row.id, row.label]));
  const columns = new Map(form.columns.map(column => [column.id, column.label]));
  return keys.map(([row, column]) => {
    const cell = table.cells.find(
      one =>
        (one.row === row || one.row === rows.get(row)) &&
        (one.column === column || one.column === columns.get(column)),
    );
    if (!cell || cell.value === null) return null;
    const label = [rows.get(row) ?? row, columns.get(column) ?? column].join(' · ');
    return { label, value: cell.value, evidence: evidence(text, table, cell) };
  });
}

/** Every identity of the table's form whose cells stand in the print. A missing cell leaves the sum open. */
export function checkTables(
  text: string,
  tables: readonly OfficialTable[],
  forms: readonly TableForm[],
): Draft[] {
  return tables.flatMap(table => {
    const form = forms.find(one => one.id === table.id || table.id.startsWith(`${one.id}`));
    if (!form) return [];
    return form.identities.flatMap(identity => {
      const left = terms(text, table, form, identity.left);
      const right = terms(text, table, form, identity.right);
      const there = [left, right].map(some => some.filter(term => term !== null));
      const [some = [], others = []] = there;
      if (some.length === 0 || others.length === 0) return [];
      const missing = [...left, ...right].includes(null);
      return [judge(identity.kind, null, side(some), side(others), 0, missing ? 'empty_cell' : null)];
    });
  });
}
