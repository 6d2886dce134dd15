// Composition: each report's own parts of one whole, in shares and in counts, with the check beside it.
import { useCallback, useEffect, useMemo } from 'react';
import { compositionScene } from '../../charts/composition.ts';
import type { Look } from '../../charts/look.ts';
import type { IndicatorFile } from '../../core/dataset.ts';
import { fullName, placeName, unitWord } from '../../i18n/amount.ts';
import { formatNumber } from '../../i18n/number.ts';
import { compositionAlt, compositionReading, partSpoken, printedShares } from '../../i18n/say-composition.ts';
import {
  type Composition,
  type CompositionRow,
  composition,
  DIVISIONS,
  divisionOf,
  neededFor,
  type Part,
} from '../../view/composition.ts';
import { CROWD, FIRST } from '../../view/crowd.ts';
import { latestOfEach, MOST_OF } from '../../view/few.ts';
import { select } from '../../view/select.ts';
import { useApp, useAppStore, useAt } from '../context.tsx';
import { Few } from '../parts/few.tsx';
import { NothingHeld } from '../parts/filter.tsx';
import { Headline } from '../parts/headline.tsx';
import { Loading, Trouble } from '../parts/loading.tsx';
import { Notices } from '../parts/notices.tsx';
import { PartsTable } from '../parts/parts-table.tsx';
import { Picture } from '../parts/picture.tsx';
import { type Opened, SentenceBox } from '../parts/sentence-box.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { isHere } from '../store.ts';
import { usePageWords, useVoice } from '../use-page-words.ts';
import '../styles/table.ts';
import '../styles/picture.css';
import '../styles/column.ts';
import '../styles/composition.css';

export function CompositionView() {
  const { composition: words, shared } = usePageWords();
  const voice = useVoice();
  const store = useAppStore();
  const address = useApp(state => state.address);
  const indicators = useApp(state => state.indicators);
  const { index, language, messages: m } = voice;
  const division = divisionOf(address.indicator);
  const needed = useMemo(() => neededFor(division), [division]);
  useEffect(() => {
    for (const id of needed) store.needIndicator(id);
  }, [store, needed]);
  const selection = useMemo(
    () => select(index, { ...address, indicator: division.indicator, per: null }),
    [index, address, division],
  );
  const { sort } = address;
  const reports = useMemo(() => {
    const { reports } = selection;
    return reports.length > MOST_OF.composition ? latestOfEach(reports) : reports;
  }, [selection]);
  const whole = useMemo(() => {
    const files: Record<string, IndicatorFile> = {};
    for (const id of needed) {
      const file = indicators[id];
      if (!isHere(file)) return null;
      files[id] = file;
    }
    return composition(index, division, files, reports, sort);
  }, [index, division, needed, indicators, reports, sort]);
  // The open row stays, wherever it stands.
  const at = address.at?.split('/')[0];
  const table = useMemo(
    () =>
      whole && whole.rows.length > CROWD
        ? { ...whole, rows: whole.rows.filter((row, place) => place < FIRST || row.report.id === at) }
        : whole,
    [whole, at],
  );
  const failed = needed.filter(id => indicators[id] === 'failed');
  const unit = unitWord(index.units, division.id === 'by_category' ? 'item' : 'case', language);
  const shown = address.chart === 'table' ? 'table' : address.stackMode;
  const fields = [
    {
      label: words.division,
      chosen: division.id,
      choices: DIVISIONS.map(each => ({
        id: each.id,
        name: words.divisions[each.id],
        to: { indicator: each.indicator, at: null, per: null },
      })),
    },
    {
      label: shared.view,
      chosen: shown,
      choices: [
        {
          id: 'relative',
          name: words.relative,
          to: { stackMode: 'relative' as const, chart: 'bar' as const },
        },
        {
          id: 'absolute',
          name: words.absolute(unit),
          to: { stackMode: 'absolute' as const, chart: 'bar' as const },
        },
        { id: 'table', name: shared.table, to: { chart: 'table' as const } },
      ],
    },
  ];
  return (
    <div className="composition-view">
      <Notices notices={selection.notices} now={words.divisions[division.id]} />
      <Headline
        path={[
          m.groups[division.id === 'by_category' ? 'proactive' : 'requests'] ?? '',
          words.divisions[division.id],
        ]}
        title={words.title[division.id]}
        reading={table && table.rows.length > 0 ? compositionReading(table, words, voice) : '\u00a0'}
      />
      <Toolbar fields={fields}>
        {shown !== 'table' && table?.rows.some(hatched) && (
          <span className="hatch-key">
            <i aria-hidden="true" />
            {words.hatch}
          </span>
        )}
      </Toolbar>
      {table && whole && <Few rule="latest" shown={table.rows.length} of={selection.reports.length} />}
      {table === null ? (
        failed.length > 0 ? (
          <Trouble
            title={m.ui.failedIndicator(words.divisions[division.id])}
            retry={() => {
              for (const id of failed) store.needIndicator(id, true);
            }}
          />
        ) : (
          <Loading />
        )
      ) : table.rows.length === 0 ? (
        <NothingHeld />
      ) : (
        <Body table={table} />
      )}
    </div>
  );
}

