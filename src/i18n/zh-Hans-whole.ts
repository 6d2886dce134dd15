// Simplified Chinese, whole: for the build and for exports.
import type { Messages } from './messages.ts';
import { zhHans } from './zh-Hans.ts';
import { moreIndicators, zhHansLater } from './zh-Hans-later.ts';

export const zhHansWhole: Messages = {
  ...zhHans,
  ...zhHansLater,
  indicators: { ...zhHans.indicators, ...moreIndicators },
};
