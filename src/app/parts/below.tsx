// What stands below a comparison: the marks in use, the table behind the chart, the caveats and the source.
import { caveatsOf } from '../../i18n/ledger.ts';
import type { ChartKind } from '../../view/address.ts';
import type { CompareTable } from '../../view/compare.ts';
import { useApp, useLanguage, useMessages } from '../context.tsx';
import { KeyLine } from './key-line.tsx';
import { Notes } from './notes.tsx';
import { ValueTable } from './value-table.tsx';

/** Below a chart the table is there for readers of the page's structure. */
export function Below({ table, chart }: { table: CompareTable; chart: ChartKind }) {
  const messages = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
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
    </>
  );
}
