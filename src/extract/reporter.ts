// The body that reports: every name that the text gives it, weighed against each other, and the fullest of them.
import type { Span } from '../core/span.ts';
import { bodiesOfHeader, bodiesOfOpening, bodyAnnounced } from './body.ts';
import { fullest, isRelative, placeOf } from './body-place.ts';
import type { Compact } from './compact.ts';
import { FILLER, fold } from './fold.ts';
import { ownWords } from './label.ts';
import type { Found } from './lines.ts';
import { placesOf } from './place.ts';
import { bodyOfTitle } from './title.ts';

/** A folded name without blanks and conversion noise. */
export const clean = (text: string): string => text.replaceAll(FILLER, '').replace(/\s+/g, '');

/** A seat's own name and its government's are one body: 某镇, 某镇人民政府. */
const seatName = (name: string): string => name.replace(/(?:人民政府|政府|办事处)$/, '');

/** The body's folded name; `places` are where its words stand when they are put together from several. */
type Named = Found<string> & { readonly places?: readonly Span[] };

/** Every body that speaks as the one that reports, the surest first. */
export function bodiesNamed(
  folded: string,
  opening: Compact,
  head: readonly Span[],
  title: Span | null,
  signed: Found<string> | null,
): Found<string>[] {
  return [
    title && bodyOfTitle(folded, title),
    bodyAnnounced(folded, opening),
    ...bodiesOfHeader(folded, head),
    signed,
    ...bodiesOfOpening(opening),
  ].filter(found => found !== null);
}

/** The body that reports, by its fullest name among `candidates` (the surest first) and elsewhere in the text. */
export function readBody(folded: string, candidates: readonly Found<string>[]): Named | null {
  const [first] = candidates;
  if (!first) return null;
  // 区人社局 in the title, 番禺区人社局 in the signature; 某镇 in the title, 某县某镇人民政府 in the text: the same body.
  const name = clean(first.value);
  // A township by its seat's full name and no place above it: 某镇人民政府, 某县某镇.
  const seat = placesOf(name).length > 1 ? name : seatName(name);
  const fuller = [...candidates, fullest(folded, first.value)].filter(
    found =>
      found !== null &&
      seatName(clean(found.value)).endsWith(seat) &&
      isPlaced(seatName(clean(found.value)), seat),
  );
  const [best] = fuller.sort((a, b) => (b?.value.length ?? 0) - (a?.value.length ?? 0));
  if (best && best.value.length > first.value.length) return best;
  if (!isRelative(first.value)) return first;
  const place = placeOf(folded, first.value);
  const whole = candidates.find(found => !isRelative(found.value));
  if (!place) return whole ?? first;
  const places = [place, { start: first.start + 1, end: first.end }];
  return { ...first, value: place.value + first.value.slice(1), places };
}

/** A folded name as the text prints it, without blanks and conversion noise. */
export function printedName(text: string, folded: string, { places, ...found }: Named): string {
  const own = (places ?? [found]).map(place => ownWords(text, folded, place)).join('');
  const words = own.replace(/\s+/g, '');
  return fold(words) === clean(found.value) ? words : clean(found.value);
}

/** What stands before the shorter name must be places: 甲市乙区|丙镇, 甲|市民政局, never 下载|市民政局. */
function isPlaced(whole: string, name: string): boolean {
  const before = whole.slice(0, whole.lastIndexOf(name));
  if (before === '') return true;
  return (
    placesOf(`${before}${/^[省市区县旗州]/.test(name) ? name[0] : ''}`).length > 0 &&
    !/下载|公布|我|本/.test(before)
  );
}
