// The foot of a page: where it leads. Titles of other articles tell nothing of this report.
import type { Span } from '../core/span.ts';
import { linesOf } from './lines.ts';

/** Lines at the end of a text among which such lists stand. */
const FOOT = 60;
/** 上一篇:某局2015年…年报, or the label alone above it. */
const NEIGHBOUR = /^[ •·*●|>»【[]*[上下]一?[篇条则页](?=[ :：】\]]|$)/;
const LABEL = /^[ •·*●|>»【[]*[上下]一?[篇条则页][ :：】\]]*$/;
/** The heading of a list of other articles, alone on its line. */
const LIST =
  /^[ •·*●|>»【[]*(?:相关(?:文章|新闻|链接|阅读|信息|报道|推荐|资讯|稿件|内容)|(?:推荐|热门|热点|最新|延伸)(?:文章|阅读|新闻|推荐|信息|资讯)|猜你喜欢|你可能感兴趣)[ :：】\]]*$/;
/** A chapter of the report: the list stood beside it. */
const CHAPTER =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章部])/;

/** Places at the end of a folded text that lead to other pages, in order. */
export function elsewhere(folded: string): Span[] {
  const found: Span[] = [];
  const foot = linesOf(folded).slice(-FOOT);
  let list: { start: number; end: number } | null = null;
  foot.forEach((line, at) => {
    const words = folded.slice(line.start, Math.min(line.end, line.start + 60));
    if (list && !CHAPTER.test(words)) list.end = line.end;
    else if (LIST.test(words)) {
      list = { ...line };
      found.push(list);
    } else {
      list = null;
      const above = foot[at - 1];
      const named =
        above !== undefined && LABEL.test(folded.slice(above.start, Math.min(above.end, above.start + 60)));
      if (named || NEIGHBOUR.test(words)) found.push(line);
    }
  });
  return found;
}
