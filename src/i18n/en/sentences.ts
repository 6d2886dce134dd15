// Sentences made from the data: the reading, the caveats, what a screen reader hears. English.
import type { Caveat } from '../../view/comparability.ts';
import type { Point, ReadingWords } from '../points.ts';
import type { sentences as words } from '../zh-Hans/sentences.ts';

const SAID: Record<string, { verb?: string; none?: string; silent?: string }> = {
  'requests.received': { verb: 'received', none: 'that it received none' },
  'proactive.total': { silent: 'gives no total, so none is shown' },
};

const join = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const places = (points: readonly Point[]): string => join(points.map(point => point.place));

export const sentences: typeof words = {
  reading(w: ReadingWords): string {
    const said = SAID[w.indicator] ?? {};
    const parts: string[] = [];
    const { most, least } = w;
    if (w.pattern === 'none')
      return `None of the ${w.of} reports states this figure; **silence is not zero**, and does not mean that nothing happened.`;
    if (w.pattern === 'all_zero')
      parts.push(
        `${places(w.zeros)} **stated ${w.zeros.length > 1 ? 'zero' : 'zero'}**, a real zero, not a gap.`,
      );
    if (w.pattern === 'one' && most)
      parts.push(`Only ${most.place} (${most.year}) states this figure: **${most.amount}**.`);
    if (w.pattern === 'most' && most) {
      parts.push(
        w.single
          ? `${most.place} states **${most.amount} in ${most.year}**.`
          : `${most.place} ${said.verb ?? 'states'} the most: **${most.amount} in ${most.year}**.`,
      );
      parts.push(
        w.zeros.length === 1
          ? `${places(w.zeros)} stated ${said.none ?? 'zero'} in ${w.zeros[0]?.year}, which is **a real zero**, not a gap.`
          : `${places(w.zeros)} stated none, which is **a real zero**, not a gap.`,
      );
    }
    if (w.pattern === 'range' && most && least)
      parts.push(
        `From **${least.amount}** (${least.place}, ${least.year}) to **${most.amount}** (${most.place}, ${most.year}).`,
      );
    if (w.pattern === 'equal' && most) parts.push(`${places(w.stated)} all state **${most.amount}**.`);
    const verb = (points: readonly Point[], one: string, many: string): string =>
      points.length > 1 ? many : one;
    if (w.silent.length > 0)
      parts.push(
        `${places(w.silent)} ${w.silent.length === 1 && said.silent ? said.silent : verb(w.silent, 'is silent', 'are silent')}.`,
      );
    if (w.lost.length > 0) parts.push(`The table or image of ${places(w.lost)} is missing from this copy.`);
    if (w.inapplicable.length > 0)
      parts.push(
        w.inapplicableZero
          ? `${places(w.inapplicable)} had nothing to divide.`
          : `It was not asked of ${places(w.inapplicable)} that year.`,
      );
    return parts.join(' ');
  },
  caveat(caveat: Caveat, say): string {
    switch (caveat.code) {
      case 'years':
        return `The report years differ (${caveat.from} to ${caveat.to}). This is neither a trend nor a ranking.`;
      case 'eras':
        return 'The rules differ by year: statistical table from 2014, revised Regulations in 2019, uniform format from 2021.';
      case 'unit_words':
        return `Reports count in ${join(caveat.words)}; all are shown as ${say.unit(caveat.unit)}.`;
      case 'hedges': {
        const parts = [
          caveat.over.length > 0
            ? `${join(caveat.over)} is read as “at least” and drawn with a pointed end`
            : '',
          caveat.under.length > 0 ? `${join(caveat.under)} is read as “nearly” and drawn with a notch` : '',
          caveat.approx.length > 0
            ? `${join(caveat.approx)} is read as “about” and drawn with a wavy end`
            : '',
        ];
        return `${parts.filter(part => part !== '').join('; ')}.`;
      }
      case 'levels':
        return 'City and district bureaus serve populations of very different size.';
      case 'stock':
        return 'A stock at one date, not a count over the year.';
      case 'conflict':
        return `${say.place(caveat.agency)} elsewhere prints ${caveat.printed}, which differs from ${say.number(caveat.value)}; see the report.`;
      case 'denominators':
        return 'Residents are those of the nearest year; the series stands with each row, and different series compare only roughly.';
      case 'words_rate':
        return 'Some reports say in words that all were answered on time, taken as 100%; the sentence tells which rate is meant.';
    }
  },
  spoken: (agency, year, amount, status, printed) =>
    `${agency}, ${year}: ${[amount, status, printed].filter(part => part !== '').join(', ')}`,
  heard: {
    exact: 'exact',
    approx: 'approximate',
    over: 'stated as a minimum',
    under: 'stated as nearly reached',
    zero: 'stated as zero',
    not_reported: 'not reported; the report is silent',
    not_captured: 'missing from this copy',
    not_applicable: 'not applicable that year',
    derived: 'computed from stated figures',
    context: 'context',
    alternative: 'another figure of the report',
  },
  hedged: { approx: n => `≈${n}`, over: n => `≥ ${n}`, under: n => `≤ ${n}` },
  aloud: { approx: n => `about ${n}`, over: n => `at least ${n}`, under: n => `nearly ${n}` },
  alt: (name, reading, rows) => `${name}, bar chart. ${reading} ${rows}`,
  joiner: '; ',
};
