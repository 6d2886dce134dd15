// Why a figure is the headline, why a value is absent, what a check or finding says. English.
import type { CheckKind, FindingKind } from '../../core/report.ts';
import type { Args } from '../args.ts';
import type { evidence as words } from '../zh-Hans/evidence.ts';

const alternative: Record<string, (args: Args) => string> = {
  added_copy: () => 'Another copy of this report, added here, states this figure.',
  prose_beside_table: () => 'From the prose; the report also has the official table.',
  part_of_body: () => 'Counts only a part of this body.',
  cumulative_to_date: () => 'A total over many years, not the figure of the year.',
  overview: () => 'Stands in the overview; the statutory section has its own figure.',
  cumulative: () => 'A running total; the report also states the new ones of the year.',
  includes_carry_over: () => 'Includes requests carried over from last year.',
  one_channel: () => 'One channel only; the report also states a total.',
  other_year: () => 'Is for another year.',
  part_of_whole: () => 'Is only a part; the report also states the whole.',
  whole_place: () => 'Counts the whole city or district, not this body alone.',
  second_kind: () => 'Counts another kind of information; never added to the first.',
  hedged: () => 'Hedged; the report also states an exact figure.',
  later_mention: () => 'Said again later in the report; the first mention is used.',
  _: () => 'Another figure of the same report; the chart uses the one under the statutory heading.',
};

const absence: Record<string, (args: Args) => string> = {
  no_whole: () => 'the report states no total, so there is no share',
  no_exact_share: () => 'one side is not exact, so there is no share',
  inputs: () => 'the figures at hand do not allow it',
  silent: args =>
    args.parts
      ? `${args.parts} ${args.parts === 1 ? 'part' : 'parts'} stated, no total`
      : 'the report is silent',
  era: () => 'not required that year',
  whole_is_zero: () => 'the total is a stated zero, so there is nothing to divide',
  image: args =>
    args.name ? `an image, ${args.name}, is missing from this copy` : 'an image is missing from this copy',
  empty_section: () => 'only the heading is left; the official table is missing',
  unread_rows: () => 'rows of the table here leave open which figure belongs to which column',
  bare_annex: () => 'the annex is missing from this copy',
  _: () => '',
};

const checkKind: Record<CheckKind, string> = {
  parts_total: 'parts against the total',
  shares: 'printed shares',
  table_column: 'columns of the table',
  table_row: 'rows of the table',
  table_flow: 'received, answered and carried over',
  prose_table: 'prose against the table',
  carry_over_years: 'carry-over between two years',
  in_force_years: 'documents in force between two years',
};

const finding: Record<FindingKind, (args: Args) => string> = {
  parts_do_not_sum: () => 'Figures differ, see the report',
  share_mismatch: () => 'A printed share differs from its figures, see the report',
  conflicting_figures: () => 'The report prints different figures for the same thing, see the report',
  prose_table_mismatch: () => 'Prose and table differ, see the report',
  year_mismatch: args => `The text once says ${args.other}; the report is of ${args.year}`,
  missing_table: args =>
    args.reason === 'unread_rows'
      ? 'Rows of the official table leave open which figure belongs to which column; they were not read, see the report'
      : 'The official table is missing from this copy',
  missing_image: args => `An image${args.name ? `, ${args.name},` : ''} stood here; this copy lacks it`,
  missing_attachment: () => 'An attachment is missing from this copy',
  tampered_text: () => 'Site name replaced',
  unlikely_figure: args =>
    args.printed
      ? `“${args.printed}” may be a slip; kept as printed`
      : 'An unusually large figure; kept as printed',
  late: () => 'Published after the statutory deadline',
  undated: () => 'The text carries no publication date',
  manifest_conflict: () => 'The register and the text differ',
};

export const evidence: typeof words = {
  absence,
  alternative,
  checkKind,
  finding,
  sentence: 'The sentence',
  nearest: 'The nearest sentence',
  section: (heading: string) => `under “${heading}”`,
  open: 'Open in the report',
  /** What is checked, and how; a check of no indicator goes by its total's own words. */
  check: (name: string, kind: string) => `Check: ${name}, ${kind}`,
  sum: 'Sum of parts',
  printedTotal: 'Total as printed',
  inputs: 'Computed from',
  against: 'printed total',
  holds: 'The two sides agree',
  fails: 'Figures differ, see the report',
  not_assessed: 'Cannot be checked',
  rest_unexplained: 'The parts fall short of the total; the report does not explain the rest.',
  asPrinted: 'The chart uses the printed total; nothing is rewritten or filled in.',
  elsewhere: 'Elsewhere in this report',
  about: 'About this figure',
  howRead: 'How this figure is read',
  theseRead: 'How these figures are read',
  hedge: (word: string, meaning: string) => `${word} is read as “${meaning.toLowerCase()}”.`,
  wording: 'As printed',
  basis: {
    figure: 'A figure in the text',
    table: 'An official table',
    words: 'Stated in words',
    curated: 'Context data',
    derived: 'Computed from stated figures',
  },
  unit: (word: string, unit: string) => `The report counts in ${word}; shown here as ${unit}.`,
  others: 'Other figures in this report',
  denominator: (region: string, year: number, value: string, series: string) =>
    `Residents of ${region}, ${year}: ${value} (${series})`,
  share: (percent: string) => `Printed beside a share of ${percent}`,
  none: {
    not_computed: 'Cannot be computed',
    not_reported: 'Not stated',
    not_captured: 'Not in this copy',
    not_applicable: 'Not applicable',
  },
  noneTotal: 'No total',
  uncomputed:
    'A figure or date that it is made of is not at hand, or not exact. That is not silence of the report.',
  silence: 'The report does not mention this. Silence is not zero, and does not mean that nothing happened.',
  silenceTotal: 'The report states no total. The figures below are parts; Mingjian does not add them up.',
  lost: 'A table, image or attachment stood here; this copy lacks it. That does not mean it was not published.',
  inapplicable: 'The rules of that year did not ask for this.',
  tampered: 'Site name replaced',
  tamperedWhy:
    'This copy puts another address where the site’s name stood. It is kept as text, is not a link, and should not be visited.',
  official: 'Official page',
  mirror: 'Mirror (shown as text, not linked)',
  unknownSource: 'Source unknown',
  series: {
    yearend_contemporary: 'year-end residents as published then',
    census_exact: 'census',
    census_rounded: 'census, rounded',
    yearend_revised_after_2020_census: 'year-end residents as revised after the 2020 census',
  },
};
