// 全市召开发布会210场,其中我局4场; 公开207条,其中2012年168条,2013年39条: the body's and the year's own part, where the clause leaves the deed out.
import { type Claim, type Read, sameThing } from './claim.ts';
import { COUNT, OTHER, type Token, tokenAt } from './number.ts';
import { quick, tests } from './quick.ts';

const DONE =
  '(?:共计?|全年|独立|单独|自行|直接|主动|组织|承办|牵头|召开|举办|举行|开展|参加|参与|发布|公开|推送|更新|收到|受理|接到|办理|办结|答复|接待|为|有|是|了)*';
const OURS = quick(
  new RegExp(
    `^(?:其中)?(?:由|属)?(?:[我本](?:[局委办厅院处站队所镇乡]|中心|单位|部门|机关|街道)|[局委厅]机关|[市区县]?[局委厅]?本级)(?:机关|本级|自身|本身)?${DONE}${COUNT}$`,
  ),
);
const WHOLE = new RegExp(`^[^${COUNT}]{0,20}(?:全[市区县省州旗盟系]|各级|各部门|各单位)[^${COUNT}]*$`);

/**
 * Figures of clauses that only say whose they are, read as what the sentence has counted for the whole place right
 * before: a part of it.
 */
export function ownParts(reads: readonly Read[], claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (const read of reads) {
    if (read.index === 0 || read.lexed.tokens.length !== 1 || !tests(OURS, read.lexed.text)) continue;
    const before = reads[read.index - 1] as Read;
    const whole = claims.filter(
      claim =>
        claim.read === before &&
        claim.rule.says.states === undefined &&
        WHOLE.test(before.lexed.text.slice(0, claim.at)),
    );
    const at = read.lexed.places[0] as number;
    const token = tokenAt(read.lexed, at);
    if (!token || claims.some(claim => claim.read === read && claim.at === at)) continue;
    for (const claim of whole) {
      const all = tokenAt(before.lexed, claim.at);
      if (!all || all.unit !== token.unit || all.value < token.value) continue;
      found.push({ ...claim, read, at, end: at + 1, from: 0, marks: ['part_of_whole'] });
    }
  }
  return found;
}

const ITS_YEAR = quick(new RegExp(`^(?:其中)?${OTHER}度?(?:${DONE}|新增|政府|政务|信息|申请)*${COUNT}[)]?$`));

/** The only count of a clause that says no more than a year and a number. */
function ofYear({ lexed }: Read, year: number): Token | undefined {
  if (!tests(ITS_YEAR, lexed.text)) return undefined;
  const [dated, ...counts] = lexed.tokens;
  return dated?.year === year && counts.length === 1 ? counts[0] : undefined;
}

/**
 * Figures of clauses that only name the report's year, read as what the sentence has counted before: of several years,
 * or of another. The figure before is then no figure of the year: it is marked so.
 */
export function yearParts(reads: readonly Read[], claims: readonly Claim[], year: number): Claim[] {
  const found: Claim[] = [];
  for (const read of reads) {
    const token = read.index > 0 ? ofYear(read, year) : undefined;
    const at = token ? (read.lexed.places[1] as number) : -1;
    if (!token || claims.some(claim => claim.read === read && claim.at === at)) continue;
    const before = claims.filter(
      ({ rule, read: own, at: place, marks }) =>
        own.index < read.index &&
        rule.says.states === undefined &&
        !rule.indicator.stock &&
        !own.lexed.tokens.some(one => one.year === year) &&
        (marks.includes('other_year') || (tokenAt(own.lexed, place)?.value ?? 0) > token.value) &&
        tokenAt(own.lexed, place)?.unit === token.unit,
    );
    const last = before.at(-1);
    if (!last) continue;
    for (const claim of before.filter(one => one.read === last.read && one.at === last.at))
      found.push({ ...claim, read, at, end: at + 1, from: 0, marks: ['own_year'] });
    const isUndated = ({ marks }: Claim): boolean => !marks.includes('other_year');
    for (const claim of before.filter(one => isUndated(one) && sameThing(one, last)))
      claim.marks = [...claim.marks, 'to_date'];
  }
  return found;
}

const isOfYears = ({ marks }: Claim): boolean => marks.includes('other_year') || marks.includes('of_years');

/** 公开207条,其中2012年公开168条,2013年公开39条: what years divide has grown over them. */
export function markGrown(claims: readonly Claim[]): void {
  const value = ({ read, at }: Claim): number => tokenAt(read.lexed, at)?.value ?? 0;
  for (const own of claims.filter(({ marks }) => marks.includes('own_year'))) {
    const beside = claims.filter(one => one !== own && sameThing(one, own));
    if (!beside.some(isOfYears)) continue;
    for (const whole of beside)
      if (
        whole.read.index < own.read.index &&
        value(whole) > value(own) &&
        !whole.marks.includes('own_year') &&
        !isOfYears(whole)
      )
        whole.marks = [...whole.marks, 'to_date'];
  }
}
