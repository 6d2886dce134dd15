// About: every report with its source, as a table.
import type { AboutWords } from '../../i18n/about.ts';
import { fullName } from '../../i18n/amount.ts';
import { bureauReports } from '../../view/select.ts';
import { Link } from '../context.tsx';
import { useVoice } from '../use-page-words.ts';
import { ContextSources } from './about-context.tsx';
import { Frame } from './about-frame.tsx';

export function Sources({ words }: { words: AboutWords['sources'] }) {
  const { index, language, messages: m } = useVoice();
  const { columns } = words;
  return (
    <>
      <p>{words.intro}</p>
      <Frame name={words.title}>
        <thead>
          <tr>
            <th scope="col">{columns.agency}</th>
            <th scope="col">{columns.year}</th>
            <th scope="col">{columns.published}</th>
            <th scope="col" className="number">
              {columns.figures}
            </th>
            <th scope="col" className="number">
              {columns.findings}
            </th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {bureauReports(index).map(report => {
            const agency = index.agencies.find(each => each.id === report.agency) ?? null;
            const web = report.url !== null && /^https?:\/\//.test(report.url);
            const findings = Object.values(report.counts.findings).reduce(
              (sum, each) => sum + (each ?? 0),
              0,
            );
            return (
              <tr key={report.id}>
                <th scope="row">
                  <Link to={{ view: 'report', report: report.id, at: null }}>
                    {fullName(agency, report.bodyName, language)}
                  </Link>
                </th>
                <td>{report.year ?? m.ui.yearUnknown}</td>
                <td className="about-date">{report.published ?? words.undated}</td>
                <td className="number">{report.counts.observations}</td>
                <td className="number">{findings}</td>
                <td>
                  {report.sourceKind === 'official' && web ? (
                    <a href={report.url ?? ''} rel="noopener noreferrer" target="_blank">
                      {words.official}
                    </a>
                  ) : (
                    <>
                      {words[report.sourceKind === 'mirror' ? 'mirror' : 'unknown']}
                      {report.url !== null && <span className="inert"> {report.url}</span>}
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </Frame>
      <p className="small">{words.population}</p>
      <ContextSources words={words} />
    </>
  );
}
