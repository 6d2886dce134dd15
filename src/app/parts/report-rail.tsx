// The left column of a report: which reports there are, what this one contains, and what its checks say.
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReportEntry } from '../../core/dataset.ts';
import type { Report } from '../../core/report.ts';
import { shortName } from '../../i18n/amount.ts';
import { CROWDS } from '../../i18n/crowd.ts';
import { latestOfEach } from '../../view/few.ts';
import { layOut } from '../../view/reader.ts';
import { bureauReports } from '../../view/select.ts';
import { Link, useApp, useLanguage, useMessages } from '../context.tsx';
import { langOf } from './excerpt.tsx';
import { Few } from './few.tsx';
import { signOf } from './findings.tsx';
import { CheckTag } from './tags.tsx';

/** More reports than this are listed by their latest one an agency, with all years of the one that is open. */
const LONG = 40;
/** So many are listed until a person looks for others. */
const LISTED = 120;

export function ReportRail({ chosen, report }: { chosen: string; report: Report | null }) {
  const m = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const [sought, setSought] = useState('');
  const wanted = useDeferredValue(sought.trim().toLowerCase());
  const all = useMemo(() => bureauReports(index), [index]);
  const agencies = useMemo(() => new Map(index.agencies.map(each => [each.id, each])), [index]);
  const nameOf = (entry: ReportEntry): string =>
    shortName(agencies.get(entry.agency ?? '') ?? null, entry.bodyName, language);
  const long = all.length > LONG;
  const open = all.find(entry => entry.id === chosen)?.agency;
  const latest = useMemo(() => new Set(long ? latestOfEach(all) : all), [all, long]);
  const list = all.filter(entry =>
    wanted === ''
      ? latest.has(entry) || (entry.agency !== null && entry.agency === open)
      : latest.has(entry) && `${entry.id} ${entry.bodyName} ${nameOf(entry)}`.toLowerCase().includes(wanted),
  );
  const at = list.findIndex(entry => entry.id === chosen);
  const from = Math.max(0, Math.min(at - LISTED / 2, list.length - LISTED));
  return (
    <nav className="report-rail" aria-label={m.report.reports}>
      <section>
        <h2>{m.ui.reports(all.length)}</h2>
        {long && (
          <input
            type="search"
            value={sought}
            placeholder={CROWDS[language].find}
            aria-label={CROWDS[language].find}
            onChange={event => setSought(event.target.value)}
          />
        )}
        <ul>
          {list.slice(from, from + LISTED).map(entry => (
            <li key={entry.id}>
              <Link
                to={{ report: entry.id, at: null }}
                aria-current={entry.id === chosen ? 'page' : undefined}
              >
                <span>{nameOf(entry)}</span>
                <span>
                  {entry.added ? `${m.ui.addedHere} ` : ''}
                  {entry.year ?? '?'}
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {list.length === 0 && <p className="small">{CROWDS[language].none}</p>}
        <Few rule="rows" shown={Math.min(LISTED, list.length)} of={list.length} />
      </section>
      {report && <Contents report={report} />}
      {report && <Checks report={report} />}
    </nav>
  );
}

function Contents({ report }: { report: Report }) {
  const m = useMessages();
  return (
    <section>
      <h2>{m.report.contents}</h2>
      <ul>
        {layOut(report).map(part => (
          <li key={part.id}>
            <a href={`#${part.id}`}>
              <span lang={part.title === null ? undefined : langOf(report.script)}>
                {part.title ?? m.report.opening}
              </span>
              <span>
                {part.figures > 0 ? part.figures : part.findings > 0 ? m.report.hints(part.findings) : ''}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Checks({ report }: { report: Report }) {
  const m = useMessages();
  const count = (status: string): number => report.checks.filter(check => check.status === status).length;
  // What a check found is counted with the checks.
  const notes = report.findings.filter(finding => finding.check === null);
  const kinds = [...new Set(notes.map(finding => finding.kind))];
  return (
    <section>
      <h2>{m.report.checks}</h2>
      <ul className="check-list">
        {(['holds', 'fails', 'not_assessed'] as const).map(status =>
          status === 'not_assessed' && count(status) === 0 ? null : (
            <li key={status}>
              <CheckTag status={status} /> {m.report.counted(m.evidence[status], count(status))}
            </li>
          ),
        )}
        {kinds.map(kind => {
          const all = notes.filter(finding => finding.kind === kind);
          const first = all[0];
          return first ? (
            <li key={kind}>
              <CheckTag status={signOf(kind)} />{' '}
              {m.report.counted(m.evidence.finding[kind](first.args), all.length)}
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}
