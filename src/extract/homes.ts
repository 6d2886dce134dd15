// What the headings of a report's sections say: their topics, and whether they open a plan.
import type { Span } from '../core/span.ts';
import type { Outline, Section } from './clause.ts';
import type { Compiled } from './compile.ts';
import { isPlan } from './context.ts';
import { NONE, type Topics, topicsOfTitle } from './topic.ts';

/** What a section's headings say. Their topics are looked for when a figure stands below them. */
interface Home {
  readonly index: number;
  readonly topics: () => Topics;
  /** Of the outermost heading. */
  readonly root: () => Topics;
  readonly plan: boolean;
  readonly heading: string | null;
  /** The heading in folded text, as words before the sentence. */
  readonly said: string;
}

/** Reads sections one after the other; what one heading says is found out once. */
export function homes(
  text: string,
  folded: string,
  parts: Outline,
  compiled: Compiled,
): (index: number) => Home {
  const { sections } = parts;
  /** Section → what its own headings say. */
  const plans: (boolean | undefined)[] = Array(sections.length);
  const topics: (Topics | undefined)[] = Array(sections.length);
  const isPlanned = (index: number): boolean => {
    if (index < 0) return false;
    const { heading, parent } = sections[index] as Section;
    const known =
      plans[index] ??
      ((heading !== null && isPlan(folded.slice(heading.start, heading.end))) || isPlanned(parent));
    plans[index] = known;
    return known;
  };
  /** The topics of the nearest heading that has any. */
  const topicsOf = (index: number): Topics => {
    if (index < 0) return NONE;
    const { heading, parent } = sections[index] as Section;
    const known =
      topics[index] ??
      (heading && topicsOfTitle(compiled, folded.slice(heading.start, heading.end))) ??
      topicsOf(parent);
    topics[index] = known;
    return known;
  };
  return index => {
    const span = nearest(sections, index);
    return {
      index,
      topics: () => topicsOf(index),
      root: () => topicsOf(outermost(sections, index)),
      plan: isPlanned(index),
      heading: span && text.slice(span.start, span.end),
      said: span ? `${folded.slice(span.start, span.end)},` : '',
    };
  };
}

/** The section of the outermost heading above, or itself where there is none. */
function outermost(sections: readonly Section[], index: number): number {
  let top = index;
  for (let at = index; at >= 0; at = (sections[at] as Section).parent)
    if ((sections[at] as Section).heading) top = at;
  return top;
}

function nearest(sections: readonly Section[], index: number): Span | null {
  for (let at = index; at >= 0; at = (sections[at] as Section).parent) {
    const heading = (sections[at] as Section).heading;
    if (heading) return heading;
  }
  return null;
}
