// The place that a body's name leaves out: 丙镇 → 甲市乙区丙镇人民政府, 区人社局 → 番禺区. Works on folded text.
import type { Found } from './lines.ts';
import { placesOf } from './place.ts';

/** Words that stand before 区政府 without naming a place: 通过区政府网站, 按照区政府部署. */
const NO_NAME =
  /[通过依托由向在各年本我全于据照与和及的了委以从对是为到经按报等是请将该,]|下载|官网|注册|登录|体育|娱乐/;
const RELATIVE = /^(?:[省市区县旗州厅局委院办我本该]|本级|我市|我区|我县)/;

/** Where a name stands at most so often, it is looked for. */
const TIMES = 40;
const AFTER = /^(?:人民政府|政府(?!信息)|办事处)/;

/** The places right before a name, without the words before them: 请与甲市乙区|丙镇 → 甲市乙区. */
function placesBefore(before: string, name: string): string {
  const own = before
    .slice(before.search(/[\u3400-\u9fff]*$/))
    .replace(
      /^.*(?:[由与在经向是请及按据该对将为的和或]|公布|公开|发布|编制|联系|现将|现就|年度?)(?=.{2})/,
      '',
    );
  if (/^[省市区县旗州]/.test(name))
    return own.length >= 2 && own.length <= 4 && !NO_NAME.test(own) ? own : '';
  // 地址:甲市乙旗丙镇阳光大街某开发区管委会3号楼: of an address, and cut in the middle of a name.
  if (/^[省市区县旗州镇乡]|街(?!道)|[路号]/.test(own)) return '';
  return placesOf(own).join('') === own && !NO_NAME.test(own[0] ?? '') ? own : '';
}

/** The fullest print of a name in the text: 丙镇 → 甲市乙区丙镇人民政府, 市民政局 → 甲市民政局; else null. */
export function fullest(folded: string, name: string): Found<string> | null {
  let best: Found<string> | null = null;
  let at = folded.indexOf(name);
  for (let times = 0; at >= 0 && times < TIMES; times++) {
    const places = placesBefore(folded.slice(Math.max(0, at - 14), at), name);
    const prefix = places.length > 1 && name.startsWith(places) ? '' : places;
    const seat = /(?:[镇乡区县市州旗]|街道)$/.test(name);
    const suffix = seat ? (AFTER.exec(folded.slice(at + name.length, at + name.length + 6))?.[0] ?? '') : '';
    const value = prefix + name + suffix;
    if (value.length > (best?.value ?? name).length)
      best = { value, start: at - prefix.length, end: at + name.length + suffix.length };
    at = folded.indexOf(name, at + name.length);
  }
  return best;
}

/**
 * The place that a relative name (区人社局, 市人社局) belongs to: the one whose government the text names most often.
 * Returns its name with 区, 市 or 县, or null.
 */
export function placeOf(folded: string, relative: string): Found<string> | null {
  const kind = relative[0] ?? '';
  if (!RELATIVE.test(relative) || !'省市区县旗州'.includes(kind)) return null;
  const seen = new Map<string, { times: number; at: number }>();
  for (const match of folded.matchAll(new RegExp(`([\\u3400-\\u9fff]{2,3})${kind}(?:人民)?政府`, 'g'))) {
    const name = match[1] ?? '';
    for (const length of [2, 3]) {
      if (name.length < length) continue;
      const tail = name.slice(-length);
      if (NO_NAME.test(tail)) continue;
      const start = match.index + name.length - length;
      const entry = seen.get(tail);
      seen.set(tail, { times: (entry?.times ?? 0) + 1, at: entry?.at ?? start });
    }
  }
  const ranked = [...seen].filter(([, entry]) => entry.times > 0);
  ranked.sort(
    ([a, x], [b, y]) => y.times - x.times || (x.times > 1 ? b.length - a.length : a.length - b.length),
  );
  const [best] = ranked;
  if (!best) return null;
  const [name, { at }] = best;
  return { value: `${name}${kind}`, start: at, end: at + name.length + 1 };
}

/** True for a name that says whose only by 区, 市, 本 or the like before it: 区人社局. */
export const isRelative = (name: string): boolean => RELATIVE.test(name);
