// Definitions of indicators in the language of the page: English stands in the data, the Chinese wordings are ours.
import type { ReactNode } from 'react';
import type { IndicatorEntry } from '../core/dataset.ts';
import type { Language } from '../core/language.ts';

/** By id of the indicator; null for English, whose definitions the data hold. */
export async function loadDefinitions(language: Language): Promise<Readonly<Record<string, string>> | null> {
  if (language === 'en') return null;
  const { definitions } =
    language === 'zh-Hant'
      ? await import('../i18n/zh-Hant/definitions.ts')
      : await import('../i18n/zh-Hans/definitions.ts');
  return definitions;
}

/** Chinese words and what stands between them, up to the next English word. */
const CHINESE = /(\p{Script=Han}(?:[^A-Za-z“”;.]*\p{Script=Han})?)/u;

/** The definition; Chinese terms inside an English one say their language. */
export const definitionIn = (
  entry: IndicatorEntry,
  definitions: Readonly<Record<string, string>> | null,
): ReactNode =>
  definitions?.[entry.id] ??
  [entry.definition, entry.formula ?? '']
    .filter(part => part !== '')
    .join(' ')
    .split(CHINESE)
    .map((part, at) =>
      at % 2 === 1 ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
        <span key={at} lang="zh-Hans">
          {part}
        </span>
      ) : (
        part
      ),
    );
