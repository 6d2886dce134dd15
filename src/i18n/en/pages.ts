// Words of the views that come when they are opened: time, composition, coverage, scorecard, relate. English.
// Longer than most: every word of these views stands in one list.
import type { EraId } from '../../core/report.ts';
import type { NoPartition } from '../../view/composition.ts';
import type { ContentStatus } from '../../view/scorecard.ts';
import type { CoverageWords, ScoreWords, TimeWords, TopPart } from '../said.ts';
import type { pages as words } from '../zh-Hans/pages.ts';

const COUNT = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const few = (n: number): string => COUNT[n] ?? `${n}`;
const some = (n: number, one: string, many: string): string => `${few(n)} ${n === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const join = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const regime: Record<EraId, readonly string[]> = {
  '2008': ['2008 Regulations', '2008'],
  '2014': ['2014: statistical table', '2014 table', '2014'],
  '2019': ['2019: revised', '2019 rev.', '2019'],
  '2021': ['2021: uniform format', '2021 format', '2021'],
};

const why: Record<NoPartition, (sum: string, total: string) => string> = {
  no_total: () => 'the report states no total, so there are no shares',
  does_not_sum: (sum, total) => `parts add up to ${sum}, the total says ${total}; not drawn as a whole`,
  hedged: () => 'some figures are hedged and cannot be put together',
  single_part: () => 'only one part is stated',
  zero: () => 'the total is a stated zero, so there is nothing to divide',
};

const addressed: Record<ContentStatus, string> = {
  figure: 'A figure',
  zero: 'Stated zero',
  prose: 'In words, no figure',
  lost: 'Missing from copy',
  absent: 'Not mentioned',
};

/** An indicator's name inside a sentence. */
const inside = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

export const pages: typeof words = {
  shared: {
    chart: 'Chart',
    table: 'Table',
    view: 'Show',
    sentenceOf: 'The sentence',
    noSentence: 'The report has no sentence to quote.',
    mirrorText: 'Mirror, shown as text',
    officialLink: 'Official page',
    clause: 'Excerpt',
    contextNote:
      'A figure of another body of the same place, copied by hand and kept apart from the bureau’s own.',
    choose: 'Choose any figure in the chart to read its sentence here.',
    inputs: 'Computed from',
    allEvidence: 'All evidence',
    nothing: 'No figure to draw.',
    keyboard: 'Arrow keys move between points, Enter opens the sentence.',
    figures: (n: number) => `${n} figures`,
  },
  time: {
    comma: ', ',
    title: (short: string) => `${short}: what was stated, and when?`,
    titles: {
      'requests.received': 'How many requests did each bureau receive, year by year?',
      'proactive.total': 'How many items were disclosed, year by year?',
      'proactive.portal_items': 'How many items went up on portals, year by year?',
    },
    all: 'All bureaus',
    each: 'One by one',
    scale: 'Scale',
    log: 'Log scale',
    linear: 'Linear scale',
    context: 'Context',
    showContext: 'Show context',
    hideContext: 'Hide context',
    regime,
    regimes: 'Changes of rules',
    strip:
      'Report years held (solid: official page; hollow: mirror; dash: not held, which does not mean not published)',
    stripShort: 'Solid: official; hollow: mirror; dash: not held here',
    stripLeast: 'Solid: official; hollow: mirror; dash: not held',
    contextOfficial: 'Context, official page',
    contextMirror: 'Context, mirror',
    alt: (name, reading, rows) => `${name}, points by year. ${reading} ${rows}`,
    reading(w: TimeWords): string {
      const parts: string[] = [];
      const { only } = w;
      const alone = w.agencies === 1;
      if (alone && only)
        parts.push(
          w.stated === 0
            ? `${only.year === null ? `The ${w.reports} reports` : `The ${only.year} report`} of the ${only.name} ${w.lost > 0 ? '**cannot be read for this figure**: the copy lacks the place' : `**${only.year === null ? 'do' : 'does'} not state this figure**`}.`
            : only.year === null
              ? `${capital(some(w.reports, 'report', 'reports'))} of the ${only.name}.`
              : `The only report held of the ${only.name}, of ${only.year}, states ${only.amount === null ? 'this figure' : `**${only.amount}**`}.`,
        );
      else if (w.agencies > 0) {
        if (only && w.stated === 1)
          parts.push(
            `Of ${few(w.agencies)} bureaus **only ${only.name} (${only.year})** states this figure.`,
          );
        else if (w.stated === 0)
          parts.push(`**None** of the reports of ${few(w.agencies)} bureaus states this figure.`);
        else
          parts.push(
            w.single
              ? `${capital(few(w.agencies))} bureaus, **one report each**${w.regimes > 1 ? `, under ${few(w.regimes)} sets of rules` : ''}, so the points are not joined.`
              : `${capital(some(w.agencies, 'bureau', 'bureaus'))}, ${some(w.reports, 'report', 'reports')}; **only neighbouring years of one body are joined**.`,
          );
      }
      if (!alone && w.stated < 2 && w.lost > 0)
        parts.push(
          `The ${w.lost === 1 ? 'copy' : 'copies'} of ${some(w.lost, 'report', 'reports')} ${w.lost === 1 ? 'lacks' : 'lack'} the place, which is not silence.`,
        );
      const runs = w.runs.map(
        run =>
          `${run.name}, from ${run.first} in ${run.from} to **${run.last} in ${run.to}**${alone && run.mirrors.length > 0 ? ` (${join(run.mirrors.map(String))} from ${run.mirrors.length > 1 ? 'mirrors' : 'a mirror'})` : ''}`,
      );
      if (w.context.length === 0) parts.push(...runs.map(run => `${run}.`));
      else {
        const count = w.context.length;
        const others = `${few(count)} other ${count === 1 ? 'body' : 'bodies'} of the same place${alone ? '' : 's'}`;
        const names = runs.length === count || count > 3 ? others : join(w.context);
        parts.push(
          `${w.figures === 1 ? 'The grey cross is a figure' : `The ${few(w.figures)} grey crosses are figures`} of ${names}, **kept apart from the bureau${alone ? '' : 's'}**${runs.length > 0 ? `: ${runs.join('; ')}` : ''}.`,
        );
      }
      if (alone && w.across)
        parts.push('The rules of counting changed in between, so these years compare poorly.');
      return parts.join(' ');
    },
    source: (agencies, context, log) =>
      `Source: ${[...(agencies > 0 ? [`annual reports of ${some(agencies, 'bureau', 'bureaus')}`] : []), ...(context.length > 0 ? [`context: ${context.join(', ')}`] : [])].join('; ')}.${log ? ' Logarithmic scale; zero has a row of its own.' : ''} Compiled by Mingjian.`,
    sourceYears: (name, years) => `${name} (${years})`,
    notices: {
      not_in_range: (place, range, nearest) =>
        `No report of ${place} is held for ${range}; the nearest is of ${nearest} and is not drawn.`,
      population_year: (place, year, used) =>
        `${place} ${year} is divided by the residents of ${used}, the nearest year for which a figure is held.`,
      year_unknown: name => `The report of ${name} states no year and has no place on the axis.`,
      categories: 'Categories that each report words in its own way make no series over time.',
    },
    seeComposition: 'See the make-up',
    only: 'Show',
    everywhere: 'All',
    figures: n => some(n, 'figure', 'figures'),
    whose: 'Whose figures are these?',
    ownReport: 'The bureau’s own report',
    otherBody: 'Context, not the bureau’s',
    rulesNote:
      'Years on the two sides of a change of rules count differently: they are not joined and compare poorly.',
    gapNote: 'Years without a report stay empty; nothing is filled in from the years around them.',
    bodyNote:
      'Grey figures come from other bodies of the same place, with another scope; they are not the bureau’s.',
    cutNote: 'Figures from mirrors were not checked against the original site.',
    columns: {
      body: 'Body',
      year: 'Year',
      value: 'Value',
      unit: 'Unit',
      status: 'Status',
      source: 'Source',
      printed: 'As printed',
    },
    sources: { official: 'Official page', mirror: 'Mirror', unknown: 'Source unknown' },
  },
  composition: {
    comma: ', ',
    semicolon: '; ',
    divisions: {
      by_category: 'Disclosure',
      by_channel: 'Channels',
      by_applicant: 'Applicants',
      by_outcome: 'Outcomes',
    },
    division: 'What',
    title: {
      by_category: 'What kinds of information were disclosed?',
      by_channel: 'How did the requests come in?',
      by_applicant: 'Who asked for information?',
      by_outcome: 'How did the requests end?',
    },
    relative: 'Shares',
    absolute: () => 'Counts',
    hatch: 'Hatching always means “other”',
    sum: (n, total) => `${n} parts, sum ${total}`,
    totalIs: (total, unit) => `total ${total} ${unit}`.trim(),
    notDrawn: 'Not one whole',
    why,
    part: 'Part',
    share: 'Share',
    count: 'Count',
    check: 'Check',
    other: '“Other”',
    alt: (name, reading, rows) => `${name}, stacked bars. ${reading} ${rows}`,
    rowSaid: (name, year, parts) => `${name}, ${year}: ${parts}`,
    reading(parts: readonly TopPart[], undrawn: number, quoted: boolean): string {
      if (parts.length === 0)
        return `${undrawn === 1 ? 'The report does not state' : 'No report states'} all the parts, **so no whole can be drawn**.`;
      const said = parts
        .slice(0, 3)
        .map(
          each =>
            `${each.place} (${each.year}): **${each.amount}** ${each.other ? 'filed under' : 'is'} “${each.label}”`,
        );
      const notes = [
        quoted ? 'Each report has its own categories, quoted as printed.' : '',
        undrawn > 0 ? `${capital(some(undrawn, 'report', 'reports'))} cannot be drawn as a whole.` : '',
      ];
      return [`${said.join('; ')}.`, ...notes].filter(note => note !== '').join(' ');
    },
    about(percent: number): string {
      if (percent >= 99.95) return 'all';
      if (Math.abs(percent - 75) < 2.5)
        return percent < 75 ? 'nearly three quarters' : 'about three quarters';
      if (Math.abs(percent - 50) < 1.5) return 'about half';
      if (Math.abs(percent - 66.7) < 1.5) return 'about two thirds';
      if (Math.abs(percent - 33.3) < 1.5) return 'about a third';
      return `${Math.round(percent * 10) / 10}%`;
    },
    shadeNote:
      'Shades only show the order by size within one report; the same shade is not the same kind in another.',
    shareNote: 'Shares are computed by Mingjian from the printed figures.',
    printedShares: (place, agree) =>
      agree
        ? `${place} also prints shares; the two agree.`
        : `${place} also prints shares, which do not all agree with the computed ones; see the report.`,
    partitionNote: 'Parts are drawn as a whole only when they add up to the total that the report states.',
    source: list => `Source: annual reports of ${list}. Compiled by Mingjian.`,
  },
  coverage: {
    title: 'Which report states which figures?',
    core: n => `Core (${n})`,
    all: n => `All (${n})`,
    tier: 'Indicators',
    sort: 'Sort',
    byName: 'By bureau',
    byYear: 'By year',
    key: 'Marks',
    meaning: {
      exact: 'a figure',
      approx: '约, 左右',
      over: '余, 多: ≥',
      under: '近: ≤',
      zero: '“none received”, 0',
      not_reported: 'the report is silent',
      not_captured: 'table or image lost',
      not_applicable: 'not asked that year',
    },
    conflictMeaning: 'another figure for the same thing',
    count: 'Stated',
    counted: (stated, applicable) => `${stated} stated of ${applicable} that apply`,
    extra: n => `and ${n} extended indicators`,
    footnote:
      'At the right: indicators stated / indicators that apply to the year (core). Rules differ, so this is not a score.',
    blank: 'Blank: extended indicators stand only where stated.',
    source: n => `Source: ${some(n, 'annual report', 'annual reports')}. Compiled by Mingjian.`,
    grid: 'Which report states which indicator: arrow keys move, Enter opens the sentence',
    cell: (report, indicator, status) => `${report}, ${indicator}: ${status}`,
    blankCell: 'not listed',
    alt: reading => `Coverage: reports in rows, indicators in columns. ${reading}`,
    reading(w: CoverageWords): string {
      const parts: string[] = [];
      if (w.most.length > 0)
        parts.push(
          `${join(w.most)} ${w.most.length > 1 ? 'state' : 'states'} ${w.reports > 1 ? 'the most: ' : ''}**${w.stated} of ${w.applicable}** that apply.`,
        );
      if (w.lost)
        parts.push(
          w.lost.tables > 0
            ? `**${capital(some(w.lost.tables, 'statutory table', 'statutory tables'))} of ${w.lost.name} did not come into this copy**; empty does not mean undisclosed.`
            : `For ${w.lost.name}, the table or image of **${some(w.lost.cells, 'indicator is', 'indicators is')} missing from this copy**; empty does not mean undisclosed.`,
        );
      return parts.join(' ');
    },
    groupsShort: { outreach: 'Outreach', capacity: 'Staff', fees: 'Fees', service: 'Service' },
  },
  scorecard: {
    title: 'Does the report hold what the law asks?',
    path: 'Scorecard',
    report: 'Report',
    contents: 'Required contents',
    under: (law, article) => `Under ${law}, ${article}`,
    addressed,
    addressedCount: (n, of) => `${n} of ${of} addressed`,
    unknownEra: 'The report states no year, so it is unknown which rules apply.',
    time: 'Timeliness',
    deadline: 'Deadline',
    published: 'Published',
    days: n =>
      n === 0
        ? 'on the day of the deadline'
        : n > 0
          ? `${n} ${n === 1 ? 'day' : 'days'} before the deadline`
          : `${-n} ${n === -1 ? 'day' : 'days'} after the deadline`,
    unknownDate: 'The text carries no date of publication: unknown, which is not late.',
    exact: 'Exactness',
    exactOf: (n, of, rate) =>
      of === 0
        ? 'no figure to count'
        : of < 10
          ? `${n} of ${of} ${of === 1 ? 'figure is' : 'figures are'} exact`
          : `${n} of ${of} figures are exact (${rate})`,
    hedged: 'Hedged figures',
    checks: 'Sums that can be checked',
    holdsOf: (n, of, rate) =>
      of === 0 ? 'no sum to check' : of < 10 ? `${n} of ${of} agree` : `${n} of ${of} agree (${rate})`,
    noChecks: 'No figures of this report can be checked against one another.',
    evidence: 'Show the sentence',
    findings: 'Other notes',
    noFindings: 'No other notes.',
    toReport: 'Open the report',
    legend:
      'Each line says how the report addresses the item: a figure, a stated zero, words, missing from this copy, or not mentioned. Nothing is scored or ranked.',
    reading(w: ScoreWords): string {
      const parts: string[] = [];
      if (w.absent.length > 0)
        parts.push(
          `${w.absent.map(each => `${each.name} does not mention **${join(each.items)}**`).join('; ')}.`,
        );
      else
        parts.push(
          w.reports === 1
            ? 'The report addresses every item of its year.'
            : `All ${few(w.reports)} reports address every item of their year.`,
        );
      if (w.assessed === 0) parts.push('There are no sums to check.');
      else if (w.assessed === 1)
        parts.push(
          w.fails === 1
            ? `The one sum that can be checked **does not agree** (${w.failing.join(', ')}).`
            : 'The one sum that can be checked agrees.',
        );
      else
        parts.push(
          w.fails > 0
            ? `Of ${w.assessed} sums that can be checked, **${w.fails} ${w.fails === 1 ? 'does' : 'do'} not agree** (${w.failing.join(', ')}).`
            : `All ${w.assessed} sums that can be checked agree.`,
        );
      if (w.undated.length > 0) parts.push(`The date of ${join(w.undated)} is unknown.`);
      return parts.join(' ');
    },
    itemShort: {
      proactive: 'Proactive',
      requests: 'Requests',
      fees: 'Fees',
      review: 'Review',
      problems: 'Problems',
      other: 'Other',
    },
    summary: 'At a glance',
    row: 'Item',
    source: n =>
      `Source: ${some(n, 'annual report', 'annual reports')}; contents and deadlines as in the Regulations on Open Government Information. Compiled by Mingjian.`,
    terms: n => `${n} figures`,
    reasonHedged: 'Some figures are hedged, so the two sides cannot be compared exactly.',
    reasonNested: 'The list holds another list; which figures belong to the sum is unclear.',
    reasonOthers: 'The list says that it leaves others out.',
    reasonEmpty: 'A cell of the sum is empty in this copy.',
    reasonCut: 'The copy ends inside the list.',
    reasonUnread: 'A number of the list has lost its counting word in this copy.',
    reasonEach: 'One number stands for several things; how often it counts is unclear.',
    reasonWords: 'Words tell of all cases; they may mean those decided alone.',
    reasonAnswered: 'The number answered may be of the new requests alone, or of all in hand.',
  },
  relate: {
    title: 'Two indicators side by side',
    path: 'Relate',
    x: 'Across',
    y: 'Up',
    swap: 'Swap axes',
    base: n => ` (n = ${n})`,
    inUnit: unit => ` (${unit})`,
    absent: 'Reports that cannot be drawn',
    absentWhy: 'A report without one of the two figures, or with a rate over nothing, has no point.',
    alt: (x, y, reading, rows) => `${x} and ${y}, scatter plot. ${reading} ${rows}`,
    reading: (n, of, x, y) =>
      n === 0
        ? `${of === 1 ? 'The report does not state' : 'No report states'} both **${x}** and **${y}**.`
        : of === 1
          ? `**The report states both** ${inside(x)} and ${inside(y)}. One point shows no relation.`
          : `Of ${of} reports, **${few(n)} ${n === 1 ? 'states' : 'state'} both** ${inside(x)} and ${inside(y)}. ${n > 20 ? 'They differ in year and in what they count' : 'Too few, and of different years'}: no trend line, and no cause.`,
    pair: 'A pair',
    note: 'Each point is one report; n beside a rate is its base. Points of different years make no trend.',
    same: 'Both axes show the same indicator. Choose another one.',
    source: n => `Source: annual reports of ${some(n, 'bureau', 'bureaus')}. Compiled by Mingjian.`,
  },
};
