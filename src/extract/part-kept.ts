// The parts listed in a sentence that are kept, and the claims that give way to them.
import type { Candidate } from './candidate.ts';
import type { Claim, Read } from './claim.ts';
import { partCandidate } from './part-candidate.ts';
import { COLUMN, isChannel, NOWHERE, OTHERS, PORTAL, WAY } from './part-labels.ts';
import { ofTotal, said } from './part-lists.ts';
import { known, type Parts, type Piece, wholeLabelOf } from './part-pieces.ts';

/** A part as a candidate, once its section is known: its heading, and the topics `under` which it stands. */
type Made = (text: string, heading: string | null, under: ReadonlySet<string>) => Candidate;

/** A sentence whose parts have been read: the claims left, the parts, and the total that may have more of them. */
export interface Broken {
  readonly claims: readonly Claim[];
  readonly parts: readonly Made[];
  readonly total: Parts | null;
}

/** What was seen in walking through the sentence. */
interface Walked {
  readonly reads: readonly Read[];
  readonly claims: readonly Claim[];
  readonly listed: readonly Piece[];
  /** Of the classes listed; what sites and accounts have is not added. */
  readonly sum: number;
  readonly total: Parts | null;
  /** Words open the list. */
  readonly named: boolean;
  /** Words announce a list of classes. */
  readonly announced: boolean;
  /** Each part says that it is a class. */
  readonly classes: boolean;
}

/** A part of the whole cannot be the whole: these give way to the part. */
export const GIVES_WAY =
  /^(?:proactive\.(?:total|portal_items|key_areas|services_listed|by_category|licensing|penalty|coercion)|tickets|responses|press|online|consultations|petitions|budget|staff)/;
/** A claim that is a part of the list, marked as such where it has a whole of its own. */
const inList = (claim: Claim, taken: ReadonlyMap<string, Piece>): Claim =>
  claim.rule.indicator.id.startsWith('interpretation') && taken.has(`${claim.read.index}/${claim.at}`)
    ? { ...claim, marks: [...claim.marks, 'part_of_whole'] }
    : claim;

/** The parts of a list that are enough to be one, without what only looks like a part of it. */
export function keepParts({ reads, claims, listed, sum, total, named, announced, classes }: Walked): Broken {
  const enough =
    listed.length >= 2 ||
    (classes && listed.length > 0) ||
    (listed.length === 1 &&
      (sum > 0 || listed.every(piece => piece.site)) &&
      reads.some(read => /其中/.test(read.lexed.text) || (announced && listed.every(said))));
  const all = enough ? ofTotal(listed, sum, total) : [];
  // 更新目录信息N条,解读信息M条;微信发布K条: beside accounts, one count that no word opens is no part.
  const classesOf = all.filter(piece => !piece.site);
  const kept = !named && classesOf.length === 1 && all.length > 1 ? all.filter(piece => piece.site) : all;
  const placed = kept.length > 0 && kept.every(({ site }) => site);
  const later =
    total &&
    known(total, {
      value: total.value,
      age: total.age,
      placed,
      used: total.used || (kept.length > 0 && !(classes && kept.length === 1)),
      inClasses: classes && kept.length > 0,
      about: total.about,
    });
  if (kept.length === 0) return { claims, parts: [], total: later };
  const taken = new Map(kept.map(piece => [`${piece.read.index}/${piece.at}`, piece]));
  // Where no site's or platform's rule reads it, the part keeps its own words as category.
  const elsewhere = new Set(
    claims
      .filter(claim => /^(?:proactive\.portal|social)/.test(claim.rule.indicator.id))
      .map(claim => `${claim.read.index}/${claim.at}`)
      .filter(place => {
        const piece = taken.get(place);
        return piece !== undefined && isChannel(piece.label);
      }),
  );
  // “工作动态”栏目发布30条, “通知公告”栏目发布12条: one column alone is a place, several are kinds.
  const inColumn = (piece: Piece): boolean => piece.labelEnd < piece.at && COLUMN.test(piece.label);
  const alone = kept.filter(inColumn).length === 1;
  // 按形式分:网站30条,微信10条,其他3条: the rest of the ways is no kind.
  const rest = classesOf.filter(({ label }) => !WAY.test(label));
  const ways =
    all.length > classesOf.length && rest.every(({ label }) => OTHERS.test(label)) && rest.length < 2;
  const nowhere = (piece: Piece): boolean =>
    !piece.site && (ways || NOWHERE.test(alone && inColumn(piece) ? wholeLabelOf(piece) : piece.label));
  return {
    // 其中统计信息11条,解读11条: what is a part here is less than what is told as a whole elsewhere.
    claims: claims
      .map(claim => inList(claim, taken))
      .filter(claim => {
        const piece = taken.get(`${claim.read.index}/${claim.at}`);
        if (!piece || !GIVES_WAY.test(claim.rule.indicator.id)) return true;
        return claim.rule.indicator.id === PORTAL && isChannel(piece.label);
      }),
    parts: kept
      .filter(piece => !elsewhere.has(`${piece.read.index}/${piece.at}`) && !nowhere(piece))
      .map(piece => (text, heading, under) => partCandidate(piece, text, heading, under, reads)),
    total: later,
  };
}
