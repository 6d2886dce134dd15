// Sentences of the scorecard: the reading over all reports, rates with their n.
import { divide } from '../core/decimal.ts';
import type { Report } from '../core/report.ts';
import { addressed, placeOfItem, type Scorecard } from '../view/scorecard.ts';
import { placeName } from './amount.ts';
import { formatPercent } from './number.ts';
import type { PageWords } from './pages.ts';
import type { Voice } from './say.ts';

type Words = PageWords['scorecard'];

export interface Carded {
  readonly report: Report;
  /** Null where the year is unknown. */
  readonly card: Scorecard | null;
}

export const placeOf = (report: Pick<Report, 'agency' | 'bodyName'>, { index, language }: Voice): string =>
  placeName(index.agencies.find(agency => agency.id === report.agency) ?? null, report.bodyName, language);

export const nameOf = (report: Report, voice: Voice): string =>
  `${placeOf(report, voice)} ${report.year ?? voice.messages.ui.yearUnknown}`;

/** A rate over nothing is empty. */
const rate = (count: number, of: number): string =>
  of === 0 ? '' : formatPercent(divide(count * 100, of, 2));

export const exactOf = (card: Scorecard, words: Words): string =>
  words.exactOf(card.exact.length, card.figures.length, rate(card.exact.length, card.figures.length));

export const holdsOf = (card: Scorecard, words: Words): string => {
  const of = card.holds.length + card.fails.length;
  return words.holdsOf(card.holds.length, of, rate(card.holds.length, of));
};

export const addressedOf = (card: Scorecard, words: Words): string =>
  words.addressedCount(addressed(card).length, card.contents.length);

/** The items and the sum that the key phrases of the reading speak of, in their order; of several the first. */
export function scorecardSubjects(all: readonly Carded[]): { report: string; at: string }[] {
  const cards = all.flatMap(({ report, card }) => (card ? [{ report: report.id, card }] : []));
  const silent = cards.flatMap(({ report, card }) => {
    const line = card.contents.find(({ status }) => status === 'absent');
    return line ? [{ report, at: placeOfItem(report, line.item.id) }] : [];
  });
  const failing = cards.flatMap(({ report, card }) => card.fails.map(({ id }) => ({ report, at: id })));
  return [...silent, ...failing.slice(0, 1)];
}

export function scorecardReading(all: readonly Carded[], words: Words, voice: Voice): string {
  const cards = all.flatMap(({ report, card }) => (card ? [{ report, card }] : []));
  const failing = cards.filter(({ card }) => card.fails.length > 0);
  return words.reading({
    reports: cards.length,
    absent: cards.flatMap(({ report, card }) => {
      const items = card.contents.filter(line => line.status === 'absent');
      return items.length === 0
        ? []
        : [
            {
              name: nameOf(report, voice),
              items: items.map(line => words.itemShort[line.item.id] ?? line.item.id),
            },
          ];
    }),
    assessed: cards.reduce((sum, { card }) => sum + card.holds.length + card.fails.length, 0),
    fails: failing.reduce((sum, { card }) => sum + card.fails.length, 0),
    failing: failing.map(({ report }) => nameOf(report, voice)),
    undated: cards.filter(({ card }) => card.published === null).map(({ report }) => nameOf(report, voice)),
  });
}
