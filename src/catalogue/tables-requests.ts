// Official table 三 收到和处理政府信息公开申请情况, formats of 2019 and 2021; they differ in 其他处理 alone.
import type {
  CellKey,
  TableForm,
  TableIdentity,
  TableLabel,
  TableRow,
  TableTake,
} from '../extract/knowledge.ts';

const COLUMNS: readonly TableLabel[] = [
  { id: 'natural_person', label: '自然人', match: ['自然人'] },
  { id: 'business', label: '商业企业', match: ['商业企业'] },
  { id: 'research', label: '科研机构', match: ['科研机构'] },
  { id: 'public_interest', label: '社会公益组织', match: ['社会公益组织', '公益组织'] },
  { id: 'legal_service', label: '法律服务机构', match: ['法律服务机构', '法律服务'] },
  { id: 'other_organisation', label: '其他', match: ['其他'] },
  { id: 'total', label: '总计', match: ['总计', '合计'] },
];
const EVERY = COLUMNS.map(({ id }) => id);
const APPLICANTS = EVERY.filter(id => id !== 'total');

const row = (
  id: string,
  label: string,
  match: readonly string[],
  more: Partial<TableRow> = {},
): TableRow => ({
  id,
  label,
  match,
  columns: EVERY,
  ...more,
});
const heading = { heading: true };
/** A ground under 三: its id, the digit before it, the official label, and what recognises it. */
const ground = (
  head: string,
  ordinal: number,
  id: string,
  label: string,
  match: readonly string[],
  more: Partial<TableRow> = {},
): TableRow => row(id, `三、${head} ${ordinal}.${label}`, match, { ordinal, ...more });

const GROUNDS = {
  denied: [
    ground('(三)不予公开', 1, 'state_secret', '属于国家秘密', ['属于国家秘密', '国家秘密']),
    ground('(三)不予公开', 2, 'prohibited_by_law', '其他法律行政法规禁止公开', [
      '其他法律行政法规禁止公开',
      '法律行政法规禁止公开',
      '行政法规禁止公开',
      '法规禁止公开',
    ]),
    ground('(三)不予公开', 3, 'three_securities', '危及“三安全一稳定”', ['危及三安全一稳定', '三安全一稳定']),
    ground('(三)不予公开', 4, 'third_party_rights', '保护第三方合法权益', [
      '保护第三方合法权益',
      '第三方合法权益',
    ]),
    ground('(三)不予公开', 5, 'internal_affairs', '属于三类内部事务信息', [
      '属于三类内部事务信息',
      '三类内部事务',
      '内部事务信息',
    ]),
    ground('(三)不予公开', 6, 'process_information', '属于四类过程性信息', [
      '属于四类过程性信息',
      '四类过程性',
      '过程性信息',
    ]),
    ground('(三)不予公开', 7, 'enforcement_file', '属于行政执法案卷', ['属于行政执法案卷', '行政执法案卷']),
    ground('(三)不予公开', 8, 'administrative_query', '属于行政查询事项', [
      '属于行政查询事项',
      '行政查询事项',
    ]),
  ],
  unable: [
    ground('(四)无法提供', 1, 'not_held', '本机关不掌握相关政府信息', [
      '本机关不掌握相关政府信息',
      '本机关不掌握',
      '不掌握相关政府信息',
    ]),
    ground('(四)无法提供', 2, 'must_be_created', '没有现成信息需要另行制作', [
      '没有现成信息需要另行制作',
      '没有现成信息',
      '需要另行制作',
    ]),
    ground('(四)无法提供', 3, 'unclear_after_correction', '补正后申请内容仍不明确', [
      '补正后申请内容仍不明确',
      '补正后申请内容',
      '内容仍不明确',
    ]),
  ],
  not_processed: [
    ground('(五)不予处理', 1, 'petition_or_complaint', '信访举报投诉类申请', [
      '信访举报投诉类申请',
      '信访举报投诉',
    ]),
    ground('(五)不予处理', 2, 'repeated', '重复申请', ['重复申请']),
    ground('(五)不予处理', 3, 'publication_requested', '要求提供公开出版物', [
      '要求提供公开出版物',
      '公开出版物',
    ]),
    ground('(五)不予处理', 4, 'unreasonably_many', '无正当理由大量反复申请', [
      '无正当理由大量反复申请',
      '大量反复申请',
      '大量反复',
    ]),
    ground('(五)不予处理', 5, 'confirmation_requested', '要求行政机关确认或重新出具已获取信息', [
      '要求行政机关确认或重新出具已获取信息',
      '确认或重新出具已获取信息',
      '确认或重新出具',
      '重新出具已获取',
    ]),
  ],
  other_outcome: [
    ground('(六)其他处理', 1, 'not_corrected_in_time', '逾期不补正', [
      '申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请',
      '申请人无正当理由逾期不补正',
      '无正当理由逾期不补正',
      '逾期不补正',
    ]),
    ground('(六)其他处理', 2, 'fee_not_paid', '逾期不缴费', [
      '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请',
      '申请人逾期未按收费通知要求缴纳费用',
      '逾期未按收费通知',
      '逾期不缴费',
      '逾期未缴',
    ]),
    ground('(六)其他处理', 3, 'other', '其他', ['其他'], { weak: true }),
  ],
};

