// Sentences of Relate: the reading, the alternative text, what is heard at a point.
import { statusOf } from '../core/observation.ts';
import { inConflict } from '../view/compare.ts';
import type { RelatePoint, Relation } from '../view/relate.ts';
import { aloud, indicatorShort } from './amount.ts';
import { seriesName } from './bodies.ts';
import { formatNumber } from './number.ts';
import type { PageWords } from './pages.ts';
import type { Voice } from './say.ts';

type Words = PageWords['relate'];
type Named = Pick<RelatePoint, 'key' | 'agency' | 'bodyName' | 'context' | 'year'>;

/** 郑州 2017: a figure never stands without its report year. */
export const pointName = (point: Named, { language, messages }: Voice): string =>
  `${seriesName(point, language)} ${point.year ?? messages.ui.yearUnknown}`;

export function relateReading(table: Relation, words: Words, { language, messages }: Voice): string {
  const own = table.points.filter(point => !point.context).length;
  const name = (entry: Relation['x']): string => indicatorShort(entry, language, messages);
  return words.reading(own, own + table.absent.length, name(table.x), name(table.y));
}

/** A point for ears and tips: both figures, each with its n where it is a rate. */
export function relateSpoken(table: Relation, point: RelatePoint, words: Words, voice: Voice): string {
  const { index, language, messages } = voice;
  const comma = language === 'en' ? ', ' : '，';
  const side = (entry: Relation['x'], reading: RelatePoint['x'], n: number | null): string => {
    const said = aloud(reading, index.units, language, messages);
    const known = statusOf(reading) === 'zero' ? `${said}${comma}${messages.sentences.heard.zero}` : said;
    const amount = inConflict(entry, reading) ? messages.ui.withConflict(known) : known;
    return `${indicatorShort(entry, language, messages)} ${amount}${n === null ? '' : words.base(formatNumber(n, language))}`;
  };
  const both = [side(table.x, point.x, point.n.x), side(table.y, point.y, point.n.y)];
  return `${pointName(point, voice)}${language === 'en' ? ': ' : '：'}${both.join(language === 'en' ? ', ' : '，')}`;
}

export function relateAlt(table: Relation, words: Words, voice: Voice): { title: string; desc: string } {
  const { language, messages } = voice;
  const rows = table.points
    .map(point => relateSpoken(table, point, words, voice))
    .join(messages.sentences.joiner);
  return {
    title: words.title.replaceAll('|', ''),
    desc: words.alt(
      indicatorShort(table.x, language, messages),
      indicatorShort(table.y, language, messages),
      relateReading(table, words, voice).replaceAll('**', ''),
      rows,
    ),
  };
}
