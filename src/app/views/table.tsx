// Table: the selection as rows, to sort, to look through and to keep.
import { indicatorShort, labelOf, numberOf } from '../../i18n/amount.ts';
import { caveatsOf } from '../../i18n/ledger.ts';
import { readingOf } from '../../i18n/say.ts';
import { CROWD, middle } from '../../view/crowd.ts';
import { useApp, useAppStore, useLanguage, useMessages } from '../context.tsx';
import { DataTable, TableTools } from '../parts/data-table.tsx';
import { NothingHeld } from '../parts/filter.tsx';
import { Headline } from '../parts/headline.tsx';
import { Loading, Trouble } from '../parts/loading.tsx';
import { Notes } from '../parts/notes.tsx';
import { Notices } from '../parts/notices.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { useComparison } from '../use-comparison.ts';

/** What is chosen here stands in the table itself. */
const NONE = [] as const;

export function TableView() {
  const m = useMessages();
  const store = useAppStore();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const { selection, table, state } = useComparison();
  const { indicator } = selection;
  const short = indicatorShort(indicator, language, m);
  const voice = { index, language, messages: m };
  const group = indicator.tier === 'derived' ? 'derived' : indicator.group;
  return (
    <>
      <Notices notices={selection.notices} now={short} />
      <button type="button" className="indicator-button" onClick={() => store.open('rail')}>
        <span>{language === 'en' ? short : labelOf(indicator.label, language)}</span>
        <span className="as-link">{m.ui.change}</span>
      </button>
      <Headline
        path={[m.groups[group] ?? group, labelOf(indicator.label, language)]}
        title={m.indicators[indicator.id]?.[1] || short}
        reading={
          table === null || table.rows.length === 0
            ? '\u00a0'
            : table.rows.length > CROWD
              ? m.ui.crowd(
                  middle(table).stated,
                  table.rows.length,
                  numberOf(middle(table).median ?? 0, indicator.unit, false, language),
                )
              : readingOf(table, voice)
        }
      />
      <Toolbar fields={NONE}>{table && table.rows.length > 0 && <TableTools table={table} />}</Toolbar>
      {table === null ? (
        state === 'failed' ? (
          <Trouble
            title={m.ui.failedIndicator(short)}
            retry={() => store.needIndicator(indicator.id, true)}
          />
        ) : (
          <Loading />
        )
      ) : table.rows.length === 0 ? (
        <NothingHeld />
      ) : (
        <>
          <DataTable table={table} />
          <Notes
            caveats={caveatsOf(table, voice)}
            source={m.ui.source(m.ui.bodies(new Set(table.rows.map(row => row.report.bodyName)).size))}
          />
        </>
      )}
    </>
  );
}
