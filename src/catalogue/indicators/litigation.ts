// Disputes over disclosure before the courts.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { ALL, FROM_2014, indicator } from '../indicator.ts';
import { DISCLOSURE, NONE, NOTHING, WAS_NONE } from '../words.ts';

export const LITIGATION: readonly IndicatorRules[] = [
  indicator({
    id: 'litigation.total',
    matter: DISCLOSURE,
    group: 'review',
    tier: 'core',
    unit: 'case',
    eras: ALL,
    dimension: 'litigation',
    zh: '行政诉讼数',
    en: 'Administrative litigation cases',
    definition:
      '行政诉讼 cases over government information in the year. One sentence may state zero for both reconsideration and litigation. Where the table splits them, both blocks are kept as categories and the plain value (category null) is their sum.',
    says: [
      {
        phrases: [
          '诉讼(的/案件/案/应诉/申请)(数量/数/件数/事项/总数)(共/共计/合计/总计/为/有/发生/均)…{n}{unit}',
        ],
        unless: [
          '诉讼…[维持/撤销/纠正/纠错/驳回/确认/胜诉/败诉/审结/未结/结案/变更/调解/终止/中止/结果/其他/其它]…{n}',
          '[维持/撤销/驳回/胜诉]…诉讼',
          '诉讼(案件/案)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)复议…{n}',
          '复议(案件/案)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)诉讼…{n}',
          '[审理/审结/代理/出庭]…{n}',
          '应诉率',
          '[人次/培训/讲座/条例]',
        ],
        not: ['hotline', 'enforcement', 'tickets'],
      },
      {
        phrases: ['{n}{unit}…诉讼'],
        unless: [
          '{n}{unit}…[、/和/且/未/没/无/均/以及]…诉讼',
          '诉讼…{n}',
          '[审理/审结/代理/维持/撤销/驳回/胜诉/人次/培训/讲座/条例/应诉率/出庭]',
        ],
        not: ['hotline', 'tickets'],
      },
      {
        phrases: [
          '诉讼(案件/案)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)复议…{n}{unit}',
          '复议(案件/案)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)诉讼…{n}{unit}',
          '诉讼(案件/案)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)复议…{n}$',
          '复议(案件/案)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)诉讼…{n}$',
        ],
        zero: true,
      },
      {
        phrases: [`${NONE}…诉讼`, `诉讼…${WAS_NONE}`, '<零(行政)诉讼>', '<零>[申请/复议/投诉]…诉讼'],
        states: 0,
        unless: [
          '[未/没有/无]经…诉讼',
          '[完善/健全/建立/修订/制定]…[制度/机制/规定/预案]',
          '[费用/支出/收费]',
          '诉讼{n}',
          '诉讼(案件/案)(共/共计/合计/总计/为/有/数){n}{unit}',
          '未[审结/结]',
          '[纠正/败诉/撤销/纠错]',
          '有{n}',
        ],
        not: ['hotline', 'tickets'],
      },
      {
        phrases: NOTHING,
        states: 0,
        about: ['litigation'],
        under: ['litigation'],
      },
      {
        phrases: ['未经复议直接[起诉/诉讼]…{n}{unit}', '直接(提起)(行政)[起诉/诉讼]…{n}{unit}'],
        category: 'direct',
        unless: ['[维持/纠正/其他/未结/审结]…{n}'],
      },
      {
        phrases: ['复议后(提起)(行政)[起诉/诉讼/提起诉讼/提起行政诉讼/又起诉]…{n}{unit}'],
        category: 'after_reconsideration',
        unless: ['[维持/纠正/其他/未结/审结]…{n}'],
      },
    ],
    examples: [
      ['行政诉讼和行政复议0', 0],
      ['工伤认定行政复议案件36件、行政诉讼案件21件', null],
      ['因土地征收引发的行政诉讼案件4件', null],
      ['因公开土地征收信息引发的行政诉讼案件4件', 4],
      ['行政复议和行政诉讼0', 0],
      ['今年没有发生', { value: 0, under: '五、申请行政复议、提起行政诉讼情况' }],
      ['无此类情况', { value: 0, under: '五、申请行政复议、提起行政诉讼情况' }],
      ['直接提起行政诉讼1件', { value: 1, category: 'direct' }],
      ['全年没有因政府信息公开申请行政复议、提起行政诉讼的案件', 0],
      ['针对我局有关政府信息公开事务的行政诉讼案7起', 7],
      ['被申请行政复议2件、提起行政诉讼1件', 1],
      ['无行政诉讼案件', 0],
      ['发生3起政府信息公开行政诉讼', 3],
      ['信息公开行政诉讼案件2件(其中维持1件、未审结1件)', 2],
      ['审结行政诉讼案件5件', null],
      ['行政复议、行政诉讼0件', 0],
      ['行政诉讼、行政复议均为0', 0],
      ['政府信息公开行政诉讼为零', 0],
      ['零诉讼', 0],
      ['零行政诉讼', 0],
      ['零复议、零诉讼', 0],
      ['零申请行政诉讼', 0],
      ['无。', { value: 0, under: '五、申请行政复议、提起行政诉讼情况' }],
      ['没有发生此类情况', { value: 0, under: '五、申请行政复议、提起行政诉讼情况' }],
      ['未经复议直接起诉1件', { value: 1, category: 'direct' }],
      ['复议后起诉2件', { value: 2, category: 'after_reconsideration' }],
      ['无一例因政府信息公开申请行政复议和提起行政诉讼发生', 0],
      ['行政复议、行政诉讼共5件', null],
      ['未经复议直接诉讼0件', { value: 0, category: 'direct' }],
    ],
  }),
  indicator({
    id: 'litigation.upheld',
    matter: DISCLOSURE,
    group: 'review',
    tier: 'core',
    unit: 'case',
    eras: FROM_2014,
    dimension: 'litigation',
    zh: '行政诉讼维持数',
    en: 'Administrative litigation: upheld',
    definition:
      'Where the table splits them, both blocks are kept as categories and the plain value (category null) is their sum.',
    says: [
      {
        phrases: [
          '[结果维持/维持/驳回](的/案件/行政行为/具体行政行为/原告诉讼请求/数/情形/结果)…{n}{unit}',
          '{n}{unit}(案件/申请)(被/均/均被/结果/依法)[维持/驳回]',
        ],
        about: ['litigation'],
        alone: ['reconsideration'],
        unless: ['[提起/引起/引发]{n}', '[形式/渠道/方式]…{n}'],
      },
    ],
    examples: [
      ['因政府信息公开被申请行政诉讼3件,维持2件', 2],
      ['政务服务中心维持2件', null],
      ['被提起行政诉讼3件,其中2件被维持', 2],
    ],
  }),
  indicator({
    id: 'litigation.corrected',
    matter: DISCLOSURE,
    group: 'review',
    tier: 'core',
    unit: 'case',
    eras: FROM_2014,
    dimension: 'litigation',
    zh: '行政诉讼纠正数',
    en: 'Administrative litigation: corrected',
    definition:
      'Where the table splits them, both blocks are kept as categories and the plain value (category null) is their sum.',
    says: [
      {
        phrases: [
          '[结果纠正/纠正/纠错/被依法纠错/撤销/被撤销/确认违法/责令重新](的/案件/行政行为/具体行政行为/原告诉讼请求/数/情形/结果)…{n}{unit}',
          '{n}{unit}(案件/申请)(被/均/均被/结果/依法)[纠正/纠错/撤销/确认违法]',
        ],
        about: ['litigation'],
        alone: ['reconsideration'],
        unless: ['[提起/引起/引发]{n}', '[形式/渠道/方式]…{n}'],
      },
    ],
    examples: [
      ['因政府信息公开被申请行政诉讼3件,被依法纠错1件', 1],
      ['政务服务中心被依法纠错1件', null],
      ['被提起行政诉讼3件,其中2件被撤销', 2],
    ],
  }),
  indicator({
    id: 'litigation.other',
    matter: DISCLOSURE,
    group: 'review',
    tier: 'core',
    unit: 'case',
    eras: FROM_2014,
    dimension: 'litigation',
    zh: '行政诉讼其他结果数',
    en: 'Administrative litigation: other result',
    definition:
      'Where the table splits them, both blocks are kept as categories and the plain value (category null) is their sum.',
    says: [
      {
        phrases: [
          '[其他结果/其他情形/其它情形/其它结果/其他处理/撤回/终止/撤诉](的/案件/行政行为/具体行政行为/原告诉讼请求/数/情形/结果)…{n}{unit}',
          '{n}{unit}(案件/申请)(被/均/均被/结果/依法)[撤回/撤诉]',
        ],
        about: ['litigation'],
        alone: ['reconsideration'],
        unless: ['[提起/引起/引发]{n}', '[形式/渠道/方式]…{n}'],
      },
    ],
    examples: [
      ['因政府信息公开被申请行政诉讼3件,其他结果1件', 1],
      ['政务服务中心其他结果1件', null],
      ['被提起行政诉讼3件,其中1件撤回', 1],
    ],
  }),
  indicator({
    id: 'litigation.pending',
    matter: DISCLOSURE,
    group: 'review',
    tier: 'core',
    unit: 'case',
    eras: FROM_2014,
    dimension: 'litigation',
    zh: '行政诉讼未审结数',
    en: 'Administrative litigation: pending',
    definition:
      'Where the table splits them, both blocks are kept as categories and the plain value (category null) is their sum.',
    says: [
      {
        phrases: [
          '[尚未审结/未审结/尚未办结/未办结/未结/未结案件/正在审理/尚未结案/未结案/审理中/尚在审理](的/案件/行政行为/具体行政行为/原告诉讼请求/数/情形/结果)…{n}{unit}',
          '{n}{unit}(案件/申请)(被/均/均被/结果/依法)[尚未审结/未审结/尚未办结/未办结/未结/正在审理/尚未结案/未结案/审理中/尚在审理/仍在审理]',
        ],
        about: ['litigation'],
        alone: ['reconsideration'],
        unless: ['[提起/引起/引发]{n}', '[形式/渠道/方式]…{n}'],
      },
    ],
    examples: [
      ['因政府信息公开被申请行政诉讼3件,尚未审结1件', 1],
      ['政务服务中心尚未审结1件', null],
      ['被提起行政诉讼3件,其中1件正在审理', 1],
    ],
  }),
];
