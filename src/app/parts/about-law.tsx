// About: the rules by report year and the list of indicators.
import { useState } from 'react';
import { ERAS, type Era } from '../../catalogue/eras.ts';
import type { AboutWords } from '../../i18n/about.ts';
import { indicatorShort, labelOf, unitWord } from '../../i18n/amount.ts';
import { grouped } from '../../view/rail.ts';
import { Link } from '../context.tsx';
import { useVoice } from '../use-page-words.ts';
import { Frame } from './about-frame.tsx';

/** The catalogue keeps half-width brackets; Chinese copy takes full-width ones. */
const full = (text: string, language: string): string =>
  language === 'en' ? text : text.replaceAll('(', '（').replaceAll(')', '）');

/** Eras under one law, which asks for the same contents. */
const LAWS: readonly (readonly [Era, ...Era[]])[] = ERAS.flatMap((era, at) => {
  const same = ERAS.slice(at + 1).filter(other => other.law.zh === era.law.zh);
  return ERAS[at - 1]?.law.zh === era.law.zh ? [] : [[era, ...same] as const];
});

export function Law({ words }: { words: AboutWords['law'] }) {
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

export function Catalogue({ words }: { words: AboutWords['catalogue'] }) {
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
