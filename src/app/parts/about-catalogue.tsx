// About: every indicator with its definition, and behind it how it is read.
import { useEffect, useState } from 'react';
import { ERAS } from '../../catalogue/eras.ts';
import type { IndicatorEntry } from '../../core/dataset.ts';
import type { IndicatorRules } from '../../extract/knowledge.ts';
import type { AboutWords } from '../../i18n/about.ts';
import { indicatorShort, unitWord } from '../../i18n/amount.ts';
import { grouped } from '../../view/rail.ts';
import { Link } from '../context.tsx';
import { definitionIn, loadDefinitions } from '../definitions.tsx';
import { useVoice } from '../use-page-words.ts';
import { Frame } from './about-frame.tsx';
import { Rules } from './about-rules.tsx';

export function Catalogue({ words }: { words: AboutWords['catalogue'] }) {
  const { index, language, messages: m } = useVoice();
  const [open, setOpen] = useState(false);
  const [definitions, setDefinitions] = useState<Readonly<Record<string, string>> | null>(null);
  const [rules, setRules] = useState<readonly IndicatorRules[] | 'failed' | null>(null);
  useEffect(() => {
    let mine = true;
    if (open) void loadDefinitions(language).then(found => mine && setDefinitions(found));
    return () => {
      mine = false;
    };
  }, [open, language]);
  // The rules are those that the reader of reports uses, so they come with it, when the list is opened.
  useEffect(() => {
    if (!open) return;
    import('../../catalogue/index.ts').then(
      ({ KNOWLEDGE }) => setRules(KNOWLEDGE.indicators),
      () => setRules('failed'),
    );
  }, [open]);
  const all = index.indicators;
  const { columns } = words;
  return (
    <>
      <p>{words.intro(all.length, all.filter(each => each.tier === 'core').length)}</p>
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
                  <td>
                    {definitionIn(entry, definitions)}
                    {rules !== null && <Shown entry={entry} rules={rules} words={words} />}
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

interface ShownProps {
  readonly entry: IndicatorEntry;
  readonly rules: readonly IndicatorRules[] | 'failed';
  readonly words: AboutWords['catalogue'];
}

/** Only an opened line is drawn: the rules of all are a long page. */
function Shown({ entry, rules, words }: ShownProps) {
  const [open, setOpen] = useState(false);
  if (entry.tier === 'derived') return <p className="small">{words.byFormula}</p>;
  if (rules === 'failed') return <p className="small">{words.failed}</p>;
  const own = rules.find(each => each.id === entry.id);
  if (!own) return null;
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{words.rules}</summary>
      {open && <Rules rules={own} words={words} />}
    </details>
  );
}
