// Dictionaries: the first words of Simplified Chinese come with the page, everything else when asked for.
import type { Language } from '../core/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { zhHansFirst } from '../i18n/zh-Hans-first.ts';
import { once } from './once.ts';

/**
 * The dictionary that the page starts with. Its later words are missing until `needWords` has put them in: only
 * components loaded through `later()` read them, and those wait for it.
 */
export const FIRST_MESSAGES = zhHansFirst as Messages;

/** Completes the dictionary in place. */
export const needWords = once(async () => {
  const { moreIndicators, moreUi, zhHansLater } = await import('../i18n/zh-Hans-later.ts');
  Object.assign(FIRST_MESSAGES, zhHansLater);
  Object.assign(FIRST_MESSAGES.ui, moreUi);
  Object.assign(FIRST_MESSAGES.indicators, moreIndicators);
});

const LOADERS: Record<Language, () => Promise<Messages>> = {
  'zh-Hans': async () => FIRST_MESSAGES,
  'zh-Hant': async () => (await import('../i18n/zh-Hant.ts')).zhHant,
  en: async () => (await import('../i18n/en.ts')).en,
};

export const loadMessages = (language: Language): Promise<Messages> => LOADERS[language]();
