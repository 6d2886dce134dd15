// What it decides and charges: the rest of the second official table, where prose states it.
// Longer than most: every phrase has a sentence beside it that it must or must not read.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { FROM_2019, FROM_2021, indicator } from '../indicator.ts';

/** Powers, lists and files of such decisions, not decisions that were made. */
const powersOf = (what: string): string[] => [
  `[保留/承接/下放/清理/梳理/涉及/公开/公示]…${what}`,
  `${what}等`,
  `${what}[权/依据/裁量/职权/目录/清单/案卷]`,
  '权责',
  '清理',
  '申请公开',
  '取消',
];

const ANY_OF_THEM = '(了)(各类)行政[许可/处罚/强制](决定/结果/信息)(书)(信息){m}';
/** 公开行政许可决定87条,行政处罚决定12条: what was made known of them. */
const MADE_KNOWN = `[公开/公示/公布]${ANY_OF_THEM}`;
/** The decisions on licences were told just before, in the words of the official table. */
const LICENSED = '行政许可(事项)(本年/本年度/{d})(的)处理决定(数/数量)(共/为){m},$';
/** 规范性文件0件、行政许可0项、行政处罚11项、行政强制0项: the rows of the official table in one clause. */
const ROWS = [
  '规范性文件(数/数量)(为){m}、行政许可(数)(为)',
  '、行政处罚(数)(为)',
  '、行政强制(数)(为)',
] as const;
const MADE_KNOWN_OR_CONTESTED = `[公开/公示/公布/清理/梳理/复议/诉讼]${ANY_OF_THEM}`;

/** Cases of that kind, where nothing else is told of them than how many. */
const CASES = {
  units: ['件', '宗', '起'],
  unlessSaid: ['[公开/公示/公布/发布/清理/梳理/复议/诉讼/申请/清单/其中]'],
  not: ['requests', 'reconsideration', 'litigation', 'proactive'],
};

