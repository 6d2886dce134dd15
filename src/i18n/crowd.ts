// Words for choosing among many agencies, by language. Simplified Chinese sets the shape.
import type { Language } from '../core/language.ts';
import { crowd as en } from './en/crowd.ts';
import { thinned } from './thin.ts';
import { crowd as hans } from './zh-Hans/crowd.ts';
import { crowd as hant } from './zh-Hant/crowd.ts';

export type CrowdWords = typeof hans;

export const CROWDS: Readonly<Record<Language, CrowdWords>> = {
  'zh-Hans': thinned(hans),
  'zh-Hant': thinned(hant),
  en,
};
