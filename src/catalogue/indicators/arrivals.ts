// Requests for information: in which way and from whom they came.
// Longer than most: every phrase has a sentence beside it that it must or must not read.
import type { IndicatorRules, Says } from '../../extract/knowledge.ts';
import { ALL, FROM_2019, indicator } from '../indicator.ts';
import { cameBy, SEVERAL_WAYS } from '../words.ts';

/** What is no request, and two ways under one number: 信函、传真申请23件 tells neither. */
const NO_CHANNEL = [
  // Letters, tickets and requests under one number.
  '[留言/信箱/热线]…等{n}',
  '[公开/发布]信息{n}',
  // 依托网站和服务网两个平台公开信息: so many places.
  '{n}{unit}(主要/信息/公开/信息公开/政务/政务公开)[平台/渠道/网站/途径/方式/载体/系统/窗口/账号/栏目/专栏/板块/公众号/新媒体]',
  '[用户/注册/访问量/浏览量/点击量]…{n}',
  '[设置/设立/开设/增设/配备/安排](了)…[窗口/受理点/平台/人员]{n}',
  '[答复/送达/寄送/告知]…{n}',
  `${SEVERAL_WAYS}(申请/方式/形式/等)…{n}`,
];

/** 未收到以传真形式提出的申请: none came that one way. */
const WITHOUT: readonly Says[] = [
  ['fax', '传真'],
  ['letter', '信函/邮寄/信件'],
  ['in_person', '当面/现场'],
  ['online', '网上/网络/电子邮件'],
].map(([category = '', ways]) => ({
  phrases: [
    `<[未/没有/未曾][收到/接到/受理/接收]>(过)(以/通过/采用/采取)[${ways}](形式/方式/渠道/途径)(提出/提交/递交/提起)(的)(政府信息公开/信息公开/公开)申请`,
  ],
  states: 0,
  category,
  about: ['requests'],
}));

/** 网络平台提交的申请3件, 网络3件: the way before its number. */
const inWays = (ways: string): string[] => [
  `[${ways}](方式/形式/渠道/途径/平台)(收到/接收/受理/提交/提出/递交/的/来)…申请…{n}{unit}`,
  `[${ways}](方式/形式/渠道/途径/平台)…{n}{unit}`,
];

/** 自然人提出的申请3件, 3件来自自然人 */
const madeBy = (applicants: string): string[] => [
  `[${applicants}](提出/提交/递交)(的)(申请/申请件)(数/共/为){n}{unit}`,
  `{n}{unit}[为/由/是/来自]([某/一]个)[${applicants}](提出/提交/申请)`,
];

