// Relate: two indicators of the same report against each other; what has no point is listed, and no line is drawn.
import { useCallback, useEffect, useId, useMemo } from 'react';
import type { Look } from '../../charts/look.ts';
import { scatterScene, spread } from '../../charts/scatter.ts';
import type { IndicatorEntry, IndicatorFile } from '../../core/dataset.ts';
import { indicatorShort } from '../../i18n/amount.ts';
import { relateAlt, relateReading, relateSpoken } from '../../i18n/say-relate.ts';
import { fewReports, fileOf, indexOf, MOST_OF } from '../../view/few.ts';
import { DEFAULT_X, DEFAULT_Y, neededForPair, type Relation, relate } from '../../view/relate.ts';
import { select } from '../../view/select.ts';
import { Link, useApp, useAppStore, useAt } from '../context.tsx';
import { Few } from '../parts/few.tsx';
import { Headline } from '../parts/headline.tsx';
import { Loading, Trouble } from '../parts/loading.tsx';
import { PairTable } from '../parts/pair-table.tsx';
import { Picture } from '../parts/picture.tsx';
import { type Opened, SentenceBox } from '../parts/sentence-box.tsx';
import { type Field, Toolbar } from '../parts/toolbar.tsx';
import { isHere } from '../store.ts';
import { usePageWords, useVoice } from '../use-page-words.ts';
import '../styles/table.ts';
import '../styles/picture.css';
import '../styles/column.ts';
import '../styles/relate.css';

