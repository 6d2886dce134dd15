// Why a figure is the headline, why a value is absent, what a check or finding says. Traditional Chinese.
import type { CheckKind, FindingKind } from '../../core/report.ts';
import type { Args } from '../args.ts';
import type { evidence as words } from '../zh-Hans/evidence.ts';

/** Reasons why another figure of the report is not the headline. `_` is used for a code without its own sentence. */
const alternative: Record<string, (args: Args) => string> = {
  added_copy: () => '這是另一份副本寫的數，本次新增。',
  prose_beside_table: () => '這是正文裡的數；報告另有統計表。',
  part_of_body: () => '這只是本機關一部分單位的數。',
  cumulative_to_date: () => '這是歷年累計的數，不是當年的數。',
  overview: () => '這個數寫在概述裡；法定欄目下另有一個數。',
  cumulative: () => '這是累計的數；報告另有當年新增的數。',
  includes_carry_over: () => '這個數含上年結轉。',
  one_channel: () => '這只是一個渠道的數，報告另有總數。',
  other_year: () => '這是另一年的數。',
  part_of_whole: () => '這只是其中一部分的數，報告另有總數。',
  whole_place: () => '這是全市或全區的數，不只是本機關。',
  second_kind: () => '這是另一類信息的數，不與前一類相加。',
  hedged: () => '這個數帶約量詞；報告另有確數。',
  later_mention: () => '同樣的說法在報告裡後來又出現一次，用先寫的那個。',
  _: () => '報告裡另有這個數，圖中用的是法定欄目下的那個。',
};

const COUNT = ['〇', '一', '兩', '三', '四', '五', '六', '七', '八', '九', '十'];
const few = (n: string | number): string => COUNT[Number(n)] ?? `${n}`;

const absence: Record<string, (args: Args) => string> = {
  no_whole: () => '報告沒有寫總數，不算佔比',
  no_exact_share: () => '有一邊不是確數，不算佔比',
  inputs: () => '手頭的數不夠算出它',
  silent: args => (args.parts ? `報告只寫了${few(args.parts)}個部分數，沒有總數` : '報告沒有寫'),
  era: () => '當年不要求報告這一項',
  whole_is_zero: () => '總數寫明為零，不再拆分',
  image: args => (args.name ? `此處有圖片${args.name}，副本裡沒有` : '此處有圖片，副本裡沒有'),
  empty_section: () => '此處只剩標題，法定表格不在副本裡',
  unread_rows: () => '此處的統計表有幾行分不清哪個數屬於哪一欄，沒有讀',
  bare_annex: () => '附件不在副本裡',
  _: () => '',
};

const checkKind: Record<CheckKind, string> = {
  parts_total: '分項之和與總數',
  shares: '印出的佔比',
  table_column: '統計表各列',
  table_row: '統計表各行',
  table_flow: '收到、辦結與結轉',
  prose_table: '正文與統計表',
  carry_over_years: '兩年之間的結轉',
  in_force_years: '兩年之間的現行有效數',
};

const finding: Record<FindingKind, (args: Args) => string> = {
  parts_do_not_sum: () => '數字不一致，見原文',
  share_mismatch: () => '印出的佔比與數字不一致，見原文',
  conflicting_figures: () => '同一件事，報告寫了不同的數，見原文',
  prose_table_mismatch: () => '正文與統計表的數不一致，見原文',
  year_mismatch: args => `正文有一處寫${args.other}年度，報告是${args.year}年度`,
  missing_table: args =>
    args.reason === 'unread_rows'
      ? '法定表格有幾行分不清哪個數屬於哪一欄，沒有讀入，見原文'
      : '此處的法定表格不在副本裡',
  missing_image: args => `該處有圖片${args.name ?? ''}，副本裡沒有這張圖`,
  missing_attachment: () => '附件不在副本裡',
  tampered_text: () => '網站名稱被替換',
  unlikely_figure: args =>
    args.printed ? `「${args.printed}」的寫法可能有誤，照原文保留` : '這個數大得不尋常，照原文保留',
  late: () => '發佈日期晚於法定期限',
  undated: () => '文本裡沒有發佈日期',
  manifest_conflict: () => '登記信息與原文不一致',
};

export const evidence: typeof words = {
  absence,
  alternative,
  checkKind,
  finding,
  sentence: '原句',
  nearest: '最接近的原句',
  section: (heading: string) => `見「${heading}」`,
  open: '在原文中打開',
  /** What is checked, and how; a check of no indicator goes by its total's own words. */
  check: (name: string, kind: string) => `核對：${name}，${kind}`,
  sum: '分項之和',
  printedTotal: '報告寫的總數',
  inputs: '由這些數算出',
  against: '總數寫',
  holds: '兩邊一致',
  fails: '數字不一致，見原文',
  not_assessed: '無法核對',
  rest_unexplained: '分項之和小於總數，報告未說明其餘。',
  asPrinted: '圖裡用報告寫的總數，不改寫、不補差。',
  elsewhere: '這份報告的其他提示',
  about: '這個數的提示',
  howRead: '這個數怎麼讀',
  theseRead: '這些數怎麼讀',
  hedge: (word: string, meaning: string) => `「${word}」讀作「${meaning}」。`,
  wording: '原文寫法',
  basis: {
    figure: '正文數字',
    table: '統計表',
    words: '文字寫明',
    curated: '參照數據',
    derived: '由寫明的數計算',
  } as Record<string, string>,
  unit: (word: string, unit: string) => `原文以「${word}」計數，這裡統一為「${unit}」。`,
  others: '報告裡的其他寫法',
  denominator: (region: string, year: number, value: string, series: string) =>
    `${region}${year}年常住人口${value}人（${series}）`,
  share: (percent: string) => `報告另印有佔比${percent}`,
  none: {
    not_computed: '算不出',
    not_reported: '沒有寫',
    not_captured: '副本裡沒有',
    not_applicable: '不適用',
  } as Record<string, string>,
  noneTotal: '沒有總數',
  uncomputed: '算它要用的數或日期手頭沒有，或不夠確切。這不等於報告沒有提及。',
  silence: '報告沒有提到這一項。沒有寫不等於零，也不等於沒有發生。',
  silenceTotal: '報告沒有寫總數。下面的數各算一部分，明鑒不把它們相加。',
  lost: '報告在這裡有表格、圖片或附件，手頭的副本沒有。不等於沒有公開。',
  inapplicable: '當年的制度不要求報告這一項。',
  tampered: '網站名稱被替換',
  tamperedWhy: '副本把原網站名換成了另一網址。這裡按文字照錄，不是連結，請勿訪問。',
  official: '官方網頁',
  mirror: '轉載頁（僅示文字，不作連結）',
  unknownSource: '來源不詳',
  series: {
    yearend_contemporary: '當年公佈的年末常住人口',
    census_exact: '人口普查',
    census_rounded: '人口普查（約數）',
    yearend_revised_after_2020_census: '2020 年普查後修訂的年末常住人口',
  } as Record<string, string>,
};
