// Disputes over disclosure: reconsideration and complaints.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { ALL, FROM_2014, indicator, UNTIL_2018 } from '../indicator.ts';
import { NONE, NOTHING, WAS_NONE } from '../words.ts';

export const REVIEW: readonly IndicatorRules[] = [
  indicator({
    id: 'reconsideration.total',
    group: 'review',
    tier: 'core',
    unit: 'case',
    eras: ALL,
    zh: '行政复议数',
    en: 'Administrative reconsideration cases',
    definition:
      '行政复议 cases over government information in the year. One sentence may state zero for both reconsideration and litigation.',
    says: [
      {
        phrases: [
          '复议(的/案件/案/应诉/申请)(数量/数/件数/事项/总数)(共/共计/合计/总计/为/有/发生/均)…{n}{unit}',
        ],
        unless: [
          '复议…[维持/撤销/纠正/纠错/驳回/确认/胜诉/败诉/审结/未结/结案/变更/调解/终止/中止/结果/其他/其它]…{n}',
          '[维持/撤销/驳回/胜诉]…复议',
          '复议(案件/案)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)诉讼…{n}',
          '诉讼(案件/案)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)复议…{n}',
          '[审理/审结/代理/出庭]…{n}',
          '应诉率',
          '[人次/培训/讲座/条例]',
        ],
        not: ['hotline', 'enforcement', 'tickets'],
      },
      {
        phrases: ['{n}{unit}…复议'],
        unless: [
          '{n}{unit}…[、/和/且/未/没/无/均/以及]…复议',
          '复议…{n}',
          '[审理/审结/代理/维持/撤销/驳回/胜诉/人次/培训/讲座/条例/应诉率/出庭]',
        ],
        not: ['hotline', 'tickets'],
      },
      {
        phrases: [
          '复议(案件/案)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)诉讼…{n}{unit}',
          '诉讼(案件/案)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)复议…{n}{unit}',
          '复议(案件/案)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)诉讼…{n}$',
          '诉讼(案件/案)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)复议…{n}$',
        ],
        zero: true,
      },
      {
        phrases: [`${NONE}…复议`, `复议…${WAS_NONE}`, '<零(行政)复议>', '<零>[申请/复议/投诉]…复议'],
        states: 0,
        unless: [
          '[未/没有/无]经…复议',
          '[完善/健全/建立/修订/制定]…[制度/机制/规定/预案]',
          '[费用/支出/收费]',
          '复议{n}',
          '复议(案件/案)(共/共计/合计/总计/为/有/数){n}{unit}',
          '未[审结/结]',
          '[纠正/败诉/撤销/纠错]',
          '有{n}',
        ],
        not: ['hotline', 'tickets'],
      },
      {
        phrases: NOTHING,
        states: 0,
        about: ['reconsideration'],
        under: ['reconsideration'],
      },
    ],
    examples: [
      ['行政复议和行政诉讼0', 0],
      ['今年没有发生', { value: 0, under: '五、申请行政复议、提起行政诉讼情况' }],
      ['无此类情况', { value: 0, under: '五、申请行政复议、提起行政诉讼情况' }],
      ['全年没有因政府信息公开申请行政复议、提起行政诉讼的案件', 0],
      ['本年度未发生针对我局政府信息公开事务申请的行政复议、提起的行政诉讼以及申诉', 0],
      ['因政府信息公开被申请行政复议2件,被提起行政诉讼1件', 2],
      ['2024年因政府信息公开引起的行政复议1件', 1],
      ['行政复议、行政诉讼数均为0件', 0],
      ['行政诉讼、行政复议0件', 0],
      ['发生3起政府信息公开行政复议', 3],
      ['政府信息公开行政复议为零', 0],
      ['零复议', 0],
      ['零行政复议', 0],
      ['零申请复议', 0],
      ['无。', { value: 0, under: '五、申请行政复议、提起行政诉讼情况' }],
      ['没有发生此类情况', { value: 0, under: '五、申请行政复议、提起行政诉讼情况' }],
      ['无一例因政府信息公开申请行政复议和提起行政诉讼发生', 0],
      ['无发生因违反信息公开工作规定而出现投诉、复议、诉讼情况', 0],
      ['行政复议、行政诉讼共5件', null],
      ['完善行政复议制度', null],
    ],
  }),
  indicator({
    id: 'reconsideration.upheld',
    group: 'review',
    tier: 'core',
    unit: 'case',
    eras: FROM_2014,
    zh: '行政复议维持数',
    en: 'Administrative reconsideration: upheld',
    definition: '',
    says: [
      {
        phrases: [
          '[结果维持/维持/驳回](的/案件/行政行为/具体行政行为/原告诉讼请求/数/情形/结果)…{n}{unit}',
          '{n}{unit}(案件/申请)(被/均/均被/结果/依法)[维持/驳回]',
        ],
        about: ['reconsideration'],
        alone: ['litigation'],
        unless: ['[提起/引起/引发]{n}', '[形式/渠道/方式]…{n}'],
      },
    ],
    examples: [
      ['因政府信息公开被申请行政复议3件,维持2件', 2],
      ['政务服务中心维持2件', null],
      ['被提起行政复议3件,其中2件被维持', 2],
    ],
  }),
  indicator({
    id: 'reconsideration.corrected',
    group: 'review',
    tier: 'core',
    unit: 'case',
    eras: FROM_2014,
    zh: '行政复议纠正数',
    en: 'Administrative reconsideration: corrected',
    definition: '',
    says: [
      {
        phrases: [
          '[结果纠正/纠正/纠错/被依法纠错/撤销/被撤销/确认违法/责令重新](的/案件/行政行为/具体行政行为/原告诉讼请求/数/情形/结果)…{n}{unit}',
          '{n}{unit}(案件/申请)(被/均/均被/结果/依法)[纠正/纠错/撤销/确认违法]',
        ],
        about: ['reconsideration'],
        alone: ['litigation'],
        unless: ['[提起/引起/引发]{n}', '[形式/渠道/方式]…{n}'],
      },
    ],
    examples: [
      ['因政府信息公开被申请行政复议3件,被依法纠错1件', 1],
      ['政务服务中心被依法纠错1件', null],
      ['被提起行政复议3件,其中2件被撤销', 2],
    ],
  }),
  indicator({
    id: 'reconsideration.other',
    group: 'review',
    tier: 'core',
    unit: 'case',
    eras: FROM_2014,
    zh: '行政复议其他结果数',
    en: 'Administrative reconsideration: other result',
    definition: '',
    says: [
      {
        phrases: [
          '[其他结果/其他情形/其它情形/其它结果/其他处理/撤回/终止/撤诉](的/案件/行政行为/具体行政行为/原告诉讼请求/数/情形/结果)…{n}{unit}',
          '{n}{unit}(案件/申请)(被/均/均被/结果/依法)[撤回/撤诉]',
        ],
        about: ['reconsideration'],
        alone: ['litigation'],
        unless: ['[提起/引起/引发]{n}', '[形式/渠道/方式]…{n}'],
      },
    ],
    examples: [
      ['因政府信息公开被申请行政复议3件,其他结果1件', 1],
      ['政务服务中心其他结果1件', null],
      ['被提起行政复议3件,其中1件撤回', 1],
    ],
  }),
  indicator({
    id: 'reconsideration.pending',
    group: 'review',
    tier: 'core',
    unit: 'case',
    eras: FROM_2014,
    zh: '行政复议未审结数',
    en: 'Administrative reconsideration: pending',
    definition: '',
    says: [
      {
        phrases: [
          '[尚未审结/未审结/尚未办结/未办结/未结/未结案件/正在审理/尚未结案/未结案/审理中/尚在审理](的/案件/行政行为/具体行政行为/原告诉讼请求/数/情形/结果)…{n}{unit}',
          '{n}{unit}(案件/申请)(被/均/均被/结果/依法)[尚未审结/未审结/尚未办结/未办结/未结/正在审理/尚未结案/未结案/审理中/尚在审理/仍在审理]',
        ],
        about: ['reconsideration'],
        alone: ['litigation'],
        unless: ['[提起/引起/引发]{n}', '[形式/渠道/方式]…{n}'],
      },
    ],
    examples: [
      ['因政府信息公开被申请行政复议3件,尚未审结1件', 1],
      ['政务服务中心尚未审结1件', null],
      ['被提起行政复议3件,其中1件正在审理', 1],
    ],
  }),
  indicator({
    id: 'complaints.total',
    group: 'review',
    tier: 'core',
    unit: 'case',
    eras: UNTIL_2018,
    zh: '举报投诉数',
    en: 'Complaints about disclosure',
    definition: 'Complaints about the body’s information disclosure.',
    says: [
      {
        phrases: [
          '[公开/申请]…[举报投诉/投诉举报/举报/投诉](案件/件/数/数量)(共/为){n}{unit}',
          '{n}{unit}…信息公开…[投诉/举报]',
        ],
        not: ['hotline', 'tickets', 'consultations', 'mailbox'],
        unless: ['[热线/转办/平台/环境/消费/信访/来电/咨询/申请类]', '类[投诉/举报]'],
      },
      {
        phrases: ['诉讼(案件/案)(数/数量){m}[、/和][举报投诉/举报/投诉](数/数量){n}{unit}'],
      },
      {
        phrases: ['^(收到/接到/受理)[举报投诉/投诉举报/举报/投诉](数量/数/案件/件)(为/共){n}{unit}'],
        under: ['complaints', 'reconsideration', 'litigation'],
        unless: ['[热线/转办/平台/环境/消费/信访]'],
      },
      {
        phrases: [`${NONE}…[投诉/举报]`, `[投诉/举报]…${WAS_NONE}`],
        states: 0,
        not: ['hotline', 'tickets', 'petitions'],
        unless: ['[及时/有效]投诉', '意见', '[超期/逾期/办结/处理]'],
      },
      {
        phrases: ['<零[投诉/举报]>'],
        states: 0,
        not: ['hotline', 'tickets', 'petitions'],
        unless: ['零投诉[率/目标]'],
      },
      {
        phrases: ['^(本年度/全年/本年/我局)<无>$'],
        states: 0,
        about: ['complaints'],
        under: ['complaints'],
      },
    ],
    examples: [
      ['本年度未发生针对我局政府信息公开事务提起的投诉', 0],
      ['全年收到政府信息公开投诉举报2件', 2],
      ['举报投诉数量3件', { value: 3, under: '六、举报投诉情况' }],
      ['零投诉', 0],
      ['发生行政复议1起、行政诉讼0起、举报0起', 0],
      ['依申请公开工作实现“零逾期、零投诉”', 0],
      ['政府信息公开方面的投诉为零', 0],
      ['发生1起针对政府信息公开工作的投诉', 1],
      ['无。', { value: 0, under: '六、投诉举报情况' }],
      ['受理“政府热线”等平台转办投诉2194件', null],
      ['处理消费投诉300件', null],
    ],
  }),
];
