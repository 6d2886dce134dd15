// 省级受理63件,市级受理12件,县级受理8件: figures told by levels of bodies are none of one body, and none is the whole.
import type { Claim } from './claim.ts';
import { quick, tests } from './quick.ts';

const PLACE = '省|自治区|市|州|盟|地区?|县|区|旗|乡|镇|街道|苏木';
const BODIES =
  '级|直属?|所属|下属|属|其|各|及|和|与|或|、|[(]|[)]|人民政府|政府|工作|组成|职能|行政|[省市县区州]直|部门|单位|机关|机构|街道办事处|办事处';
const DEED =
  '(?:共|合计|累计|新增|全年|本年度)*(?:主动|对外)?(?:公开|发布|受理|收到|接到|办理|办结|答复|信息|申请)';
const LEVEL = new RegExp(
  `^(?:其中)?(各)?(${PLACE})((?:[、(和及]?(?:自治县|开发区|园区|市|县|区|旗|乡|镇|街道|街|地)[)]?){0,4})((?:${BODIES}){0,12})${DEED}`,
);
const MAY = quick(/^(?:其中)?各?[省自市州盟地县区旗乡镇街苏]/);
const RANKS: readonly RegExp[] = [/[省自]/, /[市州盟地]/, /[县区旗]/, /[乡镇街苏]/];

/** The rank of the bodies whose figure a clause tells: 市级, 各县区, 省政府及省直单位; -1 where it tells of none. */
function rankOf({ read, at }: Claim): number {
  const words = read.lexed.text.slice(0, at);
  if (!tests(MAY, words)) return -1;
  const [, each, place, others, bodies] = LEVEL.exec(words) ?? [];
  return place && (each || others || bodies) ? RANKS.findIndex(rank => rank.test(place[0] as string)) : -1;
}

/** Marks figures of one thing that a sentence tells of bodies of two ranks or more. */
export function markLevels(claims: readonly Claim[]): void {
  const things = new Map<string, { readonly ranks: Set<number>; readonly claims: Claim[] }>();
  for (const claim of claims) {
    const { indicator, says } = claim.rule;
    const rank = says.states === undefined ? rankOf(claim) : -1;
    if (rank < 0) continue;
    const key = `${indicator.id}/${says.category ?? ''}`;
    const thing = things.get(key) ?? { ranks: new Set<number>(), claims: [] };
    thing.ranks.add(rank);
    thing.claims.push(claim);
    things.set(key, thing);
  }
  for (const { ranks, claims: told } of things.values())
    if (ranks.size > 1) for (const claim of told) claim.marks = [...claim.marks, 'part_of_body', 'of_others'];
}
