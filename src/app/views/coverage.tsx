// Coverage: which report states which indicator, one mark a cell; the chosen cell opens its sentence below.
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { ABSENT } from '../../charts/marks.ts';
import { indicatorShort, labelOf, shortName } from '../../i18n/amount.ts';
import { yearLine } from '../../i18n/parent.ts';
import { cellSpoken, coverageReading } from '../../i18n/say-coverage.ts';
import { type Matrix, type MatrixCell, type MatrixRow, matrix, stepInGrid } from '../../view/matrix.ts';
import { select } from '../../view/select.ts';
import { useApp, useAppStore } from '../context.tsx';
import { NothingHeld } from '../parts/filter.tsx';
import { Headline } from '../parts/headline.tsx';
import { CheckTag, Mark } from '../parts/mark.tsx';
import { type Opened, SentenceBox } from '../parts/sentence-box.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { isHere } from '../store.ts';
import { usePageWords, useVoice } from '../use-page-words.ts';
import '../styles/table.ts';
import '../styles/picture.css';
import '../styles/coverage.css';

export function CoverageView() {
  const { coverage: words } = usePageWords();
  const voice = useVoice();
  const address = useApp(state => state.address);
  const coverage = useApp(state => state.coverage);
  const { index } = voice;
  const whole = address.tier === 'all';
  const byYear = address.sort === 'year';
  const reports = useMemo(() => select(index, address).reports, [index, address]);
  const table = useMemo(
    () => matrix(index, coverage, reports, whole, byYear),
    [index, coverage, reports, whole, byYear],
  );
  const opened = useOpened(table);
  const fields = [
    {
      label: words.tier,
      chosen: whole ? 'all' : 'core',
      choices: [
        { id: 'core', name: words.core(table.core), to: { tier: null } },
        { id: 'all', name: words.all(table.all), to: { tier: 'all' as const } },
      ],
    },
    {
      label: words.sort,
      chosen: byYear ? 'year' : 'name',
      choices: [
        { id: 'name', name: words.byName, to: { sort: 'value' as const } },
        { id: 'year', name: words.byYear, to: { sort: 'year' as const } },
      ],
    },
  ];
  return (
    <div className="coverage-view">
      <Headline
        path={[]}
        title={words.title}
        reading={reports.length === 0 ? '\u00a0' : coverageReading(table, words, voice)}
      />
      <Toolbar fields={fields} />
      {reports.length === 0 ? (
        <NothingHeld />
      ) : (
        <>
          <Grid table={table} />
          <Lists table={table} />
          <Key table={table} whole={whole} />
          <SentenceBox opened={opened} />
        </>
      )}
      <p className="coverage-foot">
        {words.footnote} {whole ? words.blank : ''} {words.source(table.rows.length)}
      </p>
    </div>
  );
}

/** What the address opens: the figure or absence of one cell, once its file is here. */
function useOpened(table: Matrix): Opened | null {
  const store = useAppStore();
  const at = useApp(state => state.address.at?.replace(/~\d+$/, '') ?? null);
  const found = useMemo(() => {
    for (const row of table.rows) for (const cell of row.cells) if (cell.id === at) return { row, cell };
    return null;
  }, [table, at]);
  const indicator = found?.cell.indicator ?? null;
  useEffect(() => {
    if (indicator !== null) store.needIndicator(indicator);
  }, [store, indicator]);
  const file = useApp(state => (indicator === null ? undefined : state.indicators[indicator]));
  if (found === null || !isHere(file)) return null;
  const reading = file.observations.find(each => each.id === found.cell.id) ?? null;
  const absence = file.absences.find(each => each.report === found.row.report.id) ?? null;
  return {
    reading,
    absence: reading ? null : absence,
    indicator: file.indicator,
    report: found.row.report.id,
  };
}

function useChoose(): (cell: MatrixCell) => void {
  const store = useAppStore();
  return cell => {
    if (cell.status !== null) store.go({ at: cell.id, indicator: cell.indicator, per: null });
  };
}

