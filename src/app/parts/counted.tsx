// How an indicator is counted, opened in place: its definition comes when a person asks.
import { useId, useState } from 'react';
import type { IndicatorEntry } from '../../core/dataset.ts';
import type { Language } from '../../core/language.ts';
import { useApp, useLanguage, useMessages } from '../context.tsx';

/** English stands in the data; the Chinese wordings are ours. */
async function definitionOf(entry: IndicatorEntry, language: Language): Promise<string> {
  const english = [entry.definition, entry.formula ?? ''].filter(part => part !== '').join(' ');
  if (language === 'en') return english;
  const { definitions } =
    language === 'zh-Hant'
      ? await import('../../i18n/zh-Hant/definitions.ts')
      : await import('../../i18n/zh-Hans/definitions.ts');
  return definitions[entry.id] ?? english;
}

export function Counted({ indicator }: { indicator: IndicatorEntry }) {
  const m = useMessages();
  const language = useLanguage();
  const id = useId();
  // The whole index may have come since this indicator was chosen.
  const entry = useApp(state => state.index.indicators.find(each => each.id === indicator.id)) ?? indicator;
  const [text, setText] = useState<string | null>(null);
  const toggle = async (): Promise<void> =>
    setText(text === null ? await definitionOf(entry, language) : null);
  return (
    <>
      {' '}
      <button
        type="button"
        className="plain"
        aria-expanded={text !== null}
        aria-controls={id}
        onClick={() => void toggle()}
      >
        {m.ui.counted}
      </button>
      <span className="definition" id={id} hidden={text === null}>
        {text}
      </span>
    </>
  );
}
