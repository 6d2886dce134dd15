// The page About, English.
import type { about as words } from '../zh-Hans/about.ts';
import { developers } from './developers.ts';

export const about: typeof words = {
  title: 'Where do the figures come from, and how are they read?',
  reading:
    'Mingjian reads annual government information disclosure reports. **Every figure leads back to its sentence**; silence is not taken for zero, and what does not add up is shown as it stands.',
  contents: 'On this page',
  method: {
    title: 'Method',
    paragraphs: [
      'A report becomes text whose characters keep their places. It is cut into clauses, and written rules read the figures. Each figure keeps its start and end in the text; before publication every place is checked, and if the words there differ from the quotation, nothing is published.',
      'When a report gives several figures for one thing, a cell of the official table comes before prose, the statutory section before the overview, the year’s own before a running total, the whole before one channel, and an exact figure before a hedged one. The others are kept with the reason, one click away.',
      '余, 多 and 以上 are read as “at least”, 近 and 不足 as “nearly”, 约 and 左右 as “about”. 54.29万 is kept as 542,900, with the size of its last printed digit.',
      'Figures that can be checked against one another (parts and total, shares, received and answered) are checked. Where they differ both sides are shown; nothing is rewritten, filled in or blamed.',
    ],
    few: (reports, agencies, years) =>
      `${reports} reports of ${agencies} bureaus and ${years} report years make neither a trend nor a ranking. There are no scores here.`,
  },
  marks: {
    title: 'Marks',
    intro:
      'One mark, one word, one shape: the same in charts, tables and exports, and told apart without colour.',
    columns: { mark: 'Mark', word: 'Word', bar: 'In a bar chart', number: 'Number', meaning: 'Meaning' },
    rows: {
      exact: ['flat end', '51', 'a figure is printed'],
      approx: ['wavy end', '≈542,900', '约, 左右, 上下'],
      over: ['pointed end', '≥ 500', '余, 多, 以上, 超, 逾'],
      under: ['notched end', '≤ 6,500', '近, 不到, 不足'],
      zero: ['upright on the zero line', '0', 'none received, none charged, 0元'],
      not_reported: ['dashed slot', '', 'the report is silent, which is not zero'],
      not_captured: ['hatched slot', '', 'a table, image or attachment is missing from this copy'],
      not_applicable: ['not drawn', '–', 'the rules of the year did not ask for it'],
      derived: ['flat end and a diamond', '0.34', 'computed from stated figures'],
      not_computed: ['solid slot', '', 'the figures at hand do not allow it; the report is not silent'],
      context: ['a point, never a bar', '1,408', 'another body of the same place, never merged'],
    },
    checks: 'Checks and notes',
    finding: 'Note: different figures for one thing, or something odd about the text',
  },
  law: {
    title: 'The rules by year',
    intro:
      'What a report must hold and when it is due has changed. Years on two sides of a change count differently.',
    columns: {
      years: 'Report years',
      law: 'Law',
      contents: 'Required contents',
      deadline: 'Due (departments)',
    },
    years: (from, to) => (to === null ? `from ${from}` : `${from} to ${to}`),
    deadline: (month, day, article) =>
      `${day} ${month === 1 ? 'January' : month === 3 ? 'March' : `month ${month}`} of the next year (${article})`,
    tables: {
      '2008': 'no uniform table',
      '2014': 'one statistical table',
      '2019': 'three tables, trial format',
      '2021': 'three tables, uniform format',
    },
    note: 'The articles of the 2008 Regulations (Decree 492) follow commonly printed texts and were not compared with the gazette word by word; articles 49 and 50 of the 2019 Regulations (Decree 711) were.',
  },
  catalogue: {
    title: 'Indicators',
    intro: (n, core) =>
      `${n} indicators, ${core} of them core. Where a core indicator is not stated, the data say whether the report is silent, the copy lost it, or it did not apply; extended ones stand only where stated.`,
    columns: { name: 'Indicator', unit: 'Unit', definition: 'Definition', eras: 'Years' },
    all: 'all',
    tier: { core: 'core', extended: 'extended', derived: 'computed' },
    stock: 'stock at a date',
    read: n => `Sentences that are read: ${n}`,
    left: n => `Sentences that are not read: ${n}`,
    phrases: n => `Phrases: ${n}`,
    phraseKey:
      '{n} is a number and {unit} its counting word; [a/b] is one of them, (c) may be missing, … skips other words, <…> holds the words that state the value.',
    others: n => `The other ${n}`,
    rules: 'Rules and examples',
    byFormula: 'Computed from stated figures; there is no rule that reads it.',
    failed: 'The rules did not load.',
    show: n => `List ${n}`,
  },
  sources: {
    title: 'Sources',
    intro: 'A report’s own page is a link only when it is official; a mirror is named and shown as text.',
    columns: {
      agency: 'Bureau',
      year: 'Year',
      published: 'Published',
      source: 'Source',
      figures: 'Figures',
      findings: 'Notes',
    },
    official: 'Official page',
    mirror: 'Mirror',
    unknown: 'Unknown',
    undated: 'unknown',
    context:
      'Context figures are those of other bodies of the same place, copied by hand from their reports, each with its clause and page; they are never merged with the bureau’s.',
    contextTitle: 'Sources of the context figures',
    showContext: 'List the sources of the context figures',
    failed: 'That did not load. Check the connection and try again.',
    population:
      'The source, year and series of residents stand with the evidence of each figure per resident.',
  },
  cite: {
    title: 'How to cite',
    intro: 'Please name the data version: the figures of one version never change.',
    version: 'Data version',
    text: version =>
      `Mingjian 明鉴: figures of China’s government information disclosure reports [data set]. Data version ${version}. For a single figure, name the bureau and the report year too.`,
  },
  licence: {
    title: 'Licence',
    code: 'The program is published under the MIT licence.',
    data: 'Figures and places were read by the program from public reports and may be used freely; please name source and version. The texts belong to the bodies that published them and are kept here so that the figures can be checked.',
  },
  add: {
    title: 'How to add',
    intro: 'Nothing in the engine needs to change, and the tests say what was forgotten.',
    rows: [
      ['A report', 'the file into seeds/, a line in seeds/reports.csv, then npm run extract'],
      ['A bureau', 'one entry in src/catalogue/agencies.ts'],
      [
        'An indicator or a wording',
        'one entry in src/catalogue/indicators/, beside sentences that it must and must not read',
      ],
      ['A chart, a format, a language', 'one file in its folder and one line in the list there'],
    ],
    here: 'To read a report of your own without publishing it, use Add a report: the file does not leave this computer.',
  },
  access: {
    title: 'Accessibility',
    paragraphs: [
      'The aim is WCAG 2.2 AA, in light and in dark. Behind every chart stands a real table; charts have a text alternative and a one-sentence reading; nothing is told by colour alone.',
      'Everything works from the keyboard: Tab enters a chart, arrow keys move between points and cells, Enter opens the sentence, Esc closes. ? lists the shortcuts; single keys can be turned off.',
      'Reduced motion, forced colours and text at 400% are respected. Quotations keep the report’s own characters and are marked as Simplified or Traditional.',
    ],
  },
  developers,
};
