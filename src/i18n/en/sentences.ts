// Sentences made from the data: the reading, what a screen reader hears. English.
import type { Divided, Point, ReadingWords } from '../points.ts';
import type { sentences as words } from '../zh-Hans/sentences.ts';

const SAID: Record<
  string,
  { verb?: string; none?: string; silent?: string; lack?: readonly [one: string, many: string] }
> = {
  'requests.received': { verb: 'received', none: 'that it received none' },
  'proactive.total': { silent: 'gives no total, so none is shown' },
  'fees.charged': { none: 'that nothing was charged' },
  'reconsideration.total': { none: 'that there was no reconsideration' },
  'litigation.total': { none: 'that there was no lawsuit' },
  'derived.timeliness': { lack: ['gives no publication date', 'give no publication date'] },
};

const join = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const places = (points: readonly Point[]): string => join(points.map(point => point.place));
const dated = (points: readonly Point[]): string =>
  join(points.map(point => `${point.place} (${point.year})`));
const verb = (points: readonly Point[], one: string, many: string): string =>
  points.length > 1 ? many : one;

/** Words of the report stand in quotation marks; those of known categories are ours. */
const division = ({ place, year, parts }: Divided): string => {
  const named = parts.map(part =>
    part.quoted ? `${part.amount} (“${part.name}”)` : `${part.amount} (${part.name.toLowerCase()})`,
  );
  return named.length <= 3
    ? `${place} (${year}): **${join(named)}**.`
    : `${place} (${year}) has ${named.length} categories, the largest **${named[0]}**.`;
};

/** Those without a figure, each with its own reason. */
function absent(w: ReadingWords): string[] {
  const said = SAID[w.indicator] ?? {};
  const parts: string[] = [];
  const who = (all: readonly Point[]): string =>
    all.length > 2 && all.length === w.of - 1 ? `the other ${all.length} reports` : places(all);
  const { silent, uncomputed } = w;
  if (silent.length > 0) {
    const named = said.silent === undefined ? who(silent) : places(silent);
    const does = silent.length === 1 && said.silent ? said.silent : verb(silent, 'is silent', 'are silent');
    parts.push(`${named[0]?.toUpperCase()}${named.slice(1)} ${does}.`);
  }
  if (uncomputed.length > 0)
    parts.push(
      said.lack
        ? `${places(uncomputed)} ${verb(uncomputed, ...said.lack)}, so it cannot be computed.`
        : `It cannot be computed for ${who(uncomputed)}.`,
    );
  if (w.lost.length > 0) parts.push(`The table or image of ${places(w.lost)} is missing from this copy.`);
  if (w.empty.length > 0)
    parts.push(
      `${places(w.empty)} stated ${w.empty.length === 1 ? (SAID[w.whole]?.none ?? 'a total of zero') : 'a total of zero'}, so there is no such figure.`,
    );
  if (w.inapplicable.length > 0) parts.push(`It was not asked of ${places(w.inapplicable)} that year.`);
  return parts;
}

export const sentences: typeof words = {
  reading(w: ReadingWords): string {
    const said = SAID[w.indicator] ?? {};
    const parts: string[] = [];
    const { most, least } = w;
    if (w.pattern === 'none') {
      if (w.derived)
        return `The figures that ${w.of > 1 ? 'these reports state' : 'this report states'} are **too few to compute it**.`;
      if (w.silent.length === w.of)
        return `${w.of > 1 ? `None of the ${w.of} reports states` : 'This report does not state'} this figure; **silence is not zero**, and does not mean that nothing happened.`;
      parts.push(`**${w.of > 1 ? 'No report states' : 'The report does not state'} this figure**.`);
    }
    if (w.pattern === 'all_zero')
      parts.push(
        w.derived
          ? `It **comes to 0** for ${dated(w.zeros)}.`
          : said.none && w.zeros.length > 1
            ? `${places(w.zeros)} **stated ${said.none}**.`
            : `${dated(w.zeros)} **stated zero**, a real zero, not a gap.`,
      );
    if (w.pattern === 'one' && most)
      parts.push(
        w.derived
          ? `${w.of > 1 ? 'Only ' : ''}${most.place} (${most.year}) states enough to compute it: **${most.amount}**.`
          : `${w.of > 1 ? 'Only ' : ''}${most.place} (${most.year}) states this figure: **${most.amount}**.`,
      );
    if (w.pattern === 'most' && most) {
      parts.push(
        w.single && !w.derived
          ? `${most.place} states **${most.amount} in ${most.year}**.`
          : `${most.place} ${w.derived ? 'has' : (said.verb ?? 'states')} the most: **${most.amount} in ${most.year}**.`,
      );
      parts.push(
        w.derived
          ? `It **comes to 0** for ${dated(w.zeros)}.`
          : w.zeros.length === 1
            ? `${places(w.zeros)} stated ${said.none ?? 'zero'} in ${w.zeros[0]?.year}, which is **a real zero**, not a gap.`
            : `${places(w.zeros)} stated none, which is **a real zero**, not a gap.`,
      );
    }
    if (w.pattern === 'range' && most && least)
      parts.push(
        `From **${least.amount}** (${least.place}, ${least.year}) to **${most.amount}** (${most.place}, ${most.year}).`,
      );
    if (w.pattern === 'equal' && most)
      parts.push(
        w.derived
          ? `It comes to **${most.amount}** for each of ${places(w.stated)}.`
          : `${places(w.stated)} ${w.stated.length === 2 ? 'both' : 'all'} state **${most.amount}**.`,
      );
    if (w.pattern === 'parts') parts.push(...w.divided.map(division));
    return [...parts, ...absent(w)].join(' ');
  },
  spoken: (agency, year, amount, status, printed) =>
    `${agency}, ${year}: ${[amount, status, printed].filter(part => part !== '').join(', ')}`,
  heard: {
    exact: 'exact',
    approx: 'approximate',
    over: 'stated as a minimum',
    under: 'stated as nearly reached',
    zero: 'stated as zero',
    not_computed: 'cannot be computed from the figures at hand',
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
