// The real table behind a comparison: same order, marks, words and links as the chart.
import { basisText, categoryName, fullName, indicatorShort, signed, unitWord } from '../../i18n/amount.ts';
import { statusWord } from '../../i18n/status.ts';
import type { CompareRow, CompareTable } from '../../view/compare.ts';
import { Link, useApp, useLanguage, useMessages } from '../context.tsx';
import { langOf } from './excerpt.tsx';
import { Marked } from './tags.tsx';
import { useHeads } from './use-heads.ts';

/** `hidden` keeps it for readers of the page's structure while the chart is seen. */
export function ValueTable({ table, hidden = false }: { table: CompareTable; hidden?: boolean }) {
  const m = useMessages();
  const language = useLanguage();
  const categories = table.rows.some(row => row.reading?.category);
  const heads = useHeads();
  return (
    <div className={hidden ? 'sr' : 'table-frame'}>
      <table ref={hidden ? undefined : heads} className="values">
        <caption className={hidden ? undefined : 'sr'}>
          {m.ui.caption(indicatorShort(table.indicator, language, m))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{m.ui.table.agency}</th>
            <th scope="col">{m.ui.table.year}</th>
            {categories && <th scope="col">{m.ui.table.category}</th>}
            <th scope="col" className="number">
              {m.ui.table.value}
            </th>
            <th scope="col">{m.ui.table.unit}</th>
            <th scope="col">{m.ui.table.status}</th>
            <th scope="col">{m.ui.table.printed}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(row => (
            <Row key={row.id} row={row} unit={table.indicator.unit} categories={categories} hidden={hidden} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: CompareRow;
  readonly unit: string;
  readonly categories: boolean;
  readonly hidden: boolean;
}

function Row({ row, unit, categories, hidden }: RowProps) {
  const m = useMessages();
  const language = useLanguage();
  const units = useApp(state => state.index.units);
  const at = useApp(state => state.address.at);
  const { reading } = row;
  const base = row.base ? ` (${basisText(row.base, language)})` : '';
  const shown = reading
    ? `${signed(reading, language, m)}${base}`
    : row.status === 'not_applicable'
      ? '–'
      : '';
  return (
    <tr data-chosen={at === row.id}>
      <th scope="row">{fullName(row.agency, row.report.bodyName, language)}</th>
      <td>
        {row.report.year ?? m.ui.yearUnknown}
        {row.report.added ? ` ${m.ui.addedHere}` : ''}
      </td>
      {categories && (
        <td lang={langOf(row.report.script)}>{reading?.category ? categoryName(reading.category, m) : ''}</td>
      )}
      <td className="number">{hidden || shown === '' ? shown : <Link to={{ at: row.id }}>{shown}</Link>}</td>
      <td>{reading ? unitWord(units, unit, language, reading.value, reading.indicator) : ''}</td>
      <td>
        {hidden ? (
          statusWord(row.status, row.conflict, m)
        ) : (
          <Link className="status" to={{ at: row.id }}>
            <Marked status={row.status} conflict={row.conflict} />
          </Link>
        )}
      </td>
      <td className="quoted" lang={langOf(row.report.script)}>
        {reading?.printed ?? ''}
      </td>
    </tr>
  );
}
