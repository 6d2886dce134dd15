// Sentences made from the data: the reading, the caveats, what a screen reader hears. Simplified Chinese.
import type { Caveat } from '../../view/comparability.ts';
import type { Point, ReadingWords } from '../points.ts';

/** Own verbs of some indicators; the others say it plainly. */
const SAID: Record<string, { verb?: string; none?: string; silent?: string }> = {
  'requests.received': { verb: '收到', none: '没有收到申请' },
  'proactive.total': { silent: '没有给出总数，留空而不估算' },
  'fees.charged': { none: '没有收费' },
  'reconsideration.total': { none: '没有复议' },
  'litigation.total': { none: '没有诉讼' },
};

const places = (points: readonly Point[]): string => points.map(point => point.place).join('、');
const dated = (points: readonly Point[]): string =>
  points.map(point => `${point.place}${point.year}年`).join('、');

export const sentences = {
  /** The one-sentence reading; `**` marks the key phrase. */
  reading(w: ReadingWords): string {
    const said = SAID[w.indicator] ?? {};
    const parts: string[] = [];
    const { most, least } = w;
    if (w.pattern === 'none') return `${w.of}份报告都没有写明这个数；**没有写不等于零**，也不等于没有发生。`;
    if (w.pattern === 'all_zero')
      parts.push(
        said.none
          ? `${places(w.zeros)}${w.zeros.length > 1 ? '都' : ''}**写明${said.none}**`
          : `${dated(w.zeros)}**写明为 0**，是真实的 0，不是缺数据`,
      );
    if (w.pattern === 'one' && most)
      parts.push(`只有${most.place}${most.year}年写了这个数：**${most.amount}**`);
    if (w.pattern === 'most' && most)
      parts.push(
        `${w.single ? '写了数的是' : '最多的是'}${most.place}，**${most.year}年${said.verb ?? ''}${most.amount}**`,
        w.zeros.length === 1
          ? `${places(w.zeros)}写明${w.zeros[0]?.year}年${said.none ?? '为零'}，这是**真实的 0**，不是缺数据`
          : `${places(w.zeros)}都写明${said.none ?? '为零'}，这是**真实的 0**，不是缺数据`,
      );
    if (w.pattern === 'range' && most && least)
      parts.push(
        `从${least.place}**${least.year}年的${least.amount}**到${most.place}**${most.year}年的${most.amount}**`,
      );
    if (w.pattern === 'equal' && most) parts.push(`${places(w.stated)}写的都是**${most.amount}**`);
    if (w.silent.length > 0) parts.push(`${places(w.silent)}${said.silent ?? '没有提及'}`);
    if (w.lost.length > 0) parts.push(`${places(w.lost)}的原表或图不在副本里`);
    if (w.inapplicable.length > 0)
      parts.push(`${places(w.inapplicable)}${w.inapplicableZero ? '无需拆分' : '当年不要求报告'}`);
    return `${parts.join('；')}。`;
  },
  caveat(
    caveat: Caveat,
    say: { place(id: string): string; unit(id: string): string; number(value: number): string },
  ): string {
    switch (caveat.code) {
      case 'years':
        return `报告年度不同（${caveat.from}—${caveat.to}），不构成趋势，也不是排名。`;
      case 'eras':
        return '2014年起有统计表，2019年条例修订，2021年起统一格式，口径有变。';
      case 'unit_words':
        return `各报告用「${caveat.words.join('、')}」计数，这里统一为「${say.unit(caveat.unit)}」。`;
      case 'hedges': {
        const parts = [
          caveat.over.length > 0 ? `「${caveat.over.join('」「')}」读作「至少」，图中以右尖端表示` : '',
          caveat.under.length > 0 ? `「${caveat.under.join('」「')}」读作「接近」，以凹口表示` : '',
          caveat.approx.length > 0 ? `「${caveat.approx.join('」「')}」读作「约数」，以波形端表示` : '',
        ];
        return `${parts.filter(part => part !== '').join('；')}。`;
      }
      case 'levels':
        return '市局与区局服务的人口相差很大。';
      case 'stock':
        return '这是某一时点的存量，不是一年里的数量。';
      case 'conflict':
        return `${say.place(caveat.agency)}另有一处写「${caveat.printed}」，与${say.number(caveat.value)}${say.unit(caveat.unit)}不一致，见原文。`;
      case 'denominators':
        return `人口用年份最近的常住人口，口径见各行依据；不同口径之间只能大致相比。`;
      case 'words_rate':
        return '有的报告写「均按期答复」，按 100% 记；写的是哪一种答复率，见原句。';
    }
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
