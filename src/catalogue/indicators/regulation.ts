// What it issues: rules and normative documents of the second official table, where prose states them.
// Longer than most: every phrase has a sentence beside it that it must or must not read.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { FROM_2014, FROM_2021, indicator } from '../indicator.ts';

/** 废止和宣布失效件数: the official table's words in prose. */
const REPEALED = '废止(失效/和失效/和宣布失效/或失效)(件数/数)(行政)(规范性文件)';

/** What else is done with documents that are there. */
const HANDLED = '清理/废止/失效/修改/有效/解读/备案/审查/审核/提请/汇编/评估';
const NOT_ISSUED = [`[${HANDLED}]…规范性文件`, '规范性文件…[清理/废止/失效/修改/有效/备案/审查]', '起草'];
/** Both under one number: 制发规章、规范性文件8件. */
const WITH_RULES = [
  '规章(制度)[、/和/及/与](行政/其他)规范性文件…{n}',
  '规范性文件[、/和/及/与](政府/部门)规章…{n}',
];

/** Rules and nothing else were told just before: 制发规章1件, 制发规章1件,废止2件. */
const RULES_SAID = [
  '[制定/制发/出台/公布/发布/颁布/现行有效](了)(的)(省/市)(政府/部门)规章(共){m},(修改{m},)((已)废止(件数/数)(为/共){m},)$',
];

