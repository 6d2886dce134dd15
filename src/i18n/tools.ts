// Words of choosing, undoing, finding again and telling what is wrong, by language. Simplified Chinese sets the shape.
import type { Language } from '../core/language.ts';
import { tools as en } from './en/tools.ts';
import { thinned } from './thin.ts';
import { tools as hans } from './zh-Hans/tools.ts';
import { tools as hant } from './zh-Hant/tools.ts';

export type ToolWords = typeof hans;

export const TOOLS: Readonly<Record<Language, ToolWords>> = {
  'zh-Hans': thinned(hans),
  'zh-Hant': thinned(hant),
  en,
};
