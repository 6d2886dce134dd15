// Why a figure is the headline, why a value is absent, what a check or finding says. Simplified Chinese.
import type { CheckKind, FindingKind } from '../../core/report.ts';
import type { Args } from '../args.ts';

/** Reasons why another figure of the report is not the headline. `_` is used for a code without its own sentence. */
const alternative: Record<string, (args: Args) => string> = {
  added_copy: () => '这是另一份副本写的数，本次添加。',
  prose_beside_table: () => '这是正文里的数；报告另有统计表。',
  part_of_body: () => '这只是本机关一部分单位的数。',
  cumulative_to_date: () => '这是历年累计的数，不是当年的数。',
  overview: () => '这个数写在概述里；法定栏目下另有一个数。',
  cumulative: () => '这是累计的数；报告另有当年新增的数。',
  includes_carry_over: () => '这个数含上年结转。',
  one_channel: () => '这只是一个渠道的数，报告另有总数。',
  other_year: () => '这是另一年的数。',
  part_of_whole: () => '这只是其中一部分的数，报告另有总数。',
  whole_place: () => '这是全市或全区的数，不只是本机关。',
  second_kind: () => '这是另一类信息的数，不与前一类相加。',
  hedged: () => '这个数带约量词；报告另有确数。',
  later_mention: () => '同样的说法在报告里后来又出现一次，用先写的那个。',
  _: () => '报告里另有这个数，图中用的是法定栏目下的那个。',
};

const COUNT = ['〇', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const few = (n: string | number): string => COUNT[Number(n)] ?? `${n}`;

const absence: Record<string, (args: Args) => string> = {
  no_whole: () => '报告没有写总数，不算占比',
  no_exact_share: () => '有一边不是确数，不算占比',
  inputs: () => '手头的数不够算出它',
  silent: args => (args.parts ? `报告只写了${few(args.parts)}个部分数，没有总数` : '报告没有写'),
  era: () => '当年不要求报告这一项',
  whole_is_zero: () => '总数写明为零，不再拆分',
  image: args => (args.name ? `此处有图片${args.name}，副本里没有` : '此处有图片，副本里没有'),
  empty_section: () => '此处只剩标题，法定表格不在副本里',
  unread_rows: () => '此处的统计表有几行分不清哪个数属于哪一列，没有读',
  bare_annex: () => '附件不在副本里',
  _: () => '',
};

const checkKind: Record<CheckKind, string> = {
  parts_total: '分项之和与总数',
  shares: '印出的占比',
  table_column: '统计表各列',
  table_row: '统计表各行',
  table_flow: '收到、办结与结转',
  prose_table: '正文与统计表',
  carry_over_years: '两年之间的结转',
  in_force_years: '两年之间的现行有效数',
};

const finding: Record<FindingKind, (args: Args) => string> = {
  parts_do_not_sum: () => '数字不一致，见原文',
  share_mismatch: () => '印出的占比与数字不一致，见原文',
  conflicting_figures: () => '同一件事，报告写了不同的数，见原文',
  prose_table_mismatch: () => '正文与统计表的数不一致，见原文',
  year_mismatch: args => `正文有一处写${args.other}年度，报告是${args.year}年度`,
  missing_table: args =>
    args.reason === 'unread_rows'
      ? '法定表格有几行分不清哪个数属于哪一列，没有读入，见原文'
      : '此处的法定表格不在副本里',
  missing_image: args => `该处有图片${args.name ?? ''}，副本里没有这张图`,
  missing_attachment: () => '附件不在副本里',
  tampered_text: () => '网站名称被替换',
  unlikely_figure: args =>
    args.printed ? `「${args.printed}」的写法可能有误，照原文保留` : '这个数大得不寻常，照原文保留',
  late: () => '发布日期晚于法定期限',
  undated: () => '文本里没有发布日期',
  manifest_conflict: () => '登记信息与原文不一致',
};

export const evidence = {
  absence,
  alternative,
  checkKind,
  finding,
  sentence: '原句',
  nearest: '最接近的原句',
  section: (heading: string) => `见「${heading}」`,
  open: '在原文中打开',
  /** What is checked, and how; a check of no indicator goes by its total's own words. */
  check: (name: string, kind: string) => `核对：${name}，${kind}`,
  sum: '分项之和',
  printedTotal: '报告写的总数',
  inputs: '由这些数算出',
  against: '总数写',
  holds: '两边一致',
  fails: '数字不一致，见原文',
  not_assessed: '无法核对',
  rest_unexplained: '分项之和小于总数，报告未说明其余。',
  asPrinted: '图里用报告写的总数，不改写、不补差。',
  elsewhere: '这份报告的其他提示',
  about: '这个数的提示',
  howRead: '这个数怎么读',
  theseRead: '这些数怎么读',
  hedge: (word: string, meaning: string) => `「${word}」读作「${meaning}」。`,
  wording: '原文写法',
  basis: {
    figure: '正文数字',
    table: '统计表',
    words: '文字写明',
    curated: '参照数据',
    derived: '由写明的数计算',
  } as Record<string, string>,
  unit: (word: string, unit: string) => `原文以「${word}」计数，这里统一为「${unit}」。`,
  others: '报告里的其他写法',
  denominator: (region: string, year: number, value: string, series: string) =>
    `${region}${year}年常住人口${value}人（${series}）`,
  share: (percent: string) => `报告另印有占比${percent}`,
  none: {
    not_computed: '算不出',
    not_reported: '没有写',
    not_captured: '副本里没有',
    not_applicable: '不适用',
  } as Record<string, string>,
  noneTotal: '没有总数',
  uncomputed: '算它要用的数或日期手头没有，或不够确切。这不等于报告没有提及。',
  silence: '报告没有提到这一项。没有写不等于零，也不等于没有发生。',
  silenceTotal: '报告没有写总数。下面的数各算一部分，明鉴不把它们相加。',
  lost: '报告在这里有表格、图片或附件，手头的副本没有。不等于没有公开。',
  inapplicable: '当年的制度不要求报告这一项。',
  tampered: '网站名称被替换',
  tamperedWhy: '副本把原网站名换成了另一网址。这里按文字照录，不是链接，请勿访问。',
  official: '官方网页',
  mirror: '转载页（仅示文字，不作链接）',
  unknownSource: '来源不详',
  series: {
    yearend_contemporary: '当年公布的年末常住人口',
    census_exact: '人口普查',
    census_rounded: '人口普查（约数）',
    yearend_revised_after_2020_census: '2020 年普查后修订的年末常住人口',
  } as Record<string, string>,
};
