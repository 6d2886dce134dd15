// About: how figures are read, the marks, the law by year, the catalogue, the sources, how to cite and to add.
import { useState } from 'react';
import { ERAS, type Era } from '../../catalogue/eras.ts';
import type { Status } from '../../core/observation.ts';
import { ABOUT, type AboutWords } from '../../i18n/about.ts';
import { fullName, indicatorShort, labelOf, unitWord } from '../../i18n/amount.ts';
import { grouped } from '../../view/rail.ts';
import { bureauReports } from '../../view/select.ts';
import { Link } from '../context.tsx';
import { Headline } from '../parts/headline.tsx';
import { CheckTag, Mark } from '../parts/mark.tsx';
import { useVoice } from '../use-page-words.ts';
import '../styles/table.ts';
import '../styles/about.css';

const PARTS = [
  'method',
  'marks',
  'law',
  'catalogue',
  'sources',
  'cite',
  'licence',
  'add',
  'access',
  'developers',
] as const satisfies readonly (keyof AboutWords)[];
type PartId = (typeof PARTS)[number];

export function AboutView() {
  const { index, language } = useVoice();
  const words = ABOUT[language];
  const reports = bureauReports(index);
  const count = (each: readonly unknown[]): number => new Set(each).size;
  return (
    <div className="about-view">
      <Headline path={[]} title={words.title} reading={words.reading} />
      <nav className="about-contents" aria-label={words.contents}>
        {PARTS.map(id => (
          <a
            key={id}
            href={`#about-${id}`}
            onClick={event => {
              event.preventDefault();
              const part = document.getElementById(`about-${id}`);
              part?.scrollIntoView();
              part?.focus();
            }}
          >
            {words[id].title}
          </a>
        ))}
      </nav>
      <Part id="method" words={words}>
        {words.method.paragraphs.map(text => (
          <p key={text}>{text}</p>
        ))}
        <p>
          {words.method.few(
            reports.length,
            count(reports.map(each => each.agency ?? each.bodyName)),
            count(reports.map(each => each.year)),
          )}
        </p>
      </Part>
      <Part id="marks" words={words}>
        <Marks words={words.marks} />
      </Part>
      <Part id="law" words={words}>
        <Law words={words.law} />
      </Part>
      <Part id="catalogue" words={words}>
        <Catalogue words={words.catalogue} />
      </Part>
      <Part id="sources" words={words}>
        <Sources words={words.sources} />
      </Part>
      <Part id="cite" words={words}>
        <Cite words={words.cite} />
      </Part>
      <Part id="licence" words={words}>
        <p>{words.licence.code}</p>
        <p>{words.licence.data}</p>
      </Part>
      <Part id="add" words={words}>
        <p>{words.add.intro}</p>
        <dl className="about-pairs">
          {words.add.rows.map(([what, how]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
        <p>
          <Link to={{ view: 'add' }}>{words.add.here}</Link>
        </p>
      </Part>
      <Part id="access" words={words}>
        {words.access.paragraphs.map(text => (
          <p key={text}>{text}</p>
        ))}
      </Part>
      <Part id="developers" words={words}>
        <p>{words.developers.intro}</p>
        <dl className="about-pairs">
          {words.developers.rows.map(([address, holds]) => (
            <div key={address}>
              <dt>
                <code>{address.includes('<') ? address : <a href={address}>{address}</a>}</code>
              </dt>
              <dd>{holds}</dd>
            </div>
          ))}
        </dl>
        <p>
          {words.developers.address} <code>{words.developers.example}</code>
        </p>
      </Part>
    </div>
  );
}

function Part({ id, words, children }: { id: PartId; words: AboutWords; children: React.ReactNode }) {
  return (
    <section className="about-part" id={`about-${id}`} tabIndex={-1} aria-labelledby={`about-${id}-t`}>
      <h2 id={`about-${id}-t`}>{words[id].title}</h2>
      <div>{children}</div>
    </section>
  );
}

function Marks({ words }: { words: AboutWords['marks'] }) {
  const m = useVoice().messages;
  const { columns } = words;
  return (
    <>
      <p>{words.intro}</p>
      <Frame name={words.title}>
        <thead>
          <tr>
            <th scope="col">{columns.word}</th>
            <th scope="col">{columns.bar}</th>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(words.rows).map(([status, [bar, number, meaning]]) => (
            <tr key={status}>
              <th scope="row">
                <span className="about-mark">
                  <Mark status={status as Status} size={15} />
                  {m.ui.status[status as Status]}
                </span>
              </th>
              <td>{bar}</td>
              <td>
                <b>{number}</b>
              </td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </Frame>
      <p className="about-checks">
        {words.checks} <CheckTag status="holds">{m.evidence.holds}</CheckTag>{' '}
        <CheckTag status="fails">{m.evidence.fails}</CheckTag>{' '}
        <CheckTag status="not_assessed">{m.evidence.not_assessed}</CheckTag>{' '}
        <CheckTag status="finding">{words.finding}</CheckTag>
      </p>
    </>
  );
}

/** The catalogue keeps half-width brackets; Chinese copy takes full-width ones. */
const full = (text: string, language: string): string =>
  language === 'en' ? text : text.replaceAll('(', '（').replaceAll(')', '）');

/** Eras under one law, which asks for the same contents. */
const LAWS: readonly (readonly [Era, ...Era[]])[] = ERAS.flatMap((era, at) => {
  const same = ERAS.slice(at + 1).filter(other => other.law.zh === era.law.zh);
  return ERAS[at - 1]?.law.zh === era.law.zh ? [] : [[era, ...same] as const];
});

function Law({ words }: { words: AboutWords['law'] }) {
  const { language } = useVoice();
  const { columns } = words;
  return (
    <>
      <p>{words.intro}</p>
      <Frame name={words.title}>
        <thead>
          <tr>
            <th scope="col">{columns.years}</th>
            <th scope="col">{columns.law}</th>
            <th scope="col">{columns.contents}</th>
            <th scope="col">{columns.deadline}</th>
          </tr>
        </thead>
        <tbody>
          {LAWS.map(([era, ...more]) => (
            <tr key={era.id}>
              <th scope="row">{words.years(era.from, (more.at(-1) ?? era).to)}</th>
              <td>
                {full(labelOf(era.law, language), language)}
                {[era, ...more].map(each => (
                  <span className="small about-format" key={each.id}>
                    {words.years(each.from, each.to)}
                    {language === 'en' ? ': ' : '：'}
                    {words.tables[each.id]}
                  </span>
                ))}
              </td>
              <td>
                <ol className="about-required">
                  {era.required.map(item => (
                    <li key={item.id}>{full(labelOf(item.label, language), language)}</li>
                  ))}
                </ol>
              </td>
              <td>
                {words.deadline(
                  era.deadlines.department.month,
                  era.deadlines.department.day,
                  era.articles.deadline,
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Frame>
      <p className="small">{words.note}</p>
    </>
  );
}

function Catalogue({ words }: { words: AboutWords['catalogue'] }) {
  const { index, language, messages: m } = useVoice();
  const [open, setOpen] = useState(false);
  const all = index.indicators;
  const { columns } = words;
  return (
    <>
      <p>{words.intro(all.length, all.filter(each => each.tier === 'core').length)}</p>
      {language !== 'en' && <p className="small">{words.english}</p>}
      <p>
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.show(all.length)}
        </button>
      </p>
      {open && (
        <Frame name={words.title}>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.unit}</th>
              <th scope="col">{columns.definition}</th>
              <th scope="col">{columns.eras}</th>
            </tr>
          </thead>
          {grouped(all, true).map(({ group, entries }) => (
            <tbody key={group}>
              <tr>
                <th colSpan={4} scope="rowgroup" className="about-group">
                  {m.groups[group] ?? group}
                </th>
              </tr>
              {entries.map(entry => (
                <tr key={entry.id}>
                  <th scope="row">
                    <Link to={{ view: 'compare', indicator: entry.id, at: null, per: null }}>
                      {indicatorShort(entry, language, m)}
                    </Link>
                    <code>{entry.id}</code>
                  </th>
                  <td>
                    {unitWord(index.units, entry.unit, language) || (entry.unit === 'percent' ? '%' : '')}
                    {entry.stock && <span className="small"> {words.stock}</span>}
                  </td>
                  <td lang="en">
                    {entry.definition}
                    {entry.formula !== null && <code>{entry.formula}</code>}
                  </td>
                  <td>
                    {entry.eras.length === ERAS.length ? words.all : entry.eras.join(' ')}
                    <span className="small"> {words.tier[entry.tier]}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </Frame>
      )}
    </>
  );
}

function Sources({ words }: { words: AboutWords['sources'] }) {
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
    </>
  );
}

function Cite({ words }: { words: AboutWords['cite'] }) {
  const { index } = useVoice();
  return (
    <>
      <p>{words.intro}</p>
      <p>
        {words.version} <code>{index.version}</code>
      </p>
      <blockquote className="about-citation">{words.text(index.version)}</blockquote>
    </>
  );
}

function Frame({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the part around it is the region already
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must take the keyboard
    <div className="table-frame" role="group" tabIndex={0} aria-label={name}>
      <table className="values">
        <caption className="sr">{name}</caption>
        {children}
      </table>
    </div>
  );
}
