// The page About, by language. Simplified Chinese sets the shape.
import type { Language } from '../core/language.ts';
import { about as en } from './en/about.ts';
import { thinned } from './thin.ts';
import { about as hans } from './zh-Hans/about.ts';
import { about as hant } from './zh-Hant/about.ts';

export type AboutWords = typeof hans;

export const ABOUT: Readonly<Record<Language, AboutWords>> = {
  'zh-Hans': thinned(hans),
  'zh-Hant': thinned(hant),
  en,
};
