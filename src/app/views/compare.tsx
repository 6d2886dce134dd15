// Compare: one indicator across agencies.
import { Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { indicatorShort, labelOf, numberOf, unitWord } from '../../i18n/amount.ts';
import { altOf, readingOf } from '../../i18n/say.ts';
import { CHARTS, SORTS } from '../../view/address.ts';
import { CROWD, firstRows, MOST, middle } from '../../view/crowd.ts';
import { perResidents } from '../../view/select.ts';
import { besideOf, wholeOf } from '../../view/share.ts';
import { useApp, useAppStore, useLanguage, useMessages } from '../context.tsx';
import { later } from '../later.ts';
import { Chart } from '../parts/chart.tsx';
import { Counted } from '../parts/counted.tsx';
import { Headline } from '../parts/headline.tsx';
import { KeyLine } from '../parts/key-line.tsx';
import { Loading, Trouble } from '../parts/loading.tsx';
import { Notices } from '../parts/notices.tsx';
import { type Field, Toolbar } from '../parts/toolbar.tsx';
import { useComparison } from '../use-comparison.ts';

/** Asked for early by the entry, so that taking over the page never empties it. */
export const Below = later(async () => (await import('../parts/below.tsx')).Below);
const Crowd = later(async () => (await import('../parts/crowd.tsx')).Crowd);
const NothingHeld = later(async () => (await import('../parts/filter.tsx')).NothingHeld);
const SeenTable = later(async () => (await import('../parts/seen-table.tsx')).SeenTable);

export function Compare() {
  const m = useMessages();
  const store = useAppStore();
  const language = useLanguage();
  const address = useApp(state => state.address);
  const index = useApp(state => state.index);
  const { selection, table: whole, state } = useComparison();
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
  // The chart answers first, what stands below it a moment later; but the first address is shown at one stroke.
  const started = useApp(state => state.started);
  const seen = useRef(started);
  useEffect(() => {
    seen.current = started;
  }, [started]);
  const following = useDeferredValue(table);
  const settled = seen.current ? following : table;
  // The same element until it changes: a part that is still being taken over must not be drawn anew.
  const below = useMemo(
    () =>
      settled &&
      settled.rows.length > 0 && (
        <Suspense fallback={null}>
          <Below table={settled} charted={chart !== 'table'} />
        </Suspense>
      ),
    [settled, chart],
  );
  // A picture of the build stands for the usual arrangement only.
  const chosen = address.agency.length > 0 || address.time !== null || address.place !== null;
  const parted = useApp(state => state.parted !== null);
  const usual =
    chart === 'bar' && sort === 'value' && !chosen && address.per !== 'total' && (top !== null || !parted);
  const voice = { index, language, messages: m };
  const short = indicatorShort(indicator, language, m);
  const unit = unitWord(index.units, indicator.unit, language);
  const per = perResidents(address.indicator);
  const again = (): void => {
    for (const id of [indicator.id, besideOf(indicator.id, address.per)])
      if (id !== null) store.needIndicator(id, true);
  };
  const fields: Field[] = [
    {
      label: m.ui.chartLabel,
      chosen: chart,
      choices: CHARTS.map(id => ({ id, name: m.ui.chart[id], to: { chart: id } })),
    },
  ];
  const divides = wholeOf(address.indicator) !== null;
  if (per || divides)
    fields.push({
      label: m.ui.perLabel,
      chosen: address.per ?? 'raw',
      choices: [
        {
          id: 'raw',
          name: address.per === null && unit !== '' ? m.ui.raw(unit) : m.ui.rawOther,
          to: { per: null, at: null },
        },
        ...(per
          ? [
              {
                id: 'residents',
                name: m.ui.perResidents[address.indicator] ?? '',
                to: { per: 'residents' as const, at: null },
              },
            ]
          : []),
        ...(divides ? [{ id: 'total', name: m.ui.perTotal, to: { per: 'total' as const, at: null } }] : []),
      ],
    });
  fields.push({
    label: m.ui.sortLabel,
    chosen: sort,
    quiet: true,
    choices: SORTS.map(id => ({ id, name: m.ui.sort[id], to: { sort: id } })),
  });
  const group = indicator.tier === 'derived' ? 'derived' : indicator.group;
  return (
    <>
      <Notices notices={selection.notices} now={short} />
      <button type="button" className="indicator-button" onClick={() => store.open('rail')}>
        <span>
          {language === 'zh-Hant' || language === 'zh-Hans' ? labelOf(indicator.label, language) : short}
        </span>
        <span className="as-link">{m.ui.change}</span>
      </button>
      <Headline
        path={[m.groups[group] ?? group, labelOf(indicator.label, language)]}
        title={m.indicators[indicator.id]?.[1] ?? short}
        reading={
          whole === null || rows === 0
            ? '\u00a0'
            : crowd
              ? m.ui.crowd(
                  (top ?? middle(whole)).stated,
                  rows,
                  numberOf((top ?? middle(whole)).median ?? 0, indicator.unit, false, language),
                )
              : readingOf(whole, voice)
        }
      >
        <Counted key={`${indicator.id} ${language}`} indicator={indicator} />
      </Headline>
      <Toolbar fields={fields} />
      {/* Not in the page as built: it comes once the page is taken over. */}
      {started && table && (crowd || index.agencies.length > CROWD) && (
        <Suspense fallback={null}>
          <Crowd shown={table.rows.length} of={rows} all={all} onAll={setAll} />
        </Suspense>
      )}
      {table === null ? (
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
        <>
          <Chart
            request={{ kind: 'bars', table, dots: chart === 'dot' }}
            still={usual ? `${indicator.id}.${language}` : null}
            words={altOf(table, voice)}
          />
          <KeyLine
            statuses={table.statuses}
            conflict={table.rows.some(row => row.conflict)}
            bars={chart === 'bar'}
          />
        </>
      )}
      {below}
    </>
  );
}
