// Kinds of things that reports count one by one. Two of them under one number (召开新闻发布会、通气会6次) tell of neither.
import type { IndicatorRules, Says } from '../extract/knowledge.ts';

const KINDS = {
  press: '新闻发布会/新闻发布/发布会',
  briefings: '通气会/吹风会',
  online: '在线访谈/网上访谈/网络访谈',
  live: '网上直播/网络直播/在线直播',
  interviews: '采访/专访',
  interpretation: '政策解读/解读',
  responses: '舆情回应/回应关切/回应热点/热点回应/舆情',
  training: '培训班/培训',
  meetings: '座谈会/宣讲会/宣讲/讲座/调研/研讨会/推进会/工作会议/考核',
  requests: '公开申请/依申请公开',
  consultations: '咨询',
  complaints: '投诉举报/举报投诉/投诉/举报',
  petitions: '信访/来信来访/来访',
  mailbox: '留言',
  tickets: '热线工单/工单/转办件/交办件',
  visitors: '参观人员/参观',
  proposals: '建议提案/提案/议案',
  permits: '行政许可/许可申请',
  penalties: '行政处罚',
  coercions: '行政强制',
  confirmations: '行政确认/行政检查/行政裁决',
  rules: '规章',
  normative: '规范性文件',
  keys: '重点领域信息/重点领域',
  papers: '政策文件/工作方案/通知公告/工作动态',
} as const;

/** What the figures of an indicator count. */
const KIND_OF: Readonly<Record<string, keyof typeof KINDS>> = {
  'press.conferences': 'press',
  'press.interviews': 'interviews',
  'interviews.online': 'online',
  'interpretation.documents': 'interpretation',
  'responses.public_concerns': 'responses',
  'training.sessions': 'training',
  'requests.received': 'requests',
  'requests.answered': 'requests',
  'complaints.total': 'complaints',
  'consultations.received': 'consultations',
  'petitions.cases': 'petitions',
  'tickets.handled': 'tickets',
  'proactive.key_areas': 'keys',
  'proactive.licensing_decisions': 'permits',
  'proactive.penalty_decisions': 'penalties',
  'proactive.coercion_decisions': 'coercions',
  'proactive.normative_documents.issued': 'normative',
  'proactive.rules.issued': 'rules',
};

const JOIN = '[、/和/及/与/或/以及/并]';
/** What may stand before a kind, and behind it up to its number. */
const LEAD = '(业务/专题/政策/媒体/网上/网民/网友/热线/行政/政府信息/各类/群众/公众/市民/接受/组织/开展)';
const TAIL = '(会/活动/工作/信息/类/件/案件/决定/事项/群众/人员/稿件/材料/情况)(等)';

/** Phrases of two kinds under one number, one of them `own`. */
function joined(own: string, others: string): string[] {
  return [
    `[${others}]${TAIL}${JOIN}${LEAD}[${own}]${TAIL}{n}`,
    `[${own}]${TAIL}${JOIN}${LEAD}[${others}]${TAIL}{n}`,
  ];
}

/** Rules that are no figure of the indicator where another kind stands under the same number. */
export function apart(rules: IndicatorRules): IndicatorRules {
  const kind = KIND_OF[rules.id];
  if (!kind) return rules;
  const own = KINDS[kind];
  const others = Object.entries(KINDS).flatMap(([name, words]) => (name === kind ? [] : [words]));
  // A rule that names both by itself means both.
  const both = new RegExp(
    `(?:${own.replaceAll('/', '|')})\\[[和、][^\\]]*\\](?:${others.join('|').replaceAll('/', '|')})`,
  );
  const unless = joined(own, others.join('/'));
  const says = rules.says.map(
    (one): Says =>
      one.states !== undefined || one.zero || one.phrases.some(phrase => both.test(phrase))
        ? one
        : { ...one, unless: [...(one.unless ?? []), ...unless] },
  );
  return { ...rules, says };
}