export function RelateView() {
  const { relate: words, time } = usePageWords();
  const voice = useVoice();
  const store = useAppStore();
  const address = useApp(state => state.address);
  const indicators = useApp(state => state.indicators);
  const { index, language, messages: m } = voice;
  const known = (id: string | null, fallback: string): IndicatorEntry =>
    index.indicators.find(each => each.id === id) ??
    index.indicators.find(each => each.id === fallback) ??
    (index.indicators[0] as IndicatorEntry);
  const x = known(address.x, DEFAULT_X);
  const y = known(address.y, x.id === DEFAULT_Y ? DEFAULT_X : DEFAULT_Y);
  const unknown = [address.x, address.y].filter(
    id => id !== null && !index.indicators.some(each => each.id === id),
  );
  const needed = useMemo(() => neededForPair(x.id, y.id), [x, y]);
  useEffect(() => {
    for (const id of needed) store.needIndicator(id);
  }, [store, needed]);
  const { agency, context, scale, time: span } = address;
  const all = useMemo(() => select(index, address).reports, [index, address]);
  const reports = useMemo(() => fewReports(all, MOST_OF.relate), [all]);
  const table = useMemo(() => {
    const files: Record<string, IndicatorFile> = {};
    for (const id of needed) {
      const file = indicators[id];
      if (!isHere(file)) return null;
      files[id] = file;
    }
    // Chosen agencies alone are left to `relate`, which tells them from those that have no report.
    if (reports.length === index.reports.length || reports.length === all.length)
      return relate(index, x, y, files, { agency, context, time: span });
    const some = Object.fromEntries(Object.entries(files).map(([id, file]) => [id, fileOf(file, reports)]));
    return relate(indexOf(index, reports), x, y, some, { agency, context, time: span });
  }, [index, x, y, needed, indicators, agency, context, reports, all, span]);
  const failed = needed.filter(id => indicators[id] === 'failed');
  const points = table?.points ?? [];
  const usual =
    spread(points.map(({ x }) => x.value)) || spread(points.map(({ y }) => y.value)) ? 'log' : 'linear';
  const fields: Field[] = [
    {
      label: time.context,
      chosen: context ? 'shown' : 'hidden',
      choices: [
        { id: 'shown', name: time.showContext, to: { context: true } },
        { id: 'hidden', name: time.hideContext, to: { context: false } },
      ],
    },
  ];
  if (points.length > 0)
    fields.unshift({
      label: time.scale,
      chosen: scale ?? usual,
      choices: [
        { id: 'log', name: time.log, to: { scale: usual === 'log' ? null : 'log' } },
        { id: 'linear', name: time.linear, to: { scale: usual === 'linear' ? null : 'linear' } },
      ],
    });
  return (
    <div className="relate-view">
      {unknown.map(id => (
        <p className="notice" key={id} role="status">
          {m.ui.notices.indicator_unknown(id ?? '', indicatorShort(id === address.x ? x : y, language, m))}
        </p>
      ))}
      <Headline
        path={[]}
        title={words.title}
        reading={table ? relateReading(table, words, voice) : '\u00a0'}
      />
      <div className="axes">
        <Choice label={words.y} value={y.id} onChoose={id => store.go({ y: id, at: null })} />
        <Choice label={words.x} value={x.id} onChoose={id => store.go({ x: id, at: null })} />
        <Link className="plain" to={{ x: y.id, y: x.id, at: null }}>
          {words.swap}
        </Link>
      </div>
      <Toolbar fields={fields} />
      <Few rule="latest" shown={reports.length} of={all.length} />
      {x.id === y.id && <p className="notice">{words.same}</p>}
      {table === null ? (
        failed.length > 0 ? (
          <Trouble
            title={m.ui.failedIndicator(indicatorShort(failed[0] === x.id ? x : y, language, m))}
            retry={() => {
              for (const id of failed) store.needIndicator(id, true);
            }}
          />
        ) : (
          <Loading />
        )
      ) : (
        <Body table={table} />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function Choice({ label, value, onChoose }: ChoiceProps) {
  const id = useId();
  const { index, language, messages: m } = useVoice();
  const groups = [
    ...new Set(index.indicators.map(each => (each.tier === 'derived' ? 'derived' : each.group))),
  ];
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChoose(event.target.value)}>
        {groups.map(group => (
          <optgroup key={group} label={m.groups[group] ?? group}>
            {index.indicators
              .filter(each => (each.tier === 'derived' ? 'derived' : each.group) === group)
              .map(each => (
                <option key={each.id} value={each.id}>
                  {indicatorShort(each, language, m)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}

function Body({ table }: { table: Relation }) {
  const { relate: words } = usePageWords();
  const voice = useVoice();
  const store = useAppStore();
  const m = voice.messages;
  const scale = useApp(state => state.address.scale);
  const at = useAt();
  const draw = useCallback(
    (look: Look) => scatterScene(table, look, { words, scale }),
    [table, words, scale],
  );
  const find = useCallback((id: string) => table.points.find(point => point.id === id) ?? null, [table]);
  const label = useCallback(
    (id: string): string => {
      const point = find(id);
      return point ? relateSpoken(table, point, words, voice) : id;
    },
    [table, words, voice, find],
  );
  const points = table.points.length;
  return (
    <>
      {points === 0 ? (
        <p className="relate-none">{words.absentWhy}</p>
      ) : (
        <Picture
          draw={draw}
          words={relateAlt(table, words, voice)}
          label={label}
          tip={id => <p>{label(id)}</p>}
          onAhead={id => {
            const report = find(id)?.y.report;
            if (report) store.needReport(report);
          }}
          expected={470}
        />
      )}
      <PairTable table={table} />
      <SentenceBox opened={openedAt(table, at)} />
      <section className="notes">
        <h2>{m.ui.before}</h2>
        <div>
          <ol>
            <li>{words.note}</li>
            <li>{words.absentWhy}</li>
          </ol>
          <p className="source">
            {words.source(
              new Set(table.points.filter(point => !point.context).map(point => point.key)).size +
                table.absent.length,
            )}
          </p>
        </div>
      </section>
    </>
  );
}

function openedAt(table: Relation, at: string | null): Opened | null {
  if (at === null) return null;
  for (const point of table.points)
    for (const reading of [point.y, point.x])
      if (reading.id === at)
        return { reading, absence: null, indicator: reading.indicator, report: reading.report };
  for (const each of table.absent)
    for (const side of [each.x, each.y])
      if (side.id === at) {
        const indicator = side === each.x ? table.x.id : table.y.id;
        return { reading: side.reading, absence: side.absence, indicator, report: each.report };
      }
  return null;
}
