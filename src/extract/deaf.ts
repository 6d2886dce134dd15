// Words that name a subject without changing it: what was asked for, and the grounds that an outcome is told by.
import type { Claim } from './claim.ts';
import { finds, quick, tests } from './quick.ts';
import { type Deaf, nothingDeaf } from './topic.ts';

/** 其中查询参保记录4份、退休审批档案1份: what was asked for, counted. */
const LOOKED_UP = quick(/^(?:其中)?(?:查询|查阅|要求(?:公开|提供|获取))/);
/** 申请内容主要涉及商品房预售许可、信访投诉: what the requests were about is no new subject. */
const ASKED_FOR = quick(
  /^(?:[所这]?[些类]?)?(?:收到的|上述|全年)?(?:政府信息公开|信息公开)?(?:申请|内容)[^,;。\ue001-\ue003]{0,10}?(?:涉及|集中[在于]|为|包括|围绕|是|关于)|^(?:主要|大多|多)(?:涉及|集中[在于])/,
);
/** 收到申请9件,其中已主动公开6件、转办2件: ways in which requests ended that name another subject. */
const ENDED = quick(
  /^(?:[^,;。\ue001-\ue003]{0,8}:)?(?:其中)?(?:属于?)?(?:已主动公开(?:的|范围)?|主动公开(?:的|范围)|(?:转办|转送|移送|移交)(?:的)?)(?:申请)?\ue001(?:、|$)/,
);
const deafAfter =
  (end: number) =>
  (hit: { readonly at: number }): boolean =>
    hit.at > end;
const deafTo =
  (named: readonly Claim[]) =>
  (hit: { readonly at: number }): boolean =>
    named.some(claim => claim.from < hit.at && hit.at <= claim.at);

/**
 * What of a clause does not change the subject. `named`: claims whose words stand before their number; `counts`: the
 * clause holds a number of its own.
 */
export function deafBy(text: string, named: readonly Claim[] | null, counts: boolean): Deaf {
  if (counts && tests(ENDED, text)) return () => true;
  const matter = (counts ? null : finds(ASKED_FOR, text)) ?? finds(LOOKED_UP, text);
  return matter ? deafAfter(matter[0].length) : named ? deafTo(named) : nothingDeaf;
}
