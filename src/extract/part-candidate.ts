// A part of a total as a figure: under its printed words, or as the site's or the platform's where they name one.
import type { Candidate } from './candidate.ts';
import type { Read } from './claim.ts';
import { hedgeOf, shareOf } from './claim-candidate.ts';
import { FILLER, fold } from './fold.ts';
import { tokenAt } from './number.ts';
import type { Piece } from './part-pieces.ts';
import { after, place } from './squeeze.ts';

/** The indicator whose categories are the printed labels. */
const PART = 'proactive.by_category';

/** Printed words without blanks and without what folding fills: transcriptions between characters (動態(tài)). */
function withoutNoise(printed: string): string {
  const folded = fold(printed);
  let words = '';
  for (let at = 0; at < printed.length; at++) if (folded[at] !== FILLER) words += printed[at];
  // 发展计划报告(《某规划》)1条: the titles of what it holds are no part of its name.
  return words.replace(/\s+/g, '').replace(/[(（]《[^()（）]{1,200}》(?:等)?[)）]$/, '');
}

/** Where the label stands: in its clause, or in the one before the colon (业务类信息:65条). */
function labelPlace(
  { read, labelStart, labelEnd }: Piece,
  reads: readonly Read[],
): [start: number, end: number] {
  const before = labelStart < read.lead ? reads[read.index - 1] : undefined;
  const { squeezed, lexed } = before ?? read;
  const shift = before ? before.lead : 0;
  const end = before ? Math.min(labelEnd, read.lead) : labelEnd;
  return [
    place(squeezed, lexed.at[labelStart + shift] as number),
    after(squeezed, lexed.at[end + shift] as number),
  ];
}

/** The figure of one part; `reads` are its sentence's. */
export function partCandidate(
  piece: Piece,
  text: string,
  heading: string | null,
  under: ReadonlySet<string>,
  reads: readonly Read[],
): Candidate {
  const { read, at } = piece;
  const { squeezed, lexed } = read;
  const token = tokenAt(lexed, at);
  if (!token) throw new RangeError(`no number at ${at}`);
  const [start, end] = labelPlace(piece, reads);
  const printed = text.slice(place(squeezed, token.printedStart), after(squeezed, token.printedEnd));
  const there = piece.site;
  const indicator = there?.indicator ?? PART;
  return {
    indicator,
    category: there ? there.category : withoutNoise(text.slice(start, end)),
    value: token.value,
    step: token.step,
    qualifier: token.qualifier,
    hedge: hedgeOf(token.hedge, printed),
    printed,
    basis: 'figure',
    share: shareOf(reads, read, at),
    evidence: [
      {
        start: read.start,
        end: read.end,
        quote: text.slice(read.start, read.end),
        valueStart: place(squeezed, token.start),
        valueEnd: after(squeezed, token.end),
        section: heading,
        rule: `${indicator}/parts`,
      },
    ],
    marks: [...(under.has('proactive') ? ['statutory'] : []), ...piece.marks],
  };
}
