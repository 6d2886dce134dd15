// What to know before comparing, sentence by sentence. English.
import type { Caveat } from '../../view/comparability.ts';
import type { Say } from '../zh-Hans/caveats.ts';

const join = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export function caveat(caveat: Caveat, say: Say): string {
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
        caveat.approx.length > 0 ? `${join(caveat.approx)} is read as “about” and drawn with a wavy end` : '',
      ];
      return `${parts.filter(part => part !== '').join('; ')}.`;
    }
    case 'levels':
      return 'City and district bureaus serve populations of very different size.';
    case 'stock':
      return 'A stock at one date, not a count over the year.';
    case 'conflict':
      return `${say.place(caveat.agency)} elsewhere prints ${caveat.printed}, which differs from ${say.number(caveat.value)}; see the report.`;
    case 'second_kind':
      return `${say.place(caveat.agency)} also prints ${caveat.printed} of another kind, never added to this figure.`;
    case 'denominators':
      return 'Residents are those of the nearest year; the series stands with each row, and different series compare only roughly.';
    case 'words_rate':
      return 'Some reports say in words that all were answered on time, taken as 100%; the sentence tells which rate is meant.';
  }
}
