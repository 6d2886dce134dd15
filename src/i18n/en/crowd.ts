// Words for choosing among many agencies. English.
import type { CrowdWords } from '../crowd.ts';

export const crowd: CrowdWords = {
  shown: (shown, of) => `The chart shows the first ${shown} of ${of} rows.`,
  whole: of => `The chart shows all ${of} rows.`,
  all: 'Draw all',
  first: n => `Draw the first ${n} only`,
  table: 'See all in the table',
  choose: 'Choose agencies',
  chosen: n => `${n} chosen`,
  clear: 'Clear the choice',
  find: 'Find an agency by name, place or id',
  none: 'There is no such agency.',
  elsewhere: 'place not known',
};
