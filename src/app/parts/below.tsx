// What stands below a comparison: the marks in use, the table behind the chart, the caveats and the source.
import { Suspense } from 'react';
import { caveatsOf } from '../../i18n/ledger.ts';
import type { ChartKind } from '../../view/address.ts';
import type { CompareTable } from '../../view/compare.ts';
import { useApp, useLanguage, useMessages } from '../context.tsx';
import { later } from '../later.ts';
import { KeyLine } from './key-line.tsx';
import { Notes } from './notes.tsx';
import { ValueTable } from './value-table.tsx';

const Elsewhere = later(async () => (await import('./elsewhere.tsx')).Elsewhere);

/** Below a chart the table is there for readers of the page's structure. */
export function Below({ table, chart }: { table: CompareTable; chart: ChartKind }) {
  const messages = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const started = useApp(state => state.started);
  const bodies = new Set(table.rows.map(row => row.report.bodyName)).size;
  return (
    <>
      {chart !== 'table' && (
        <>
          <KeyLine
            statuses={table.statuses}
            conflict={table.rows.some(row => row.conflict)}
            bars={chart === 'bar'}
          />
          <ValueTable table={table} hidden />
        </>
      )}
      <Notes
        caveats={caveatsOf(table, { index, language, messages })}
        source={messages.ui.source(messages.ui.bodies(bodies))}
      />
      {/* Last on the page, so that it moves nothing when it comes. */}
      {started && (
        <Suspense fallback={null}>
          <Elsewhere indicator={table.indicator.id} />
        </Suspense>
      )}
    </>
  );
}
