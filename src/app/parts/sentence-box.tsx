// The open sentence of a figure or an absence, below a picture: whose it is, its status, its words, and the way to the report.
import { type ReactNode, useEffect, useRef } from 'react';
import type { Index, ReportEntry } from '../../core/dataset.ts';
import type { Observation, Shown } from '../../core/observation.ts';
import { statusOf } from '../../core/observation.ts';
import { amountOf, categoryName, indicatorShort, regionOf, shortName } from '../../i18n/amount.ts';
import { bodyShort } from '../../i18n/bodies.ts';
import { inConflict } from '../../view/compare.ts';
import { evidenceOf } from '../../view/evidence.ts';
import { gap, type Missing } from '../../view/missing.ts';
import { lossPassages } from '../../view/passage.ts';
import { Link, useApp, useAppStore, useMessages } from '../context.tsx';
import { isHere } from '../store.ts';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { langOf, Quotation } from './excerpt.tsx';
import { Passages } from './passages.tsx';
import { StatusTag } from './tags.tsx';
import { WrongLink } from './wrong-link.tsx';

export interface Opened {
  readonly reading: Observation | null;
  readonly absence: Missing | null;
  readonly indicator: string;
  readonly report: string | null;
}

/** Of an extended indicator no file says that a report is silent. */
function missingOf({ absence, indicator, report }: Opened, { indicators }: Index): Missing {
  const entry = indicators.find(each => each.id === indicator);
  return absence ?? gap(report ?? '', entry ?? { id: indicator, tier: 'extended' });
}

export function SentenceBox({ opened }: { opened: Opened | null }) {
  const words = usePageWords();
  const box = useRef<HTMLElement>(null);
  const before = useRef<string | null | undefined>(undefined);
  const key = opened ? (opened.reading?.id ?? `${opened.report}/${opened.indicator}`) : null;
  useEffect(() => {
    // Not on arrival: only what a person opens is brought into sight.
    if (before.current !== undefined && before.current !== key && key !== null)
      box.current?.scrollIntoView({ block: 'nearest' });
    before.current = key;
  }, [key]);
  return (
    <section ref={box} className="sentence-box" aria-live="polite" aria-label={words.shared.sentenceOf}>
      {opened === null ? <p className="small">{words.shared.choose}</p> : <Inside opened={opened} />}
    </section>
  );
}

function Inside({ opened }: { opened: Opened }) {
  const { index, language, messages: m } = useVoice();
  const { reading, indicator, report } = opened;
  const entry = index.reports.find(each => each.id === report) ?? null;
  const known = index.indicators.find(each => each.id === indicator);
  const agency = index.agencies.find(each => each.id === (reading?.agency ?? entry?.agency)) ?? null;
  const status: Shown = reading ? statusOf(reading) : missingOf(opened, index).status;
  const context = reading !== null && reading.body !== 'bureau';
  const name = context
    ? bodyShort({ key: `${reading.agency}.${reading.body}`, bodyName: reading.bodyName, agency }, language)
    : shortName(agency, entry?.bodyName ?? reading?.bodyName ?? '', language);
  const year = reading?.year ?? entry?.year ?? null;
  const category = reading?.category ?? null;
  const title = [
    `${name} ${year ?? m.ui.yearUnknown}`,
    known ? indicatorShort(known, language, m) : indicator,
    ...(category === null ? [] : [categoryName(category, m)]),
  ];
  return (
    <>
      <div className="sentence-head">
        <h2>{title.join(language === 'en' ? ', ' : '，')}</h2>
        <p>
          {reading && <b className="sentence-amount">{amountOf(reading, index.units, language, m)}</b>}
          <StatusTag
            status={status}
            conflict={known !== undefined && reading !== null && inConflict(known, reading)}
          />
          {status === 'context' && reading && reading.qualifier !== 'exact' && (
            <StatusTag status={reading.qualifier} />
          )}
        </p>
      </div>
      {context && reading ? (
        <ContextClause reading={reading} />
      ) : entry ? (
        <FromReport opened={opened} entry={entry} />
      ) : null}
    </>
  );
}

