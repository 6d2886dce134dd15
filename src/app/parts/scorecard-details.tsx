// One report against what the law of its year asks: each item with its sentence, dates, exactness, checks, notes.
import { useEffect } from 'react';
import type { ReportFile } from '../../core/dataset.ts';
import type { Check } from '../../core/report.ts';
import { amountOf, fullName, indicatorShort, labelOf } from '../../i18n/amount.ts';
import type { PageWords } from '../../i18n/pages.ts';
import { addressedOf, exactOf, holdsOf, nameOf } from '../../i18n/say-scorecard.ts';
import { passages, plantedIn } from '../../view/passage.ts';
import { type ContentLine, placeOfItem, type Scorecard } from '../../view/scorecard.ts';
import { Link, useApp } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { AddressedMark } from './addressed-mark.tsx';
import { CheckSum } from './check-sum.tsx';
import { langOf } from './excerpt.tsx';
import { FindingLine } from './findings.tsx';
import { Mark } from './mark.tsx';
import { Passages } from './passages.tsx';
import { PlantedNote } from './planted-note.tsx';

/** Brings an item or a sum below the bar, with the focus. */
export function reveal(at: string): void {
  const place = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(at)}"]`);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}

/** What makes an element a place that `at` leads to. */
function usePlace(id: string) {
  const here = useApp(state => state.address.at === id);
  return { 'data-place': id, tabIndex: -1, 'aria-current': here ? ('true' as const) : undefined };
}

export function Details({ report, card }: { report: ReportFile; card: Scorecard | null }) {
  const { scorecard: words } = usePageWords();
  const voice = useVoice();
  const { index, language, messages: m } = voice;
  const agency = index.agencies.find(each => each.id === report.agency) ?? null;
  const at = useApp(state => state.address.at);
  useEffect(() => {
    if (at === null) return;
    reveal(at);
    // After Back the browser restores its own place, cut to the height of the view before: this one comes after it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => reveal(at));
    });
    return () => cancelAnimationFrame(frame);
  }, [at]);
  const shown = new Set(['parts_do_not_sum', 'share_mismatch', 'prose_table_mismatch', 'undated']);
  const findings = report.findings.filter(each => !shown.has(each.kind));
  return (
    <article className="scorecard-details" aria-label={nameOf(report, voice)}>
      <header>
        <h2>
          {fullName(agency, report.bodyName, language)}{' '}
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
              {words.under(
                full(labelOf(card.era.law, language), language),
                labelOf(card.era.articles.contents, language),
              )}
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
                    ? ` (${labelOf(card.era.articles.deadline, language)})`
                    : `（${labelOf(card.era.articles.deadline, language)}）`}
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
  const spot = line.evidence[0];
  const quote = spot?.quote ?? '';
  const place = usePlace(placeOfItem(report.id, line.item.id));
  return (
    <li {...place}>
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
        {spot && plantedIn(report, spot) && <PlantedNote />}
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
  cut_short: 'reasonCut',
  unread_number: 'reasonUnread',
  each: 'reasonEach',
  words: 'reasonWords',
  answered_of: 'reasonAnswered',
};

/** Both sides as a sum, and the sentences that both sides stand in. */
function CheckWithEvidence({ check, report }: { check: Check; report: ReportFile }) {
  const { scorecard: words } = usePageWords();
  const places = [...check.left.terms, ...check.right.terms].flatMap(term => term.evidence ?? []);
  const found = passages(report, places, check.id, 2);
  const place = usePlace(check.id);
  const reason = words[REASONS[check.reason ?? ''] ?? 'terms'];
  return (
    <section className="check-card" data-status={check.status} {...place}>
      <CheckSum check={check} />
      {typeof reason === 'string' && <p className="small">{reason}</p>}
      <Passages report={report} passages={found} id={check.id} />
    </section>
  );
}
