// 全市召开发布会210场,其中我局4场: what a body did of what the whole place did, where its clause leaves the deed out.
import type { Claim, Read } from './claim.ts';
import { COUNT, tokenAt } from './number.ts';
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
