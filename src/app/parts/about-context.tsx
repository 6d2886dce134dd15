// About: the pages that figures of other bodies come from. Their files are fetched when a person asks.
import { useState } from 'react';
import type { AboutWords } from '../../i18n/about.ts';
import { type ContextSource, contextSources } from '../../view/context-sources.ts';
import { fetchIndicator } from '../data.ts';
import { useVoice } from '../use-page-words.ts';
import { Frame } from './about-frame.tsx';

export function ContextSources({ words }: { words: AboutWords['sources'] }) {
  const { index, language, messages: m } = useVoice();
  const [state, setState] = useState<'closed' | 'loading' | 'failed' | readonly ContextSource[]>('closed');
  const open = async (): Promise<void> => {
    setState('loading');
    try {
      setState(contextSources(await Promise.all(index.indicators.map(each => fetchIndicator(each.id)))));
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <p>{words.context}</p>
      {typeof state === 'string' ? (
        <p>
          <button
            type="button"
            className="button"
            aria-busy={state === 'loading'}
            onClick={() => void open()}
          >
            {state === 'failed' ? m.ui.retry : words.showContext}
          </button>{' '}
          {state === 'failed' && <span role="alert">{words.failed}</span>}
        </p>
      ) : (
        <Frame name={words.contextTitle}>
          <thead>
            <tr>
              <th scope="col">{words.columns.agency}</th>
              <th scope="col">{words.columns.year}</th>
              <th scope="col" className="number">
                {words.columns.figures}
              </th>
              <th scope="col">{words.columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {state.map(each => (
              <tr key={`${each.bodyName}${each.url}`}>
                <th scope="row" lang="zh-Hans">
                  {each.bodyName}
                </th>
                <td>{each.years.join(language === 'en' ? ', ' : '、')}</td>
                <td className="number">{each.figures}</td>
                <td>
                  {each.kind === 'official' && /^https?:\/\//.test(each.url) ? (
                    <a href={each.url} rel="noopener noreferrer" target="_blank">
                      {words.official}
                    </a>
                  ) : (
                    <>
                      {words[each.kind === 'mirror' ? 'mirror' : 'unknown']}
                      <span className="inert"> {each.url}</span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Frame>
      )}
    </>
  );
}
