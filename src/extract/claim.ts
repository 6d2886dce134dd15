// A clause ready for rules, and a rule that fits a number or words of it.
import type { Span } from '../core/span.ts';
import type { Clause } from './clause.ts';
import type { Rule } from './compile.ts';
import type { Lexed } from './number.ts';
import type { Squeezed } from './squeeze.ts';

/** Longer clauses are flattened tables or broken texts: only their head is tried. */
export const LONGEST = 600;

/** A clause ready for rules. */
export interface Read extends Span {
  readonly clause: Clause;
  /** Lexed characters at the start that belong to the clause before the colon. */
  readonly lead: number;
  /** Its place in its sentence. */
  readonly index: number;
  readonly squeezed: Squeezed;
  readonly lexed: Lexed;
  readonly cues: readonly number[];
  readonly rules: readonly number[];
  /** One of a list whose numbers have no counting word: 当面申请2,网络申请8,信函申请2. */
  readonly bare: boolean;
}

/** A rule that fits a number or words of a clause. */
export interface Claim {
  readonly rule: Rule;
  readonly read: Read;
  /** Lexed offset of the number, or of the words. */
  readonly at: number;
  readonly end: number;
  marks: readonly string[];
  /** The figure of which the words say that it is all so. */
  readonly whole: Claim | null;
  /** Characters of its own that the phrase found: the more, the more specific. */
  readonly weight: number;
  /** Lexed offset where the phrase starts. */
  readonly from: number;
}

/** Words together with the figure that they are said of. Written out: objects that are spread over share no shape. */
export const saidOf = ({ rule, read, at, end, marks, weight, from }: Claim, whole: Claim): Claim => ({
  rule,
  read,
  at,
  end,
  marks,
  weight,
  from,
  whole,
});

/** True for two figures of one thing. */
export const sameThing = (a: Claim, b: Claim): boolean =>
  a.rule.indicator === b.rule.indicator &&
  a.rule.says.states === undefined &&
  (a.rule.says.category ?? null) === (b.rule.says.category ?? null);
