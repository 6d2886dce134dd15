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
  // Row → column → its first cell; terms are made for the cells that an identity names.
  const cells = new Map<string, Map<string, OfficialCell | CheckTerm>>();
  for (const cell of table.cells) {
    const row = rows.get(cell.row) ?? cell.row;
    const column = columns.get(cell.column) ?? cell.column;
    let own = cells.get(row);
    if (!own) {
      own = new Map();
      cells.set(row, own);
    }
    if (!own.has(column)) own.set(column, cell);
  }
  const termOf = ([row, column]: CellKey): CheckTerm | null => {
    const own = cells.get(row);
    const cell = own?.get(column);
    if (!own || !cell || cell.value === null) return null;
    if ('label' in cell) return cell;
    const label = `${cell.row} · ${cell.column}`;
    const made = { label, value: cell.value, evidence: evidence(text, table, cell) };
    own.set(column, made);
    return made;
  };
  return keys => keys.map(termOf);
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
      const some = left.filter(term => term !== null);
      const others = right.filter(term => term !== null);
      if (some.length === 0 || others.length === 0) return [];
      const missing = some.length < left.length || others.length < right.length;
      return [judge(identity.kind, null, side(some), side(others), 0, missing ? 'empty_cell' : null)];
    });
  });
}
