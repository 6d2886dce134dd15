// Petitions and visits: a service beside disclosure.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { ALL, indicator } from '../indicator.ts';

export const VISITS: readonly IndicatorRules[] = [
  indicator({
    id: 'petitions.cases',
    group: 'service',
    tier: 'extended',
    unit: 'case',
    eras: ALL,
    zh: '信访案件数',
    en: 'Petition cases',
    definition: '',
    says: [
      {
        phrases: [
          '[化解/办理/受理/处理/办结/接待/接收/收到/接到/答复/解决]…信访(案件/件/事项/投诉/问题/积案/信件)…{n}{unit}',
          '[化解/办理/受理/处理/办结]…来信来访…{n}{unit}',
          '信访(案件/件/事项)(共/共计){n}{unit}',
        ],
        units: ['件', '宗', '起', '例', '个', '项', '条', '件次', '件(次)', '封', '案'],
        unless: ['申请', '类…{n}', '[接访/下访]', '[信箱/局长/市长/留言]'],
        not: ['requests'],
      },
    ],
    examples: [
      ['着力化解各渠道信访案件295宗', 295],
      ['办理群众来信来访120件', 120],
      ['受理市民来信4539件', null],
      ['信访件共60件', 60],
      ['信访举报投诉类申请3件', null],
    ],
  }),
  indicator({
    id: 'visits.batches',
    group: 'service',
    tier: 'extended',
    unit: 'batch',
    eras: ALL,
    zh: '接访批次',
    en: 'Visits received (batches)',
    definition: '',
    says: [
      {
        phrases: ['[接访/接待/来访/下访]…{n}{unit}'],
        units: ['批', '批次'],
        unless: ['[考察/学习/参观/调研/媒体]'],
      },
    ],
    examples: [
      ['妥善接访群众2209批/4169人', 2209],
      ['接待群众来访36批次', 36],
      ['接待考察团3批', null],
      ['接待媒体采访70余批次', null],
    ],
  }),
  indicator({
    id: 'visits.people',
    group: 'service',
    tier: 'extended',
    unit: 'person',
    eras: ALL,
    zh: '接访人次',
    en: 'Visits received (people)',
    definition: '',
    says: [
      {
        phrases: [
          '[接访/接待/来访/下访](群众/来访群众/来访/市民/上访群众/办事群众/人员/企业和群众)…{n}{unit}',
        ],
        units: ['人', '人次', '名', '万人次'],
        unless: [
          '[考察/学习/参观/调研/游客/咨询/观众/培训/查阅]',
          '[大厅/窗口/服务中心/展厅/图书馆/博物馆/专区](全年/共/累计)接待',
        ],
      },
      {
        phrases: ['[接访/接待/来访](群众/来访群众/上访群众/来访/市民/人员){m}…{n}{unit}'],
        units: ['人', '人次', '名'],
      },
    ],
    examples: [
      ['登记大厅全年接待群众12.6万人次', null],
      ['接待来访群众120人次', 120],
      ['妥善接访群众2209批/4169人', 4169],
      ['接待上访群众7批61人次', 61],
      ['接待考察人员50人', null],
      ['接待公众查阅6人', null],
    ],
  }),
];
