// Scorecard: what the law of its year asks of a report and how the report addresses it, each line with its evidence.
import { useEffect, useMemo } from 'react';
import { ERAS } from '../../catalogue/eras.ts';
import type { ReportFile } from '../../core/dataset.ts';
import type { Check } from '../../core/report.ts';
import { amountOf, fullName, indicatorShort, labelOf } from '../../i18n/amount.ts';
import type { PageWords } from '../../i18n/pages.ts';
import {
  addressedOf,
  type Carded,
  exactOf,
  holdsOf,
  nameOf,
  placeOf,
  scorecardReading,
} from '../../i18n/say-scorecard.ts';
import { fewReports, MOST_OF } from '../../view/few.ts';
import { passages } from '../../view/passage.ts';
import { type ContentLine, type ContentStatus, type Scorecard, scorecard } from '../../view/scorecard.ts';
import { select } from '../../view/select.ts';
import { Link, useApp, useAppStore } from '../context.tsx';
import { CheckSum } from '../parts/check-sum.tsx';
import { langOf } from '../parts/excerpt.tsx';
import { Few } from '../parts/few.tsx';
import { NothingHeld } from '../parts/filter.tsx';
import { FindingLine } from '../parts/findings.tsx';
import { Headline } from '../parts/headline.tsx';
import { Loading, Trouble } from '../parts/loading.tsx';
import { Mark } from '../parts/mark.tsx';
import { Passages } from '../parts/passages.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { isHere } from '../store.ts';
import { usePageWords, useVoice } from '../use-page-words.ts';
import '../styles/table.ts';
import '../styles/scorecard.css';

