// Words of what leaves the page: menus, pictures, slides, notes, embeds, the deck. Loaded only when someone exports.
import type { Language } from '../core/language.ts';
import { exportsEn } from './en/exports.ts';
import { thinned } from './thin.ts';
import { type ExportWords, exportsHans } from './zh-Hans/exports.ts';
import { exportsHant } from './zh-Hant/exports.ts';

const WORDS: Readonly<Record<Language, ExportWords>> = {
  'zh-Hans': thinned(exportsHans),
  'zh-Hant': thinned(exportsHant),
  en: exportsEn,
};
export const exportWords = (language: Language): ExportWords => WORDS[language];
