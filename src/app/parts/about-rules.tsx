// About: how one indicator is read: its phrases, and the sentences that prove what is read and what is not.
import type { Example, IndicatorRules } from '../../extract/knowledge.ts';
import type { AboutWords } from '../../i18n/about.ts';
import { categoryName } from '../../i18n/amount.ts';
import { useVoice } from '../use-page-words.ts';

/** The phrases are long: a few stand open, the others behind one touch. */
const FEW = 6;

export function Rules({ rules, words }: { rules: IndicatorRules; words: AboutWords['catalogue'] }) {
  const phrases = rules.says.flatMap(says => says.phrases);
  const read = rules.examples.filter(([, want]) => want !== null);
  const left = rules.examples.filter(([, want]) => want === null);
  return (
    <div className="about-rules">
      <h4>{words.read(read.length)}</h4>
      <ul lang="zh-Hans">
        {read.map(example => (
          <ReadLine key={`${example[0]}${JSON.stringify(example[1])}`} example={example} />
        ))}
      </ul>
      <h4>{words.left(left.length)}</h4>
      <ul lang="zh-Hans">
        {left.map(([sentence]) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h4>{words.phrases(phrases.length)}</h4>
      <p className="small">{words.phraseKey}</p>
      <ul lang="zh-Hans">
        {phrases.slice(0, FEW).map(phrase => (
          <li key={phrase}>
            <code>{phrase}</code>
          </li>
        ))}
      </ul>
      {phrases.length > FEW && (
        <details>
          <summary>{words.others(phrases.length - FEW)}</summary>
          <ul lang="zh-Hans">
            {phrases.slice(FEW).map(phrase => (
              <li key={phrase}>
                <code>{phrase}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function ReadLine({ example: [sentence, want] }: { example: Example }) {
  const { language, messages: m } = useVoice();
  if (want === null) return null;
  const { value, category, qualifier } = typeof want === 'number' ? { value: want } : want;
  const said = [
    category ? categoryName(category, m) : '',
    qualifier && qualifier !== 'exact' ? m.ui.status[qualifier] : '',
    value.toLocaleString('en'),
  ].filter(part => part !== '');
  return (
    <li>
      {sentence} <b lang={language}>→ {said.join(' ')}</b>
    </li>
  );
}