/** Another body's figure: its copied clause and where it stands. A mirror is named, never linked. */
function ContextClause({ reading }: { reading: Observation }) {
  const words = usePageWords();
  const source = reading.source;
  return (
    <div className="sentence-body">
      <blockquote
        className="quotation"
        lang={/[發條類區項]/.test(source?.clause ?? '') ? 'zh-Hant' : 'zh-Hans'}
      >
        <p>
          <mark className="on">{source?.clause}</mark>
        </p>
      </blockquote>
      <p className="small">{words.shared.contextNote}</p>
      {source && (
        <p className="small">
          {source.kind === 'official' && /^https?:\/\//.test(source.url) ? (
            <a href={source.url} rel="noopener noreferrer" target="_blank">
              {words.shared.officialLink}
            </a>
          ) : (
            <>
              {words.shared.mirrorText} <span className="inert">{source.url}</span>
            </>
          )}
        </p>
      )}
    </div>
  );
}

function FromReport({ opened, entry }: { opened: Opened; entry: ReportEntry }) {
  const m = useMessages();
  const store = useAppStore();
  const index = useApp(state => state.index);
  const { reading, absence, indicator } = opened;
  const loaded = useApp(state => state.reports[entry.id]);
  useEffect(() => store.needReport(entry.id), [store, entry.id]);
  const at = reading?.id ?? `${entry.id}/${indicator}`;
  const open = (
    <p className="sentence-link">
      <Link to={{ view: 'report', report: entry.id, at: reading || absence?.evidence.length ? at : null }}>
        {m.evidence.open}
        <span aria-hidden="true"> →</span>
      </Link>
    </p>
  );
  let body: ReactNode = <p className="small">{m.ui.loadingReport}</p>;
  if (loaded === 'failed')
    body = (
      <p className="small">
        {m.ui.failedReport(entry.bodyName)}{' '}
        <button type="button" className="plain" onClick={() => store.needReport(entry.id, true)}>
          {m.ui.retry}
        </button>
      </p>
    );
  if (isHere(loaded)) {
    const model = evidenceOf(loaded, indicator, reading ?? missingOf(opened, index));
    const reason = m.evidence.absence[absence?.reason ?? '']?.(absence?.args ?? {}) ?? '';
    const why: Readonly<Record<string, string>> = {
      not_computed: m.evidence.uncomputed,
      not_reported: m.evidence.silence,
      not_captured: m.evidence.lost,
      not_applicable: reason === '' ? m.evidence.inapplicable : reason,
    };
    body = (
      <>
        {reading?.basis === 'derived' && <Inputs reading={reading} />}
        {absence?.status === 'not_captured' && absence.evidence[0] && (
          <Passages
            report={loaded}
            passages={lossPassages(loaded, absence.evidence[0], model.id)}
            id={model.id}
          />
        )}
        {reading !== null &&
          model.excerpts
            .slice(0, 2)
            .map(excerpt => (
              <Quotation
                key={excerpt.lines.at(-1)?.pieces[0]?.start}
                excerpt={excerpt}
                script={entry.script}
                open={new Set([model.id])}
              />
            ))}
        {reading === null && <p className="small">{why[model.status]}</p>}
      </>
    );
  }
  return (
    <>
      <div className="sentence-body" data-script={langOf(entry.script)}>
        {body}
        <WrongLink
          id={at}
          indicator={indicator}
          reading={reading}
          quote={reading?.evidence[0]?.quote ?? ''}
          entry={entry}
        />
      </div>
      {open}
    </>
  );
}

/** A computed figure has no sentence of its own: the figures that it was made from lead to theirs. */
function Inputs({ reading }: { reading: Observation }) {
  const words = usePageWords();
  const { index, language, messages: m } = useVoice();
  const ids = (reading.inputs ?? []).filter(id => index.indicators.some(each => id.includes(`/${each.id}`)));
  const denominator = reading.denominator;
  return (
    <p className="small">
      {words.shared.inputs}
      {language === 'en' ? ': ' : '：'}
      {ids.slice(0, 6).map((id, at) => {
        const known = index.indicators.find(each => each.id === id.split('/')[1]);
        return (
          <span key={id}>
            {at > 0 && (language === 'en' ? ', ' : '、')}
            <Link to={{ view: 'report', report: id.split('/')[0] ?? null, at: id }}>
              {known ? indicatorShort(known, language, m) : id}
            </Link>
          </span>
        );
      })}
      {ids.length > 6 && ` ${words.shared.figures(ids.length)}`}
      {denominator &&
        ` ${m.evidence.denominator(regionOf(denominator.region, reading.agency, index.agencies, language), denominator.year, denominator.value.toLocaleString('en'), m.evidence.series[denominator.series] ?? denominator.series)}`}
    </p>
  );
}
