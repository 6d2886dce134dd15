// The identities that official tables state of themselves (勾稽关系), cell by cell.
import type { Evidence } from '../core/observation.ts';
import type { CheckKind, CheckTerm, OfficialCell, OfficialTable } from '../core/report.ts';
import { type Draft, judge, side } from './check.ts';
import type { CellKey, TableForm } from './knowledge.ts';
import { numberOf } from './table-candidates.ts';

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

/** A form's identities with their cells by number, and the numbers of its labels. */
interface Index {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly identities: readonly {
    readonly kind: CheckKind;
    readonly left: readonly number[];
    readonly right: readonly number[];
  }[];
}

const INDICES = new WeakMap<TableForm, Index>();

function indexOf(form: TableForm): Index {
  const known = INDICES.get(form);
  if (known) return known;
  const rows = new Map(form.rows.map(({ id }, index) => [id, index]));
  const columns = new Map(form.columns.map(({ id }, index) => [id, index]));
  const cell = ([row, column]: CellKey): number => numberOf(form, rows.get(row), columns.get(column));
  const made = {
    rows: new Map(form.rows.map(({ label }, index) => [label, index])),
    columns: new Map(form.columns.map(({ label }, index) => [label, index])),
    identities: form.identities.map(({ kind, left, right }) => ({
      kind,
      left: left.map(cell),
      right: right.map(cell),
    })),
  };
  INDICES.set(form, made);
  return made;
}

/** The terms of the cells that an identity names, made once; without those not in the print, or that hold no number. */
function reader(
  text: string,
  table: OfficialTable,
  form: TableForm,
): (cells: readonly number[]) => CheckTerm[] {
  const { rows, columns } = indexOf(form);
  const cells: (OfficialCell | undefined)[] = Array(form.rows.length * form.columns.length);
  for (const cell of table.cells) {
    const [row, column] = [rows.get(cell.row), columns.get(cell.column)];
    if (row === undefined || column === undefined) continue;
    const at = numberOf(form, row, column);
    cells[at] ??= cell;
  }
  const terms: (CheckTerm | undefined)[] = Array(cells.length);
  return wanted => {
    const found: CheckTerm[] = [];
    for (const at of wanted) {
      let term = terms[at];
      const cell = term ? undefined : cells[at];
      if (cell && cell.value !== null) {
        const label = `${cell.row} · ${cell.column}`;
        term = { label, value: cell.value, evidence: evidence(text, table, cell) };
        terms[at] = term;
      }
      if (term) found.push(term);
    }
    return found;
  };
}

/** Every identity of the table's form whose cells stand in the print. A missing cell leaves a sum open that the others do not give. */
export function checkTables(
  text: string,
  tables: readonly OfficialTable[],
  forms: readonly TableForm[],
): Draft[] {
  return tables.flatMap(table => {
    const form = forms.find(one => one.id === table.id.split('~')[0]);
    if (!form) return [];
    const terms = reader(text, table, form);
    return indexOf(form).identities.flatMap(({ kind, left, right }) => {
      const some = terms(left);
      const others = terms(right);
      if (some.length === 0 || others.length === 0) return [];
      const [one, other] = [side(some), side(others)];
      // A cell left empty leaves a sum open, unless what is printed gives it.
      const missing = some.length < left.length || others.length < right.length;
      const open = missing && one.value !== other.value ? 'empty_cell' : null;
      return [judge(kind, null, one, other, 0, open)];
    });
  });
}
