// Whose figure a clause says it is: the reporting body's, the whole place's, or that of another body it names.
import { COUNT, OTHER } from './number.ts';
import { placesOf } from './place.ts';
import { quick, tests } from './quick.ts';

/** Bodies that report on themselves alone. */
const BUREAU = /(?:局|厅|委员会|委|[支总大]队|院|中心|校)$/;
/** Bodies that may report on a whole place. */
const FOR_PLACE = /政府|管理委员会|管委会|政务|数据|信息中心|信息化(?:工作)?办|审批|营商/;

/** Words of time that a clause opens with. */
const TIME = `^(?:其中|截[至止]到?|${OTHER}|底|本年度|今年|全年|年度|:)*`;
const DID =
  '(?:共|累计|总计|合计|主动|公开|发布|对外|新增|收到|接到|受理|办理|办结|答复|产生|通过[^,]{0,20}(?:公开|发布)|全年|没有|未|无|发生|应)';
const WHOLE = quick(
  new RegExp(
    `${TIME}全[市区县省州旗盟](?:上下|范围内|政府系统|各级|各部门|各单位|各(?:乡镇|镇街|街道|乡|镇)|各(?:职能|有关)部门|各地各?部门|各?行政机关|党政机关|政府机关|部门|单位|[、和及])*${DID}`,
  ),
);
const ANOTHER = new RegExp(
  `${TIME}((?:[\\u4e00-\\u9fff]{1,8}[市区县省州旗盟]|[市区县省州旗盟])?([\\u4e00-\\u9fff]{2,9}?)(?:局|厅|委员会))${DID}`,
);
/** Groups of indicators that a figure of another body would falsify. */
const GROUPS: ReadonlySet<string> = new Set(['proactive', 'requests', 'review', 'capacity']);
/** Names that mean the body itself, those above and those below. */
const NO_NAME = /[我本各该]|直属|[下所]属|分局|上级|有关|相关|其[他它]|[在以由向对被经]/;
/** Words of no particular matter in a bureau's name. */
const PLAIN = /[市区县省州旗盟局厅委会员和与管理综合政务]/g;

/** Characters that names of quite other bureaus share: 教育 and 体育, 农业 and 林业, 公安 and 安监. */
const WEAK = '育业化法保安生';

/** True for a short name of a longer one: 教体 of 教育体育. */
function isShortOf(short: string, whole: string): boolean {
  let at = -1;
  for (const char of short) {
    at = whole.indexOf(char, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** What a clause (lexed) says of whose its figures are. */
export type Whose = 'own' | 'whole_place' | 'another';

/** A bureau's name without its place and the words that all such names have. */
function coreOf(bodyName: string): string {
  const places = placesOf(bodyName).join('');
  return bodyName.slice(bodyName.startsWith(places) ? places.length : 0).replace(PLAIN, '');
}

/**
 * Reads whose figures a clause counts, in the report of the body that has these folded names, its own first: one that was
 * renamed signs with the name of its time. `another` only where the named bureau shares no word with any of them, so
 * that short names (人社局) and older ones are not taken for others.
 */
export function whoseOf(names: readonly string[]): (clause: string) => Whose {
  const [own = ''] = names;
  const bureau = BUREAU.test(own) && !FOR_PLACE.test(own);
  const cores = names.filter(name => BUREAU.test(name)).map(coreOf);
  return clause => {
    if (!bureau || !clause.includes(COUNT)) return 'own';
    if (tests(WHOLE, clause)) return 'whole_place';
    const named = clause.includes('局') || clause.includes('厅') || clause.includes('委员会');
    const [, whole, name] = (named && ANOTHER.exec(clause)) || [];
    // 原县劳动局: what it was before.
    if (!name || cores[0] === '' || whole?.startsWith('原') || NO_NAME.test(name)) return 'own';
    const other = name.replace(PLAIN, '');
    const shares = (core: string): boolean =>
      isShortOf(other, core) || Array.from(other).some(char => !WEAK.includes(char) && core.includes(char));
    return other.length > 1 && !cores.some(shares) ? 'another' : 'own';
  };
}

/** True for what is counted of one body: what a service or an account does may be the place's. */
export const isOfOne = (group: string): boolean => GROUPS.has(group);
