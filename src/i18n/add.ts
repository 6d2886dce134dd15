// Words of the view that adds reports, by language. Simplified Chinese sets the shape.
import type { Language } from '../core/language.ts';
import type { Refusal } from '../extract/decode.ts';
import { add as en } from './en/add.ts';
import { thinned } from './thin.ts';
import { add as hans } from './zh-Hans/add.ts';
import { add as hant } from './zh-Hant/add.ts';

/** Why a file gives nothing. */
export type RefusalWord =
  | Refusal['code']
  | 'broken_zip'
  | 'empty_zip'
  | 'nested_zip'
  | 'unreadable'
  | 'crashed'
  | 'no_columns';

/** What the worker is doing. */
export type StepWord = 'opening' | 'reading' | 'rows' | 'finding' | 'handing';

export type AddWords = typeof hans;

export const ADD: Readonly<Record<Language, AddWords>> = {
  'zh-Hans': thinned(hans),
  'zh-Hant': thinned(hant),
  en,
};
