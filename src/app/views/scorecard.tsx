// Scorecard: what the law of its year asks of a report and how the report addresses it, each line with its evidence.
import { Fragment, useEffect, useMemo } from 'react';
import { ERAS } from '../../catalogue/eras.ts';
import type { ReportFile } from '../../core/dataset.ts';
import { type Carded, nameOf, scorecardReading, scorecardSubjects } from '../../i18n/say-scorecard.ts';
import { isPlace, partsOf } from '../../view/arrival.ts';
import { fewReports, MOST_OF } from '../../view/few.ts';
import { scorecard } from '../../view/scorecard.ts';
import { select } from '../../view/select.ts';
import { Link, useApp, useAppStore } from '../context.tsx';
import { Few } from '../parts/few.tsx';
import { NothingHeld } from '../parts/filter.tsx';
import { Glance } from '../parts/glance.tsx';
import { Loading, Trouble } from '../parts/loading.tsx';
import { Breakable, phrases } from '../parts/rich.tsx';
import { Details, reveal } from '../parts/scorecard-details.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { isHere } from '../store.ts';
import { usePageWords, useVoice } from '../use-page-words.ts';
import '../styles/table.ts';
import '../styles/column.ts';
import '../styles/scorecard.css';

export function ScorecardView() {
  const { scorecard: words } = usePageWords();
  const voice = useVoice();
  const store = useAppStore();
  const address = useApp(state => state.address);
  const loaded = useApp(state => state.reports);
  const { index, messages: m } = voice;
  const { at } = address;
  const wanted = address.report ?? (at !== null && isPlace(at) ? partsOf(at).report : null);
  const asked = useMemo(() => select(index, address).reports, [index, address]);
  const entries = useMemo(() => {
    const few = fewReports(asked, MOST_OF.scorecard);
    const opened = asked.find(entry => entry.id === wanted);
    return opened && !few.includes(opened) ? [opened, ...few.slice(1)] : few;
  }, [asked, wanted]);
  useEffect(() => {
    for (const entry of entries) store.needReport(entry.id);
  }, [store, entries]);
  // Sums and items are places of this view alone: the next one does not carry them along.
  useEffect(
    () => () => {
      const { asked, past } = store.getState();
      if (asked.view !== 'scorecard' && asked.at !== null && isPlace(asked.at))
        store.go({ at: null }, 'replace', past);
    },
    [store],
  );
  const files = entries.map(entry => loaded[entry.id]);
  const here = files.filter(isHere);
  const key = here.map(file => file.id).join('~');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names exactly the files that are here
  const all = useMemo(() => here.map((report): Carded => ({ report, card: scorecard(report, ERAS) })), [key]);
  const failed = entries.filter(entry => loaded[entry.id] === 'failed');
  const chosen = all.find(each => each.report.id === wanted) ?? all[0];
  const waiting = files.some(file => file === undefined || file === 'loading');
  return (
    <div className="scorecard-view">
      <header className="headline">
        <h1>
          <Breakable text={words.title} />
        </h1>
        <p className="reading">{waiting || all.length === 0 ? '\u00a0' : <Reading all={all} />}</p>
      </header>
      <Toolbar
        fields={[
          {
            label: words.report,
            chosen: chosen?.report.id ?? '',
            choices: all.map(({ report }) => ({
              id: report.id,
              name: nameOf(report, voice),
              to: { report: report.id, at: null },
            })),
          },
        ]}
      />
      {entries.length === 0 && <NothingHeld />}
      <Few rule="latest" shown={entries.length} of={asked.length} />
      {failed.map(entry => (
        <Trouble
          key={entry.id}
          title={m.ui.failedReport(entry.bodyName)}
          retry={() => store.needReport(entry.id, true)}
        />
      ))}
      {entries.length === 0 ? null : waiting ? (
        <Loading />
      ) : (
        <>
          <Glance all={all} chosen={chosen?.report.id ?? null} />
          <p className="small scorecard-legend">{words.legend}</p>
          {chosen && (
            <Details key={chosen.report.id} report={chosen.report as ReportFile} card={chosen.card} />
          )}
        </>
      )}
      {entries.length > 0 && <p className="source">{words.source(entries.length)}</p>}
    </div>
  );
}

/** The one-sentence reading, whose key phrases lead to the item or the sum that they speak of. */
function Reading({ all }: { all: readonly Carded[] }) {
  const { scorecard: words } = usePageWords();
  const subjects = scorecardSubjects(all);
  return phrases(scorecardReading(all, words, useVoice())).map(({ key, part, odd }, at) => {
    const subject = subjects[(at - 1) / 2];
    if (!odd) return <Fragment key={key}>{part}</Fragment>;
    return subject === undefined ? (
      <b key={key}>{part}</b>
    ) : (
      <Link
        key={key}
        className="key-phrase"
        to={subject}
        // Also when it is the open one already.
        onClick={() => requestAnimationFrame(() => reveal(subject.at))}
      >
        {part}
      </Link>
    );
  });
}