function rows(era: '2019' | '2021'): TableRow[] {
  return [
    row('received', '一、本年新收政府信息公开申请数量', [
      '本年新收政府信息公开申请数量',
      '本年新收政府信息公开申请',
      '新收政府信息公开申请',
      '本年新收',
      '年新收',
    ]),
    row('carried_in', '二、上年结转政府信息公开申请数量', [
      '上年结转政府信息公开申请数量',
      '上年结转政府信息公开申请',
      '上年度结转政府信息公开申请',
      '上年结转',
      '上年度结转',
    ]),
    row('granted', '三、(一)予以公开', ['予以公开']),
    row('partially_granted', '三、(二)部分公开', [
      '部分公开区分处理的只计这一情形不计其他情形',
      '部分公开区分处理的只计这一情形',
      '部分公开',
    ]),
    row('denied', '三、(三)不予公开', ['不予公开'], heading),
    ...GROUNDS.denied,
    row('unable', '三、(四)无法提供', ['无法提供'], heading),
    ...GROUNDS.unable,
    row('not_processed', '三、(五)不予处理', ['不予处理'], heading),
    ...GROUNDS.not_processed,
    row('other_outcome', '三、(六)其他处理', ['其他处理'], era === '2021' ? heading : {}),
    ...(era === '2021' ? GROUNDS.other_outcome : []),
    row('answered', '三、(七)总计', ['总计', '合计'], { weak: true }),
    row('carried_out', '四、结转下年度继续办理', [
      '结转下年度继续办理',
      '结转下年继续办理',
      '结转下年度',
      '结转下年',
    ]),
  ];
}

const total = (id: string): CellKey => [id, 'total'];

function takes(era: '2019' | '2021'): TableTake[] {
  const grounds = (['denied', 'unable', 'not_processed', 'other_outcome'] as const).flatMap(outcome => {
    const parts = outcome === 'other_outcome' && era === '2019' ? [] : GROUNDS[outcome];
    const indicator = `requests.${outcome}`;
    return [
      { indicator, cells: [total(outcome)] },
      ...(parts.length > 0 ? [{ indicator, cells: parts.map(({ id }) => total(id)) }] : []),
      ...parts.map(({ id }) => ({ indicator, category: id, cells: [total(id)] })),
    ];
  });
  return [
    { indicator: 'requests.received', cells: [total('received')] },
    ...APPLICANTS.map(id => ({
      indicator: 'requests.received_by_applicant',
      category: id,
      cells: [['received', id] as const],
    })),
    { indicator: 'requests.carried_over_in', cells: [total('carried_in')] },
    { indicator: 'requests.granted', cells: [total('granted')] },
    { indicator: 'requests.partially_granted', cells: [total('partially_granted')] },
    ...grounds,
    { indicator: 'requests.not_held', cells: [total('not_held')] },
    { indicator: 'requests.answered', cells: [total('answered')] },
    { indicator: 'requests.carried_over_out', cells: [total('carried_out')] },
  ];
}

/** Row: 总计 = 自然人 + five kinds of legal person. Column: (七) = all outcomes. Flow: 一 + 二 = 三(七) + 四. */
function identities(era: '2019' | '2021'): TableIdentity[] {
  const filled = rows(era).filter(({ heading: bare }) => !bare);
  const parts = filled
    .map(({ id }) => id)
    .filter(id => !['received', 'carried_in', 'answered', 'carried_out'].includes(id));
  return [
    ...filled.map(({ id }) => ({
      id: `row.${id}`,
      kind: 'table_row' as const,
      left: APPLICANTS.map((column): CellKey => [id, column]),
      right: [total(id)],
    })),
    ...EVERY.map(column => ({
      id: `column.${column}`,
      kind: 'table_column' as const,
      left: parts.map((id): CellKey => [id, column]),
      right: [['answered', column] as const],
    })),
    ...EVERY.map(column => ({
      id: `flow.${column}`,
      kind: 'table_flow' as const,
      left: (['received', 'carried_in'] as const).map((id): CellKey => [id, column]),
      right: (['answered', 'carried_out'] as const).map((id): CellKey => [id, column]),
    })),
  ];
}

const form = (era: '2019' | '2021'): TableForm => ({
  id: `${era}.requests`,
  era,
  title: '三、收到和处理政府信息公开申请情况',
  layout: 'rows',
  rows: rows(era),
  columns: COLUMNS,
  head: ['自然人', '商业企业', '科研机构', '公益组织', '法律服务', '申请人情况', '勾稽关系'],
  least: { head: 0, rows: 3 },
  takes: takes(era),
  identities: identities(era),
});

export const REQUESTS_2019 = form('2019');
export const REQUESTS_2021 = form('2021');
