// Why a request was not granted: the ground in the words of the official table, before its number.
import type { Says } from '../extract/knowledge.ts';
import { NO_GROUND, OF_ANSWERS } from './words.ts';

/** 涉及国家秘密的1件: how many requests ended on the ground that `words` name. */
export const ground = (
  category: string,
  words: string,
  more: Pick<Says, 'before' | 'shares'> = {},
): Says => ({
  phrases: [`[${words}](${OF_ANSWERS})…{n}{unit}`],
  category,
  about: ['requests'],
  unless: NO_GROUND,
  ...more,
});
