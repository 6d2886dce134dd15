// Official table 二 主动公开政府信息情况 in the formats of 2019 (国办公开办函〔2019〕60号) and 2021 (〔2021〕30号).
import type { TableForm, TableLabel, TableRow } from '../extract/knowledge.ts';

const column = (id: string, label: string, ...match: string[]): TableLabel => ({ id, label, match });
const row = (id: string, columns: readonly string[], label: string, ...match: string[]): TableRow => ({
  id,
  columns,
  label,
  match: [label, ...match],
});
/** A report of one year may print the first rows in the format of another. */
const under = (one: TableRow, ...unless: string[]): TableRow => ({ ...one, unless });

const DOCUMENTS = ['issued', 'repealed', 'in_force'];

export const PROACTIVE_2021: TableForm = {
  id: '2021.proactive',
  era: '2021',
  title: '二、主动公开政府信息情况',
  layout: 'rows',
  rows: [
    under(row('rules', DOCUMENTS, '规章'), '新制作', '新公开', '对外公开总'),
    under(
      row('normative_documents', DOCUMENTS, '行政规范性文件', '规范性文件'),
      '新制作',
      '新公开',
      '对外公开总',
    ),
    under(row('licensing', ['decisions'], '行政许可'), '上一年项目', '本年增'),
    under(row('penalty', ['decisions'], '行政处罚'), '上一年项目', '本年增'),
    under(row('coercion', ['decisions'], '行政强制'), '上一年项目', '本年增'),
    under(row('charges', ['amount'], '行政事业性收费', '行政事业型收费'), '上一年项目', '本年增'),
  ],
  columns: [
    column('issued', '本年制发件数', '制发件数'),
    column('repealed', '本年废止件数', '废止件数'),
    column('in_force', '现行有效件数', '现行有效'),
    column('decisions', '本年处理决定数量', '处理决定数量'),
    column('amount', '本年收费金额(万元)', '收费金额'),
  ],
  head: ['第二十条第', '信息内容', '制发件数', '废止件数', '现行有效', '本年处理决定数量', '收费金额'],
  least: { head: 2, rows: 1 },
  takes: [
    { indicator: 'proactive.rules.issued', cells: [['rules', 'issued']] },
    { indicator: 'proactive.rules.repealed', cells: [['rules', 'repealed']] },
    { indicator: 'proactive.rules.in_force', cells: [['rules', 'in_force']] },
    { indicator: 'proactive.normative_documents.issued', cells: [['normative_documents', 'issued']] },
    { indicator: 'proactive.normative_documents.repealed', cells: [['normative_documents', 'repealed']] },
    { indicator: 'proactive.normative_documents.in_force', cells: [['normative_documents', 'in_force']] },
    { indicator: 'proactive.licensing_decisions', cells: [['licensing', 'decisions']] },
    { indicator: 'proactive.penalty_decisions', cells: [['penalty', 'decisions']] },
    { indicator: 'proactive.coercion_decisions', cells: [['coercion', 'decisions']] },
    { indicator: 'proactive.administrative_charges', cells: [['charges', 'amount']], shift: 4 },
  ],
  identities: [],
};

const MADE = ['made', 'disclosed', 'public'];
const PROJECTS = ['last_year', 'change', 'decisions'];

export const PROACTIVE_2019: TableForm = {
  id: '2019.proactive',
  era: '2019',
  title: '二、主动公开政府信息情况',
  layout: 'rows',
  rows: [
    under(row('rules', MADE, '规章'), '制发件', '废止件', '现行有效'),
    under(row('normative_documents', MADE, '规范性文件', '行政规范性文件'), '制发件', '废止件', '现行有效'),
    row('licensing', PROJECTS, '行政许可'),
    row('other_services', PROJECTS, '其他对外管理服务事项', '对外管理服务事项'),
    row('penalty', PROJECTS, '行政处罚'),
    row('coercion', PROJECTS, '行政强制'),
    row('charges', ['last_year', 'change'], '行政事业性收费', '行政事业型收费'),
    row('procurement', ['projects', 'amount'], '政府集中采购', '集中采购'),
  ],
  columns: [
    column('made', '本年新制作数量', '新制作数量'),
    column('disclosed', '本年新公开数量', '新公开数量'),
    column('public', '对外公开总数量', '对外公开总数'),
    column('last_year', '上一年项目数量', '上一年项目'),
    column('change', '本年增/减', '本年增减'),
    column('decisions', '处理决定数量', '处理决定数量'),
    column('projects', '采购项目数量', '采购项目数'),
    column('amount', '采购总金额', '采购总金额'),
  ],
  head: [
    '第二十条第',
    '信息内容',
    '新制作',
    '新公开',
    '对外公开总',
    '上一年项目',
    '本年增',
    '采购项目',
    '采购总金额',
  ],
  least: { head: 2, rows: 1 },
  takes: [
    { indicator: 'proactive.rules.issued', cells: [['rules', 'made']] },
    { indicator: 'proactive.normative_documents.issued', cells: [['normative_documents', 'made']] },
    { indicator: 'proactive.licensing_decisions', cells: [['licensing', 'decisions']] },
    { indicator: 'proactive.penalty_decisions', cells: [['penalty', 'decisions']] },
    { indicator: 'proactive.coercion_decisions', cells: [['coercion', 'decisions']] },
  ],
  identities: [],
};
