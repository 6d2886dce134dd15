// Coverage: which report states which indicator, one mark a cell; the chosen cell opens its sentence below.
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { ABSENT } from '../../charts/marks.ts';
import { indicatorShort, labelOf, shortName, statusWord } from '../../i18n/amount.ts';
import { yearLine } from '../../i18n/parent.ts';
import { cellSpoken, coverageReading } from '../../i18n/say-coverage.ts';
import { type Matrix, type MatrixCell, type MatrixRow, matrix, stepInGrid } from '../../view/matrix.ts';
import { select } from '../../view/select.ts';
import { useApp, useAppStore } from '../context.tsx';
import { Few } from '../parts/few.tsx';
import { NothingHeld } from '../parts/filter.tsx';
import { Headline } from '../parts/headline.tsx';
import { Differs, Mark } from '../parts/mark.tsx';
import { type Opened, SentenceBox } from '../parts/sentence-box.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { isHere } from '../store.ts';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { useWindow } from '../use-window.ts';
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

/** Height of a row of a long matrix, and of its frame. */
const ROW = 63;
const FRAME = 760;
/** On a phone so many reports are listed at a time. */
const LISTED = 20;

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
  const asked = held ?? place ?? { row: 0, column: 0 };
  const frame = useRef<HTMLElement>(null);
  const seen = useWindow(size.rows, ROW, FRAME, held?.row ?? null);
  // Tab always finds a cell: the one asked for, else the first in sight.
  const stop = { ...asked, row: Math.min(Math.max(asked.row, seen.first), Math.max(seen.last - 1, 0)) };
  const wanted = useRef<{ row: number; column: number } | null>(null);
  useEffect(() => {
    const next = wanted.current;
    if (next === null) return;
    const cells = body.current?.querySelectorAll<HTMLElement>(`tr[data-row="${next.row}"] button`);
    if (!cells?.length) return;
    wanted.current = null;
    cells[next.column]?.focus();
  });
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const next = stepInGrid(event.key, stop, size);
    if (next === null) return;
    event.preventDefault();
    setHeld(next);
    wanted.current = next;
    // Far away: the frame goes there, and the cell takes the focus once it is in the page.
    if (next.row < seen.first || next.row >= seen.last) frame.current?.scrollTo({ top: next.row * ROW });
  };
  return (
    <section
      ref={frame}
      className="matrix-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the keyboard
      tabIndex={0}
      aria-label={m.ui.views.coverage}
      data-framed={seen.framed}
      onScroll={seen.onScroll}
    >
      <table
        className="matrix"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows walk the cells, as in a grid
        role="grid"
        aria-label={words.grid}
        aria-readonly="true"
        aria-rowcount={seen.framed ? size.rows + 2 : undefined}
      >
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
        <tbody ref={body} onKeyDown={walk}>
          {seen.before > 0 && <tr style={{ height: seen.before }} />}
          {table.rows.slice(seen.first, seen.last).map((row, place) => {
            const r = seen.first + place;
            return (
              <tr key={row.report.id} data-row={r} aria-rowindex={seen.framed ? r + 3 : undefined}>
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
            );
          })}
          {seen.after > 0 && <tr style={{ height: seen.after }} />}
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
      <Few rule="rows" shown={Math.min(LISTED, table.rows.length)} of={table.rows.length} />
      {table.rows.slice(0, LISTED).map(row => {
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
              {cell.conflict && <Differs />}
              <small>{cell.status && statusWord(cell.status, cell.conflict, m)}</small>
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
            <b>{m.ui.conflict}</b>
            <span>{words.conflictMeaning}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
