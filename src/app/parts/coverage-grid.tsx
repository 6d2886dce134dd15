// The coverage matrix: reports in rows, indicators in columns, a button a cell; arrows walk, as in a grid.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { indicatorShort, labelOf, shortName } from '../../i18n/amount.ts';
import { yearLine } from '../../i18n/parent.ts';
import { cellSpoken } from '../../i18n/say-coverage.ts';
import { type Matrix, stepInGrid } from '../../view/matrix.ts';
import { Link, useApp, useAppStore, useAt } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { useWindow } from '../use-window.ts';
import { useChoose } from './coverage-lists.tsx';
import { Mark } from './mark.tsx';

/** Height of a row of a long matrix, and of its frame. */
const ROW = 63;
const FRAME = 760;
/** A grid for the keyboard: one stop for Tab, arrows walk, Home and End run along the row. */
export function Grid({ table }: { table: Matrix }) {
  const { coverage: words } = usePageWords();
  const voice = useVoice();
  const { language, messages: m } = voice;
  const choose = useChoose();
  const store = useAppStore();
  const at = useAt();
  const indicator = useApp(state => state.address.indicator);
  const report = useApp(state => state.address.report);
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
                  <Link
                    to={{ report: row.report.id === report ? null : row.report.id, at: null }}
                    aria-current={row.report.id === report ? 'true' : undefined}
                  >
                    <b>{shortName(row.agency, row.report.bodyName, language)}</b>
                    <span>{yearLine(row.agency, row.report.year, language, m)}</span>
                  </Link>
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
