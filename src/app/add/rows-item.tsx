// A CSV that was read: what its columns are, how the first rows join, which rows have a fault and where, and the decision.
import { useMemo } from 'react';
import { statusOf } from '../../core/observation.ts';
import { amountOf, categoryName, indicatorShort, shortName } from '../../i18n/amount.ts';
import { FIELDS, type Field } from '../../view/csv-cells.ts';
import { useApp, useAppStore, useLanguage, useMessages } from '../context.tsx';
import { Mark } from '../parts/mark.tsx';
import { Clash } from './clash.tsx';
import { confirmRows, listed, taken } from './join.ts';
import { ROW_LIMITS } from './limits.ts';
import { drop, type Item, type Rows, readAgain } from './session.ts';
import { useAddWords, useSession } from './use-session.ts';

const PREVIEW = 8;

export function RowsItem({ item, rows }: { item: Item; rows: Rows }) {
  const words = useAddWords();
  const store = useAppStore();
  const index = useApp(state => state.index);
  const elsewhere = useSession(state => state.elsewhere);
  const clash = useMemo(() => taken(listed(index, { elsewhere }).reports, rows), [index, elsewhere, rows]);
  const add = async (): Promise<void> => {
    const joined = await confirmRows(store, item.id);
    if (joined > 0) store.say(words.joined(joined));
    if (document.activeElement === document.body)
      document.getElementById('kept-title')?.focus({ preventScroll: true });
  };
  return (
    <div className="found">
      <h3>
        {words.rows.title(rows.rows)} <span className="small">{words.rows.groups(rows.groups.length)}</span>
      </h3>
      <Mapping item={item} rows={rows} />
      {rows.stopped !== null && (
        <p className="notice">
          {words.rows.stopped[rows.stopped.why]?.(rows.stopped.line, ROW_LIMITS[rows.stopped.why])}
        </p>
      )}
      {rows.rows > 0 && <Preview rows={rows} />}
      {rows.faultCount > 0 && <Faults rows={rows} />}
      {clash.length > 0 && <Clash item={item} legend={words.rows.conflict(clash.length)} />}
      <p className="add-actions">
        <button
          type="button"
          className="button main"
          disabled={rows.rows === 0 || (clash.length > 0 && item.conflict === null)}
          onClick={() => void add()}
        >
          {words.rows.confirm}
        </button>
        <button type="button" className="plain" onClick={() => drop(item.id)}>
          {words.discard}
        </button>
      </p>
    </div>
  );
}

function Mapping({ item, rows }: { item: Item; rows: Rows }) {
  const words = useAddWords();
  const needed = rows.columns.includes('indicator') && rows.columns.includes('value');
  const [wrong, mend] = words.refusal.no_columns({});
  const set = (at: number, field: Field | null): void =>
    readAgain(
      item.id,
      {
        ...item.told,
        columns: rows.columns.map((each, place) => (place === at ? field : each === field ? null : each)),
      },
      null,
    );
  return (
    <details open={!needed}>
      <summary>{words.rows.mapping}</summary>
      {!needed && (
        <p className="notice">
          <b>{wrong}</b> {mend}
        </p>
      )}
      <div className="identity">
        {rows.heading.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity than their place
          <div className="field" key={at}>
            <label htmlFor={`column-${item.id}-${at}`}>{name || `${words.rows.column} ${at + 1}`}</label>
            <select
              id={`column-${item.id}-${at}`}
              value={rows.columns[at] ?? ''}
              onChange={event => set(at, FIELDS.find(field => field === event.target.value) ?? null)}
            >
              <option value="">{words.rows.none}</option>
              {FIELDS.map(field => (
                <option key={field} value={field}>
                  {field}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </details>
  );
}

function Preview({ rows }: { rows: Rows }) {
  const words = useAddWords();
  const m = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const shown = rows.groups
    .slice(0, PREVIEW)
    .flatMap(({ report }) => report.observations.slice(0, PREVIEW))
    .slice(0, PREVIEW);
  return (
    <>
      <p className="small">{words.rows.preview}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls takes the keyboard */}
      <section className="rows-frame" tabIndex={0} aria-label={words.rows.preview}>
        <table className="rows-table">
          <thead>
            <tr>
              <th scope="col">{m.ui.table.agency}</th>
              <th scope="col">{m.ui.table.year}</th>
              <th scope="col">{m.ui.table.indicator}</th>
              <th scope="col" className="number">
                {m.ui.table.value}
              </th>
              <th scope="col">{m.ui.table.status}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(one => {
              const entry = index.indicators.find(each => each.id === one.indicator);
              const agency = index.agencies.find(each => each.id === one.agency) ?? null;
              const status = statusOf(one);
              return (
                <tr key={one.id}>
                  <th scope="row">{shortName(agency, one.bodyName, language)}</th>
                  <td>{one.year}</td>
                  <td>
                    {entry ? indicatorShort(entry, language, m) : one.indicator}
                    {one.category === null ? '' : `${m.report.colon}${categoryName(one.category, m)}`}
                  </td>
                  <td className="number">{amountOf(one, index.units, language, m)}</td>
                  <td>
                    <Mark status={status} /> {m.ui.status[status]}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Faults({ rows }: { rows: Rows }) {
  const words = useAddWords();
  const rest = rows.faultCount - rows.faults.length;
  return (
    <details open={rows.faultCount <= 20}>
      <summary>{words.rows.faults(rows.faultCount)}</summary>
      <ul>
        {rows.faults.map(({ line, code, args }) => (
          <li key={`${line} ${code}`}>
            {words.rows.line} {line}
            {words.rows.colon}
            {words.rows.fault[code]?.(args) ?? code}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{words.rows.moreFaults(rest)}</p>}
    </details>
  );
}
