// Sentences of Composition: the reading, the alternative text, and whether printed shares agree with computed ones.
import type { Composition, CompositionRow, Part } from '../view/composition.ts';
import { amountOf, categoryName, fullName, placeName } from './amount.ts';
import { formatPercent } from './number.ts';
import type { PageWords } from './pages.ts';
import type { Voice } from './say.ts';

type Words = PageWords['composition'];

/** A part's name: the report's own words untouched, or the language's word for a fixed category. */
export const partLabel = (part: Part, { messages }: Pick<Voice, 'messages'>): string =>
  part.quoted
    ? part.label
    : part.label.includes('.')
      ? (messages.indicators[part.label]?.[0] ?? part.label)
      : categoryName(part.label, messages);

const yearOf = (row: CompositionRow, { messages }: Voice): string =>
  row.report.year === null ? messages.ui.yearUnknown : `${row.report.year}`;

/** The largest part of each drawn report, 其他 among them, the most telling first. */
export function compositionReading(table: Composition, words: Words, voice: Voice): string {
  const drawn = table.rows.filter(row => row.why === null);
  const tops = drawn.flatMap(row => {
    const top = [...row.parts].sort((a, b) => b.reading.value - a.reading.value)[0];
    return top ? [{ row, top }] : [];
  });
  const said = tops
    .sort((a, b) => Number(b.top.other) - Number(a.top.other) || b.top.share - a.top.share)
    .map(({ row, top }) => ({
      place: placeName(row.agency, row.report.bodyName, voice.language),
      year: yearOf(row, voice),
      label: partLabel(top, voice),
      amount: words.about(top.share),
      other: top.other,
    }));
  const quoted = drawn.some(row => row.parts.some(part => part.quoted));
  return words.reading(said, table.rows.length - drawn.length, quoted);
}

/** One part for ears and tips: 公文法规 442 条，18%. */
export function partSpoken(row: CompositionRow, part: Part, words: Words, voice: Voice): string {
  const { index, language, messages } = voice;
  const amount = amountOf(part.reading, index.units, language, messages);
  const share = row.why === null ? `${words.comma}${formatPercent(part.share)}` : '';
  return `${partLabel(part, voice)} ${amount}${share}`;
}

export function compositionAlt(
  table: Composition,
  words: Words,
  voice: Voice,
): { title: string; desc: string } {
  const rows = table.rows.map(row =>
    words.rowSaid(
      fullName(row.agency, row.report.bodyName, voice.language),
      yearOf(row, voice),
      row.parts.length > 0
        ? row.parts
            .map(part => partSpoken(row, part, words, voice))
            .join(voice.language === 'en' ? ', ' : '、')
        : row.why && row.why.status !== 'no_partition'
          ? voice.messages.ui.status[row.why.status]
          : words.notDrawn,
    ),
  );
  return {
    title: words.title[table.division.id].replaceAll('|', ''),
    desc: words.alt(
      words.divisions[table.division.id],
      compositionReading(table, words, voice).replaceAll('**', ''),
      rows.join(voice.messages.sentences.joiner),
    ),
  };
}

/** Reports that print shares beside their parts: whether each is the computed one, to the digits printed. */
export const printedShares = (table: Composition, words: Words, voice: Voice): string[] =>
  table.rows.flatMap(row => {
    const shared = row.parts.filter(part => part.reading.share !== null);
    if (row.why !== null || shared.length === 0) return [];
    // A share may be rounded or cut off: less than one unit of a tenth apart is the same share.
    const agree = shared.every(part => Math.abs((part.reading.share?.value ?? 0) - part.share) < 0.1);
    return [words.printedShares(placeName(row.agency, row.report.bodyName, voice.language), agree)];
  });
