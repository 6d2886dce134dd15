// Words of the views that load on demand, by language. Simplified Chinese sets the shape.
import type { Language } from '../core/language.ts';
import { pages as en } from './en/pages.ts';
import { thinned } from './thin.ts';
import { pages as hans } from './zh-Hans/pages.ts';
import { pages as hant } from './zh-Hant/pages.ts';

export type PageWords = typeof hans;

export const PAGES: Readonly<Record<Language, PageWords>> = {
  'zh-Hans': thinned(hans),
  'zh-Hant': thinned(hant),
  en,
};
