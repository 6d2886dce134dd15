// About: the rules by report year.
import { ERAS, type Era } from '../../catalogue/eras.ts';
import type { AboutWords } from '../../i18n/about.ts';
import { labelOf } from '../../i18n/amount.ts';
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
              <td className="about-law">
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
                  labelOf(era.articles.deadline, language),
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
