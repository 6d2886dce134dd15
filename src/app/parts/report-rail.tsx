// The left column of a report: which reports there are, what this one contains, and what its checks say.
import type { Report } from '../../core/report.ts';
import { shortName } from '../../i18n/amount.ts';
import { layOut } from '../../view/reader.ts';
import { bureauReports } from '../../view/select.ts';
import { Link, useApp, useLanguage, useMessages } from '../context.tsx';
import { langOf } from './excerpt.tsx';
import { CheckTag } from './mark.tsx';

export function ReportRail({ chosen, report }: { chosen: string; report: Report | null }) {
  const m = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const list = bureauReports(index);
  return (
    <nav className="report-rail" aria-label={m.report.reports}>
      <section>
        <h2>{m.ui.reports(list.length)}</h2>
        <ul>
          {list.map(entry => {
            const agency = index.agencies.find(each => each.id === entry.agency) ?? null;
            return (
              <li key={entry.id}>
                <Link
                  to={{ report: entry.id, at: null }}
                  aria-current={entry.id === chosen ? 'page' : undefined}
                >
                  <span>{shortName(agency, entry.bodyName, language)}</span>
                  <span>
                    {entry.added ? `${m.ui.addedHere} ` : ''}
                    {entry.year ?? '?'}
                  </span>
                </Link>
              </li>
            );
          })}
        </ul>
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
  const kinds = [...new Set(report.findings.map(finding => finding.kind))];
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
          const all = report.findings.filter(finding => finding.kind === kind);
          const first = all[0];
          return first ? (
            <li key={kind}>
              <CheckTag status="finding" />{' '}
              {m.report.counted(m.evidence.finding[kind](first.args), all.length)}
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}
