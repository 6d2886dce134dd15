// Dictionaries: Simplified Chinese comes with the page, the others when asked for.
import type { Language } from '../core/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { zhHans } from '../i18n/zh-Hans.ts';

const LOADERS: Record<Language, () => Promise<Messages>> = {
  'zh-Hans': async () => zhHans,
  'zh-Hant': async () => (await import('../i18n/zh-Hant.ts')).zhHant,
  en: async () => (await import('../i18n/en.ts')).en,
};

export const loadMessages = (language: Language): Promise<Messages> => LOADERS[language]();
