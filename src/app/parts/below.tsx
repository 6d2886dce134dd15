// What stands below a comparison: the table behind the chart, the caveats and the source.
import { caveatsOf } from '../../i18n/ledger.ts';
import type { CompareTable } from '../../view/compare.ts';
import { useApp, useLanguage, useMessages } from '../context.tsx';
import { Notes } from './notes.tsx';
import { ValueTable } from './value-table.tsx';

/** `charted`: the table is there for readers of the page's structure, because the chart is seen. */
export function Below({ table, charted }: { table: CompareTable; charted: boolean }) {
  const messages = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const bodies = new Set(table.rows.map(row => row.report.bodyName)).size;
  return (
    <>
      {charted && <ValueTable table={table} hidden />}
      <Notes
        caveats={caveatsOf(table, { index, language, messages })}
        source={messages.ui.source(messages.ui.bodies(bodies))}
      />
    </>
  );
}
