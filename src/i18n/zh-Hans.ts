// Simplified Chinese, whole: for the build and for exports. The page itself starts with zh-Hans-first.ts alone.
import type { Messages } from './messages.ts';
import { zhHansFirst } from './zh-Hans-first.ts';
import { moreIndicators, moreUi, zhHansLater } from './zh-Hans-later.ts';

export const zhHans: Messages = {
  ...zhHansFirst,
  ...zhHansLater,
  ui: { ...zhHansFirst.ui, ...moreUi },
  indicators: { ...zhHansFirst.indicators, ...moreIndicators },
};
