// What each report states and does not, as lists: for phones all reports, elsewhere the one whose name was chosen.
import { ABSENT } from '../../charts/marks.ts';
import { indicatorShort, shortName } from '../../i18n/amount.ts';
import { yearLine } from '../../i18n/parent.ts';
import { cellSpoken } from '../../i18n/say-coverage.ts';
import { statusWord } from '../../i18n/status.ts';
import type { Matrix, MatrixCell, MatrixRow } from '../../view/matrix.ts';
import { Link, useAppStore, useAt } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { Few } from './few.tsx';
import { Differs, Mark } from './mark.tsx';
import '../styles/one-report.css';

/** On a phone so many reports are listed at a time. */
const LISTED = 20;

export function useChoose(): (cell: MatrixCell) => void {
  const store = useAppStore();
  return cell => {
    if (cell.status !== null) store.go({ at: cell.id, indicator: cell.indicator, per: null });
  };
}

/** What a report does not state, and why not; the longest lists last. */
const absences = (row: MatrixRow) =>
  (['not_captured', 'not_reported', 'not_applicable'] as const)
    .map(status => ({ status, cells: row.cells.filter(cell => cell.status === status) }))
    .filter(({ cells }) => cells.length > 0);

/** The report whose name was chosen: what its text does not tell, indicator by indicator. */
export function OneReport({ row }: { row: MatrixRow }) {
  const { coverage: words } = usePageWords();
  const { language, messages: m } = useVoice();
  const year = yearLine(row.agency, row.report.year, language, m);
  return (
    <section className="one-report" aria-live="polite">
      <header>
        <h2>
          {shortName(row.agency, row.report.bodyName, language)} <span>{year}</span>
        </h2>
        <p>{words.counted(row.stated, row.applicable)}</p>
        <Link to={{ view: 'report', report: row.report.id, at: null }}>
          {m.evidence.open}
          <span aria-hidden="true"> →</span>
        </Link>
      </header>
      {absences(row).map(({ status, cells }) => (
        <div key={status}>
          <h3>
            <Mark status={status} />
            {m.ui.status[status]} {cells.length}
          </h3>
          <ListOf row={row} cells={cells} bare />
        </div>
      ))}
    </section>
  );
}

/** On a phone: a list a report; what it does not state stands behind one touch. */
export function Lists({ table }: { table: Matrix }) {
  const { coverage: words } = usePageWords();
  const { language, messages: m } = useVoice();
  return (
    <div className="coverage-lists">
      <Few rule="rows" shown={Math.min(LISTED, table.rows.length)} of={table.rows.length} />
      {table.rows.slice(0, LISTED).map(row => {
        const stated = row.cells.filter(cell => cell.status !== null && !ABSENT.has(cell.status));
        return (
          <section key={row.report.id}>
            <h2>
              {shortName(row.agency, row.report.bodyName, language)}{' '}
              <span>{yearLine(row.agency, row.report.year, language, m)}</span>
              <span className="matrix-count" title={words.counted(row.stated, row.applicable)}>
                <b>{row.stated}</b> / {row.applicable}
              </span>
            </h2>
            <ListOf row={row} cells={stated} />
            {absences(row).map(each => (
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

interface ListProps {
  readonly row: MatrixRow;
  readonly cells: readonly MatrixCell[];
  /** The names alone: mark and word stand above them. */
  readonly bare?: boolean;
}

function ListOf({ row, cells, bare = false }: ListProps) {
  const { coverage: words } = usePageWords();
  const voice = useVoice();
  const { index, language, messages: m } = voice;
  const choose = useChoose();
  const at = useAt();
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
              {cell.status && !bare && <Mark status={cell.status} />}
              <span>{entry ? indicatorShort(entry, language, m) : cell.indicator}</span>
              {cell.conflict && <Differs />}
              {!bare && <small>{cell.status && statusWord(cell.status, cell.conflict, m)}</small>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