export function ScorecardView() {
  const { scorecard: words } = usePageWords();
  const voice = useVoice();
  const store = useAppStore();
  const address = useApp(state => state.address);
  const loaded = useApp(state => state.reports);
  const { index, messages: m } = voice;
  const asked = useMemo(() => select(index, address).reports, [index, address]);
  const entries = useMemo(() => {
    const few = fewReports(asked, MOST_OF.scorecard);
    const opened = asked.find(entry => entry.id === address.report);
    return opened && !few.includes(opened) ? [opened, ...few.slice(1)] : few;
  }, [asked, address.report]);
  useEffect(() => {
    for (const entry of entries) store.needReport(entry.id);
  }, [store, entries]);
  const files = entries.map(entry => loaded[entry.id]);
  const here = files.filter(isHere);
  const key = here.map(file => file.id).join('~');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names exactly the files that are here
  const all = useMemo(() => here.map((report): Carded => ({ report, card: scorecard(report, ERAS) })), [key]);
  const failed = entries.filter(entry => loaded[entry.id] === 'failed');
  const chosen = all.find(each => each.report.id === address.report) ?? all[0];
  const waiting = files.some(file => file === undefined || file === 'loading');
  return (
    <div className="scorecard-view">
      <Headline
        path={[]}
        title={words.title}
        reading={waiting || all.length === 0 ? '\u00a0' : scorecardReading(all, words, voice)}
      />
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

/** Words address an item too: three lines of text. The other marks are those of figures and absences. */
function AddressedMark({ status }: { status: ContentStatus }) {
  if (status === 'figure') return <Mark status="exact" />;
  if (status === 'zero') return <Mark status="zero" />;
  if (status === 'lost') return <Mark status="not_captured" />;
  if (status === 'absent') return <Mark status="not_reported" />;
  return (
    <svg className="mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1 2.5H11M1 6H11M1 9.5H7.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  );
}

/** Every report beside the others: no score, no rank, no colour of judgement. */
function Glance({ all, chosen }: { all: readonly Carded[]; chosen: string | null }) {
  const { scorecard: words } = usePageWords();
  const voice = useVoice();
  const { messages: m } = voice;
  const items = useMemo(() => {
    const ids = new Map<string, string>();
    for (const era of ERAS) for (const item of era.required) if (!ids.has(item.id)) ids.set(item.id, item.id);
    return [...ids.keys()].filter(id =>
      all.some(({ card }) => card?.contents.some(line => line.item.id === id)),
    );
  }, [all]);
  const row = (name: string, cell: (card: Scorecard) => string) => (
    <tr>
      <th scope="row">{name}</th>
      {all.map(({ report, card }) => (
        <td key={report.id} data-chosen={report.id === chosen}>
          {card ? cell(card) : '–'}
        </td>
      ))}
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must take the keyboard
    <section className="table-frame glance-frame" tabIndex={0} aria-label={words.summary}>
      <table className="glance">
        <caption className="sr">{words.summary}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {all.map(({ report }) => (
              <th key={report.id} scope="col" data-chosen={report.id === chosen}>
                <Link
                  to={{ report: report.id, at: null }}
                  aria-current={report.id === chosen ? 'true' : undefined}
                >
                  <b>{placeOf(report, voice)}</b> {report.year ?? m.ui.yearUnknown}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(id => (
            <tr key={id}>
              <th scope="row">{words.itemShort[id] ?? id}</th>
              {all.map(({ report, card }) => {
                const line = card?.contents.find(each => each.item.id === id);
                return (
                  <td key={report.id} data-chosen={report.id === chosen}>
                    {line ? (
                      <span className="glance-mark">
                        <AddressedMark status={line.status} />
                        {words.addressed[line.status]}
                      </span>
                    ) : (
                      <span className="glance-mark">
                        <Mark status="not_applicable" />
                        {m.ui.status.not_applicable}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          {row(words.time, card =>
            card.days === null
              ? card.published === null
                ? m.ui.undated
                : card.published
              : words.days(card.days),
          )}
          {row(words.exact, card => exactOf(card, words))}
          {row(words.checks, card => holdsOf(card, words))}
        </tbody>
      </table>
    </section>
  );
}

function Details({ report, card }: { report: ReportFile; card: Scorecard | null }) {
  const { scorecard: words } = usePageWords();
  const voice = useVoice();
  const { index, language, messages: m } = voice;
  const agency = index.agencies.find(each => each.id === report.agency) ?? null;
  const shown = new Set(['parts_do_not_sum', 'share_mismatch', 'prose_table_mismatch', 'undated']);
  const findings = report.findings.filter(each => !shown.has(each.kind));
  return (
    <article className="scorecard-details" aria-label={nameOf(report, voice)}>
      <header>
        <h2>
          {fullName(agency, report.bodyName, language)}
          <span>{report.year === null ? m.ui.yearUnknown : m.ui.ofYear(report.year)}</span>
        </h2>
        <Link to={{ view: 'report', report: report.id, at: null }}>
          {words.toReport}
          <span aria-hidden="true"> →</span>
        </Link>
      </header>
      {card === null ? (
        <p>{words.unknownEra}</p>
      ) : (
        <>
          <Part title={words.contents} note={addressedOf(card, words)}>
            <p className="small">
              {words.under(full(labelOf(card.era.law, language), language), card.era.articles.contents)}
            </p>
            <ol className="contents">
              {card.contents.map(line => (
                <Line key={line.item.id} line={line} report={report} />
              ))}
            </ol>
          </Part>
          <Part title={words.time} note={card.days === null ? '' : words.days(card.days)}>
            <dl className="pairs dates">
              <div>
                <dt>
                  {words.deadline}
                  {language === 'en'
                    ? ` (${card.era.articles.deadline})`
                    : `（${card.era.articles.deadline}）`}
                </dt>
                <dd>{card.deadline ?? '–'}</dd>
              </div>
              <div>
                <dt>{words.published}</dt>
                <dd>{card.published ?? '–'}</dd>
              </div>
            </dl>
            {card.published === null && <p className="small">{words.unknownDate}</p>}
          </Part>
          <Part title={words.exact} note={exactOf(card, words)}>
            <Hedged report={report} card={card} />
          </Part>
          <Part title={words.checks} note={holdsOf(card, words)}>
            {report.checks.length === 0 && <p className="small">{words.noChecks}</p>}
            <div className="checks">
              {[...card.fails, ...card.notAssessed, ...card.holds].map(check => (
                <CheckWithEvidence key={check.id} check={check} report={report} />
              ))}
            </div>
          </Part>
          <Part title={words.findings} note="">
            {findings.length === 0 ? (
              <p className="small">{words.noFindings}</p>
            ) : (
              <div className="findings">
                {findings.map(finding => (
                  <FindingLine
                    key={finding.id}
                    finding={finding}
                    check={report.checks.find(check => check.id === finding.check) ?? null}
                  />
                ))}
              </div>
            )}
          </Part>
        </>
      )}
    </article>
  );
}

/** The catalogue keeps half-width brackets; Chinese copy takes full-width ones. */
const full = (text: string, language: string): string =>
  language === 'en' ? text : text.replaceAll('(', '（').replaceAll(')', '）');

function Part({ title, note, children }: { title: string; note: string; children: React.ReactNode }) {
  return (
    <section className="scorecard-part">
      <h3>
        {title}
        {note !== '' && <span>{note}</span>}
      </h3>
      <div>{children}</div>
    </section>
  );
}

function Line({ line, report }: { line: ContentLine; report: ReportFile }) {
  const { scorecard: words } = usePageWords();
  const { index, language, messages: m } = useVoice();
  const reading = report.observations.find(each => each.id === line.observation) ?? null;
  const entry = reading ? index.indicators.find(each => each.id === reading.indicator) : undefined;
  const quote = line.evidence[0]?.quote ?? '';
  return (
    <li>
      <p className="contents-item">{full(labelOf(line.item.label, language), language)}</p>
      <p className="glance-mark">
        <AddressedMark status={line.status} />
        {words.addressed[line.status]}
      </p>
      <div>
        {reading && entry && (
          <p>
            {indicatorShort(entry, language, m)} <b>{amountOf(reading, index.units, language, m)}</b>
          </p>
        )}
        {quote !== '' && (
          <p className="quoted" lang={langOf(report.script)}>
            {line.observation ? (
              <Link to={{ view: 'report', report: report.id, at: line.observation }}>{short(quote)}</Link>
            ) : (
              short(quote)
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** A heading or clause, whole up to a length at which it would no longer be read. */
const short = (quote: string): string => (quote.length > 90 ? `${quote.slice(0, 88)}……` : quote);

function Hedged({ report, card }: { report: ReportFile; card: Scorecard }) {
  const { scorecard: words } = usePageWords();
  const { index, language, messages: m } = useVoice();
  const hedged = report.observations.filter(
    each => card.figures.includes(each.id) && each.qualifier !== 'exact',
  );
  if (hedged.length === 0) return null;
  return (
    <>
      <p className="small">{words.hedged}</p>
      <dl className="pairs">
        {hedged.map(each => {
          const entry = index.indicators.find(indicator => indicator.id === each.indicator);
          return (
            <div key={each.id}>
              <dt>{entry ? indicatorShort(entry, language, m) : each.indicator}</dt>
              <dd>
                <Mark status={each.qualifier} size={10} />{' '}
                <Link to={{ view: 'report', report: report.id, at: each.id }}>
                  {amountOf(each, index.units, language, m)}
                </Link>{' '}
                <span className="quoted" lang={langOf(report.script)}>
                  {each.printed}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

const REASONS: Readonly<Record<string, keyof PageWords['scorecard']>> = {
  hedged: 'reasonHedged',
  nested_list: 'reasonNested',
  others_left_out: 'reasonOthers',
  empty_cell: 'reasonEmpty',
};

/** Both sides as a sum, and the sentences that both sides stand in. */
function CheckWithEvidence({ check, report }: { check: Check; report: ReportFile }) {
  const { scorecard: words } = usePageWords();
  const places = [...check.left.terms, ...check.right.terms].flatMap(term => term.evidence ?? []);
  const found = passages(report, places, check.id, 2);
  const reason = words[REASONS[check.reason ?? ''] ?? 'terms'];
  return (
    <section className="check-card" data-status={check.status}>
      <CheckSum check={check} />
      {typeof reason === 'string' && <p className="small">{reason}</p>}
      <Passages report={report} passages={found} id={check.id} />
    </section>
  );
}
