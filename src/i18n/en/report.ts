// Words of the Report view, English.
import type { report as words } from '../zh-Hans/report.ts';

export const report: typeof words = {
  reports: 'Reports',
  contents: 'Contents and figures in each part',
  opening: 'Opening',
  hints: n => (n === 1 ? '1 note' : `${n} notes`),
  checks: 'Checks and notes on this report',
  counted: (what, n) => `${what}: ${n}`,
  year: 'Report year',
  published: 'Published',
  onlyFigures: n => `Figures only (${n})`,
  whole: 'Whole text',
  folded: n =>
    n === 1 ? '1 paragraph without a recorded figure' : `${n} paragraphs without a recorded figure`,
  unfold: 'Unfold',
  fold: 'Fold',
  several: (name, n) => `${name}, ${n} kinds`,
  colon: ': ',
  comma: ', ',
  openFigure: 'The open figure',
  figures: n => `This report states ${n} figures`,
  previous: 'Previous figure',
  next: 'Next figure',
  compare: 'Compare with other bureaus',
};
