// How an indicator is counted, opened in place: its definition comes when a person asks.
import { memo, type ReactNode, useId, useState } from 'react';
import type { IndicatorEntry } from '../../core/dataset.ts';
import { useApp, useLanguage, useMessages } from '../context.tsx';

export const Counted = memo(function Counted({ indicator }: { indicator: IndicatorEntry }) {
  const m = useMessages();
  const language = useLanguage();
  const id = useId();
  // The whole index may have come since this indicator was chosen.
  const entry = useApp(state => state.index.indicators.find(each => each.id === indicator.id)) ?? indicator;
  const [text, setText] = useState<ReactNode>(null);
  const toggle = async (): Promise<void> => {
    if (text !== null) return setText(null);
    const { definitionIn, loadDefinitions } = await import('../definitions.tsx');
    setText(definitionIn(entry, await loadDefinitions(language)));
  };
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
});
