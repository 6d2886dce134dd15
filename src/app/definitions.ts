// Definitions of indicators in the language of the page: English stands in the data, the Chinese wordings are ours.
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

export const definitionIn = (
  entry: IndicatorEntry,
  definitions: Readonly<Record<string, string>> | null,
): string =>
  definitions?.[entry.id] ?? [entry.definition, entry.formula ?? ''].filter(part => part !== '').join(' ');
