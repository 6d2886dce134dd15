// Sentences made from the data: the reading, the caveats, what a screen reader hears. Traditional Chinese.
import type { Caveat } from '../../view/comparability.ts';
import type { Point, ReadingWords } from '../points.ts';
import type { sentences as words } from '../zh-Hans/sentences.ts';

/** Own verbs of some indicators; the others say it plainly. */
const SAID: Record<string, { verb?: string; none?: string; silent?: string }> = {
  'requests.received': { verb: '收到', none: '沒有收到申請' },
  'proactive.total': { silent: '沒有給出總數，留空而不估算' },
  'fees.charged': { none: '沒有收費' },
  'reconsideration.total': { none: '沒有復議' },
  'litigation.total': { none: '沒有訴訟' },
};

const places = (points: readonly Point[]): string => points.map(point => point.place).join('、');
const dated = (points: readonly Point[]): string =>
  points.map(point => `${point.place}${point.year}年`).join('、');

export const sentences: typeof words = {
  /** The one-sentence reading; `**` marks the key phrase. */
  reading(w: ReadingWords): string {
    const said = SAID[w.indicator] ?? {};
    const parts: string[] = [];
    const { most, least } = w;
    if (w.pattern === 'none') return `${w.of}份報告都沒有寫明這個數；**沒有寫不等於零**，也不等於沒有發生。`;
    if (w.pattern === 'all_zero')
      parts.push(
        said.none
          ? `${places(w.zeros)}${w.zeros.length > 1 ? '都' : ''}**寫明${said.none}**`
          : `${dated(w.zeros)}**寫明為 0**，是真實的 0，不是缺數據`,
      );
    if (w.pattern === 'one' && most)
      parts.push(`只有${most.place}${most.year}年寫了這個數：**${most.amount}**`);
    if (w.pattern === 'most' && most)
      parts.push(
        `${w.single ? '寫了數的是' : '最多的是'}${most.place}，**${most.year}年${said.verb ?? ''}${most.amount}**`,
        w.zeros.length === 1
          ? `${places(w.zeros)}寫明${w.zeros[0]?.year}年${said.none ?? '為零'}，這是**真實的 0**，不是缺數據`
          : `${places(w.zeros)}都寫明${said.none ?? '為零'}，這是**真實的 0**，不是缺數據`,
      );
    if (w.pattern === 'range' && most && least)
      parts.push(
        `從${least.place}**${least.year}年的${least.amount}**到${most.place}**${most.year}年的${most.amount}**`,
      );
    if (w.pattern === 'equal' && most) parts.push(`${places(w.stated)}寫的都是**${most.amount}**`);
    if (w.silent.length > 0) parts.push(`${places(w.silent)}${said.silent ?? '沒有提及'}`);
    if (w.lost.length > 0) parts.push(`${places(w.lost)}的原表或圖不在副本里`);
    if (w.inapplicable.length > 0)
      parts.push(`${places(w.inapplicable)}${w.inapplicableZero ? '無需拆分' : '當年不要求報告'}`);
    return `${parts.join('；')}。`;
  },
  caveat(
    caveat: Caveat,
    say: { place(id: string): string; unit(id: string): string; number(value: number): string },
  ): string {
    switch (caveat.code) {
      case 'years':
        return `報告年度不同（${caveat.from}—${caveat.to}），不構成趨勢，也不是排名。`;
      case 'eras':
        return '2014年起有統計表，2019年條例修訂，2021年起統一格式，口徑有變。';
      case 'unit_words':
        return `各報告用「${caveat.words.join('、')}」計數，這裡統一為「${say.unit(caveat.unit)}」。`;
      case 'hedges': {
        const parts = [
          caveat.over.length > 0 ? `「${caveat.over.join('」「')}」讀作「至少」，圖中以右尖端表示` : '',
          caveat.under.length > 0 ? `「${caveat.under.join('」「')}」讀作「接近」，以凹口表示` : '',
          caveat.approx.length > 0 ? `「${caveat.approx.join('」「')}」讀作「約數」，以波形端表示` : '',
        ];
        return `${parts.filter(part => part !== '').join('；')}。`;
      }
      case 'levels':
        return '市局與區局服務的人口相差很大。';
      case 'stock':
        return '這是某一時點的存量，不是一年裡的數量。';
      case 'conflict':
        return `${say.place(caveat.agency)}另有一處寫「${caveat.printed}」，與${say.number(caveat.value)}${say.unit(caveat.unit)}不一致，見原文。`;
      case 'denominators':
        return `人口用年份最近的常住人口，口徑見各行依據；不同口徑之間只能大致相比。`;
      case 'words_rate':
        return '有的報告寫「均按期答覆」，按 100% 記；寫的是哪一種答覆率，見原句。';
    }
  },
  /** The whole content of a row for ears and for the tooltip. */
  spoken: (agency: string, year: string, amount: string, status: string, printed: string) =>
    `${agency}，${year}，${[amount, status, printed].filter(part => part !== '').join('，')}`,
  /** How the status is said aloud after the number. */
  heard: {
    exact: '確數',
    approx: '約數',
    over: '原文寫的是至少',
    under: '原文寫的是接近',
    zero: '報告寫明為零',
    not_reported: '未提及，報告沒有寫',
    not_captured: '副本缺失，原表或圖不在副本里',
    not_applicable: '不適用，當年不要求',
    derived: '由寫明的數計算',
    context: '參照',
    alternative: '報告裡的另一數',
  } as Record<string, string>,
  hedged: { approx: (n: string) => `約${n}`, over: (n: string) => `≥ ${n}`, under: (n: string) => `≤ ${n}` },
  aloud: {
    approx: (n: string) => `約${n}`,
    over: (n: string) => `至少${n}`,
    under: (n: string) => `接近${n}`,
  },
  alt: (name: string, reading: string, rows: string) => `${name}，橫條圖。${reading}${rows}`,
  joiner: '；',
};
