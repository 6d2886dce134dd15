// Whether a text may hold a table at all: most texts are spared the search.
import { countWords, wordsOf } from './kinds.ts';
import { unitsOf } from './units.ts';

/** Words that few texts without a table hold; two of them make it worth to look closer. */
const HINTS = wordsOf([
  '第二十条第',
  '信息内容',
  '勾稽关系',
  '科研机构',
  '公益组织',
  '法律服务机构',
  '结果维持',
  '结果纠正',
  '尚未审结',
  '制发件',
  '废止件',
  '处理决定数',
  '新制作',
  '对外公开总',
  '收费金额',
  '计1条',
  '计一条',
  '同意公开答复',
  '被依法纠错',
  '延期办结',
  '收到申请数',
  '当面申请数',
  '只计这一情形',
  '本机关不掌握相关',
  '没有现成信息',
  '反复申请',
  '重新出具',
  '仍不明确',
  '三类内部事务',
  '过程性信息',
  '行政查询事项',
  '解读稿件发布',
  '未经复议直接起诉',
  '复议后起诉',
  '结转下年度继续办理',
  '历年累计',
  '申请总数',
  '答复总数',
  '行政复议数',
  '行政诉讼数',
  '收取费用总',
]);

/** 规 章: characters set apart, as justified lines are copied. */
const SPACED = /(?:[\u4e00-\u9fff] ){4}/;

/** True when it may; `folded` without conversion noise. */
export function worthLooking(folded: string): boolean {
  const dense = SPACED.test(folded) ? folded.replaceAll(' ', '') : folded;
  return countWords(HINTS, unitsOf(dense), dense, 2) > 1;
}
