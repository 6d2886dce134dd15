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
  scope: 'Which agencies and years',
  place: 'Place',
  everywhere: 'All places',
  year: 'Year',
  everyYear: 'All years',
  ofSite: (agencies, reports) => `${agencies} agencies, ${reports} reports on this site`,
  synthetic: 'Synthetic data.',
  syntheticWhy:
    'Agencies, reports and figures are made up by a program, only to show the page with many agencies.',
  latest: (shown, of) =>
    `The latest report of each agency only: ${shown} of ${of} reports. Choose a year, a place or agencies to see others.`,
  largest: (shown, of) =>
    `The ${shown} agencies with the largest latest figure, of ${of}. Choose agencies to see others.`,
  rows: (shown, of) => `The first ${shown} of ${of} rows. Choose a place, a year or agencies to see others.`,
};
