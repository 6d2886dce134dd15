// Words of the views that load on demand, and the look of pictures that they draw.
import { useMemo } from 'react';
import type { Look } from '../charts/look.ts';
import { PAGE_PALETTE, pageRow } from '../charts/palette.ts';
import type { PageLayout } from '../charts/stills.ts';
import { PAGES, type PageWords } from '../i18n/pages.ts';
import type { Voice } from '../i18n/say.ts';
import { useApp, useLanguage, useMessages } from './context.tsx';

export const usePageWords = (): PageWords => PAGES[useLanguage()];

export function useVoice(): Voice {
  const index = useApp(state => state.index);
  const language = useLanguage();
  const messages = useMessages();
  return useMemo(() => ({ index, language, messages }), [index, language, messages]);
}

/** A look for the page itself: colours and fonts are those of its style sheet. */
export function usePageLook(): (width: number, layout: PageLayout) => Look {
  const { index, language, messages } = useVoice();
  return useMemo(
    () => (width, layout) => ({
      width,
      layout,
      language,
      messages,
      units: index.units,
      colour: PAGE_PALETTE,
      rowColour: pageRow,
      fonts: { ui: 'var(--font-ui)', doc: 'var(--font-doc)' },
      motion: false,
    }),
    [index, language, messages],
  );
}
