// Parts of a total that are told one a sentence: 公开信息43条。一是公开机构信息3条。二是公开政策文件30条。三是公开其他信息10条。
import type { Candidate } from './candidate.ts';
import type { Claim, Read } from './claim.ts';
import { tokenAt } from './number.ts';
import { partCandidate } from './part-candidate.ts';
import { GIVES_WAY } from './part-kept.ts';
import { PORTAL } from './part-labels.ts';
import { WHOLE } from './part-lists.ts';
import { type Parts, type Piece, pieces } from './part-pieces.ts';

interface Line {
  readonly piece: Piece;
  readonly reads: readonly Read[];
}

/** A total, and what was told sentence by sentence since. */
export interface Lines {
  readonly total: Parts;
  /** What the parts may add up to: the total, or what a site has of it. */
  readonly goals: readonly number[];
  readonly told: readonly Line[];
  readonly sum: number;
  /** The parts add up to one of the goals. */
  readonly whole: boolean;
}

/** Fewer add up by chance. */
const LEAST = 3;
/** Sentences about something else that may stand between the total and its first part. */
const INTRODUCED = 3;
const ALSO = /^(?:proactive|interpretation|responses|press|online)/;

/** The parts of a sentence in which every number is one, in the total's counting word. */
function lineOf(reads: readonly Read[], claims: readonly Claim[], total: Parts): readonly Piece[] | null {
  const found: Piece[] = [];
  for (const read of reads) {
    const counts = read.lexed.tokens.filter(({ kind }) => kind === 'count');
    if (counts.length === 0) continue;
    if (counts.some(({ unit }) => unit !== total.unit)) return null;
    const own = pieces(read, total, true)?.found ?? [];
    if (own.length !== counts.length || own.some(({ site }) => site)) return null;
    found.push(...own);
  }
  const other = claims.some(({ rule }) => !ALSO.test(rule.indicator.id));
  return found.length > 0 && !other ? found : null;
}

/** What a sentence adds to the parts told one a sentence; null where there is no total, or the list has ended. */
export function linesAfter(
  before: Lines | null,
  reads: readonly Read[],
  claims: readonly Claim[],
  total: Parts | null,
  listed: boolean,
): Lines | null {
  const open = before && !before.whole ? before : null;
  const line = open && lineOf(reads, claims, open.total);
  if (open && line) {
    const told = [...open.told, ...line.map(piece => ({ piece, reads }))];
    const sum = line.reduce((add, { read, at }) => add + (tokenAt(read.lexed, at)?.value ?? 0), open.sum);
    const whole = told.length >= LEAST && open.goals.includes(sum);
    if (whole || sum < Math.max(...open.goals))
      return { total: open.total, goals: open.goals, told, sum, whole };
  }
  if (total && total.age === 0 && !listed && total.unit !== null)
    return { total, goals: [total.value], told: [], sum: 0, whole: false };
  if (!open || open.told.length > 0 || !total || total.age > INTRODUCED) return null;
  const sites = claims
    .filter(({ rule }) => rule.indicator.id === PORTAL)
    .map(({ read, at }) => tokenAt(read.lexed, at)?.value ?? 0);
  return { ...open, goals: [...open.goals, ...sites] };
}

/** The figures with the parts of a whole list, and without what was taken for a whole of its own. */
export function withLines(
  found: readonly Candidate[],
  { told }: Lines,
  text: string,
  heading: string | null,
  under: ReadonlySet<string>,
): Candidate[] {
  const parts = told.map(({ piece, reads }) => partCandidate(piece, text, heading, under, reads));
  const placeOf = ({ evidence }: Candidate): number => evidence[0]?.valueStart ?? -1;
  const taken = new Set(parts.map(placeOf));
  const others = found.filter(
    one => !(taken.has(placeOf(one)) && (one.indicator === WHOLE || GIVES_WAY.test(one.indicator))),
  );
  return [...others, ...parts];
}
