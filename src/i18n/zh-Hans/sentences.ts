// Sentences made from the data: the reading, what a screen reader hears. Simplified Chinese.
import type { Divided, Point, ReadingWords } from '../points.ts';

/** Own verbs of some indicators; the others say it plainly. */
const SAID: Record<string, { verb?: string; none?: string; silent?: string; lack?: string }> = {
  'requests.received': { verb: '收到', none: '没有收到申请' },
  'proactive.total': { silent: '没有给出总数，留空而不估算' },
  'fees.charged': { none: '没有收费' },
  'reconsideration.total': { none: '没有复议' },
  'litigation.total': { none: '没有诉讼' },
  'derived.timeliness': { lack: '的发布日期不详，' },
};

const places = (points: readonly Point[]): string => points.map(point => point.place).join('、');
const dated = (points: readonly Point[]): string =>
  points.map(point => `${point.place}${point.year}年`).join('、');

/** 行政許可 is the report's own word and stands in brackets; 网上 is ours. Two are named, or the largest of more. */
const division = ({ place, year, parts }: Divided): string => {
  const named = parts.map(part => `${part.quoted ? `「${part.name}」` : part.name}${part.amount}`);
  return named.length <= 3
    ? `${place}${year}年：**${named.join('、')}**`
    : `${place}${year}年分${named.length}类，最多的是**${named[0]}**`;
};

/** Those without a figure, each with its own reason. */
function absent(w: ReadingWords): string[] {
  const said = SAID[w.indicator] ?? {};
  const parts: string[] = [];
  const who = (all: readonly Point[], named: boolean): string =>
    all.length > 2 && all.length === w.of - 1 && !named ? `其余${all.length}份报告` : places(all);
  const { silent, uncomputed } = w;
  if (silent.length > 0) parts.push(`${who(silent, said.silent !== undefined)}${said.silent ?? '没有提及'}`);
  if (uncomputed.length > 0)
    parts.push(`${who(uncomputed, said.lack !== undefined)}${said.lack ?? ''}算不出`);
  if (w.lost.length > 0) parts.push(`${places(w.lost)}的原表或图不在副本里`);
  if (w.empty.length > 0)
    parts.push(`${places(w.empty)}写明${SAID[w.whole]?.none ?? '总数为零'}，也就没有这个数`);
  if (w.inapplicable.length > 0) parts.push(`${places(w.inapplicable)}当年不要求报告`);
  return parts;
}

export const sentences = {
  /** The one-sentence reading; `**` marks the key phrase. */
  reading(w: ReadingWords): string {
    const said = SAID[w.indicator] ?? {};
    const parts: string[] = [];
    const { most, least } = w;
    const only = w.of > 1 ? '只有' : '';
    if (w.pattern === 'none') {
      if (w.derived) return `这${w.of > 1 ? '些' : '份'}报告写明的数都**不够算出它**。`;
      if (w.silent.length === w.of)
        return `${w.of > 1 ? `${w.of}份报告都` : '这份报告'}没有写明这个数；**没有写不等于零**，也不等于没有发生。`;
      parts.push(`**${w.of > 1 ? '没有一份报告' : '报告没有'}写明这个数**`);
    }
    if (w.pattern === 'all_zero')
      parts.push(
        w.derived
          ? `${dated(w.zeros)}**算得 0**`
          : said.none
            ? `${places(w.zeros)}${w.zeros.length > 1 ? '都' : ''}**写明${said.none}**`
            : `${dated(w.zeros)}**写明为 0**，是真实的 0，不是缺数据`,
      );
    if (w.pattern === 'one' && most)
      parts.push(
        w.derived
          ? `${only}${most.place}${most.year}年的数够算出它：**${most.amount}**`
          : `${only}${most.place}${most.year}年写了这个数：**${most.amount}**`,
      );
    if (w.pattern === 'most' && most) {
      parts.push(
        `${w.single && !w.derived ? '写了数的是' : '最多的是'}${most.place}，**${most.year}年${said.verb ?? ''}${most.amount}**`,
      );
      parts.push(
        w.derived
          ? `${dated(w.zeros)}**算得 0**`
          : w.zeros.length === 1
            ? `${places(w.zeros)}写明${w.zeros[0]?.year}年${said.none ?? '为零'}，这是**真实的 0**，不是缺数据`
            : `${places(w.zeros)}都写明${said.none ?? '为零'}，这是**真实的 0**，不是缺数据`,
      );
    }
    if (w.pattern === 'range' && most && least)
      parts.push(
        `从${least.place}**${least.year}年的${least.amount}**到${most.place}**${most.year}年的${most.amount}**`,
      );
    if (w.pattern === 'equal' && most)
      parts.push(`${places(w.stated)}${w.derived ? '算得' : '写的'}都是**${most.amount}**`);
    if (w.pattern === 'parts') parts.push(...w.divided.map(division));
    return `${[...parts, ...absent(w)].join('；')}。`;
  },
  /** The whole content of a row for ears and for the tooltip. */
  spoken: (agency: string, year: string, amount: string, status: string, printed: string) =>
    `${agency}，${year}，${[amount, status, printed].filter(part => part !== '').join('，')}`,
  /** How the status is said aloud after the number. */
  heard: {
    exact: '确数',
    approx: '约数',
    over: '原文写的是至少',
    under: '原文写的是接近',
    zero: '报告写明为零',
    not_computed: '算不出，手头的数不够',
    not_reported: '未提及，报告没有写',
    not_captured: '副本缺失，原表或图不在副本里',
    not_applicable: '不适用，当年不要求',
    derived: '由写明的数计算',
    context: '参照',
    alternative: '报告里的另一数',
  } as Record<string, string>,
  hedged: { approx: (n: string) => `约${n}`, over: (n: string) => `≥ ${n}`, under: (n: string) => `≤ ${n}` },
  aloud: {
    approx: (n: string) => `约${n}`,
    over: (n: string) => `至少${n}`,
    under: (n: string) => `接近${n}`,
  },
  alt: (name: string, reading: string, rows: string) => `${name}，横条图。${reading}${rows}`,
  joiner: '；',
};
