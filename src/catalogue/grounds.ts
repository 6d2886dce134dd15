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

/** 因属于重复申请,不予处理1件: the ground stands before the comma, alone; the number stands behind the outcome. */
export const groundBefore = (
  outcome: string,
  category: string,
  words: string,
  more: Pick<Says, 'shares'> = {},
): Says => ({
  phrases: [`^(行政机关)(决定/依法)[${outcome}](的)(共){n}{unit}$`],
  category,
  about: ['requests'],
  said: [
    `[因/由于](所)(申请人)(申请)(的)(信息/内容)(无正当理由)(属于/属/涉及/为)(三类/四类/行政/机关)[${words}](类)(的)(合法权益)(申请)(相关)(政府)(信息),$`,
  ],
  ...more,
});
