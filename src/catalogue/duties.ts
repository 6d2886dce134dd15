// What the law of each era asks of a report, and how its figures hang together.
import type { Duties, EraLaw, Subject } from '../extract/duties.ts';

const OUTCOMES = [
  'granted',
  'partially_granted',
  'denied',
  'unable',
  'not_held',
  'out_of_scope',
  'not_processed',
  'other_outcome',
];

/** Wholes and parts: with no request there is no channel, no answer, no rate; with no case there is no result. */
const WHOLES: Readonly<Record<string, string>> = {
  'proactive.by_category': 'proactive.total',
  'requests.received_by_channel': 'requests.received',
  'requests.received_by_applicant': 'requests.received',
  'requests.answered': 'requests.received',
  ...Object.fromEntries(OUTCOMES.map(id => [`requests.${id}`, 'requests.received'])),
  'requests.on_time_rate': 'requests.received',
  'requests.carried_over_out': 'requests.received',
  ...Object.fromEntries(
    ['reconsideration', 'litigation'].flatMap(kind =>
      ['upheld', 'corrected', 'other', 'pending'].map(result => [`${kind}.${result}`, `${kind}.total`]),
    ),
  ),
  'staff.full_time': 'staff.total',
  'staff.part_time': 'staff.total',
};

const SUBJECTS: readonly Subject[] = [
  {
    id: 'review',
    heading: ['复议', '诉讼'],
    groups: ['review'],
    tables: { '2019': '2019.review', '2021': '2021.review' },
  },
  {
    id: 'fees',
    heading: ['收费', '费用', '减免'],
    groups: ['fees'],
    tables: {},
  },
  {
    id: 'requests',
    heading: ['依申请', '公开申请', '申请公开', '申请情况', '申请的办理', '处理政府信息公开'],
    groups: ['requests'],
    tables: { '2019': '2019.requests', '2021': '2021.requests' },
  },
  {
    id: 'capacity',
    heading: ['工作人员', '机构和经费', '机构建设', '人员情况', '经费'],
    groups: ['capacity'],
    tables: {},
  },
  {
    id: 'proactive',
    heading: ['主动公开'],
    groups: ['proactive'],
    tables: { '2019': '2019.proactive', '2021': '2021.proactive' },
  },
];

const REVIEW = {
  id: 'review',
  label: { zh: '行政复议、行政诉讼情况', en: 'Reconsideration and litigation' },
  heading: ['复议', '诉讼'],
  indicators: ['reconsideration.total', 'litigation.total'],
};
const PROACTIVE = {
  id: 'proactive',
  label: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
  heading: ['主动公开', '公开政府信息情况'],
  indicators: ['proactive.total', 'proactive.by_category', 'proactive.portal_items'],
};
const REQUESTS = {
  id: 'requests',
  label: { zh: '收到和处理政府信息公开申请情况', en: 'Requests received and handled' },
  heading: ['依申请', '公开申请', '申请公开'],
  indicators: ['requests.received', 'requests.answered'],
};
const PROBLEMS = {
  id: 'problems',
  label: { zh: '存在的主要问题及改进情况', en: 'Problems and improvements' },
  heading: ['问题', '不足', '改进'],
  indicators: [],
};
const OTHER = {
  id: 'other',
  label: { zh: '其他需要报告的事项', en: 'Other matters' },
  heading: ['其他需要', '其它需要', '需要报告的', '需要说明的', '其他事项', '其他需报告'],
  indicators: [],
};
const FEES = {
  id: 'fees',
  label: { zh: '收费及减免情况', en: 'Fees charged and waived' },
  heading: ['收费', '费用', '减免'],
  indicators: ['fees.charged', 'fees.waived', 'fees.spent'],
};

const before2019 = {
  law: {
    zh: '《中华人民共和国政府信息公开条例》(国务院令第492号)第三十一、三十二条',
    en: 'Regulations on Open Government Information (State Council Order 492), articles 31 and 32',
  },
  deadlines: { departments: '03-31', governments: '03-31' },
  contents: [PROACTIVE, REQUESTS, FEES, REVIEW, PROBLEMS, OTHER],
};
const from2019 = {
  law: {
    zh: '《中华人民共和国政府信息公开条例》(国务院令第711号)第四十九、五十条',
    en: 'Regulations on Open Government Information (State Council Order 711), articles 49 and 50',
  },
  deadlines: { departments: '01-31', governments: '03-31' },
  contents: [PROACTIVE, REQUESTS, REVIEW, PROBLEMS, OTHER],
};

const ERA_LAWS: readonly EraLaw[] = [
  { id: '2008', ...before2019 },
  { id: '2014', ...before2019 },
  { id: '2019', ...from2019 },
  { id: '2021', ...from2019 },
];

export const DUTIES: Duties = {
  wholes: WHOLES,
  subjects: SUBJECTS,
  flow: {
    left: ['requests.received', 'requests.carried_over_in'],
    right: ['requests.answered', 'requests.carried_over_out'],
  },
  stocks: [
    {
      stock: 'proactive.normative_documents.in_force',
      came: 'proactive.normative_documents.issued',
      went: 'proactive.normative_documents.repealed',
    },
    { stock: 'proactive.rules.in_force', came: 'proactive.rules.issued', went: 'proactive.rules.repealed' },
  ],
  eras: ERA_LAWS,
};
