// What the headings of a report's sections say: their topics, and whether they open a plan.
import type { Span } from '../core/span.ts';
import { headings, type Outline, type Section } from './clause.ts';
import type { Compiled } from './compile.ts';
import { isPlan } from './context.ts';
import { type Topics, topicsUnder } from './topic.ts';

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
  const plans = new Map<string, boolean>();
  const plan = (title: string): boolean => {
    const known = plans.get(title) ?? isPlan(title);
    plans.set(title, known);
    return known;
  };
  const spoken = new Map<string, Topics>();
  const topicOf = (titles: readonly string[]): Topics => {
    const key = titles.join('\n');
    const known = spoken.get(key) ?? topicsUnder(compiled, titles);
    spoken.set(key, known);
    return known;
  };
  return index => {
    const titles = headings(folded, parts, index);
    const span = nearest(parts.sections, index);
    let topics: Topics | null = null;
    let root: Topics | null = null;
    return {
      index,
      topics: () => {
        topics ??= topicOf(titles);
        return topics;
      },
      root: () => {
        root ??= topicOf(titles.slice(-1));
        return root;
      },
      plan: titles.some(plan),
      heading: span && text.slice(span.start, span.end),
      said: span ? `${folded.slice(span.start, span.end)},` : '',
    };
  };
}

function nearest(sections: readonly Section[], index: number): Span | null {
  for (let at = index; at >= 0; at = (sections[at] as Section).parent) {
    const heading = (sections[at] as Section).heading;
    if (heading) return heading;
  }
  return null;
}
