// Hotlines, tickets, enquiries and visits: a service beside disclosure.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { ALL, indicator } from '../indicator.ts';

export const SERVICE: readonly IndicatorRules[] = [
  indicator({
    id: 'hotline.calls',
    group: 'service',
    tier: 'core',
    unit: 'call',
    eras: ALL,
    zh: '热线来电数',
    en: 'Hotline calls',
    definition: 'Calls to the body’s service hotline (12333).',
    says: [
      {
        phrases: [
          '[热线/12333/{d}]…[接听/受理/来电/接到/收录/收到/呼入/话务/接入/服务/咨询]…{n}{unit}',
          '[热线/{d}][来电/话务/接通/呼入/接听](量/总量)(共/达/为)…{n}',
          '[接听/接到/受理]…热线(电话/来电/咨询)(共)…{n}{unit}',
        ],
        units: ['次', '个', '通', '人次', '万人次', '万次', '件次', '宗'],
        unless: [
          '[转办/工单/投诉件/办结/平台/人工/自动/回访/回拨/日均/人均/活动/热线办/满意]…{n}',
          '[领导/负责人/局长/业务部门]…接听',
          '热线活动',
          '活动{n}',
          '{d}[年/月]',
        ],
      },
      {
        phrases: ['^(共/共计/全年/累计)(共)(接听/受理)(群众/市民)来电…{n}{unit}$'],
        about: ['hotline'],
        unless: ['咨询', '人工', '自动'],
        units: ['次', '个', '通', '人次', '万人次'],
      },
    ],
    examples: [
      [
        '12333咨询投诉热线共接听、收录群众来电约54.29万次',
        { value: 542900, qualifier: 'approx', hedge: '约' },
      ],
      ['12333共受理来电151.15万个,其中人工接听电话58.88万个', 1511500],
      ['12333热线话务量达6.8万通', 68000],
      ['接听12333热线电话3200个', 3200],
      ['开通12333服务热线,全年接听群众来电1200次', 1200],
      ['开展局领导接听热线活动4次', null],
      ['处理12345热线23444件', null],
    ],
  }),
  indicator({
    id: 'tickets.handled',
    group: 'service',
    tier: 'core',
    unit: 'case',
    eras: ALL,
    zh: '热线转办工单数',
    en: 'Hotline tickets handled',
    definition: 'Cases passed on by government hotlines or platforms (12345 and the like).',
    says: [
      {
        phrases: [
          '[转办/转来/交办/转交/派发/转派/批转]…[投诉/工单/件/诉求/事项/案件/问题/咨询/信件/留言]…{n}{unit}',
          '[处理/办理/受理/办结/答复/回复/接办/承办/收到/接收/接到]…热线…{n}{unit}',
          '热线…[受理/办理/处理/办结]…[投诉/建议/诉求/事项/工单/件]…{n}{unit}',
          '热线(服务)…(工单/件/诉求/事项/交办件/办件)(共/共计)…{n}{unit}',
          '[处理/办理/受理/办结/答复/回复/接办/承办/收到/接收/接到]…(热线)工单…{n}{unit}',
        ],
        units: ['件', '宗', '条', '个', '起', '件次', '例', '项', '批次', '单'],
        unless: [
          '[来电/接听/话务/舆情/信访局/电话]…{n}',
          '申请',
          '活动',
          '[网站/发布/公开/推送/建议提案/主动]…{n}',
          '[投资/审批/许可/服务事项]',
          '[企业/交易/预约]',
        ],
        not: ['requests'],
      },
    ],
    examples: [
      ['受理“政府热线”、“阳光热线”、“市民热线”等平台转办投诉2194件', 2194],
      ['处理12345热线23444件', 23444],
      ['办理12345热线工单300件', 300],
      ['政务服务热线交办件共500件', 500],
      ['收到工单86件', 86],
      ['通过“12345”热线受理咨询、投诉和建议182件次', 182],
      ['12333共受理来电151.15万个', null],
    ],
  }),
  indicator({
    id: 'consultations.received',
    group: 'service',
    tier: 'core',
    unit: 'contact',
    eras: ALL,
    zh: '咨询受理数',
    en: 'Enquiries received',
    definition: 'Enquiries by phone or about disclosure, as stated.',
    says: [
      {
        phrases: [
          '[受理/接受/接待/接听/答复/解答/提供/回复/收到/办理]…咨询…{n}{unit}',
          '[信息公开/政务公开](现场/电话)咨询(总数/数/数量/人次)(共/共计){n}{unit}',
          '咨询(电话/来电/人数/服务/人次/总数)(共/共计){n}{unit}',
        ],
        units: ['次', '人次', '万人次', '件', '宗', '例', '起', '人', '批次', '件次', '条', '个', '通', '项'],
        unless: [
          '[热线/网上咨询/网友/网民/网络咨询/在线咨询/网站/信箱/留言/留言板/投诉/举报/工单/专家/办结/招聘/法律/律师/义诊/政策咨询会/活动/现场会]…{n}',
          '申请{n}',
        ],
        not: ['hotline', 'mailbox'],
      },
    ],
    examples: [
      ['本年度受理政府信息公开咨询41.8万次', 418000],
      ['接听来电咨询8634人次', 8634],
      ['接受咨询电话120次', 120],
      ['政府信息公开现场咨询共30人次', 30],
      ['12333咨询投诉热线共接听群众来电约54.29万次', null],
      ['答复处理网友咨询近6500件', null],
    ],
  }),
  indicator({
    id: 'online_inquiries.answered',
    group: 'service',
    tier: 'extended',
    unit: 'case',
    eras: ALL,
    zh: '网上咨询答复数',
    en: 'Online enquiries answered',
    definition: '',
    says: [
      {
        phrases: [
          '[答复/回复/办理/处理/解答/回应/受理/收到/办结/处置]…[网友/网民/网上咨询/网络咨询/在线咨询/留言/信箱/网上信件/网上留言/网络问政/网络留言/网上来信/咨询留言/民意]…{n}{unit}',
          '信箱(”)(收到/办理/回复/答复)(来信/信件/事项/邮件)(共){n}{unit}',
          '[留言/信箱/来信](共/信件/办理/回复/来信/件/答复)(共)…{n}{unit}',
          '有效问题{n}{unit}',
          '[网友/网民/群众]留言{n}{unit}',
        ],
        units: ['件', '条', '个', '次', '封', '宗', '人次', '项', '起', '例', '件次', '篇', '条次'],
        unless: ['[申请/复议/意见征集/调查/热线/工单/建议提案]…{n}', '征求意见', '信箱{n}'],
        not: ['requests'],
      },
    ],
    examples: [
      ['答复处理网友咨询、诉求近6500件', { value: 6500, qualifier: 'under', hedge: '近' }],
      ['两次活动共有2194网民上线,提出有效问题1117个', 1117],
      ['办理群众留言638条', 638],
      ['局长信箱来信共52封', 52],
      ['网民留言30条', 30],
      ['共有2194网民上线', null],
    ],
  }),
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
          '[化解/办理/受理/处理/办结]…[来信来访/群众来信/来信]…{n}{unit}',
          '信访(案件/件/事项)(共/共计){n}{unit}',
        ],
        units: ['件', '宗', '起', '例', '个', '项', '条', '件次', '封', '案'],
        unless: ['申请', '类…{n}', '[接访/下访]', '[信箱/局长/市长/留言]'],
        not: ['requests'],
      },
    ],
    examples: [
      ['着力化解各渠道信访案件295宗', 295],
      ['办理群众来信120件', 120],
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
        unless: ['[考察/学习/参观/调研]'],
      },
    ],
    examples: [
      ['妥善接访群众2209批/4169人', 2209],
      ['接待群众来访36批次', 36],
      ['接待考察团3批', null],
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
        unless: ['[考察/学习/参观/调研/游客/咨询/观众/培训]'],
      },
      {
        phrases: ['[接访/接待/来访](群众/来访群众/来访/市民/人员){m}…{n}{unit}'],
        units: ['人', '人次', '名'],
      },
    ],
    examples: [
      ['接待来访群众120人次', 120],
      ['妥善接访群众2209批/4169人', 4169],
      ['接待考察人员50人', null],
    ],
  }),
];
