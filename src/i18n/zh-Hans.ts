// Simplified Chinese, whole: for the build and for exports. The page itself starts with zh-Hans-first.ts alone.
import type { Messages } from './messages.ts';
import { zhHansFirst } from './zh-Hans-first.ts';
import { moreIndicators, zhHansLater } from './zh-Hans-later.ts';

export const zhHans: Messages = {
  ...zhHansFirst,
  ...zhHansLater,
  indicators: { ...zhHansFirst.indicators, ...moreIndicators },
};
