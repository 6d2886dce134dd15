// Coverage: which report states which indicator, one mark a cell; the chosen cell opens its sentence below.
import { useEffect, useMemo } from 'react';
import { coverageReading } from '../../i18n/say-coverage.ts';
import { type Matrix, matrix } from '../../view/matrix.ts';
import { select } from '../../view/select.ts';
import { useApp, useAppStore, useAt } from '../context.tsx';
import { Grid } from '../parts/coverage-grid.tsx';
import { Lists, OneReport } from '../parts/coverage-lists.tsx';
import { NothingHeld } from '../parts/filter.tsx';
import { Headline } from '../parts/headline.tsx';
import { Differs, Mark } from '../parts/mark.tsx';
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
  const chosen = table.rows.find(row => row.report.id === address.report) ?? null;
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
          {chosen && <OneReport row={chosen} />}
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
  const at = useAt();
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
            <Differs />
            <b>{m.ui.conflict}</b>
            <span>{words.conflictMeaning}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
