// Where the manifest and the text tell different things of who and when.
import type { Span } from '../core/span.ts';
import { isRelative } from './body-place.ts';
import type { Place } from './check.ts';
import { cite } from './cite.ts';
import { type Draft, draft } from './finding-draft.ts';
import { fold } from './fold.ts';
import type { Hints, Identity } from './identify.ts';
import type { Knowledge } from './knowledge.ts';

/** The name stands in the title, or on a line of its own, after a label or before a date: never in a sentence. */
function isPlain({ folded }: Place, { read }: Identity, name: Span): boolean {
  if (read.title && name.start >= read.title.start && name.end <= read.title.end) return true;
  const newline = folded.indexOf('\n', name.end);
  const before = folded.slice(folded.lastIndexOf('\n', name.start) + 1, name.start);
  const after = folded.slice(name.end, newline < 0 ? folded.length : newline);
  return /^(?:[^,。;]{0,12}[:| ])?[ •·*●|-]*$/.test(before) && /^[ |\d年月日.-]*$/.test(after);
}

/** 番禺区人社局 may be 广州市番禺区人社局, and 区人社局 either of them. */
function sameBody(told: string, name: string): boolean {
  const [a, b] = [told, name].map(one => fold(one).replace(/[\s\ue000]+/g, '')) as [string, string];
  const own = isRelative(a) ? a.slice(1) : a;
  return b.endsWith(a) || a.endsWith(b) || (isRelative(a) && b.endsWith(own));
}

export type Agencies = Knowledge['agencies'];
const namesOf = ({ name, short, aliases }: Agencies[number]): string[] => [name.zh, short.zh, ...aliases];

/** Where manifest and text disagree; the manifest won. */
export function conflictWithManifest(
  place: Place,
  identity: Identity,
  hints: Hints,
  agencies: Agencies,
): Draft[] {
  const { read } = identity;
  const drafts: Draft[] = [];
  const add = (field: string, manifest: string, found: { value: string | number } & Span): void => {
    const evidence = cite(place.text, place.outline, found, 'finding/manifest_conflict');
    drafts.push(draft('manifest_conflict', { field, manifest, text: String(found.value) }, [evidence]));
  };
  const squeeze = (text: string): string => text.replace(/\s+/g, '');
  const told = read.bodyName && isPlain(place, identity, read.bodyName) ? read.bodyName : null;
  const bureau = (hints.body ?? 'bureau') === 'bureau';
  if (hints.agency && told && bureau && read.agency !== hints.agency) {
    // 区人社局 may be any district's; a name that the catalogue does not know is another body's.
    const names = agencies.filter(one => one.id === hints.agency).flatMap(namesOf);
    if (read.agency || !names.some(name => sameBody(told.value, name))) add('agency', hints.agency, told);
  } else if (hints.bodyName && told && !(hints.agency && bureau) && !sameBody(told.value, hints.bodyName))
    add('body_name', hints.bodyName, told);
  // A year elsewhere than in the title may be any year; what the text calls itself is year_mismatch.
  const titled =
    read.title && read.year && read.year.start >= read.title.start && read.year.end <= read.title.end + 1;
  if (hints.year && titled && read.year && read.year.value !== hints.year)
    add('year', String(hints.year), read.year);
  if (hints.title && read.title && squeeze(hints.title) !== squeeze(read.title.value))
    add('title', hints.title, read.title);
  if (hints.published && read.published && read.published.value !== hints.published)
    add('published', hints.published, read.published);
  return drafts;
}