export const ARRIVALS: readonly IndicatorRules[] = [
  indicator({
    id: 'requests.received_by_channel',
    group: 'requests',
    tier: 'core',
    unit: 'case',
    eras: ALL,
    dimension: 'channel',
    zh: '申请渠道',
    en: 'Requests by channel',
    definition: 'Requests split by how they came.',
    says: [
      {
        phrases: [
          ...inWays('网上/网络/网站/网页/在线/互联网/线上/平台/电子'),
          '{n}{unit}(均)[为/是/系/属于/属](通过)[网上/网络/在线/互联网/线上/电子邮件](平台/方式)申请',
          '{n}{unit}(均)(是/为)通过…[网站/网络/网上/平台/电子邮件/邮箱](方式/平台/渠道)[提交/提出/申请/递交]',
          '依申请公开(系统/平台)收到{n}{unit}',
          '^(其中)通过…平台(共)[收到/受理/接收]{n}{unit}依申请公开(申请/事项)$',
          '依申请公开[系统/平台](共)[收到/受理/接收](政府)(信息)(公开)申请(共){n}{unit}、(收到/受理)[书面/信函/当面/现场/邮寄]…{m}',
        ],
        category: 'online',
        about: ['requests'],
        unless: [
          ...NO_CHANNEL,
          '[主动公开/对外公开/已公开/发布]{n}',
          '[网上/网络/网站]公开(了)…{n}',
          '[网站/平台][发布/公布/推送/更新]…{n}',
          '[公告/动态/公示]{n}',
        ],
      },
      {
        // 电子邮件3件、网上20件: the net's own forms are the figure where both are told.
        phrases: inWays('电子邮件/电子邮箱/邮箱/电邮'),
        category: 'online',
        about: ['requests'],
        marks: ['part_of_whole'],
        unless: [...NO_CHANNEL, '[公告/动态/公示]{n}'],
      },
      {
        phrases: [...cameBy('网上/网络/在线/线上/网站/互联网/电子邮件')],
        category: 'online',
        about: ['requests'],
        unless: [`${SEVERAL_WAYS}…{n}`],
        shares: true,
      },
      {
        phrases: [
          ...cameBy('信函/邮寄/信件/书面/快递/邮递'),
          '[信函/邮寄/邮递/快递]依申请公开(信息/件/申请/事项)(共){n}{unit}',
        ],
        category: 'letter',
        about: ['requests'],
        unless: [`${SEVERAL_WAYS}…{n}`],
        shares: true,
      },
      {
        phrases: [...cameBy('当面/现场/窗口/上门')],
        category: 'in_person',
        about: ['requests'],
        unless: [`${SEVERAL_WAYS}…{n}`],
        shares: true,
      },
      {
        phrases: [
          ...inWays('当面/现场/窗口/上门/线下/来访/当场/面交/书面当面'),
          '{n}{unit}(均)[为/是/系]…[当面/现场/窗口/上门](方式)申请',
          '[来局/到局/来人]申请(公开)(的)(共){n}{unit}',
        ],
        category: 'in_person',
        about: ['requests'],
        // 接待群众来访47批132人次: visitors, and no requests.
        unless: [...NO_CHANNEL, '[接待/接访]…来访…{n}'],
      },
      {
        phrases: [
          ...inWays('信函/邮寄/邮递/来信/信件/邮政/书信/寄送/挂号信/快递'),
          '^(其中)书面申请{n}{unit}',
          '[网上/网络/互联网/电子邮件]申请{m}[、/和]书面申请{n}{unit}',
          '{n}{unit}(均)[为/是/系](通过)[信函/邮寄/来信/书面/信件/邮政/快递/挂号信](方式)申请',
          '{n}{unit}(均)(是/为)通过[信函/邮寄/来信/书面/信件/邮政/快递/挂号信](方式/渠道)[提交/提出/申请/递交/寄送]',
        ],
        category: 'letter',
        about: ['requests'],
        unless: NO_CHANNEL,
      },
      {
        phrases: [
          '[来信/信函/信件/邮寄](方式/形式/渠道/途径)(收到/接收/受理/提交/提出/递交/的)申请(件)(的)(共/为){n}{unit}',
        ],
        category: 'letter',
        about: ['requests'],
        before: true,
        unless: NO_CHANNEL,
      },
      {
        phrases: [...inWays('传真')],
        category: 'fax',
        about: ['requests'],
        unless: NO_CHANNEL,
      },
      ...WITHOUT,
      {
        // 收到申请13件,其中系统收到11件,局长信箱收到2件: the box is where requests came in.
        phrases: ['^(其中)[局长/领导/主任/市长/区长/县长/厅长/电子]信箱收到{n}{unit}$'],
        category: 'other',
        about: ['requests'],
        before: true,
        units: ['件', '宗', '例', '份'],
      },
      {
        phrases: [
          '[其他/其它/口头/电话][方式/形式/渠道/途径](收到/提交/提出/的)(申请)…{n}{unit}',
          '[其他/其它/口头/电话]申请…{n}{unit}',
        ],
        category: 'other',
        about: ['requests'],
        unless: [...NO_CHANNEL, '其[他/它]申请[事项/件]'],
        // 法律服务机构申请13件,其他申请34件: of other bodies.
        unlessSaid: ['[自然人/企业/组织/机构](提出/的)(的)申请{m},$'],
      },
    ],
    examples: [
      ['受理公开申请情况:互联网申请12件、书面申请8件', { value: 8, category: 'letter' }],
      ['依申请公开信息4条。依托政府网站和服务网两个平台公开了信息', null],
      ['共办理网站有效留言、市长信箱、平台热线、依申请公开等45件', null],
      ['未收到申请,在区政府门户网站发布业务类公告130条', null],
      ['收到政府信息公开申请21件,其中网络申请14件,书面申请7件', { value: 7, category: 'letter' }],
      ['收到依申请公开件9件,来信申请的6件,网上申请的3件', { value: 6, category: 'letter' }],
      ['收到依申请公开件9件,来信申请的6件,网上申请的3件', { value: 3, category: 'online' }],
      ['收到依申请公开申请5件,5件属于网络平台申请', { value: 5, category: 'online' }],
      ['收到依申请公开申请3件,其中2起为网上申请', { value: 2, category: 'online' }],
      ['收到依申请公开申请3件,1起为到局里现场申请', { value: 1, category: 'in_person' }],
      ['收到依申请公开申请3件,2件为信函申请', { value: 2, category: 'letter' }],
      ['收到依申请公开申请3件,2件为信件申请', { value: 2, category: 'letter' }],
      ['收到依申请公开5件,其中3件通过政府网站提交,2件通过邮寄提交', { value: 3, category: 'online' }],
      ['收到依申请公开5件,其中3件通过政府网站提交,2件通过邮寄提交', { value: 2, category: 'letter' }],
      ['收到信息公开申请13件,通过市依申请公开系统收到11件', { value: 11, category: 'online' }],
      ['收到信息公开申请13件,其中系统收到11件,局长信箱收到2件', { value: 2, category: 'other' }],
      ['主动公开政府信息21条,依申请公开0件,网上公开了21件', null],
      ['受理网上依申请公开12件、信函申请3件', { value: 12, category: 'online' }],
      ['受理网上依申请公开12件、信函申请3件', { value: 3, category: 'letter' }],
      ['依申请公开系统收到信息公开申请4件、收到书面申请5件', { value: 4, category: 'online' }],
      ['收到政府信息公开申请5件,其中网络平台3件', { value: 3, category: 'online' }],
      ['收到政府信息公开申请5件,其中现场2件', { value: 2, category: 'in_person' }],
      ['依申请公开情况,其中当面申请数89件、传真申请数5件', { value: 89, category: 'in_person' }],
      ['依申请公开情况,其中当面申请数89件、传真申请数5件', { value: 5, category: 'fax' }],
      ['收到政府信息公开申请5件,其中邮寄2件', { value: 2, category: 'letter' }],
      ['收到政府信息公开申请5件,其中传真申请1件', { value: 1, category: 'fax' }],
      ['收到政府信息公开申请5件,其中网上申请3件,当面申请2件', { value: 3, category: 'online' }],
      ['收到政府信息公开申请5件,其中当面申请2件,占40%', { value: 2, category: 'in_person' }],
      ['收到政府信息公开申请9件,其中信函申请4件', { value: 4, category: 'letter' }],
      ['收到政府信息公开申请9件,其中传真0件', { value: 0, category: 'fax' }],
      ['收到政府信息公开申请9件,其中信函申请5件,未收到以传真形式提出的申请', { value: 0, category: 'fax' }],
      ['收到公开申请9件,均为网上申请,未收到信函申请', { value: 0, category: 'letter' }],
      ['收到公开申请9件,没有收到当面申请', { value: 0, category: 'in_person' }],
      ['收到公开申请9件,电子邮件申请3件,网上申请6件', { value: 6, category: 'online' }],
      ['收到公开申请9件,电子邮件申请3件,当面申请6件', { value: 3, category: 'online' }],
      ['收到公开申请9件,没有收到通过网络提交的申请', { value: 0, category: 'online' }],
      ['未收到以信函、传真等形式提出的政府信息公开申请', null],
      ['收到政府信息公开申请9件,电话申请6件', { value: 6, category: 'other' }],
      ['收到政府信息公开申请9件,网上申请3件,其他形式6件', { value: 6, category: 'other' }],
      ['收到公开申请29件,通过来信收到申请件4件', { value: 4, category: 'letter' }],
      ['收到公开申请7件,已通过网站对外公开1件', null],
      ['收到公开申请7件,办理来信4件', null],
      ['公开申请目录12项,设置受理窗口2个', null],
      ['收到公开申请2件,其他申请事项35件', null],
      ['收到公开申请7件,告知通过其他途径办理1件', null],
      ['收到公开申请179件,信函、传真申请23件', null],
      ['依申请公开方面,受理网上、信函申请共5件', null],
      ['收到公开申请20件,其中网络和信函申请18件,当面申请2件', { value: 2, category: 'in_person' }],
      ['依申请公开方面,受理网上申请和信函申请共5件', null],
      ['依申请公开共收到群众网上申请105件', { value: 105, category: 'online' }],
      ['依申请公开共收到信函申请12件', { value: 12, category: 'letter' }],
      ['依申请公开共收到当面申请2件', { value: 2, category: 'in_person' }],
      ['公开申请3件,其中来局申请2件', { value: 2, category: 'in_person' }],
      ['本年度受理网上依申请公开1件', { value: 1, category: 'online' }],
      ['收到以当面方式提出的政府信息公开申请2件', { value: 2, category: 'in_person' }],
      ['收到以信函方式提出的政府信息公开申请2件', { value: 2, category: 'letter' }],
      ['收到通过网络渠道提交的公开申请2件', { value: 2, category: 'online' }],
      ['收到依申请公开信息12条,其中邮递1条', { value: 1, category: 'letter' }],
      ['收到依申请公开信息12条,其中收到邮递依申请公开信息1条', { value: 1, category: 'letter' }],
      ['收到依申请公开信息12条,信息公开平台依申请公开11条', { value: 11, category: 'online' }],
      ['依申请公开平台注册用户236个', null],
      ['收到公开申请8件。全年接待群众来访47批132人次', null],
      ['通过网上答复咨询300件', null],
      [
        '共收到依申请公开事项17条。其中,通过全省信息公开统一平台收到12条依申请公开事项',
        { value: 12, category: 'online' },
      ],
      ['收到公开申请17件,通过热线平台收到12件咨询事项', null],
    ],
  }),
  indicator({
    id: 'requests.received_by_applicant',
    group: 'requests',
    tier: 'core',
    unit: 'case',
    eras: FROM_2019,
    dimension: 'applicant',
    zh: '申请人类别',
    en: 'Requests by applicant',
    definition: 'The seven kinds of applicants in the head of the third statutory table.',
    says: [
      {
        phrases: [...madeBy('自然人/公民/个人/公民个人')],
        category: 'natural_person',
        about: ['requests'],
        unless: ['[收到/受理/接到](了)[公民/个人](的)申请{n}'],
      },
      {
        phrases: [
          '^(其中)(申请/申请人/申请主体)<[全部/均/全/都][为/是/由/系][自然人/公民个人/个人](提出/提交)>(的)(申请)$',
          '^<[为/系/是][自然人/公民个人/个人](提出/提交)>(的)申请$',
        ],
        states: 0,
        allOf: 'requests.received',
        category: 'natural_person',
        about: ['requests'],
      },
      {
        phrases: [...madeBy('商业企业/企业/商业')],
        category: 'business',
        about: ['requests'],
      },
      {
        phrases: [...madeBy('科研机构/科研院所')],
        category: 'research',
        about: ['requests'],
      },
      {
        phrases: [...madeBy('社会公益组织/公益组织')],
        category: 'public_interest',
        about: ['requests'],
      },
      {
        phrases: [...madeBy('法律服务机构/律师事务所')],
        category: 'legal_service',
        about: ['requests'],
      },
      {
        phrases: [...madeBy('其他组织/其它组织')],
        category: 'other_organisation',
        about: ['requests'],
        unless: ['法人[或/和/及/或者]其[他/它]组织'],
      },
      {
        phrases: ['^其[他/它](申请/申请人申请)(共){n}{unit}$'],
        category: 'other_organisation',
        about: ['requests'],
        said: ['[公益组织/机构](提出/的)(的)(申请){m},$'],
      },
    ],
    examples: [
      ['收到依申请公开12件,其中自然人申请件12件', { value: 12, category: 'natural_person' }],
      ['收到公开申请29件,申请主体均为自然人', { value: 29, category: 'natural_person' }],
      ['收到公开申请29件,全部为自然人申请', { value: 29, category: 'natural_person' }],
      ['收到公开申请1件,为自然人申请', { value: 1, category: 'natural_person' }],
      ['收到公开申请29件,均为企业申请', null],
      ['收到公开申请29件,其中2件为自然人申请', { value: 2, category: 'natural_person' }],
      ['收到公开申请29件,其中2件为商业企业申请', { value: 2, category: 'business' }],
      ['收到公开申请29件,其中2件为科研机构申请', { value: 2, category: 'research' }],
      ['收到公开申请29件,其中2件为社会公益组织申请', { value: 2, category: 'public_interest' }],
      ['收到公开申请29件,其中2件为法律服务机构申请', { value: 2, category: 'legal_service' }],
      ['收到公开申请29件,其中2件为其他组织申请', { value: 2, category: 'other_organisation' }],
      [
        '收到公开申请29件,其中自然人申请20件,法律服务机构申请3件,其他申请6件',
        { value: 6, category: 'other_organisation' },
      ],
      ['收到公开申请29件,其中网上申请23件,其他申请6件', null],
      ['收到政府信息公开申请5件,其中自然人申请3件,商业企业2件', { value: 3, category: 'natural_person' }],
      ['收到政府信息公开申请5件,其中自然人申请3件,商业企业2件', { value: 2, category: 'business' }],
      ['收到政府信息公开申请5件,其中科研机构1件', { value: 1, category: 'research' }],
      ['收到政府信息公开申请5件,其中社会公益组织1件', { value: 1, category: 'public_interest' }],
      ['收到政府信息公开申请5件,其中法律服务机构2件', { value: 2, category: 'legal_service' }],
      ['收到政府信息公开申请5件,其中其他组织1件', { value: 1, category: 'other_organisation' }],
      ['公民投诉3件', null],
    ],
  }),
];