export const REGULATION: readonly IndicatorRules[] = [
  indicator({
    id: 'proactive.normative_documents.issued',
    group: 'proactive',
    tier: 'core',
    unit: 'document',
    eras: FROM_2014,
    zh: '规范性文件制发数',
    en: 'Normative documents issued',
    definition:
      'Administrative normative documents (行政规范性文件) issued in the year, from the statutory table or stated in prose.',
    says: [
      {
        phrases: [
          '[制定/制发/印发/出台/发布/新制定/新发布/新出台/制作/制订](了/的/并公开/并发布/和公开)(行政)规范性文件(共/共计/总数/数/为/合计){n}{unit}',
          '[制定/制发/印发/出台/制订](了/并公开)…规范性文件(共/共计/总数/数){n}{unit}',
          '[制定/制发/印发/出台/新制定/新出台/制订](了/并公开)…{n}{unit}(行政)规范性文件',
          '规范性文件(本年)[制发/制定/新制作/新公开](数/件数/数量)(为/共)…{n}{unit}',
          '规范性文件(共)[制定/制发/印发]{n}{unit}',
          '[制定/制发/印发/出台/制定出台/发布](部门/政府/省政府/市政府)规章{m}、(行政)规范性文件{n}{unit}',
        ],
        shares: true,
        unless: [...NOT_ISSUED, '现行', ...WITH_RULES],
      },
      {
        // 发布2021年县本级规范性文件5件
        phrases: ['^({d})(全年/本年)(共/新)发布(了)({d})[市/县/区/省/州/旗/政府]…规范性文件(共){n}{unit}'],
        unless: [
          ...NOT_ISSUED,
          // 发布省、市、县规范性文件: of others as well.
          '发布…[、/和/与/上级/国家/国务院/转发]…规范性文件',
          ...WITH_RULES,
        ],
      },
      {
        // 机构信息5条、牵头制定规范性文件8份、政策解读14条: one of many kinds.
        phrases: ['、(牵头/新)[制定/制发/印发](行政)规范性文件(共){n}{unit}、'],
      },
      {
        // 现行有效规范性文件26件,其中当年制发3件
        phrases: ['^其中(,)[当年/本年/本年度/今年/{d}](新/共)[制发/制定/印发/出台](了){n}{unit}$'],
        said: ['(行政)规范性文件(共/总数/为){m},$'],
      },
      {
        // 发布政府规章0件,行政规范性文件0件
        phrases: ['^行政规范性文件(共){n}{unit}$'],
        said: ['[制定/制发/印发/出台/发布](政府/部门)规章(共){m},$'],
      },
      {
        // Both are none.
        phrases: ['[制定/制发/印发/出台]…规章[、/和/及/与](行政)规范性文件(共){n}{unit}'],
        zero: true,
        unless: ['[清理/废止/失效/修改/有效]'],
      },
      {
        // 制发规范性文件6件、废止1件、现行有效114件: the official table's words in one clause.
        phrases: [
          `[制定/制发/印发/出台](了)(行政)规范性文件(共){n}{unit}[、/和](修改{m}、)(宣布)${REPEALED}(共){m}`,
          '规范性文件(本年)[制定/制发](数/件数)(为){n}{unit}、(修改{m}、)废止(失效)(件数/数)(为){m}',
        ],
        unless: ['清理', '提请', '建议', '起草'],
      },
      {
        phrases: [
          '^(其中)(本年度/{d})新[制定/制发/出台](了){n}{unit}$',
          '^(其中)(本年度/{d})(新)[制定/制发/出台](了){n}{unit}、(修改{m}、)废止(了){m}$',
          // 本年度制发0件,废止0件,现行有效2件: the official table's words one after the other.
          '^(其中)(本年度/本年/{d})(共)制发(了){n}{unit}$',
        ],
        about: ['documents'],
        unless: ['起草'],
      },
      {
        // 本年出台行政规范性文件:制发件数2件,废止件数1件
        phrases: ['^(本年/本年度)制发(件数/数)(为){n}{unit}$'],
        said: ['规范性文件(情况),$'],
      },
      {
        phrases: ['[公布/公开](了/的)(行政)规范性文件(共/共计/总数/数/为/合计){n}{unit}'],
        marks: ['second_kind'],
        unless: [...NOT_ISSUED, '现行'],
      },
      {
        phrases: [
          '<[未/没有/无]>(新)[制定/制发/出台/印发/发布]…规范性文件',
          '<[无/没有/暂无/尚无]>(新)(行政)规范性文件(的)[出台/制定/制发/印发/发布/新增]',
        ],
        states: 0,
      },
    ],
    examples: [
      ['制发规章、规范性文件8件', null],
      ['本年出台行政规范性文件:制发件数2件,废止件数1件,现行有效件数22件', 2],
      ['本年出台规章:制发件数2件,废止件数1件', null],
      ['全年制定规章、规范性文件0件', 0],
      ['制定并公开涉及民生的规范性文件3件', 3],
      ['制发行政规范性文件6件、废止1件、现行有效114件', 6],
      ['行政规范性文件本年制发件数6件、废止件数1件、现行有效件数114件', 6],
      ['做好规范性文件管理工作,本年度新制发6件、废止1件', 6],
      ['清理制发规范性文件6件、废止1件、继续有效114件', null],
      ['印发5件行政规范性文件', 5],
      ['公开机构信息5条、牵头制定行政规范性文件8份、政策解读14条、现行规范性文件目录1条', 8],
      ['发布2021年县本级行政规范性文件5件', 5],
      ['发布县政府及办公室规范性文件5件,均同步解读', 5],
      ['发布县政府规范性文件解读5件', null],
      ['发布省、市、县规范性文件86件', null],
      ['共有规范性文件23件,其中2016年新制定3件,废止2件', 3],
      ['出台的9份规范性文件全部同步进行政策解读', 9],
      ['规范性文件本年制发件数为2件', 2],
      ['规范性文件共印发4件', 4],
      ['主动公开规范性文件3件,制发规范性文件总数2件', 2],
      ['共制定出台部门规章5部、规范性文件40个', 40],
      ['全年制定行政规范性文件4件', 4],
      ['2022年制发规范性文件3份', 3],
      ['本年度未制定行政规范性文件', 0],
      ['无行政规范性文件出台及更新情况', 0],
      ['现行有效规范性文件26件,其中当年制发3件', 3],
      ['公开发布政府规章1件,行政规范性文件6件,行政许可决定5项', 6],
      ['废止政府规章1件,行政规范性文件6件', null],
      ['专栏发布省政府规章1件、行政规范性文件6件', 6],
      ['做好规范性文件清理工作,本年度制发2件,废止0件,现行有效5件', 2],
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
    definition:
      'Administrative normative documents (行政规范性文件) repealed in the year, from the second statutory table.',
    says: [
      {
        phrases: [
          '废止(了/的)(行政)规范性文件(共){n}{unit}',
          '^(本年/本年度/全年/{d})(共)废止…(的)(行政)规范性文件(共){n}{unit}',
          '废止{n}{unit}(行政)规范性文件',
          '规范性文件…废止{n}{unit}',
          '规范性文件{m}、废止{n}{unit}',
          '规范性文件(共)[制定/制发/印发/出台]{m}、(修改{m}、)废止{n}{unit}',
        ],
        // 保留规范性文件308件、废止规范性文件37件: a review of the stock.
        unless: ['[清理/提请/失效/有效/建议/保留/梳理]'],
        unlessSaid: ['[保留/继续有效/确认有效/梳理]', '[经/进行/全面/认真/集中/开展/后](了)…清理'],
      },
      {
        phrases: [
          `[制定/制发/印发/出台](了)(行政)规范性文件(共){m}[、/和](修改{m}、)(宣布)${REPEALED}(为/共){n}{unit}(、现行有效…{m})$`,
          `规范性文件(本年)[制发/制定](件数/数)(为/共){m}、(修改{m}、)(宣布)${REPEALED}(为/共){n}{unit}(、现行有效…{m})$`,
        ],
        unless: ['清理', '提请', '建议'],
        unlessSaid: ['清理'],
      },
      {
        // 进行全面清理,制发规范性文件2件,废止规范性文件10件: the year's own beside the review.
        phrases: ['^废止(了/的)(行政)规范性文件(共){n}{unit}$'],
        said: ['[制发/制定](了)(行政)规范性文件(共){m},$'],
      },
      {
        phrases: ['废止(了/的)(省/市/政府/部门/市政府)规章{m}[、/和/及](行政)规范性文件(共){n}{unit}'],
        unless: ['[清理/提请/建议]'],
        unlessSaid: ['清理'],
      },
      { phrases: ['<[未/没有/无]废止>(的)(行政)规范性文件'], states: 0 },
      {
        // The official table's words.
        phrases: ['^废止件数(为){n}{unit}$'],
        about: ['documents'],
      },
      {
        phrases: ['^(本年/本年度)废止件数(为){n}{unit}$'],
        said: ['现行有效文件(共){m},$'],
      },
      {
        phrases: [
          '^(已)废止(共){n}{unit}$',
          '^(其中)(本年度/{d})(新)[制定/制发/出台](了){m}、(修改{m}、)废止(了){n}{unit}$',
        ],
        about: ['documents'],
        // 栏目共公开文件46件,废止2件: what a column still shows.
        unlessSaid: ['[清理/确认/评估/审查/继续有效]', '栏目(共/累计)公开文件(共){m}'],
      },
      {
        phrases: ['^(清理)废止(了/文件)(共){n}{unit}$'],
        about: ['documents'],
        said: ['制发(了){m},$'],
      },
    ],
    examples: [
      ['主动公开规范性现行有效文件13项,本年废止件数0项', 0],
      ['及时清理行政规范性文件,行政规范性文件制发件数8件,废止件数3件', 3],
      ['制发行政规范性文件6件、废止1件、现行有效114件', 1],
      ['制发规范性文件6件、废止和宣布失效1件、现行有效114件', 1],
      ['废止市政府规章1件、行政规范性文件3件', 3],
      ['对规范性文件进行全面清理,制发规范性文件2件,废止规范性文件10件,现行有效件数14件', 10],
      ['行政规范性文件本年制发件数6件、废止件数2件、现行有效件数114件', 2],
      ['做好规范性文件管理工作,本年度新制发6件、废止1件', 1],
      ['做好规范性文件清理工作,本年度制发2件,废止1件,现行有效5件', 1],
      ['制发规范性文件0件、废止1件,现行有效2件', 1],
      ['共制发行政规范性文件8件,废止7件,现行有效件数20件', 7],
      ['规范性文件栏目共公开文件46件,其中失效4件,废止2件', null],
      ['清理行政规范性文件80件,废止7件', null],
      ['废止2件行政规范性文件', 2],
      ['全年无废止规范性文件', 0],
      ['规范性文件制定2件、修改1件、废止3件', 3],
      ['行政规范性文件已废止1件', 1],
      ['本年度废止行政规范性文件2件', 2],
      ['本年度废止县政府及县政府办公室行政规范性文件10件', 10],
      ['清理文件763件,确定废止81件', null],
      ['经清理,共保留规范性文件308件、修改规范性文件16件、废止规范性文件37件', null],
      ['对以往的文件进行清理,废止规范性文件12件', null],
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
    definition:
      'Administrative normative documents (行政规范性文件) in force at year end (a stock), from the second statutory table.',
    says: [
      {
        phrases: [
          '现行(有效)(的)(行政)规范性文件(共/总数/为/共计){n}{unit}',
          '(行政)规范性文件(共)现行有效(件数/数)(为){n}{unit}',
          '{n}{unit}现行有效(的)(行政)规范性文件',
          '规范性现行有效文件(共){n}{unit}',
          '现行有效(的)(省/市/政府/部门/市政府)规章{m}[、/和/及](行政)规范性文件(共){n}{unit}',
        ],
        unless: ['清理'],
      },
      {
        phrases: [
          `规范性文件(本年)(制发/制定)(件数/数)(为/共){m}、(修改{m}、)((宣布)${REPEALED}(为/共){m}、)现行有效(件数/数)(行政)(规范性文件)(为/共){n}{unit}`,
        ],
        unless: ['清理'],
      },
      {
        phrases: ['^(行政)规范性文件(共){n}{unit}$'],
        said: ['现行有效(的)(省/市/政府/部门/市政府)规章(共){m},$'],
      },
      {
        phrases: ['^现行有效件数(为){n}{unit}$'],
        about: ['documents'],
      },
      {
        phrases: ['^现行有效(数)(共){n}{unit}$'],
        about: ['documents'],
        unlessSaid: ['[清理/确认/评估/审查]'],
      },
      {
        phrases: ['^现行有效(文件)(数)(共){n}{unit}$'],
        about: ['documents'],
        said: ['[制发/印发/制定](了){m},…废止(文件)(了){m},$', '规范性文件(共){m},…废止(文件)(了)(共){m},$'],
      },
    ],
    examples: [
      ['主动公开规范性现行有效文件13项,本年废止件数0项', 13],
      ['做好规范性文件清理工作,本年度制发2件,废止0件,现行有效5件', 5],
      ['制定发布规范性文件4件,清理废止文件0件,现行有效文件20件', 20],
      ['制发行政规范性文件6件、废止1件、现行有效114件', 114],
      ['及时清理行政规范性文件,行政规范性文件制发件数8件,现行有效件数3件', 3],
      ['制发行政规范性文件8件,现行有效3件', 3],
      ['共制发行政规范性文件8件,废止7件,现行有效件数20件', 20],
      ['行政规范性文件现行有效件数为9件', 9],
      ['共有12件现行有效的行政规范性文件', 12],
      ['现行有效行政规范性文件12件', 12],
      ['集中公开现行有效的政府规章6件、规范性文件212件', 212],
      ['现行有效政府规章6件,行政规范性文件212件', 212],
      ['公布规章6件,行政规范性文件212件', null],
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
    definition: 'Rules (规章) issued in the year, from the second statutory table.',
    says: [
      {
        phrases: ['[制定/制发/出台/公布/发布/颁布](了)(省/市)(政府/部门)规章(共){n}{unit}'],
        unless: ['规章制度', '废止', '提请'],
      },
      {
        phrases: [
          '<[未/没有/无](新)[制定/制发/出台/颁布]>(新)(的)(政府/部门)规章[、/和/及/与/或](行政/部门/其他)规范性文件$',
        ],
        states: 0,
      },
      {
        phrases: ['<[未/没有/无](新)[制定/制发/出台/颁布]>…规章'],
        states: 0,
        unless: ['规章制度', '规范性文件'],
      },
    ],
    examples: [
      ['全年制定规章2件', 2],
      ['共制定出台部门规章5部、规范性文件40个', 5],
      ['提请制定规章制度', null],
      ['颁布市政府规章1件', 1],
      ['本年未制发规章', 0],
      ['本年度未制发规章、行政规范性文件', 0],
      ['本年度未制发规章制度、规范性文件', null],
      ['未制定规章制度', null],
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
    definition: 'Rules (规章) repealed in the year, from the second statutory table.',
    says: [
      {
        phrases: ['废止(了/的)(省/市)(政府/部门)规章(共){n}{unit}'],
        unless: ['提请', '清理', '拟废止', '建议', '规章制度'],
      },
      { phrases: ['<[未/没有/无]废止>(政府/部门)规章'], states: 0, unless: ['规章制度'] },
      {
        // 制发规章1件,废止2件,现行有效9件: of the rules told before.
        phrases: ['^(已)废止(件数/数)(为/共){n}{unit}$'],
        said: RULES_SAID,
        firm: true,
      },
      { phrases: ['规章(共){m}、(修改{m}、)废止{n}{unit}'], unless: ['规章制度'], firm: true },
    ],
    examples: [
      ['制发规章1件,废止2件,现行有效9件', 2],
      ['制定政府规章1件、废止2件、现行有效9件', 2],
      ['制发规章1件,制发行政规范性文件3件,废止2件', null],
      ['废止政府规章1件', 1],
      ['公布废止的市政府规章2件', 2],
      ['全年未废止规章', 0],
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
    definition: 'Rules (规章) in force at year end (a stock), from the second statutory table.',
    says: [
      { phrases: ['现行有效(的)(政府)规章(共/为){n}{unit}'], unless: ['清理'] },
      { phrases: ['^现行有效(件数/数)(为/共){n}{unit}$'], said: RULES_SAID, firm: true },
      {
        phrases: ['规章(共){m}、(修改{m}、)(废止{m}、)现行有效{n}{unit}'],
        unless: ['规章制度', '清理'],
        firm: true,
      },
    ],
    examples: [
      ['制发规章1件,废止2件,现行有效9件', 9],
      ['制定政府规章1件、废止2件、现行有效9件', 9],
      ['制发规章1件;制发行政规范性文件3件,废止2件,现行有效9件', null],
      ['现行有效规章30件', 30],
    ],
  }),
];
