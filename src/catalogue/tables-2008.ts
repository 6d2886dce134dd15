// The table of indicators that cities had their bodies append before 2014: a unit beside each label, the year's figure
// and that of all years. No rule of the State Council asks for it; wordings differ from city to city.
import type { TableForm, TableIdentity, TableRow, TableTake } from '../extract/knowledge.ts';

const COLUMNS = ['year', 'all'];
const row = (id: string, label: string, ...match: string[]): TableRow => ({
  id,
  label,
  match: [label.replace(/[^\u4e00-\u9fff\d]/g, ''), ...match],
  columns: COLUMNS,
});

const ROWS: readonly TableRow[] = [
  row('disclosed', '主动公开信息数', '主动公开政府信息数', '主动公开信息总数', '主动公开政府信息总数'),
  row('electronic', '全文电子化的主动公开信息数', '全文电子化的信息数'),
  row('normative', '新增的行政规范性文件数', '新增行政规范性文件数', '新增规范性文件数'),
  row('website', '网站公开数', '政府网站公开的政府信息数', '网站公开信息数'),
  row('gazette', '政府公报公开数', '公报公开数'),
  row('services', '提供服务类信息数'),
  row('visits', '网站专栏页面访问量', '网站专栏访问量'),
  row('received_in_person', '现场接待人数', '现场接待人次'),
  row('calls', '咨询电话接听数'),
  row('asked_online', '网上咨询数'),
  row('requests', '收到申请总数', '申请总数', '收到申请数', '申请数总计'),
  row('in_person', '当面申请数'),
  row('fax', '传真申请数'),
  row('email', '电子邮件申请数'),
  row('online', '网上申请数', '网络申请数'),
  row('letter', '信函申请数'),
  row('other_way', '其他形式申请数', '其它形式申请数'),
  row('answered', '对申请的答复总数', '申请答复总数', '答复总数'),
  row('granted', '同意公开答复数', '同意公开数'),
  row('partially_granted', '同意部分公开答复数', '部分公开答复数'),
  row(
    'denied',
    '不同意公开答复总数',
    '不同意公开答复数',
    '否决公开答复总数',
    '否决公开答复数',
    '不予公开答复总数',
    '不予公开答复数',
  ),
  row(
    'out_of_scope',
    '非《条例》所指政府信息数',
    '非规定所指政府信息数',
    '非政府信息公开条例所指政府信息数',
    '非政府信息答复数',
    '非政府信息数',
  ),
  row('nonexistent', '信息不存在数', '信息不存在答复数'),
  row(
    'not_held',
    '非本机关职责权限范围数',
    '非本机关职责权限范围答复数',
    '非本部门掌握数',
    '非本机关掌握数',
    '非本机关掌握答复数',
    '非本机关公开职责权限范围数',
  ),
  row('unclear', '申请内容不明确数', '申请内容不明确答复数'),
  row('reconsideration', '行政复议数'),
  row('litigation', '行政诉讼数'),
  row('appeals', '行政申诉数'),
  row('fees', '收取费用总数', '收取费用总额', '收费总数', '收取费用合计'),
  row('waived', '减免费用总数', '减免费用总额'),
  row('staff', '政府信息公开指定专职人员总数', '指定专职人员总数', '专职人员总数', '信息公开工作人员总数'),
  row('full_time', '全职人员数', '全职人员总数'),
  row('part_time', '兼职人员数', '兼职人员总数'),
  row('budget', '处理政府信息公开的专项经费', '政府信息公开专项经费', '信息公开的专项经费'),
];

const take = (indicator: string, category: string | null, ...rows: string[]): TableTake => ({
  indicator,
  cells: rows.map(id => [id, 'year'] as const),
  ...(category === null ? {} : { category }),
});

const sum = (id: string, ...parts: string[]): TableIdentity => ({
  id: `sum.${id}`,
  kind: 'table_column',
  left: parts.map(part => [part, 'year'] as const),
  right: [[id, 'year']],
});

export const STATISTICS_2008: TableForm = {
  id: '2008.statistics',
  era: '2008',
  title: '指标统计表',
  layout: 'measured',
  rows: ROWS,
  columns: [
    { id: 'year', label: '本年度', match: ['年度'] },
    { id: 'all', label: '历年累计', match: ['历年累计'] },
  ],
  head: ['指标', '单位'],
  least: { head: 0, rows: 3 },
  takes: [
    take('proactive.total', null, 'disclosed'),
    take('proactive.portal_items', null, 'website'),
    take('proactive.normative_documents.issued', null, 'normative'),
    take('requests.received', null, 'requests'),
    take('requests.received_by_channel', 'in_person', 'in_person'),
    take('requests.received_by_channel', 'fax', 'fax'),
    // E-mails have a row of their own; as in prose, they stand for the net only where nothing else does.
    take('requests.received_by_channel', 'online', 'online'),
    take('requests.received_by_channel', 'online', 'email'),
    take('requests.received_by_channel', 'letter', 'letter'),
    take('requests.received_by_channel', 'other', 'other_way'),
    take('requests.answered', null, 'answered'),
    take('requests.granted', null, 'granted'),
    take('requests.partially_granted', null, 'partially_granted'),
    take('requests.denied', null, 'denied'),
    take('requests.out_of_scope', null, 'out_of_scope'),
    take('requests.not_held', null, 'not_held'),
    take('reconsideration.total', null, 'reconsideration'),
    take('litigation.total', null, 'litigation'),
    take('fees.charged', null, 'fees'),
    take('fees.waived', null, 'waived'),
    take('staff.total', null, 'staff'),
    take('staff.full_time', null, 'full_time'),
    take('staff.part_time', null, 'part_time'),
    take('budget.disclosure', null, 'budget'),
  ],
  identities: [
    sum('requests', 'in_person', 'fax', 'email', 'online', 'letter', 'other_way'),
    sum('staff', 'full_time', 'part_time'),
  ],
};
