// Enquiries on the site, petitions and visits: a service beside disclosure.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { ALL, indicator } from '../indicator.ts';

/** What else is asked, passed on, or written under a post. */
const NO_ENQUIRY = [
  '[申请/复议/意见征集/调查/热线/工单/建议提案]…{n}',
  '征求意见',
  '信箱{n}',
  '公开…[答复/办理/回复][情况/结果]{n}',
  '收到…[评论/点赞/转发/私信]…{n}',
];

export const VISITS: readonly IndicatorRules[] = [
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
          '[答复/回复/办理/处理/解答/回应/办结/处置]…[网友/网民/网上咨询/网上用户咨询/网上问政/网络咨询/在线咨询/留言/信箱/网上信件/网上留言/网络问政/网络留言/网上来信/咨询留言/民意]…{n}{unit}',
          '信箱(”)(办理/回复/答复)(来信/信件/事项/邮件)(共){n}{unit}',
          '[留言/信箱](共/信件/办理/回复/来信/件/答复)(共)…{n}{unit}',
          '回复…[私信/留言](共){n}$',
          '[网友/网民/群众]留言{n}{unit}',
          '[答复/回复/办理/处理/办结](了/各类){n}{unit}(市民/网民/群众/网友/公众)(的)留言',
          '[网上/网络/线上](互动)(交流)(平台/栏目)[答复/回复/解答](各类/群众/网民)咨询(共){n}{unit}',
          '“[网上/在线]咨询”(栏目/平台)[答复/回复/解答](各类/群众/网民)(咨询/问题)(共){n}{unit}',
          '[通过/利用]…[网站/门户网/官网][受理/办理/答复/回复/处理](各类/群众)[咨询投诉/投诉咨询/咨询、投诉/投诉、咨询/咨询](共){n}{unit}',
        ],
        units: ['件', '条', '个', '次', '封', '宗', '人次', '项', '起', '例', '件次', '篇', '条次'],
        unless: NO_ENQUIRY,
        not: ['requests'],
      },
      {
        // What came in, where what was answered is not told.
        phrases: [
          '[受理/收到]…[网友/网民/网上咨询/网上用户咨询/网上问政/网络咨询/在线咨询/留言/信箱/网上信件/网上留言/网络问政/网络留言/网上来信/咨询留言/民意]…{n}{unit}',
          '信箱(”)(共/累计)收到(来信/信件/事项/邮件)(共){n}{unit}',
        ],
        units: ['件', '条', '个', '次', '封', '宗', '人次', '项', '起', '例', '件次', '篇', '条次'],
        marks: ['second_kind'],
        unless: NO_ENQUIRY,
        not: ['requests'],
      },
      {
        phrases: ['^(共/已/目前/均)(已)[办结/回复/答复/办理](办结/回复/答复)(了)(共){n}{unit}$'],
        said: ['[信箱/留言](”)(共/累计)(收到)(信件/来信/留言/网民留言)(共){m},$'],
        units: ['件', '条', '个', '次', '封', '宗', '人次', '项', '起', '例', '件次', '篇', '条次'],
        not: ['requests'],
      },
    ],
    examples: [
      ['通过“网上答疑”版块解答网上用户咨询20人次', 20],
      ['回复网上问政19个', 19],
      ['领导信箱留言共76条', 76],
      ['收到网民留言10条', 10],
      ['县长信箱收到信件238件', 238],
      ['县长信箱收到信件238件,办结99件', 99],
      ['网上互动平台答复咨询125条', 125],
      ['通过门户网站“在线咨询”栏目解答群众咨询90条', 90],
      ['通过门户网站受理各类投诉咨询3107件', 3107],
      ['通过电话受理咨询3107件', null],
      ['答复处理网友咨询、诉求近6500件', { value: 6500, qualifier: 'under', hedge: '近' }],
      ['两次活动共有2194网民上线,提出有效问题1117个', null],
      ['办理群众留言638条', 638],
      ['局长信箱来信共52封', 52],
      ['“市长信箱”42件', 42],
      ['回复网友私信、留言2400余', { value: 2400, qualifier: 'over' }],
      ['网民留言30条', 30],
      ['认真办理415条次市民留言', 415],
      ['公开信箱答复情况12项', null],
      ['收到评论和留言1833条', null],
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
