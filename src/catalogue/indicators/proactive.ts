// What a body publishes of its own accord.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { ALL, indicator } from '../indicator.ts';

export const PROACTIVE: readonly IndicatorRules[] = [
  indicator({
    id: 'proactive.total',
    group: 'proactive',
    tier: 'core',
    unit: 'item',
    eras: ALL,
    zh: '主动公开政府信息数',
    en: 'Items proactively disclosed',
    definition:
      'Government information items the body says it disclosed on its own initiative in the report year. Prefer the figure under the statutory heading; keep every other total as an alternative.',
    says: [
      {
        phrases: [
          '[主动公开/主动公布/主动发布/主动对外公开]…[信息/政务/文件/内容/事项](数/数量/总数/总量/总计/共计/共/合计/计/为/达/达到/有/约)…{n}{unit}',
          '主动…公开…信息(数/数量/总数/共/共计/合计){n}{unit}',
          '公开(了/各类/相关/有关)信息(数/数量/总数/总量/共/共计/合计/累计/达){n}{unit}',
          '信息(主动)公开(数/量/数量/总数/总量/共/共计/条数){n}{unit}',
          '[公开/发布/公布]…[政府信息/政务信息/政务公开信息](数/数量/总数/总量/总计/共计/共/合计/计/为/达/达到/有/约)…{n}{unit}',
          '主动公开(了/共/共计/总计/合计/达/为/数/数量)…{n}{unit}',
          '[政府信息/政务信息/信息]…主动公开(了/共/共计/总计/合计/达/为/数){n}{unit}',
          '[主动公开/公开/发布]…{n}{unit}(各类)[政府信息/政务信息/政务公开信息]',
          '[政府信息公开/信息公开/政务公开]…[总数/总量/总计/共计/累计]…{n}{unit}',
        ],
        not: ['requests', 'reconsideration', 'litigation', 'hotline', 'proposals'],
        unless: [
          '公开…制度…{n}',
          '[点击/浏览/访问/阅读]…{n}',
          '重点领域…{n}',
          '[规范性文件/解读/服务事项/权责清单/清单/目录/指南/栏目/专栏/板块/微信/微博/公众号/新媒体/抖音/简报]…{n}',
          '公开…[申请/答复/办结/培训/会议/制度/政务服务]…{n}',
          '[报送/上报/用稿/采用/上稿/提案/建议/产生/制作/指导/媒体/日报/新闻]…{n}',
        ],
      },
      {
        phrases: ['[主动公开/公开/发布]…[政府信息/政务信息]…{n}{unit}', '主动公开…信息…{n}{unit}'],
        not: ['requests', 'reconsideration', 'litigation', 'hotline', 'proposals'],
        unless: ['[点击/浏览/访问/阅读/申请/答复/办结/培训/会议]…{n}', '重点领域…{n}', '解读…{n}'],
      },
      {
        phrases: [
          '^[共/共计/总计/合计/全年/累计](共/累计)(公开/发布)(信息){n}{unit}$',
          '^[总数/总量](为/达/共){n}{unit}$',
        ],
        about: ['proactive'],
      },
    ],
    examples: [
      ['2012年,本局主动公开政府信息6条,', 6],
      ['通过“政务网”共发布政府信息925条', 925],
      ['本年度新增主动公开政府信息1200多条。', { value: 1200, qualifier: 'over', hedge: '多' }],
      ['2010年累计主动公开政府信息2451条', 2451],
      ['全年主动公开1万余条政务信息', { value: 10000, qualifier: 'over', hedge: '余' }],
      ['《条例》实施以来,累计主动公开政府信息5600条', null],
      ['受理政府信息公开申请12件', null],
      ['2011年我局将主动公开政府信息500条', null],
      ['主动公开政府信息数量较上年增加200条', null],
      ['主动公开重点领域信息30条', null],
    ],
  }),
  indicator({
    id: 'proactive.by_category',
    group: 'proactive',
    tier: 'core',
    unit: 'item',
    eras: ALL,
    dimension: 'category label as printed',
    zh: '主动公开分类',
    en: 'Disclosure by category',
    definition:
      'The parts the report lists under its total, in its own words and order, with the printed share kept when there is one.',
    says: [],
    examples: [
      ['主动公开政府信息925条,其中,政务动态类信息160条,占17.30%', { value: 160, category: '政务动态类信息' }],
      ['主动公开政府信息100条,其中机构信息3条,社会管理56,其他信息41条', { value: 56, category: '社会管理' }],
      [
        '主动公开政府信息1771条。其中,行政执法1387条、26个试点领域基层政务信息44条',
        { value: 44, category: '26个试点领域基层政务信息' },
      ],
      ['收到政府信息公开申请5件,其中网上申请3件,当面申请2件', null],
    ],
  }),
  indicator({
    id: 'proactive.portal_items',
    group: 'proactive',
    tier: 'extended',
    unit: 'item',
    eras: ALL,
    zh: '网站发布信息数',
    en: 'Items published on the portal',
    definition: 'Items published on one named portal or site when the report states that and not a total.',
    says: [
      {
        phrases: [
          '[网站/门户网/政务网/官网/门户/信息网/政府网]…[主动公开/公开发布/发布/公开/更新/上传/公布/刊登/发表/发送](了/各类/共/各种)…[信息/动态/文章/稿件/内容/文件](数/数量/共/共计/总计/合计/累计/达/总数)…{n}{unit}',
          '[网站/门户网/政务网/官网/信息网](上/共/共计/总计/累计/全年/主动/及时)…[发布/公开/更新/上传/公布](了/各类)…{n}{unit}',
          '[发布/更新/上传]…信息…{n}{unit}到…[网站/网上]',
        ],
        not: ['requests', 'hotline'],
        unless: [
          '[点击/浏览/访问/阅读/解读/微博/微信/公众号/新媒体/申请/留言/回复/答复/咨询/收到/反馈]…{n}',
          '重点领域…{n}',
          '政府信息(数/数量/共/共计/总计/合计/累计/达)…{n}',
          '网[站/](”)[、/和/及]',
          '等…[渠道/方式/形式/途径/载体]',
        ],
      },
      {
        phrases: [
          '[发布/更新][政务动态/工作动态](信息/类信息)…{n}{unit}',
          '[发布/更新/公开/上传](了/各类/各种)(政务)[信息/动态/文章](共/共计/总数/累计)…{n}{unit}',
        ],
        at: ['portal'],
        not: ['requests', 'hotline'],
        unless: [
          '[点击/浏览/访问/阅读/解读/微博/微信/公众号/新媒体/申请/留言/回复/答复/咨询/媒体]…{n}',
          '重点领域…{n}',
        ],
      },
      {
        phrases: ['更新…目录(信息){n}{unit}'],
        marks: ['second_kind'],
      },
    ],
    examples: [
      ['通过门户网站发布信息3200余条', { value: 3200, qualifier: 'over', hedge: '余' }],
      ['通过门户网站发布指南。2017年发布政务动态信息2400余条', { value: 2400, qualifier: 'over' }],
      ['更新信息公开目录信息270余条', { value: 270, qualifier: 'over' }],
      ['门户网站访问量达30万次', null],
    ],
  }),
  indicator({
    id: 'proactive.key_areas',
    group: 'proactive',
    tier: 'extended',
    unit: 'item',
    eras: ALL,
    zh: '重点领域信息公开数',
    en: 'Key-area items',
    definition: 'Items published for the key areas (重点领域).',
    says: [
      {
        phrases: ['重点领域…{n}{unit}', '{n}{unit}重点领域(政府)信息'],
        unless: ['{n}{unit}重点领域[工作/任务/行业]'],
      },
    ],
    examples: [
      ['2017年更新发布重点领域信息60余项', { value: 60, qualifier: 'over', hedge: '余' }],
      ['公开重点领域信息共128条', 128],
      ['推进26个重点领域工作', null],
    ],
  }),
  indicator({
    id: 'proactive.services_listed',
    group: 'proactive',
    tier: 'extended',
    unit: 'item',
    eras: ALL,
    zh: '公开政务服务事项数',
    en: 'Public-service items listed',
    definition: 'Government service items whose list is published.',
    says: [
      {
        phrases: [
          '[公开/公布/发布/梳理]…[政务服务/公共服务]事项(清单/目录){n}{unit}',
          '[政务服务/公共服务]事项(清单)(共/共计/为){n}{unit}',
          '[公开/公布]{n}{unit}[政务服务/公共服务]事项',
        ],
        unless: ['[取消/保留/下放/办理/受理/办结]…{n}'],
      },
    ],
    examples: [
      ['及时公开政务服务事项131个清单', 131],
      ['取消政务服务事项6项', null],
    ],
  }),
];
