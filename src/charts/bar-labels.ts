// The words of a row of Compare: its name and year, and its value with unit, mark and base.
import { basisText, categoryName, isRate, placeName, shortName, signed, unitWord } from '../i18n/amount.ts';
import { cityLead } from '../i18n/parent.ts';
import { statusWord } from '../i18n/status.ts';
import type { CompareRow } from '../view/compare.ts';
import { shorten } from '../view/shorten.ts';
import { mark, type Place, type Shape, text, textWidth } from './bar-shapes.ts';
import { WIDTHS } from './layout.ts';
import type { Look } from './look.ts';
import type { Rows } from './rows.ts';

/** A row's name and year where they share one line with its value, and where they end. */
export function narrowHead(row: CompareRow, look: Look, rows: Rows) {
  const m = look.messages.ui;
  const category = row.reading?.category ? categoryName(row.reading.category, look.messages) : '';
  const here = row.report.added ? ` · ${m.addedHere}` : '';
  const year = row.report.year === null ? m.yearUnknown : `${row.report.year}`;
  const head = (title: string, tail: string) => {
    const after = textWidth(look, title, rows.name, true) + 9;
    return { title, tail, after, end: after + textWidth(look, tail, rows.small) };
  };
  if (category === '')
    return head(
      shortName(row.agency, row.report.bodyName, look.language),
      `${
        row.report.year === null
          ? year
          : look.language === 'en'
            ? `${cityLead(row.agency, look.language)}FY ${year}`
            : `${year}\u2009${m.fiscalShort}`
      }${here}`,
    );
  // A long category gives way to the number at the right, on the narrowest page too.
  const place = placeName(row.agency, row.report.bodyName, look.language);
  const number = valueLabel(row, 0, 0, { look, rows }).width;
  const named = (most: number) => head(`${place} ${shorten(category, most)}`, `${year}${here}`);
  for (let most = Math.min(category.length, MOST_LETTERS); most > 4; most -= 1)
    if (named(most).end + number + 12 <= PHONE) return named(most);
  return named(4);
}

/** More of a category is on no phone's line, however narrow its letters. */
const MOST_LETTERS = 60;
/** On the narrowest page a status word must not run into the year: there its mark stands alone. */
export const PHONE = WIDTHS.narrow.from;

export function names(row: CompareRow, place: Place): Shape[] {
  const { look, rows } = place;
  const m = look.messages.ui;
  const name = shortName(row.agency, row.report.bodyName, look.language);
  const year = row.report.year === null ? m.yearUnknown : `${row.report.year}`;
  const here = row.report.added ? ` · ${m.addedHere}` : '';
  const category = row.reading?.category ? categoryName(row.reading.category, look.messages) : '';
  const ink = look.colour.ink;
  const quiet = look.colour['ink-3'];
  if (rows.label === 0) {
    const { title, after, tail } = narrowHead(row, look, rows);
    return [text(look, title, 0, 22, rows.name, ink, 600), text(look, tail, after, 22, rows.small, quiet)];
  }
  const mid = rows.row / 2;
  const up = mid - rows.name * 0.68;
  const down = mid + rows.name * 0.72;
  const size = rows.small;
  const first = text(look, name, 0, up, rows.name, ink, 600);
  if (category !== '') {
    const shown = shorten(category, 9);
    return [first, text(look, `${year}\u2009${shown}${here}`, 0, down, size, look.colour['ink-2'])];
  }
  if (row.report.year === null) return [first, text(look, `${year}${here}`, 0, down, size, quiet)];
  if (look.language === 'en') {
    const city = cityLead(row.agency, look.language);
    const full = `${city}${m.fiscal} `;
    const lead = city !== '' && textWidth(look, `${full}${year}`, size) > rows.label + 8 ? city : full;
    // One text: the gap between its words is the typeface's own.
    return [first, text(look, `${lead}${year}${here}`, 0, down, size, look.colour['ink-2'])];
  }
  return [
    first,
    text(look, year, 0, down, size, look.colour['ink-2'], 600),
    // An added report says so in the same column: the long word would reach the bars.
    text(
      look,
      row.report.added ? `${m.fiscalShort}${here}` : m.fiscal,
      textWidth(look, year, size, true) + size * 0.3,
      down,
      size,
      quiet,
    ),
  ];
}

interface Label {
  readonly shapes: Shape[];
  readonly width: number;
}

/**
 * What stands beside a share or a rate: `3/4` before the percentage where the base is below ten, `30/51` after it, and
 * `n = 51` where only the base is known.
 */
export function basisOf(
  { base }: CompareRow,
  look: Look,
): { readonly text: string; readonly first: boolean } | null {
  if (!base) return null;
  return { text: basisText(base, look.language), first: base.part !== null && base.of < 10 };
}

/** Number, unit, and for what is not exact its mark and word, then what the report prints. */
export function valueLabel(
  row: CompareRow,
  x: number,
  y: number,
  place: Pick<Place, 'look' | 'rows'>,
): Label {
  const { look, rows } = place;
  const { reading, status } = row;
  if (!reading) return { shapes: [], width: 0 };
  const shapes: Shape[] = [];
  let at = x;
  const put = (value: string, size: number, colour: string, weight: number, gap: number): void => {
    shapes.push(
      text(look, value, at, y + (size < rows.value ? (rows.value - size) * 0.17 : 0), size, colour, weight),
    );
    at += textWidth(look, value, size, weight >= 600) + gap;
  };
  const counts = basisOf(row, look);
  const [first, second] = counts?.first
    ? [counts.text, signed(reading, look.language, look.messages)]
    : [signed(reading, look.language, look.messages), counts?.text ?? ''];
  put(first, rows.value, look.colour.ink, 600, rows.value * 0.34);
  if (second !== '') at += rows.small * 0.3;
  if (second !== '') put(second, rows.small, look.colour['ink-2'], 400, rows.small * 0.55);
  const unit = unitWord(look.units, reading.unit, look.language, reading.value, reading.indicator);
  if (unit !== '' && look.language !== 'en' && !isRate(unit))
    put(unit, rows.small, look.colour.ink, 400, rows.small * 0.55);
  if (status !== 'exact' || row.conflict) {
    const { ui } = look.messages;
    shapes.push(...mark(look, status, at, y + rows.value * 0.07, rows.small * 0.86));
    at += rows.small + 2;
    if (row.conflict) put('!', rows.small, look.colour.note, 700, rows.small * 0.3);
    const word = status === 'exact' ? ui.conflict : statusWord(status, row.conflict, look.messages);
    put(word, rows.small, look.colour.ink, 400, rows.small * 0.55);
  }
  if (reading.printed !== '' && look.layout !== 'narrow' && look.layout !== 'snug')
    put(
      look.messages.ui.printed(shorten(reading.printed, look.layout === 'mid' ? 9 : 12)),
      rows.small,
      look.colour['ink-3'],
      400,
      0,
    );
  return { shapes, width: at - x };
}
