// Words of what leaves the page, in English.
import type { ExportWords, Found } from '../zh-Hans/exports.ts';

const dated = (all: readonly Found[]): string => all.map(one => `${one.place} (${one.year})`).join(', ');

export const exportsEn: ExportWords = {
  verbs: {},
  finding: {
    none: (of, stated) =>
      of === 1
        ? stated
          ? 'The report does not state this figure'
          : 'It cannot be computed for the report'
        : stated
          ? `None of the ${of} reports states this figure`
          : `It cannot be computed for any of the ${of} reports`,
    zeros: (all, stated) => `${stated ? 'Stated as zero' : 'Zero'}: ${dated(all)}`,
    one: (most, stated) =>
      `${stated ? `Only ${most.place} (${most.year}) states it` : `Only for ${most.place} (${most.year}) can it be computed`}: ${most.amount}`,
    most: (most, zeros, stated) =>
      `${most.place}: ${most.amount} in ${most.year}${zeros.length > 0 ? `; ${stated ? 'stated as zero' : 'zero'} in ${dated(zeros)}` : ''}`,
    range: (least, most) =>
      `From ${least.amount} (${least.place}, ${least.year}) to ${most.amount} (${most.place}, ${most.year})`,
    equal: (all, amount) => `${amount} in each: ${dated(all)}`,
  },
  source: list => `Source: annual reports of ${list}. Compiled by 明鉴 Mingjian.`,
  sourceItem: (place, year) => `${place} ${year}`,
  version: id => `Data version ${id}`,
  joiner: ', ',
  sentence: ' ',
  fullReport: year => `FY ${year}`,
  workbook: { status: 'Status', printed: 'As printed' },
  under: {
    conflict: '“!”: the report prints a different figure elsewhere.',
    lastRow:
      'Last row: indicators stated / indicators that apply to the year (core). Rules differ, so this is not a score.',
    notDrawn: list => `Not drawn: ${list}.`,
    added: list => `Includes reports added in this browser only (${list}), outside the data version cited.`,
    first: (shown, of) => `The chart shows the first ${shown} of ${of} rows.`,
    log: 'A logarithmic scale has no zero: stated zeros are listed below the chart.',
    nothing: 'There is no figure to draw, so there is no chart.',
  },
  notes: {
    definition: (name, text) => `Definition: ${name}${text === '' ? '' : `. ${text}`}`,
    value: (who, amount, status) => `${who}: ${amount} (${status})`,
    absent: (who, status, reason) => `${who}: ${status}${reason === '' ? '' : `. ${reason}`}`,
    quote: text => `Sentence: “${text}”`,
    report: (title, published) => `Report: ${title}${published === '' ? '' : `, published ${published}`}`,
    official: url => `Official address: ${url}`,
    mirror: 'Read from a mirror copy; its address is not listed.',
    unknown: 'Source unknown.',
    caveats: 'Before comparing',
    link: url => `This chart: ${url}`,
  },
  deck: {
    sources: 'Sources',
    report: 'Report',
    published: 'Published',
    address: 'Address',
    mirror: 'mirror copy, not listed',
    noAddress: 'no address',
    lines: (charts, version) => [
      `${charts} ${charts === 1 ? 'chart' : 'charts'}; every figure leads back to its sentence`,
      `Data version ${version}`,
    ],
    title: 'Figures in disclosure reports',
    part: (at, of) => ` (${at}/${of})`,
  },
  view: {
    title: 'Deck',
    lead: 'Collect charts, put them in order, write your own titles and takeaways, and export them at once.',
    empty: 'No chart here yet. Press Export on any chart, then Add to deck.',
    start: 'See the charts',
    deckTitle: 'Title of the deck',
    slideTitle: 'Title',
    takeaway: 'Takeaway',
    up: title => `Move up: ${title}`,
    down: title => `Move down: ${title}`,
    remove: title => `Remove: ${title}`,
    upWord: 'Up',
    downWord: 'Down',
    removeWord: 'Remove',
    moved: (title, at, of) => `${title} is now ${at} of ${of}`,
    hint: 'Drag, or use Up and Down; Alt+↑ and Alt+↓ work inside a title too.',
    ratio: 'Ratio',
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark' },
    pptx: 'Export PPTX',
    pdf: 'Print or save as PDF',
    share: 'Copy link to share',
    clear: 'Remove all',
    shared: 'Someone shared this deck with you.',
    keep: 'Keep it in my browser',
    unreadable:
      'The deck in this link cannot be read; it may not have been copied whole. Your own deck is unchanged.',
    own: 'See my deck',
    undo: 'Undo',
    kept: 'Kept in this browser',
    notKept: 'This browser does not allow keeping; the deck lasts for this visit only.',
    broken: query => `One chart could not be loaded: ${query}`,
  },
  menu: {
    title: 'Export',
    picture: 'Picture',
    data: 'Data',
    slides: 'Slides',
    cite: 'Cite',
    embed: 'Embed and link',
    sizes: {
      '1280x720': 'PNG 1280×720',
      '1920x1080': 'PNG 1920×1080',
      '2x': 'PNG 2560×1440 (2×)',
      transparent: 'PNG, transparent',
    },
    svg: 'SVG',
    copy: 'Copy as picture',
    csv: 'CSV (long, opens in Excel)',
    wide: 'CSV (wide)',
    xlsx: 'Excel workbook',
    json: 'JSON',
    pptx: 'PowerPoint (editable chart)',
    add: 'Add to deck',
    added: 'Added to the deck',
    full: 'The deck holds 60 slides already; remove some first.',
    snippet: 'Embed code',
    link: 'Link',
    copyText: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy; please select the text.',
    working: name => `Making ${name}`,
    done: name => `${name} downloaded`,
    failed: name => `${name} could not be made. Please try again.`,
    styles: { gbt7714: 'GB/T 7714', apa: 'APA', bibtex: 'BibTeX' },
    frame: title => `${title} (明鉴 Mingjian)`,
  },
  embed: { open: 'Open in Mingjian', data: 'Data', evidence: 'Sentence' },
};
