// How a report's figures hang together, and what its sections speak of.
import type { Duties, Subject } from '../extract/duties.ts';
import { ERAS } from './eras.ts';

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

export const DUTIES: Duties = {
  wholes: WHOLES,
  partials: { 'proactive.total': ['proactive.portal_items'] },
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
  eras: ERAS,
};
