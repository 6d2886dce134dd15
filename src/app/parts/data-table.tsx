// The table view's table: sorted by a click on a head, looked through by words and by status; each number opens its sentence.
import { useMemo } from 'react';
import { basisText, categoryName, fullName, signed, unitWord } from '../../i18n/amount.ts';
import { spoken } from '../../i18n/say.ts';
import type { CompareTable } from '../../view/compare.ts';
import { type Column, nextColumn, readColumn, rowsFor } from '../../view/rows.ts';
import { Link, useApp, useAppStore, useLanguage, useMessages } from '../context.tsx';
import { useWindow } from '../use-window.ts';
import { langOf } from './excerpt.tsx';
import { Mark } from './mark.tsx';
import { Marked } from './tags.tsx';
import { useHeads } from './use-heads.ts';

/** Height of a row of a long table, whose sentences take one line, and of its frame. */
const ROW = 45;
const FRAME = 720;

/** What the table is looked through by: words and statuses. */
export function TableTools({ table }: { table: CompareTable }) {
  const m = useMessages();
  const store = useAppStore();
  const asked = useApp(state => state.asked);
  return (
    <span className="table-tools">
      <input
        type="search"
        value={asked.find ?? ''}
        placeholder={m.ui.table.find}
        aria-label={m.ui.table.find}
        onChange={event =>
          store.go({ find: event.target.value === '' ? null : event.target.value }, 'replace')
        }
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a row of switches, labelled */}
      <span className="filters" role="group" aria-label={m.ui.table.status}>
        {table.statuses.map(id => (
          <button
            type="button"
            key={id}
            className="tag"
            aria-pressed={asked.status.includes(id)}
            onClick={() =>
              store.go({
                status: asked.status.includes(id)
                  ? asked.status.filter(each => each !== id)
                  : [...asked.status, id],
              })
            }
          >
            <Mark status={id} />
            {m.ui.status[id]}
          </button>
        ))}
      </span>
    </span>
  );
}

export function DataTable({ table }: { table: CompareTable }) {
  const m = useMessages();
  const store = useAppStore();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const { find, status, column, at } = useApp(state => state.address);
  const voice = { index, language, messages: m };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the voice is made of the index, language and words
  const rows = useMemo(
    () =>
      rowsFor(
        table,
        { find, status, column },
        row => `${spoken(row, voice)} ${row.reading?.evidence[0]?.quote ?? ''} ${row.reading?.value ?? ''}`,
      ),
    [table, find, status, column, index, language, m],
  );
  const categories = table.rows.some(row => row.reading?.category);
  const columns: readonly (readonly [Column, string])[] = [
    ['agency', m.ui.table.agency],
    ['year', m.ui.table.year],
    ...(categories ? ([['category', m.ui.table.category]] as const) : []),
    ['value', m.ui.table.value],
    ['status', m.ui.table.status],
    ['printed', m.ui.table.printed],
  ];
  const sorted = readColumn(column);
  const seen = useWindow(rows.length, ROW, FRAME);
  const heads = useHeads();
  return (
    <section
      className="table-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the keyboard
      tabIndex={0}
      aria-label={m.ui.views.table}
      data-framed={seen.framed}
      onScroll={seen.onScroll}
    >
      <table ref={heads} className="values frozen" aria-rowcount={seen.framed ? rows.length + 1 : undefined}>
        <thead>
          <tr>
            {columns.map(([id, name]) => (
              <th
                key={id}
                scope="col"
                className={id === 'value' ? 'number' : undefined}
                aria-sort={sorted?.column === id ? (sorted.down ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => store.go({ column: nextColumn(column, id) })}>
                  {name}
                  <span aria-hidden="true">{sorted?.column === id ? (sorted.down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
            <th scope="col">{m.ui.table.quote}</th>
          </tr>
        </thead>
        <tbody>
          {seen.before > 0 && <tr style={{ height: seen.before }} />}
          {rows.slice(seen.first, seen.last).map((row, place) => {
            const { reading } = row;
            const lang = langOf(row.report.script);
            const unit = reading
              ? unitWord(index.units, reading.unit, language, reading.value, reading.indicator)
              : '';
            return (
              <tr
                key={row.id}
                data-chosen={at === row.id}
                aria-rowindex={seen.framed ? seen.first + place + 2 : undefined}
              >
                <th scope="row">{fullName(row.agency, row.report.bodyName, language)}</th>
                <td>
                  {row.report.year ?? m.ui.yearUnknown}
                  {row.report.added ? ` ${m.ui.addedHere}` : ''}
                </td>
                {categories && (
                  <td lang={lang}>{reading?.category ? categoryName(reading.category, m) : ''}</td>
                )}
                <td className="number">
                  {reading ? (
                    <Link to={{ at: row.id }}>
                      {signed(reading, language, m)}
                      {unit !== '' && <small> {unit}</small>}
                      {row.base && <small> {basisText(row.base, language)}</small>}
                    </Link>
                  ) : row.status === 'not_applicable' ? (
                    '–'
                  ) : (
                    ''
                  )}
                </td>
                <td>
                  <Link className="status" to={{ at: row.id }}>
                    <Marked status={row.status} conflict={row.conflict} />
                  </Link>
                </td>
                <td lang={lang} className="quoted">
                  {reading?.printed ?? ''}
                </td>
                <td lang={lang} className="quoted quote">
                  {reading?.evidence[0]?.quote ?? ''}
                </td>
              </tr>
            );
          })}
          {seen.after > 0 && <tr style={{ height: seen.after }} />}
        </tbody>
      </table>
      {rows.length === 0 && <p className="small">{m.ui.table.none}</p>}
    </section>
  );
}
