// The cells of a CSV of observations: what a column is, and what one cell says.
import type { UnitEntry } from '../core/dataset.ts';
import { QUALIFIERS, type Qualifier } from '../core/quantity.ts';
import { ABSENCES } from '../core/vocabulary.ts';
import { fold } from '../extract/fold.ts';
import { readNumbers } from '../extract/number.ts';

/** A unit with the counting words that reports print for it. */
export type Worded = UnitEntry & { readonly words?: readonly string[] };

/** What a column can be. The names are those of observations.csv; the rest of its columns is not needed. */
export const FIELDS = [
  'id',
  'agency',
  'body',
  'body_name',
  'year',
  'indicator',
  'category',
  'value',
  'unit',
  'status',
  'qualifier',
  'hedge',
  'printed',
  'basis',
  'quote',
  'source_url',
  'source_kind',
] as const;
export type Field = (typeof FIELDS)[number];
export type Columns = readonly (Field | null)[];

const WORDS: Readonly<Partial<Record<Field, RegExp>>> = {
  agency: /^(?:agency|机构|機構|单位名称|bureau|部门|部門)$/i,
  body_name: /^(?:body_name|body name|机构全称|机构名称|全称|名称|機構全稱|name)$/i,
  year: /^(?:year|年度|年份|报告年度|報告年度|fiscal year|年)$/i,
  indicator: /^(?:indicator|指标|指標|项目|measure)$/i,
  category: /^(?:category|分类|分類|类别)$/i,
  value: /^(?:value|数值|數值|数量|值|figure|amount|count)$/i,
  unit: /^(?:unit|单位|單位|计量单位)$/i,
  status: /^(?:status|状态|狀態)$/i,
  qualifier: /^(?:qualifier|限定|限定词|约量|qualification)$/i,
  printed: /^(?:printed|原文写法|原文)$/i,
  quote: /^(?:quote|原句|依据|sentence)$/i,
  source_url: /^(?:source_url|url|来源|网址|來源|source)$/i,
};

/** Each field at most once, the first column that fits. */
export function guessColumns(heading: readonly string[]): Columns {
  const taken = new Set<Field>();
  return heading.map(cell => {
    const name = cell.trim();
    const found =
      FIELDS.find(field => field === name && !taken.has(field)) ??
      FIELDS.find(field => !taken.has(field) && WORDS[field]?.test(name));
    if (found) taken.add(found);
    return found ?? null;
  });
}

export type Cells = Readonly<Partial<Record<Field, string>>>;
export type Fail = (code: string, text?: string) => never;
/** Thrown inside a row; the reader turns it into a fault of its line. */
export class Faulty extends Error {
  constructor(
    readonly code: string,
    readonly text: string,
  ) {
    super(code);
  }
}

const QUALIFIED: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:确数|確數|exact)?$/i, 'exact'],
  [/^(?:约|约数|左右|大约|約|約數|about|approx(?:imately)?|≈|~)$/i, 'approx'],
  [/^(?:余|多|以上|超过|至少|逾|at least|over|≥|>=)$/i, 'over'],
  [/^(?:近|不足|不到|接近|至多|nearly|under|at most|≤|<=)$/i, 'under'],
];

/** Our own words, or those that people write: 约, 至少, nearly. */
export function qualifierOf(word: string, fail: Fail): Qualifier {
  const known = QUALIFIERS.find(one => one === word);
  return known ?? QUALIFIED.find(([words]) => words.test(word))?.[1] ?? fail('qualifier', word);
}

export interface Amount {
  readonly value: number;
  readonly step: number;
  readonly qualifier: Qualifier | null;
  readonly hedge: string | null;
}

/** 1,234 or 12.5%, else the first number of the cell as reports print it: 约54.29万. */
export function amountOf(text: string, fail: Fail): Amount {
  const plain = text.replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '');
  if (/^-?\d+(?:\.\d+)?%?$/.test(plain)) {
    const places = /\.(\d+)/.exec(plain)?.[1]?.length ?? 0;
    return { value: Number(plain.replace('%', '')), step: 10 ** -places, qualifier: null, hedge: null };
  }
  const [first] = readNumbers(fold(text));
  if (!first) return fail('no_value', text);
  const { value, step, qualifier, hedge } = first;
  return { value, step, qualifier, hedge };
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** How many of the indicator's units one of the row's is. */
export function scaleOf(word: string, unit: string, units: readonly Worded[], fail: Fail): number {
  const entry = units.find(one => one.id === unit);
  const names = entry ? [entry.id, entry.zh, ...entry.en, ...(entry.words ?? [])] : [unit];
  if (word === '' || names.includes(word) || (unit === 'percent' && word === '%')) return 1;
  const scale = SCALES[word.charAt(0)];
  if (scale !== undefined && (word.length === 1 || names.includes(word.slice(1)))) return scale;
  return fail('unit', word);
}

/** Without the dust of binary fractions: 54.29 × 10000 is 542900. */
export const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

const STATUS = ['exact', 'approx', 'over', 'under', 'zero', 'derived', 'context', 'alternative', ...ABSENCES];
export const isStatus = (word: string): boolean => STATUS.includes(word);
