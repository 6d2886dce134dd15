// A claim as a figure with its evidence, and what any figure prints beside its number.
import type { Candidate } from './candidate.ts';
import type { Claim, Read } from './claim.ts';
import { fold } from './fold.ts';
import { PERCENT, tokenAt } from './number.ts';
import { after, place } from './squeeze.ts';
import type { Topics } from './topic.ts';

/** A percentage printed beside the number at lexed offset `at`: 占75%, in this clause or opening the next. */
export function shareOf(reads: readonly Read[], read: Read, at: number): Candidate['share'] {
  const tail = read.lexed.text.slice(at + 1);
  const pattern = /^[)(]*(?:约|大约)?(?:占比?|所占)[^\ue001\ue002\ue003]{0,14}(\ue002)/;
  let where: Read | undefined = read;
  let match = tail.includes(PERCENT) ? pattern.exec(tail) : null;
  let index = match ? at + match[0].length : 0;
  if (!match && (tail === '' || tail === ')')) {
    where = reads[read.index + 1];
    match = where ? pattern.exec(where.lexed.text) : null;
    index = match ? match[0].length - 1 : 0;
  }
  const token = match && where ? tokenAt(where.lexed, index) : undefined;
  if (!token || !where) return null;
  return {
    value: token.value,
    start: place(where.squeezed, token.start),
    end: after(where.squeezed, token.printedEnd),
  };
}

/** The figure of a claim; `reads` are its sentence's. */
export function claimCandidate(
  claim: Claim,
  text: string,
  heading: string | null,
  under: Topics,
  reads: readonly Read[],
): Candidate {
  const { rule, read, end } = claim;
  const { at, read: own } = claim.whole ?? claim;
  const { squeezed, lexed } = own;
  const counts = claim.whole !== null || rule.says.states === undefined;
  const token = counts ? tokenAt(lexed, at) : undefined;
  const start = place(squeezed, token ? token.start : (lexed.at[at] as number));
  const stop = after(squeezed, token ? token.end : (lexed.at[end] as number));
  const printed = token
    ? text.slice(place(squeezed, token.printedStart), after(squeezed, token.printedEnd))
    : text.slice(start, stop);
  const { home } = rule;
  return {
    indicator: rule.indicator.id,
    category: rule.says.category ?? null,
    value: token ? token.value : (rule.says.states as number),
    step: token?.step ?? 1,
    qualifier: token?.qualifier ?? 'exact',
    hedge: hedgeOf(token?.hedge ?? null, printed),
    printed,
    basis: token ? 'figure' : 'words',
    share: token?.kind === 'count' && !claim.whole ? shareOf(reads, read, at) : null,
    evidence: [
      {
        start: own.start,
        end: read.end,
        quote: text.slice(own.start, read.end),
        valueStart: start,
        valueEnd: stop,
        section: heading,
        rule: rule.id,
      },
    ],
    marks: under.has(home) ? ['statutory', ...claim.marks] : claim.marks,
  };
}

/** The hedge as the report prints it (餘 for 余): `printed` folded holds it at the same place. */
export function hedgeOf(hedge: string | null, printed: string): string | null {
  const at = hedge === null ? -1 : fold(printed).indexOf(hedge);
  return at < 0 ? hedge : printed.slice(at, at + (hedge as string).length);
}