const hatched = (row: CompositionRow): boolean => row.why === null && row.parts.some(part => part.other);

interface Found {
  readonly row: CompositionRow;
  readonly part: Part | null;
}

function find(table: Composition, id: string | null): Found | null {
  if (id === null) return null;
  for (const row of table.rows) {
    const part = row.parts.find(each => each.reading.id === id);
    if (part) return { row, part };
    if (row.total?.id === id || row.id === id) return { row, part: null };
  }
  return null;
}

function openedAt(table: Composition, at: string | null): Opened | null {
  const found = find(table, at);
  if (!found) return null;
  const { row, part } = found;
  if (part)
    return { reading: part.reading, absence: null, indicator: part.reading.indicator, report: row.report.id };
  if (row.total && row.total.id === at)
    return { reading: row.total, absence: null, indicator: row.total.indicator, report: row.report.id };
  return { reading: null, absence: row.absence, indicator: table.division.indicator, report: row.report.id };
}

function Body({ table }: { table: Composition }) {
  const pages = usePageWords();
  const words = pages.composition;
  const voice = useVoice();
  const store = useAppStore();
  const { language, messages: m } = voice;
  const { chart, stackMode } = useApp(state => state.address);
  const at = useAt();
  const relative = stackMode === 'relative';
  const draw = useCallback(
    (look: Look) => compositionScene(table, look, { words, relative }),
    [table, words, relative],
  );
  const label = useCallback(
    (id: string): string => {
      const found = find(table, id);
      if (!found) return id;
      const { row, part } = found;
      const year = row.report.year === null ? m.ui.yearUnknown : m.ui.ofYear(row.report.year);
      const what = part
        ? partSpoken(row, part, words, voice)
        : row.total?.id === id
          ? `${words.check}${language === 'en' ? ' ' : ''}${row.sum === row.total.value ? '=' : '≠'} ${words.sum(row.parts.length, formatNumber(row.sum, language))}`
          : row.why && row.why.status !== 'no_partition'
            ? m.ui.status[row.why.status]
            : words.notDrawn;
      return m.sentences.spoken(fullName(row.agency, row.report.bodyName, language), year, what, '', '');
    },
    [table, words, voice, m, language],
  );
  const drawn = table.rows.some(row => row.why === null);
  const names = table.rows.map(
    row => `${placeName(row.agency, row.report.bodyName, language)} ${row.report.year ?? m.ui.yearUnknown}`,
  );
  return (
    <>
      {chart === 'table' ? (
        <PartsTable table={table} hidden={false} />
      ) : (
        <>
          <Picture
            draw={draw}
            words={compositionAlt(table, words, voice)}
            label={label}
            tip={id => <p>{label(id)}</p>}
            onAhead={id => {
              const found = find(table, id);
              if (found) store.needReport(found.row.report.id);
            }}
            expected={520}
          />
          <PartsTable table={table} hidden />
        </>
      )}
      <SentenceBox opened={openedAt(table, at)} />
      <section className="notes">
        <h2>{m.ui.before}</h2>
        <div>
          <ol>
            {drawn && <li>{words.shadeNote}</li>}
            <li>{words.partitionNote}</li>
            {drawn && (
              <li>
                {[words.shareNote, ...printedShares(table, words, voice)].join(language === 'en' ? ' ' : '')}
              </li>
            )}
          </ol>
          <p className="source">{words.source(names.join(language === 'en' ? ', ' : '、'))}</p>
        </div>
      </section>
    </>
  );
}
