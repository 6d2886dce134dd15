// About: how figures are read, the marks, the law by year, the catalogue, the sources, how to cite and to add.
import type { Shown } from '../../core/observation.ts';
import { ABOUT, type AboutWords } from '../../i18n/about.ts';
import { bureauReports } from '../../view/select.ts';
import { Link } from '../context.tsx';
import { Catalogue } from '../parts/about-catalogue.tsx';
import { Developers } from '../parts/about-developers.tsx';
import { Frame } from '../parts/about-frame.tsx';
import { Law } from '../parts/about-law.tsx';
import { Sources } from '../parts/about-sources.tsx';
import { Headline } from '../parts/headline.tsx';
import { Mark } from '../parts/mark.tsx';
import { CheckTag } from '../parts/tags.tsx';
import { useVoice } from '../use-page-words.ts';
import '../styles/table.ts';
import '../styles/column.ts';
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
        <Developers words={words.developers} />
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
                  <Mark status={status as Shown} size={15} />
                  {m.ui.status[status as Shown]}
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
