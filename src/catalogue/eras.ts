// The law by fiscal year: what an annual report must hold, when it is due, and which official tables belong to it.
import type { Label } from '../core/dataset.ts';
import type { EraId } from '../core/report.ts';

/** One thing that the law asks an annual report to hold. */
export interface RequiredItem {
  readonly id: string;
  readonly label: Label;
  /** The item of its article: 第三十二条第(一)项. */
  readonly article: string;
  /** Folded substrings of headings or sentences that address the item. */
  readonly match: readonly string[];
  /** Indicators whose figure or stated zero addresses the item. A trailing dot stands for a whole group. */
  readonly indicators: readonly string[];
}

/** Day of the year after the fiscal year, both counted from 1. */
interface Deadline {
  readonly month: number;
  readonly day: number;
}

export interface Era {
  readonly id: EraId;
  /** Fiscal years, both included; the last era is open. */
  readonly from: number;
  readonly to: number | null;
  readonly law: Label;
  /** Article on the deadline, article on the contents. */
  readonly articles: { readonly deadline: Label; readonly contents: Label };
  /** A bureau is a department; a government's own office reports for the whole place. */
  readonly deadlines: { readonly department: Deadline; readonly government: Deadline };
  readonly required: readonly RequiredItem[];
  /** Ids of official table forms; empty before there were any. */
  readonly tables: readonly string[];
}

const item = (
  id: string,
  zh: string,
  en: string,
  article: string,
  match: readonly string[],
  indicators: readonly string[],
): RequiredItem => ({ id, label: { zh, en }, article, match, indicators });

const PROACTIVE = ['主动公开政府信息', '政府信息主动公开', '主动公开情况', '主动公开方面', '主动公开工作'];
const REQUESTS = ['依申请公开', '申请公开政府信息', '政府信息公开申请', '收到和处理'];
const REVIEW = ['行政复议', '行政诉讼', '提起诉讼', '复议、诉讼', '复议和诉讼'];
const PROBLEMS = [
  '存在的主要问题',
  '存在的问题',
  '主要问题和改进',
  '问题及改进',
  '改进措施',
  '存在问题',
  '不足',
];
const OTHER = ['其他需要报告', '需要说明的事项', '其他事项', '其他相关', '需要报告的事项'];

/** 2008 regulations, art. 32, in their order. */
const REQUIRED_492: readonly RequiredItem[] = [
  item('proactive', '主动公开政府信息的情况', 'Proactive disclosure', '第三十二条第(一)项', PROACTIVE, [
    'proactive.',
  ]),
  item(
    'requests',
    '依申请公开政府信息和不予公开政府信息的情况',
    'Disclosure on request, and refusals',
    '第三十二条第(二)项',
    REQUESTS,
    ['requests.'],
  ),
  item(
    'fees',
    '政府信息公开的收费及减免情况',
    'Fees charged and waived',
    '第三十二条第(三)项',
    [
      '收费及减免',
      '收费情况',
      '减免情况',
      '收取费用',
      '收费和减免',
      '收取任何费用',
      '未收取',
      '免费提供信息',
      '免费提供政府信息',
    ],
    ['fees.'],
  ),
  item(
    'review',
    '因政府信息公开申请行政复议、提起行政诉讼的情况',
    'Administrative reconsideration and litigation',
    '第三十二条第(四)项',
    REVIEW,
    ['reconsideration.', 'litigation.'],
  ),
  item(
    'problems',
    '政府信息公开工作存在的主要问题及改进情况',
    'Main problems and improvements',
    '第三十二条第(五)项',
    PROBLEMS,
    [],
  ),
  item('other', '其他需要报告的事项', 'Other matters', '第三十二条第(六)项', OTHER, []),
];

/** 2019 regulations, art. 50, in their order. */
const REQUIRED_711: readonly RequiredItem[] = [
  item('proactive', '行政机关主动公开政府信息的情况', 'Proactive disclosure', '第五十条第(一)项', PROACTIVE, [
    'proactive.',
  ]),
  item(
    'requests',
    '行政机关收到和处理政府信息公开申请的情况',
    'Requests received and handled',
    '第五十条第(二)项',
    REQUESTS,
    ['requests.'],
  ),
  item(
    'review',
    '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
    'Administrative reconsideration and litigation',
    '第五十条第(三)项',
    REVIEW,
    ['reconsideration.', 'litigation.'],
  ),
  item(
    'problems',
    '政府信息公开工作存在的主要问题及改进情况',
    'Main problems and improvements',
    '第五十条第(四)项',
    PROBLEMS,
    [],
  ),
  item('other', '其他需要报告的事项', 'Other matters', '第五十条第(五)项', OTHER, []),
];

const MARCH: Deadline = { month: 3, day: 31 };
const LAW_492: Label = {
  zh: '《中华人民共和国政府信息公开条例》(国务院令第492号)',
  en: 'Regulations on Open Government Information (State Council Decree No. 492)',
};
const LAW_711: Label = {
  zh: '《中华人民共和国政府信息公开条例》(国务院令第711号修订)',
  en: 'Regulations on Open Government Information (revised, State Council Decree No. 711)',
};
const OLD = {
  law: LAW_492,
  articles: {
    deadline: { zh: '第三十一条', en: 'Article 31' },
    contents: { zh: '第三十二条', en: 'Article 32' },
  },
  deadlines: { department: MARCH, government: MARCH },
  required: REQUIRED_492,
};
const NEW = {
  law: LAW_711,
  articles: {
    deadline: { zh: '第四十九条', en: 'Article 49' },
    contents: { zh: '第五十条', en: 'Article 50' },
  },
  deadlines: { department: { month: 1, day: 31 }, government: MARCH },
  required: REQUIRED_711,
};

export const ERAS: readonly Era[] = [
  { id: '2008', from: 2008, to: 2013, ...OLD, tables: [] },
  { id: '2014', from: 2014, to: 2018, ...OLD, tables: ['2014.statistics'] },
  { id: '2019', from: 2019, to: 2020, ...NEW, tables: ['2019.proactive', '2019.requests', '2019.review'] },
  { id: '2021', from: 2021, to: null, ...NEW, tables: ['2021.proactive', '2021.requests', '2021.review'] },
];

/** The era of a fiscal year, or null before the first. */
export const eraOf = (year: number): Era | null =>
  ERAS.find(({ from, to }) => year >= from && (to === null || year <= to)) ?? null;
