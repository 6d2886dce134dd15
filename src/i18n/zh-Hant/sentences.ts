// Sentences made from the data: the reading, what a screen reader hears. Traditional Chinese.
import type { Divided, Point, ReadingWords } from '../points.ts';
import type { sentences as words } from '../zh-Hans/sentences.ts';

/** Own verbs of some indicators; the others say it plainly. */
const SAID: Record<string, { verb?: string; none?: string; silent?: string; lack?: string }> = {
  'requests.received': { verb: '收到', none: '沒有收到申請' },
  'proactive.total': { silent: '沒有給出總數，留空而不估算' },
  'fees.charged': { none: '沒有收費' },
  'reconsideration.total': { none: '沒有復議' },
  'litigation.total': { none: '沒有訴訟' },
  'derived.timeliness': { lack: '的發佈日期不詳，' },
};

const places = (points: readonly Point[]): string => points.map(point => point.place).join('、');
const dated = (points: readonly Point[]): string =>
  points.map(point => `${point.place}${point.year}年`).join('、');

/** 行政許可 is the report's own word and stands in brackets; 網上 is ours. Two are named, or the largest of more. */
const division = ({ place, year, parts }: Divided): string => {
  const named = parts.map(part => `${part.quoted ? `「${part.name}」` : part.name}${part.amount}`);
  return named.length <= 3
    ? `${place}${year}年：**${named.join('、')}**`
    : `${place}${year}年分${named.length}類，最多的是**${named[0]}**`;
};

/** Those without a figure, each with its own reason. */
function absent(w: ReadingWords): string[] {
  const said = SAID[w.indicator] ?? {};
  const parts: string[] = [];
  const who = (all: readonly Point[], named: boolean): string =>
    all.length > 2 && all.length === w.of - 1 && !named ? `其餘${all.length}份報告` : places(all);
  const { silent, uncomputed } = w;
  if (silent.length > 0) parts.push(`${who(silent, said.silent !== undefined)}${said.silent ?? '沒有提及'}`);
  if (uncomputed.length > 0)
    parts.push(`${who(uncomputed, said.lack !== undefined)}${said.lack ?? ''}算不出`);
  if (w.lost.length > 0) parts.push(`${places(w.lost)}的原表或圖不在副本裡`);
  if (w.empty.length > 0)
    parts.push(`${places(w.empty)}寫明${SAID[w.whole]?.none ?? '總數為零'}，也就沒有這個數`);
  if (w.inapplicable.length > 0) parts.push(`${places(w.inapplicable)}當年不要求報告`);
  return parts;
}

export const sentences: typeof words = {
  /** The one-sentence reading; `**` marks the key phrase. */
  reading(w: ReadingWords): string {
    const said = SAID[w.indicator] ?? {};
    const parts: string[] = [];
    const { most, least } = w;
    const only = w.of > 1 ? '只有' : '';
    if (w.pattern === 'none') {
      if (w.derived) return `這${w.of > 1 ? '些' : '份'}報告寫明的數都**不夠算出它**。`;
      if (w.silent.length === w.of)
        return `${w.of > 1 ? `${w.of}份報告都` : '這份報告'}沒有寫明這個數；**沒有寫不等於零**，也不等於沒有發生。`;
      parts.push(`**${w.of > 1 ? '沒有一份報告' : '報告沒有'}寫明這個數**`);
    }
    if (w.pattern === 'all_zero')
      parts.push(
        w.derived
          ? `${dated(w.zeros)}**算得 0**`
          : said.none
            ? `${places(w.zeros)}${w.zeros.length > 1 ? '都' : ''}**寫明${said.none}**`
            : `${dated(w.zeros)}**寫明為 0**，是真實的 0，不是缺數據`,
      );
    if (w.pattern === 'one' && most)
      parts.push(
        w.derived
          ? `${only}${most.place}${most.year}年的數夠算出它：**${most.amount}**`
          : `${only}${most.place}${most.year}年寫了這個數：**${most.amount}**`,
      );
    if (w.pattern === 'most' && most) {
      parts.push(
        `${w.single && !w.derived ? '寫了數的是' : '最多的是'}${most.place}，**${most.year}年${said.verb ?? ''}${most.amount}**`,
      );
      parts.push(
        w.derived
          ? `${dated(w.zeros)}**算得 0**`
          : w.zeros.length === 1
            ? `${places(w.zeros)}寫明${w.zeros[0]?.year}年${said.none ?? '為零'}，這是**真實的 0**，不是缺數據`
            : `${places(w.zeros)}都寫明${said.none ?? '為零'}，這是**真實的 0**，不是缺數據`,
      );
    }
    if (w.pattern === 'range' && most && least)
      parts.push(
        `從${least.place}**${least.year}年的${least.amount}**到${most.place}**${most.year}年的${most.amount}**`,
      );
    if (w.pattern === 'equal' && most)
      parts.push(`${places(w.stated)}${w.derived ? '算得' : '寫的'}都是**${most.amount}**`);
    if (w.pattern === 'parts') parts.push(...w.divided.map(division));
    return `${[...parts, ...absent(w)].join('；')}。`;
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
    not_computed: '算不出，手頭的數不夠',
    not_reported: '未提及，報告沒有寫',
    not_captured: '副本缺失，原表或圖不在副本裡',
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
