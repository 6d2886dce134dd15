// Compare: one indicator across agencies.
import { Suspense, useMemo, useState } from 'react';
import type { Index } from '../../core/dataset.ts';
import type { Language } from '../../core/language.ts';
import { indicatorShort, labelOf, numberOf, unitWord } from '../../i18n/amount.ts';
import type { Messages } from '../../i18n/messages.ts';
import { altOf, readingOf } from '../../i18n/say.ts';
import { type Address, CHARTS, SORTS } from '../../view/address.ts';
import type { CompareTable } from '../../view/compare.ts';
import { CROWD, firstRows, MOST, middle } from '../../view/crowd.ts';
import { knownIndicator, perResidents } from '../../view/select.ts';
import { besideOf, wholeOf } from '../../view/share.ts';
import { useApp, useAppStore, useFollowing, useLanguage, useMessages } from '../context.tsx';
import { last } from '../last.ts';
import { later } from '../later.ts';
import { Chart } from '../parts/chart.tsx';
import { Counted } from '../parts/counted.tsx';
import { Headline } from '../parts/headline.tsx';
import { Loading, Trouble } from '../parts/loading.tsx';
import { Notices } from '../parts/notices.tsx';
import type { Choice } from '../parts/segments.tsx';
import { type Field, Toolbar } from '../parts/toolbar.tsx';
import { useAhead, useComparison } from '../use-comparison.ts';

/** Asked for early by the entry, so that taking over the page never empties it. */
export const Below = later(async () => (await import('../parts/below.tsx')).Below);
const Crowd = later(async () => (await import('../parts/crowd.tsx')).Crowd);
const NothingHeld = later(async () => (await import('../parts/filter.tsx')).NothingHeld);
const SeenTable = later(async () => (await import('../parts/seen-table.tsx')).SeenTable);

const told = last((table: CompareTable, index: Index, language: Language, messages: Messages) =>
  readingOf(table, { index, language, messages }),
);

export function Compare() {
  const m = useMessages();
  const store = useAppStore();
  const language = useLanguage();
  const address = useApp(state => state.address);
  const index = useApp(state => state.index);
  const { selection, table: whole, state } = useComparison();
  useAhead(told);
  const [all, setAll] = useState(false);
  const top = useApp(state => state.top);
  const rows = top?.rows ?? whole?.rows.length ?? 0;
  const crowd = rows > CROWD;
  const table = useMemo(
    () => (whole && crowd && !(all && rows <= MOST) ? firstRows(whole, address.at) : whole),
    [whole, crowd, all, rows, address.at],
  );
  const { indicator } = selection;
  const { chart, sort } = address;
  const started = useApp(state => state.started);
  // The chart answers first, what stands below it a moment later.
  const settled = useFollowing(table);
  // The same element until it changes: a part that is still being taken over must not be drawn anew.
  const below = useMemo(
    () =>
      settled &&
      settled.rows.length > 0 && (
        <Suspense fallback={null}>
          <Below table={settled} chart={chart} />
        </Suspense>
      ),
    [settled, chart],
  );
  // A picture of the build stands for the usual arrangement only.
  const chosen = address.agency.length > 0 || address.time !== null || address.place !== null;
  const parted = useApp(state => state.parted !== null);
  const usual =
    chart === 'bar' && sort === 'value' && !chosen && address.per !== 'total' && (top !== null || !parted);
  const heard = settled ?? table;
  const words = useMemo(
    () => heard && altOf(heard, { index, language, messages: m }),
    [heard, index, language, m],
  );
  const short = indicatorShort(indicator, language, m);
  const unit = unitWord(index.units, indicator.unit, language);
  const asked = knownIndicator(index, address.indicator);
  const per = perResidents(asked);
  const again = (): void => {
    for (const id of [indicator.id, besideOf(indicator.id, address.per)])
      if (id !== null) store.needIndicator(id, true);
  };
  const divides = wholeOf(asked) !== null;
  const fields = useMemo(
    () => fieldsOf({ chart, sort, per: address.per }, per ? asked : null, divides, unit, m),
    [chart, sort, address.per, asked, per, divides, unit, m],
  );
  const tools = useFollowing(fields);
  const counted = useFollowing(indicator);
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
          whole === null || rows === 0
            ? '\u00a0'
            : crowd
              ? m.ui.crowd(
                  (top ?? middle(whole)).stated,
                  rows,
                  numberOf((top ?? middle(whole)).median ?? 0, whole.indicator.unit, false, language),
                )
              : told(whole, index, language, m)
        }
      >
        <Counted key={`${counted.id} ${language}`} indicator={counted} />
      </Headline>
      <Toolbar fields={tools} />
      {/* Not in the page as built: it comes once the page is taken over. */}
      {started && table && (crowd || index.agencies.length > CROWD) && (
        <Suspense fallback={null}>
          <Crowd shown={table.rows.length} of={rows} all={all} onAll={setAll} />
        </Suspense>
      )}
      {table === null || words === null ? (
        state === 'failed' ? (
          <Trouble title={m.ui.failedIndicator(short)} retry={() => again()} />
        ) : (
          <Loading />
        )
      ) : rows === 0 ? (
        <Suspense fallback={null}>
          <NothingHeld />
        </Suspense>
      ) : chart === 'table' ? (
        <Suspense fallback={<Loading />}>
          <SeenTable table={table} />
        </Suspense>
      ) : (
        <Chart
          request={{ kind: 'bars', table, dots: chart === 'dot' }}
          still={usual ? `${indicator.id}.${language}` : null}
          words={words}
        />
      )}
      {below}
    </>
  );
}

/** `resident`: the indicator where it is known per resident; `divides`: it is a share of a total. */
function fieldsOf(
  { chart, sort, per }: Pick<Address, 'chart' | 'sort' | 'per'>,
  resident: string | null,
  divides: boolean,
  unit: string,
  m: Messages,
): Field[] {
  const ways: Choice[] = [
    {
      id: 'raw',
      name: per === null && unit !== '' ? m.ui.raw(unit) : m.ui.rawOther,
      to: { per: null, at: null },
    },
  ];
  if (resident !== null)
    ways.push({
      id: 'residents',
      name: m.ui.perResidents[resident] ?? '',
      to: { per: 'residents', at: null },
    });
  if (divides) ways.push({ id: 'total', name: m.ui.perTotal, to: { per: 'total', at: null } });
  return [
    {
      label: m.ui.chartLabel,
      chosen: chart,
      choices: CHARTS.map(id => ({ id, name: m.ui.chart[id], to: { chart: id } })),
    },
    ...(ways.length > 1 ? [{ label: m.ui.perLabel, chosen: per ?? 'raw', choices: ways }] : []),
    {
      label: m.ui.sortLabel,
      chosen: sort,
      quiet: true,
      choices: SORTS.map(id => ({ id, name: m.ui.sort[id], to: { sort: id } })),
    },
  ];
}
