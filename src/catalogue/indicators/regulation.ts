// What it issues, decides and charges: the second official table, where prose states it.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { FROM_2014, FROM_2019, FROM_2021, indicator } from '../indicator.ts';

export const REGULATION: readonly IndicatorRules[] = [
  indicator({
    id: 'proactive.normative_documents.issued',
    group: 'proactive',
    tier: 'core',
    unit: 'document',
    eras: FROM_2014,
    zh: '规范性文件制发数',
    en: 'Normative documents issued',
    definition: '行政规范性文件 issued in the year (statutory table, or stated in prose).',
    says: [
      {
        phrases: [
          '[制定/制发/印发/出台/发布/新制定/新发布/新出台/制作/公布/公开/制订](了/的/并公开/并发布/和公开)(行政)规范性文件(共/共计/总数/数/为/合计){n}{unit}',
          '[制定/制发/印发/出台/制订](了/并公开)…规范性文件(共/共计/总数/数){n}{unit}',
          '[制定/制发/印发/出台/新制定/新出台/制订](了/并公开)…{n}{unit}(行政)规范性文件',
          '规范性文件(本年)[制发/制定/新制作/新公开](数/件数/数量)(为/共)…{n}{unit}',
          '规范性文件(共)[制定/制发/印发]{n}{unit}',
        ],
        unless: [
          '[清理/废止/失效/修改/有效/解读/备案/审查/审核/提请/汇编/评估]…规范性文件',
          '规范性文件…[清理/废止/失效/修改/有效/备案/审查]',
          '起草',
          '现行',
        ],
      },
      {
        phrases: ['<[未/没有/无]>(新)[制定/制发/出台/印发/发布]…规范性文件'],
        states: 0,
      },
    ],
    examples: [
      ['全年制定行政规范性文件4件', 4],
      ['2022年制发规范性文件3份', 3],
      ['本年度未制定行政规范性文件', 0],
      ['共清理规范性文件763件', null],
      ['废止规范性文件2件', null],
    ],
  }),
  indicator({
    id: 'proactive.normative_documents.repealed',
    group: 'proactive',
    tier: 'extended',
    unit: 'document',
    eras: FROM_2021,
    zh: '规范性文件废止数',
    en: 'Normative documents repealed',
    definition: 'statutory table 二',
    says: [
      {
        phrases: [
          '废止(了/的)(行政)规范性文件(共){n}{unit}',
          '废止{n}{unit}(行政)规范性文件',
          '规范性文件…废止{n}{unit}',
        ],
        unless: ['[清理/提请/失效/有效/建议]'],
      },
    ],
    examples: [
      ['本年度废止行政规范性文件2件', 2],
      ['清理文件763件,确定废止81件', null],
    ],
  }),
  indicator({
    id: 'proactive.normative_documents.in_force',
    group: 'proactive',
    tier: 'core',
    unit: 'document',
    eras: FROM_2021,
    stock: true,
    zh: '现行有效规范性文件数',
    en: 'Normative documents in force',
    definition: 'statutory table 二, at year end (a stock)',
    says: [
      {
        phrases: [
          '现行(有效)(的)(行政)规范性文件(共/总数/为/共计){n}{unit}',
          '(行政)规范性文件(共)现行有效(件数/数)(为){n}{unit}',
          '{n}{unit}现行有效(的)(行政)规范性文件',
        ],
        unless: ['清理'],
      },
    ],
    examples: [
      ['现行有效行政规范性文件12件', 12],
      ['清理文件763件,确认有效660件', null],
    ],
  }),
  indicator({
    id: 'proactive.rules.issued',
    group: 'proactive',
    tier: 'extended',
    unit: 'document',
    eras: FROM_2021,
    zh: '规章制发数',
    en: 'Rules issued',
    definition: 'statutory table 二',
    says: [
      {
        phrases: ['[制定/制发/出台/公布/发布](政府)规章(共){n}{unit}'],
        unless: ['规章制度', '废止', '提请'],
      },
    ],
    examples: [
      ['全年制定规章2件', 2],
      ['提请制定规章制度', null],
    ],
  }),
  indicator({
    id: 'proactive.rules.repealed',
    group: 'proactive',
    tier: 'extended',
    unit: 'document',
    eras: FROM_2021,
    zh: '规章废止数',
    en: 'Rules repealed',
    definition: 'statutory table 二',
    says: [{ phrases: ['废止(政府)规章(共){n}{unit}'], unless: ['提请', '清理'] }],
    examples: [
      ['废止政府规章1件', 1],
      ['已提请废止地方性法规2件、政府规章6件', null],
    ],
  }),
  indicator({
    id: 'proactive.rules.in_force',
    group: 'proactive',
    tier: 'extended',
    unit: 'document',
    eras: FROM_2021,
    stock: true,
    zh: '现行有效规章数',
    en: 'Rules in force',
    definition: 'statutory table 二, a stock',
    says: [{ phrases: ['现行有效(的)(政府)规章(共/为){n}{unit}'], unless: ['清理'] }],
    examples: [
      ['现行有效规章30件', 30],
      ['制定规章2件', null],
    ],
  }),
  indicator({
    id: 'proactive.licensing_decisions',
    group: 'proactive',
    tier: 'core',
    unit: 'decision',
    eras: FROM_2019,
    zh: '行政许可处理决定数',
    en: 'Licensing decisions',
    definition: 'statutory table 二, 第二十条第(五)项',
    says: [
      {
        phrases: [
          '[作出/做出/办理/实施/处理/下达/办结]…行政许可(处理)(决定)(案件/信息/书/结果/事项)(共/共计/总数/数量/为/数){n}{unit}',
          '行政许可(处理)决定(数/数量/书)(共/为){n}{unit}',
          '[作出/做出/办理/实施/处理]{n}{unit}行政许可',
        ],
        unless: [
          '[保留/承接/下放/清理/梳理/涉及/公开/公示]…行政许可',
          '行政许可等',
          '行政许可[权/依据/裁量/职权/目录/清单/案卷]',
          '权责',
          '清理',
          '申请公开',
          '取消',
        ],
        not: ['requests', 'reconsideration', 'litigation'],
      },
    ],
    examples: [
      ['全年作出行政许可决定36件', 36],
      ['涉及行政许可事项99项', null],
    ],
  }),
  indicator({
    id: 'proactive.penalty_decisions',
    group: 'proactive',
    tier: 'core',
    unit: 'decision',
    eras: FROM_2019,
    zh: '行政处罚处理决定数',
    en: 'Penalty decisions',
    definition: 'statutory table 二, 第(六)项',
    says: [
      {
        phrases: [
          '[作出/做出/办理/实施/处理/下达/办结]…行政处罚(处理)(决定)(案件/信息/书/结果/事项)(共/共计/总数/数量/为/数){n}{unit}',
          '行政处罚(处理)决定(数/数量/书)(共/为){n}{unit}',
          '[作出/做出/办理/实施/处理]{n}{unit}行政处罚',
          '、行政处罚(处理)[案件/决定](共){n}{unit}',
        ],
        unless: [
          '[保留/承接/下放/清理/梳理/涉及/公开/公示]…行政处罚',
          '行政处罚等',
          '行政处罚[权/依据/裁量/职权/目录/清单/案卷]',
          '权责',
          '清理',
          '申请公开',
          '取消',
        ],
        not: ['requests', 'reconsideration', 'litigation'],
      },
    ],
    examples: [
      ['全年作出行政处罚决定36件', 36],
      ['涉及行政处罚事项99项', null],
    ],
  }),
  indicator({
    id: 'proactive.coercion_decisions',
    group: 'proactive',
    tier: 'core',
    unit: 'decision',
    eras: FROM_2019,
    zh: '行政强制处理决定数',
    en: 'Compulsory-measure decisions',
    definition: 'statutory table 二, 第(六)项',
    says: [
      {
        phrases: [
          '[作出/做出/办理/实施/处理/下达/办结]…行政强制(处理)(决定)(案件/信息/书/结果/事项)(共/共计/总数/数量/为/数){n}{unit}',
          '行政强制(处理)决定(数/数量/书)(共/为){n}{unit}',
          '[作出/做出/办理/实施/处理]{n}{unit}行政强制',
          '、行政强制(处理)[案件/决定](共){n}{unit}',
        ],
        unless: [
          '[保留/承接/下放/清理/梳理/涉及/公开/公示]…行政强制',
          '行政强制等',
          '行政强制[权/依据/裁量/职权/目录/清单/案卷]',
          '权责',
          '清理',
          '申请公开',
          '取消',
        ],
        not: ['requests', 'reconsideration', 'litigation'],
      },
    ],
    examples: [
      ['全年作出行政强制决定36件', 36],
      ['涉及行政强制事项99项', null],
    ],
  }),
  indicator({
    id: 'proactive.administrative_charges',
    group: 'proactive',
    tier: 'core',
    unit: 'yuan',
    eras: FROM_2021,
    zh: '行政事业性收费金额',
    en: 'Administrative charges',
    definition: 'statutory table 二, 第(八)项; printed in 万元, stored in yuan',
    says: [
      {
        phrases: [
          '行政事业性收费(收入/金额/总额/项目)(共/共计/为/合计/达)…{n}{unit}',
          '[收取/征收]行政事业性收费(共)…{n}{unit}',
        ],
      },
      { phrases: ['<[无/没有/未]>(收取/产生/涉及)行政事业性收费'], states: 0 },
    ],
    examples: [
      ['本年行政事业性收费金额3.2万元', 32000],
      ['我局无行政事业性收费', 0],
      ['公开行政事业性收费项目5项', null],
    ],
  }),
];
