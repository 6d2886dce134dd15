// The rail: every indicator with a mark for each report, or with a count where there are many, so that a person sees
// who states what before choosing.
import { memo, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { IndicatorEntry, ReportEntry } from '../../core/dataset.ts';
import { labelOf } from '../../i18n/amount.ts';
import { statusWord } from '../../i18n/status.ts';
import type { Address } from '../../view/address.ts';
import { FEATURED, grouped, MARKED, statedBy } from '../../view/rail.ts';
import { bureauReports, knownIndicator } from '../../view/select.ts';
import { Link, useApp, useAppStore, useLanguage, useMessages } from '../context.tsx';
import { needWords } from '../languages.ts';
import { later } from '../later.ts';
import type { find as Find } from './found.tsx';
import { Differs, Mark } from './mark.tsx';

const Recent = later(async () => (await import('./recent.tsx')).Recent);

export function Rail() {
  const m = useMessages();
  const store = useAppStore();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const open = useApp(state => state.panel === 'rail');
  // Rows know by themselves whether they are chosen; the list changes only for one that it does not hold.
  const beside = useApp(({ address }) => (FEATURED.has(address.indicator) ? null : address.indicator));
  const coverage = useApp(state => state.coverage);
  const reports = useMemo(() => bureauReports(index), [index]);
  // The first rows of the last year stand for every report of that year.
  const last = useApp(state => state.top?.last);
  const counts = useMemo(
    () =>
      last
        ? new Map(Object.entries(last.stated))
        : reports.length > MARKED
          ? statedBy(reports, coverage)
          : null,
    [reports, coverage, last],
  );
  const of = last?.reports ?? reports.length;
  const [all, setAll] = useState(false);
  const [finding, setFinding] = useState(false);
  const [words, setWords] = useState('');
  const [find, setFind] = useState<typeof Find | null>(null);
  const sought = useDeferredValue(words.trim());
  const close = useCallback((): void => store.open(null), [store]);
  const found = useMemo(
    () => (sought !== '' && find ? find(sought, index, m, close) : null),
    [sought, find, index, m, close],
  );
  const listed = useMemo(
    () =>
      index.indicators.filter(
        entry => found?.fits(entry) ?? (all || FEATURED.has(entry.id) || entry.id === beside),
      ),
    [index, found, all, beside],
  );
  const groups = useMemo(() => grouped(listed, all || sought !== ''), [listed, all, sought]);
  const learn = async (): Promise<void> => {
    const [{ find }] = await Promise.all([import('./found.tsx'), needWords()]);
    setFind(() => find);
  };
  const expand = async (): Promise<void> => {
    await needWords();
    setAll(!all);
  };
  const first = listed[0];
  return (
    <>
      {open && <button type="button" className="backdrop" aria-label={m.ui.close} onClick={close} />}
      <nav
        className="rail"
        aria-label={m.ui.indicators}
        data-open={open}
        onPointerLeave={() => store.ahead(null)}
      >
        <div className="rail-head">
          <form
            className="find"
            onSubmit={event => {
              event.preventDefault();
              if (sought !== '' && first)
                store.go({ indicator: first.id, at: null, per: null, ...found?.more });
              close();
            }}
            onFocus={() => setFinding(true)}
            onKeyDown={event => {
              if (event.key === 'Escape') setFinding(false);
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              event.currentTarget.querySelector('a')?.focus();
            }}
            onBlur={event => setFinding(event.currentTarget.contains(event.relatedTarget))}
          >
            <input
              id="find"
              type="search"
              autoComplete="off"
              placeholder={m.ui.find}
              aria-label={m.ui.find}
              value={words}
              onFocus={event => {
                // Words left from before give way to the next ones.
                event.currentTarget.select();
                void learn();
              }}
              onChange={event => setWords(event.target.value)}
            />
            <span className="key" aria-hidden="true">
              /
            </span>
            <Suspense fallback={null}>
              <Recent
                open={finding && sought === ''}
                onChoose={() => {
                  setFinding(false);
                  close();
                }}
              />
            </Suspense>
          </form>
          <button type="button" className="plain rail-close" onClick={close}>
            {m.ui.close}
          </button>
        </div>
        <div className="rail-columns" aria-hidden="true">
          <span>{m.ui.stated}</span>
          {counts === null ? (
            <span className="five" style={columns(reports.length)}>
              {reports.map(report => {
                const agency = index.agencies.find(entry => entry.id === report.agency);
                return <i key={report.id}>{agency ? labelOf(agency.mark, language) : '·'}</i>;
              })}
            </span>
          ) : (
            <span className="of-all">{`n / ${of}`}</span>
          )}
        </div>
        {found?.above}
        {groups.map(({ group, entries }) => (
          <section key={group}>
            <h2>{m.groups[group] ?? group}</h2>
            <ul>
              {entries.map(entry => (
                <Row
                  key={entry.id}
                  entry={entry}
                  reports={reports}
                  of={of}
                  count={counts === null ? null : (counts.get(entry.id) ?? 0)}
                  more={found?.more}
                  onChoose={close}
                />
              ))}
            </ul>
          </section>
        ))}
        {sought === '' && (
          <button type="button" className="plain rail-more" aria-expanded={all} onClick={() => void expand()}>
            {all ? m.ui.showFew : m.ui.showAll}
          </button>
        )}
      </nav>
    </>
  );
}

const NOTHING = { status: 'not_reported', conflict: false } as const;

/** Five columns are what the style sheet has. */
const columns = (count: number): React.CSSProperties | undefined =>
  count === 5 ? undefined : ({ '--marks': count } as React.CSSProperties);

interface RowProps {
  readonly entry: IndicatorEntry;
  readonly reports: readonly ReportEntry[];
  readonly of: number;
  /** How many reports state it, where there are too many for a mark each. */
  readonly count: number | null;
  /** Where a search leads besides. */
  readonly more: Partial<Address> | null | undefined;
  readonly onChoose: () => void;
}

/** Drawn again only when it is chosen or left: there are many of them. */
const Row = memo(function Row({ entry, reports, of, count, more, onChoose }: RowProps) {
  const m = useMessages();
  const store = useAppStore();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const chosen = useApp(({ index, address }) => knownIndicator(index, address.indicator) === entry.id);
  const coverage = useApp(state => state.coverage);
  const marks = (count === null ? reports : []).map(report => ({
    id: report.id,
    place: index.agencies.find(agency => agency.id === report.agency)?.place,
    ...(coverage.reports[report.id]?.[entry.id] ?? NOTHING),
  }));
  const heard = marks
    .map(
      each =>
        `${each.place ? labelOf(each.place, language) : each.id} ${statusWord(each.status, each.conflict, m)}`,
    )
    .join(m.sentences.joiner);
  // Parts in each report's own words are seen whole in Composition, not as a list of bars.
  const view = useApp(state => state.address.view);
  const parts = entry.id === 'proactive.by_category' && view === 'compare';
  const better = parts ? { view: 'composition' as const } : {};
  const ahead = (): void => {
    store.needIndicator(entry.id);
    store.ahead(entry.id);
  };
  return (
    <li>
      <Link
        to={{ indicator: entry.id, at: null, per: null, category: null, ...better, ...more }}
        aria-current={chosen ? 'true' : undefined}
        onPointerEnter={ahead}
        onFocus={ahead}
        onClick={onChoose}
      >
        <span>{m.indicators[entry.id]?.[0] ?? labelOf(entry.label, language)}</span>
        {entry.tier !== 'derived' && count !== null && (
          <span className="of-all">
            {count}
            <span className="sr">{` / ${of}`}</span>
          </span>
        )}
        {entry.tier !== 'derived' && count === null && (
          <span className="five" style={columns(reports.length)}>
            <span className="sr">{heard}</span>
            {marks.map(each => (
              <i key={each.id}>
                <Mark status={each.status} />
                {each.conflict && <Differs />}
              </i>
            ))}
          </span>
        )}
      </Link>
    </li>
  );
});
