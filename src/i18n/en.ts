// English, whole.
import { caveat } from './en/caveats.ts';
import { evidence } from './en/evidence.ts';
import { categories, groups, indicators } from './en/indicators.ts';
import { report } from './en/report.ts';
import { sentences } from './en/sentences.ts';
import { ui } from './en/ui.ts';
import type { Messages } from './messages.ts';

export const en: Messages = {
  ui,
  evidence,
  report,
  sentences,
  indicators,
  groups,
  categories,
  caveat,
};
