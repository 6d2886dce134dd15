// Numbers of headings as reports print them: 一、 (一) 1. 第一部分 and the hashes of Markdown.

const OPEN = 40;

/** Its groups: hashes, the first level, the second (一), the third 1., the fourth (1). Matches an empty stretch, too. */
export const NUMBERING =
  /^(?:(#{1,6}) *)?[*•● ]{0,4}(?:(第[一二三四五六七八九十]{1,3}[部章节]分?|[一二三四五六七八九十]{1,3} ?[、.．](?!是))|(\( ?[一二三四五六七八九十]{1,3} ?\)[、.]?)|(\d{1,2}(?: ?、|[.、])(?!\d))|(\(\d{1,2}\)))?/;

/** True for a line that begins with a number of any level. */
export const isNumbered = (line: string): boolean => (NUMBERING.exec(line)?.[0].trim() ?? '') !== '';

const ORDINALS = '一二三四五六七八九十';
/** The heading that follows behind a blank, where the copy has lost its line ends: …126条 二、依申请公开情况 收到…. */
export const NEXT =
  /^ +(?:[一二三四五六七八九十]、|\( ?[一二三四五六七八九十] ?\)、?) ?[^,。;:\d ]{2,30}(?:情况|问题|事项|措施|打算|计划|概述|申请|公开)(?= |\n|。|:|$)/;
/** The number that a heading at `at` begins with, 0 for another. */
export const ordinalAt = (text: string, at: number): number =>
  ORDINALS.indexOf(text.charAt(text.charCodeAt(at) === OPEN ? at + 1 : at)) + 1;

/** True where the number after `ordinal` stands, or in brackets the one after `inner`. */
export function follows(text: string, at: number, ordinal: number, inner: number): boolean {
  const next = ordinalAt(text, at);
  return next > 0 && next === (text.charCodeAt(at) === OPEN ? inner : ordinal) + 1;
}