/** A grid for the keyboard: one stop for Tab, arrows walk, Home and End run along the row. */
function Grid({ table }: { table: Matrix }) {
  const { coverage: words } = usePageWords();
  const voice = useVoice();
  const { language, messages: m } = voice;
  const choose = useChoose();
  const store = useAppStore();
  const at = useApp(state => state.address.at?.replace(/~\d+$/, '') ?? null);
  const indicator = useApp(state => state.address.indicator);
  const body = useRef<HTMLTableSectionElement>(null);
  const size = { rows: table.rows.length, columns: table.columns.length };
  const place = table.rows.flatMap((row, r) =>
    row.cells.flatMap((cell, c) => (cell.id === at ? [{ row: r, column: c }] : [])),
  )[0];
  const [held, setHeld] = useState<{ row: number; column: number } | null>(null);
  const stop = held ?? place ?? { row: 0, column: 0 };
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const next = stepInGrid(event.key, stop, size);
    if (next === null) return;
    event.preventDefault();
    setHeld(next);
    body.current?.rows[next.row]?.querySelectorAll<HTMLElement>('button')[next.column]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must take the keyboard
    <section className="matrix-frame" tabIndex={0} aria-label={m.ui.views.coverage}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows walk the cells, as in a grid */}
      <table className="matrix" role="grid" aria-label={words.grid} aria-readonly="true">
        <thead>
          <tr className="matrix-groups">
            <td />
            {table.groups.map(group => (
              <th key={group.group} scope="colgroup" colSpan={group.columns.length}>
                <span>
                  {group.columns.length < 4
                    ? (words.groupsShort[group.group] ?? m.groups[group.group] ?? group.group)
                    : (m.groups[group.group] ?? group.group)}
                </span>
              </th>
            ))}
            <td />
          </tr>
          <tr className="matrix-heads">
            <td />
            {table.columns.map(column => (
              <th
                key={column.indicator.id}
                scope="col"
                data-first={column.first}
                data-chosen={column.indicator.id === indicator}
                title={labelOf(column.indicator.label, language)}
              >
                <span>{indicatorShort(column.indicator, language, m)}</span>
              </th>
            ))}
            <th scope="col" className="matrix-count">
              <span className="sr">{words.count}</span>
            </th>
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: arrows move between the buttons inside */}
        <tbody ref={body} onKeyDown={walk}>
          {table.rows.map((row, r) => (
            <tr key={row.report.id}>
              <th scope="row">
                <b>{shortName(row.agency, row.report.bodyName, language)}</b>
                <span>{yearLine(row.agency, row.report.year, language, m)}</span>
              </th>
              {row.cells.map((cell, c) => (
                <td key={cell.indicator} data-first={table.columns[c]?.first}>
                  <button
                    type="button"
                    data-cell={cell.id}
                    tabIndex={stop.row === r && stop.column === c ? 0 : -1}
                    aria-label={cellSpoken(row, cell, words, voice)}
                    aria-pressed={cell.id === at}
                    aria-disabled={cell.status === null}
                    onClick={() => choose(cell)}
                    onFocus={() => {
                      setHeld({ row: r, column: c });
                      store.needIndicator(cell.indicator);
                    }}
                    onPointerEnter={() => store.needReport(row.report.id)}
                  >
                    {cell.status && <Mark status={cell.status} />}
                    {cell.conflict && <i aria-hidden="true">!</i>}
                  </button>
                </td>
              ))}
              <td className="matrix-count" title={words.counted(row.stated, row.applicable)}>
                <b>{row.stated}</b> / {row.applicable}
                {row.extra > 0 && table.columns.length > table.core && <small>+{row.extra}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** On a phone: a list a report; what it does not state stands behind one touch. */
function Lists({ table }: { table: Matrix }) {
  const { coverage: words } = usePageWords();
  const { language, messages: m } = useVoice();
  return (
    <div className="coverage-lists">
      {table.rows.map(row => {
        const stated = row.cells.filter(cell => cell.status !== null && !ABSENT.has(cell.status));
        const absent = (['not_captured', 'not_reported', 'not_applicable'] as const).map(status => ({
          status,
          cells: row.cells.filter(cell => cell.status === status),
        }));
        return (
          <section key={row.report.id}>
            <h2>
              {shortName(row.agency, row.report.bodyName, language)}{' '}
              <span>{row.report.year === null ? m.ui.yearUnknown : m.ui.ofYear(row.report.year)}</span>
              <span className="matrix-count" title={words.counted(row.stated, row.applicable)}>
                <b>{row.stated}</b> / {row.applicable}
              </span>
            </h2>
            <ListOf row={row} cells={stated} />
            {absent
              .filter(each => each.cells.length > 0)
              .map(each => (
                <details key={each.status}>
                  <summary>
                    <Mark status={each.status} />
                    {m.ui.status[each.status]} {each.cells.length}
                  </summary>
                  <ListOf row={row} cells={each.cells} />
                </details>
              ))}
          </section>
        );
      })}
    </div>
  );
}

function ListOf({ row, cells }: { row: MatrixRow; cells: readonly MatrixCell[] }) {
  const { coverage: words } = usePageWords();
  const voice = useVoice();
  const { index, language, messages: m } = voice;
  const choose = useChoose();
  const at = useApp(state => state.address.at?.replace(/~\d+$/, '') ?? null);
  return (
    <ul>
      {cells.map(cell => {
        const entry = index.indicators.find(each => each.id === cell.indicator);
        return (
          <li key={cell.indicator}>
            <button
              type="button"
              aria-pressed={cell.id === at}
              aria-label={cellSpoken(row, cell, words, voice)}
              onClick={() => choose(cell)}
            >
              {cell.status && <Mark status={cell.status} />}
              <span>{entry ? indicatorShort(entry, language, m) : cell.indicator}</span>
              {cell.conflict && <CheckTag status="finding" />}
              <small>{cell.status && m.ui.status[cell.status]}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Key({ table, whole }: { table: Matrix; whole: boolean }) {
  const { coverage: words } = usePageWords();
  const m = useVoice().messages;
  const conflict = table.rows.some(row => row.cells.some(cell => cell.conflict));
  return (
    <section className="matrix-key" data-whole={whole}>
      <h2>{words.key}</h2>
      <ul>
        {table.statuses.map(status => (
          <li key={status}>
            <Mark status={status} />
            <b>{m.ui.status[status]}</b>
            <span>{words.meaning[status]}</span>
          </li>
        ))}
        {conflict && (
          <li>
            <i aria-hidden="true">!</i>
            <b>{words.conflict}</b>
            <span>{words.conflictMeaning}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