export const DECISIONS: readonly IndicatorRules[] = [
  indicator({
    id: 'proactive.licensing_decisions',
    group: 'proactive',
    tier: 'core',
    unit: 'decision',
    eras: FROM_2019,
    zh: '行政许可处理决定数',
    en: 'Licensing decisions',
    definition:
      'Administrative licensing decisions, from the second statutory table, Article 20 item 5 (第二十条第(五)项).',
    says: [
      {
        phrases: [
          '[作出/做出/办理/实施/处理/下达/办结]…行政许可(处理)(决定)(案件/信息/书/结果/事项)(共/共计/总数/数量/为/数){n}{unit}',
          '行政许可(处理)决定(数/数量/书)(共/为){n}{unit}',
          '[作出/做出/办理/实施/处理]{n}{unit}行政许可',
          '行政许可(事项)(本年/本年度/{d})(的)处理决定(数/数量)(共/为){n}{unit}',
        ],
        unless: powersOf('行政许可'),
        not: ['requests', 'reconsideration', 'litigation'],
        unlessSaid: [MADE_KNOWN],
      },
      { phrases: [`${ROWS[0]}{n}{unit}${ROWS[1]}{m}${ROWS[2]}{m}`] },
      {
        // 行政许可235件,行政处罚56件: cases, not powers (项).
        phrases: ['^(其中)(办理/办结)行政许可{n}{unit}$'],
        ...CASES,
      },
      {
        // 本年废止件数0项,行政许可事项1714项,行政处罚22项: the official tables' words one after the other.
        phrases: ['^行政许可(事项)(处理决定)(数量)(为){n}{unit}$'],
        said: ['废止件数(为){m},(现行有效件数(为){m},)$'],
      },
      {
        phrases: ['<[未/没有/无](作出/实施/发生/产生/办理)>(过)行政许可(决定/案件/措施)$'],
        states: 0,
      },
    ],
    examples: [
      ['行政许可处理决定数量为36件', 36],
      ['公开政府信息75条。其中规范性文件数0件、行政许可3项、行政处罚11项、行政强制2项', 3],
      ['办理36件行政许可', 36],
      ['行政许可235件,行政处罚56件,行政强制0件', 235],
      ['公开信息300条,其中行政许可235件,行政处罚56件', null],
      ['行政许可2022年处理决定数量36项', 36],
      ['行政许可2022年事项36项', null],
      ['规范性文件废止件数2件,行政许可事项174项,行政处罚22项,行政强制3项', 174],
      ['公布清单,行政许可事项174项,行政处罚22项,行政强制3项', null],
      ['全年作出行政许可决定36件', 36],
      ['涉及行政许可事项99项', null],
      ['本年度未实施行政许可', 0],
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
    definition:
      'Administrative penalty decisions, from the second statutory table, Article 20 item 6 (第二十条第(六)项).',
    says: [
      {
        phrases: [
          '[作出/做出/办理/实施/处理/下达/办结]…行政处罚(处理)(决定)(案件/信息/书/结果/事项)(共/共计/总数/数量/为/数){n}{unit}',
          '行政处罚(处理)决定(数/数量/书)(共/为){n}{unit}',
          '[作出/做出/办理/实施/处理]{n}{unit}行政处罚',
          '行政处罚(事项)(本年/本年度/{d})(的)处理决定(数/数量)(共/为){n}{unit}',
          '、行政处罚(处理)[案件/决定](共){n}{unit}',
          '行政许可(处理)决定(书)(共){m}[、/和]行政处罚(处理)(决定)(共){n}{unit}',
        ],
        unless: [
          ...powersOf('行政处罚'),
          '[公开/公示/公布](了)行政许可',
          '行政[许可/强制](决定)[、/和/及/与](行政)处罚…{n}',
        ],
        not: ['requests', 'reconsideration', 'litigation'],
        unlessSaid: [MADE_KNOWN],
      },
      {
        // 行政许可、行政处罚分别为58件、12件: cases, not powers (项).
        phrases: ['^(办理/办结)行政处罚{n}{unit}$'],
        ...CASES,
      },
      {
        // 行政许可120件,行政处罚66件,行政强制2件: cases, not powers (项).
        phrases: ['^行政处罚{n}{unit}$'],
        about: ['licensing'],
        before: true,
        units: ['件', '宗', '起'],
        unlessSaid: [MADE_KNOWN_OR_CONTESTED],
      },
      {
        // 行政许可本年处理决定数量450项,行政处罚2项、行政强制0项: the official table's words go on.
        phrases: ['^行政处罚(事项)(共/为){n}{unit}$', '^行政处罚(共/为){n}{unit}、行政强制(共/为){m}$'],
        said: [LICENSED],
        unlessSaid: [MADE_KNOWN_OR_CONTESTED],
      },
      { phrases: [`${ROWS[0]}{m}${ROWS[1]}{n}{unit}${ROWS[2]}{m}`] },
      {
        // 无规范性文件本年制发件数、现行有效件数,行政处罚8件
        phrases: ['^行政处罚(共/为){n}{unit}$'],
        said: ['规范性文件本年制发件数、(废止件数、)(现行有效件数),$'],
      },
      {
        phrases: ['^行政处罚(事项)(处理决定)(数量)(为){n}{unit}$'],
        said: ['废止件数(为){m},(现行有效件数(为){m},)行政许可…{m},$'],
      },
      {
        phrases: ['<[未/没有/无](作出/实施/发生/产生/办理)>(过)行政处罚(决定/案件/措施)$'],
        states: 0,
      },
    ],
    examples: [
      ['行政处罚处理决定数量为36件', 36],
      ['公开政府信息75条。其中规范性文件数0件、行政许可3项、行政处罚11项、行政强制2项', 11],
      ['办理36件行政处罚', 36],
      ['行政处罚本年处理决定数量36条', 36],
      ['行政许可2022年处理决定数量450项,行政处罚2项、行政强制0项', 2],
      ['行政许可处理决定数量为450件,行政处罚事项2件', 2],
      ['权责清单有行政许可450项,行政处罚2项、行政强制0项', null],
      ['规范性文件废止件数2件,行政许可事项174项,行政处罚22项,行政强制3项', 22],
      ['公布清单,行政许可事项174项,行政处罚22项,行政强制3项', null],
      ['处理行政许可事项80件、行政处罚案件21件', 21],
      ['我局无行政规范性文件本年制发件数、现行有效件数,行政处罚8件', 8],
      ['作出行政许可、行政处罚决定320件', null],
      ['全年作出行政处罚决定36件', 36],
      ['涉及行政处罚事项99项', null],
      ['本年度未实施行政处罚', 0],
      ['行政许可120件,行政处罚66件,行政强制2件', 66],
      ['行政许可、行政处罚、行政强制分别为58件、12件、0件', 12],
      ['全年行政许可决定120件、行政处罚66件、行政强制2件', 66],
      ['公开行政许可决定87条、行政处罚12条', null],
      ['公开行政许可决定87条,行政处罚决定12条', null],
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
    definition:
      'Administrative coercion decisions, from the second statutory table, Article 20 item 6 (第二十条第(六)项).',
    says: [
      {
        phrases: [
          '[作出/做出/办理/实施/处理/下达/办结]…行政强制(措施)(处理)(决定)(案件/信息/书/结果/事项)(共/共计/总数/数量/为/数){n}{unit}',
          '行政强制(处理)决定(数/数量/书)(共/为){n}{unit}',
          '[作出/做出/办理/实施/处理]{n}{unit}行政强制',
          '行政强制(事项)(本年/本年度/{d})(的)处理决定(数/数量)(共/为){n}{unit}',
          '、行政强制(处理)[案件/决定](共){n}{unit}',
          '行政许可(处理)决定(书)(共){m}、行政处罚(处理)(决定)(共){m}[、/和]行政强制(处理)(决定/措施)(共){n}{unit}',
        ],
        unless: [
          ...powersOf('行政强制'),
          '[公开/公示/公布](了)行政许可',
          '行政[许可/处罚](决定)[、/和/及/与](行政)强制…{n}',
        ],
        not: ['requests', 'reconsideration', 'litigation'],
        unlessSaid: [MADE_KNOWN],
      },
      { phrases: ['^(办理/办结)行政强制{n}{unit}$'], ...CASES },
      {
        // 行政许可120件,行政处罚66件,行政强制2件: cases, not powers (项).
        phrases: ['^行政强制{n}{unit}$'],
        about: ['licensing', 'enforcement'],
        before: true,
        units: ['件', '宗', '起'],
        unlessSaid: [MADE_KNOWN_OR_CONTESTED],
      },
      {
        phrases: ['^行政处罚(共/为){m}、行政强制(共/为){n}{unit}$'],
        said: [LICENSED],
        unlessSaid: [MADE_KNOWN_OR_CONTESTED],
      },
      {
        phrases: ['^行政强制(共/为){n}{unit}$'],
        said: [LICENSED.replace(',$', ',行政处罚(共/为){m},$')],
        unlessSaid: [MADE_KNOWN_OR_CONTESTED],
      },
      { phrases: [`${ROWS[0]}{m}${ROWS[1]}{m}${ROWS[2]}{n}{unit}`] },
      {
        phrases: ['^行政强制(事项)(处理决定)(数量)(为){n}{unit}$'],
        said: ['废止件数(为){m},(现行有效件数(为){m},)行政许可…{m},行政处罚…{m},$'],
      },
      {
        phrases: ['<[未/没有/无](作出/实施/发生/产生/办理)>(过)行政强制(决定/案件/措施)$'],
        states: 0,
      },
    ],
    examples: [
      ['行政强制处理决定数量为36件', 36],
      ['公开政府信息75条。其中规范性文件数0件、行政许可3项、行政处罚11项、行政强制2项', 2],
      ['实施36件行政强制', 36],
      ['行政强制本年处理决定数量36条', 36],
      ['行政许可2022年处理决定数量450项,行政处罚2项、行政强制0项', 0],
      ['行政许可本年处理决定数量450项,行政处罚2项,行政强制1项', 1],
      ['权责清单有行政许可450项,行政处罚2项,行政强制1项', null],
      ['规范性文件废止件数2件,行政许可事项174项,行政处罚22项,行政强制3项', 3],
      ['处理行政许可事项80件、行政强制案件2件', 2],
      ['作出行政处罚、行政强制决定320件', null],
      ['全年作出行政强制决定36件', 36],
      ['涉及行政强制事项99项', null],
      ['本年度未实施行政强制', 0],
      ['行政许可120件,行政处罚66件,行政强制2件', 2],
      ['行政许可、行政处罚、行政强制分别为58件、12件、0件', 0],
      ['全年行政许可决定120件、行政处罚66件、行政强制2件', 2],
      ['公开行政许可决定87条,行政强制决定12条', null],
      ['实施行政强制措施5起', 5],
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
    definition:
      'Administrative charges, from the second statutory table, Article 20 item 8 (第二十条第(八)项); printed in ten thousands of yuan (万元), stored in yuan.',
    says: [
      {
        phrases: [
          '行政事业性收费(收入/金额/总额/项目)(共/共计/为/合计/达)…{n}{unit}',
          '[收取/征收]行政事业性收费(共)…{n}{unit}',
        ],
        unless: ['[减免/免征/停征/取消/降低/减轻/免收/减收]…{n}'],
      },
      {
        // 行政事业性收费方面,全年累计收费126.8万元
        phrases: ['^(本年/全年/累计/共)(累计/共)[收费/收取](金额)(共/共计){n}{unit}$'],
        said: ['行政事业性收费(方面/情况),$'],
      },
      { phrases: ['行政事业性收费(金额/总额)(为){n}$'], zero: true },
      { phrases: ['收费金额(共/为){n}{unit}…行政事业性收费'], unless: ['减免'] },
      {
        phrases: [
          '<[无/没有/未]>(收取/产生/涉及/征收/发生)行政事业(性)收费',
          '行政事业性收费(收入/金额/总额)<(均)[为零/为无]>$',
        ],
        states: 0,
      },
    ],
    examples: [
      ['征收行政事业性收费共计1.5万元', 15000],
      ['本年行政事业性收费金额3.2万元', 32000],
      ['我局无行政事业性收费', 0],
      ['2023年行政事业性收费为零', 0],
      ['行政事业性收费为0', 0],
      ['行政事业性收费方面,全年累计收费126.8万元', 1268000],
      ['本年收费金额为0.86万元(行政事业性收费)', 8600],
      ['停车收费方面,全年累计收费126.8万元', null],
      ['2021年未产生行政事业收费', 0],
      ['公开行政事业性收费项目5项', null],
      ['减免行政事业性收费30万元', null],
    ],
  }),
];
