// What a body publishes of its own accord.
// Longer than most: every phrase has a sentence beside it that it must or must not read.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { ALL, indicator } from '../indicator.ts';

/** What else a report counts: a number that stands there is no count of disclosed information. */
const OTHER_SUBJECTS = ['requests', 'reconsideration', 'litigation', 'hotline', 'proposals'];
/** Words after which a number counts readings, columns, lists, reports to others, classes or measures. */
const NOT_INFORMATION = [
  '公开…制度…{n}',
  '[点击/浏览/访问/阅读]…{n}',
  '重点领域…{n}',
  '主动公开范围(的){n}',
  '[规范性文件/解读/服务事项/权责清单/清单/目录/目录信息/指南/栏目/专栏/板块/微信/公众号/新媒体/简报]{n}',
  '[开设/设置/设立/建成/新增/调整/编制/编印/编发]…[栏目/专栏/板块/目录/指南/清单/简报/周报]…{n}',
  '公开…[申请/答复/办结/培训/会议/制度/政务服务]…{n}',
  '[报送/上报/用稿/采用/上稿/产生/指导/公文类]…{n}',
  '[提案/建议]…[答复/办理/意见]…{n}',
  '信息中…{n}',
  '{n}[小类/大类/类/方面/部分/领域/栏目/环节/子栏目/板块]',
  '{n}(具体/重点/主要)(工作)[措施/任务/举措/要求]',
  '[规章/咨询/任免文件]{n}',
  '类信息{m}、…{n}',
  '分别…{n}、{m}',
];
/** What newspapers and stations printed about the body. */
const BY_THE_PRESS =
  '[级媒体/以上媒体/日报/主流媒体/电视台](平台)(上)(共)[发布/刊发/刊登/报道/宣传/公开]…{n}';
const BY_NEWS_MEDIA = BY_THE_PRESS.replace('[', '[新闻媒体/');

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
          '主动…公开…[政府信息/政务信息]{n}$',
          '公开(了/各类/相关/有关)信息(数/数量/总数/总量/共/共计/合计/累计/达){n}{unit}',
          '(政府/政务)信息(累计/共/全年)(主动)公开(数/量/数量/总数/总量/共/共计/条数){n}{unit}',
          '[公开/发布/公布]…[政府信息/政务信息/政务公开信息](数/数量/总数/总量/总计/共计/共/合计/计/为/达/达到/有/约)…{n}{unit}',
          '主动公开(了/共/共计/总计/合计/达/为/数/数量)…{n}{unit}',
          '[政府信息/政务信息/信息]…主动公开(了/共/共计/总计/合计/达/为/数){n}{unit}',
          '[主动公开/公开/发布]…{n}{unit}(各类)[政府信息/政务信息/政务公开信息]',
          '[政府信息公开/信息公开/政务公开]…[总数/总量/总计/共计/累计]…{n}{unit}',
        ],
        not: OTHER_SUBJECTS,
        unless: [...NOT_INFORMATION, BY_NEWS_MEDIA],
      },
      {
        phrases: ['[主动公开/公开/发布]…[政府信息/政务信息]…{n}{unit}', '主动公开…信息…{n}{unit}'],
        not: OTHER_SUBJECTS,
        unless: [...NOT_INFORMATION, BY_NEWS_MEDIA],
      },
      {
        phrases: [
          '[网/网站/门户/网站平台/报/公开栏/公示栏](”)(上)[、/和/及/以及/与]…[发布/公开/公布]…信息(共/共计/合计/总数/累计){n}{unit}',
          '[公开/发布/公布]…等(各类/方面/各方面/相关)信息(共/共计/合计/总计/累计){n}{unit}',
        ],
        not: OTHER_SUBJECTS,
        unless: [...NOT_INFORMATION, BY_THE_PRESS, '等信息、'],
      },
      {
        phrases: [
          '^政府信息(共/共计){n}{unit}$',
          '[公开/发布](各类/有关/相关)信息(共/共计/总数/累计){n}{unit}',
          '[公开/发布]{n}{unit}(各类/相关)信息',
        ],
        about: ['proactive'],
        // What is published where a site was named is the site's.
        away: ['portal'],
        unless: [...NOT_INFORMATION, BY_NEWS_MEDIA],
      },
      {
        phrases: [
          '^[共/共计/总计/合计/全年/累计](共/累计)(公开/发布)(信息){n}{unit}$',
          '^[总数/总量](为/达/共){n}{unit}$',
          '^(其中)[本年度/本年/当年/今年/{d}](在/通过)…(主动)[公开/发布](信息/政府信息){n}{unit}$',
          '^(其中)[本年度/本年/当年/今年/{d}](共)新增(主动)(公开)(政府)(信息){n}{unit}$',
        ],
        about: ['proactive'],
      },
      {
        phrases: [
          '等(各类/多种/各种)(政府)(信息)(公开)[渠道/载体/方式/形式/途径](多方位)主动公开(各类/政府/政务)信息(共/总数/共计){n}{unit}',
        ],
        not: OTHER_SUBJECTS,
      },
      {
        phrases: ['公开信息(总)[数/数量/总量](为/共/达){n}{unit}'],
        not: OTHER_SUBJECTS,
        unless: [
          '[网/网站/微信/微博/公众号/客户端/平台/公报/方式/形式](”)(上)(主动)公开信息…{n}',
          '重点领域',
        ],
      },
    ],
    examples: [
      ['主动向社会公开惠民政策信息60条', 60],
      ['通过公开网、简报信息报送、宣传栏等各类载体主动公开信息43条', 43],
      ['主动公开政府信息工作中分别发布相关信息130余条、100余条', null],
      ['主动公开政府信息共计十一大类条(其中领导信息231条、机构设置70条、政策法规15条)', null],
      ['主动在信息平台、微博等媒介上公开政务信息4287', 4287],
      ['公开各类信息1541条', 1541],
      ['做好主动公开工作,网站设置24个栏目,共及时发布各类信息1243条', null],
      ['全局公开信息总数为35条', 35],
      ['在网站公开信息数35条', null],
      ['到2016年底累计主动公开政府信息2000条,其中本年度新增300条', 300],
      ['文件、动态等信息主动公开201条', 201],
      ['主动公开了惠民事项30条', 30],
      ['政府信息公开总数共计75条', 75],
      ['主动公开政府信息,全年发布信息共218条', 218],
      ['主动公开政府信息,在两个模块发布391条信息', 391],
      ['主动公开政府信息,共计96条', 96],
      ['主动公开政府信息,总数为88条', 88],
      ['通过区政府门户网站、微信公众号公开发布信息330条', 330],
      ['通过局门户网站、新闻媒体发布信息3300余条', { value: 3300, qualifier: 'over' }],
      ['累计发布权责清单、人事信息、行政许可等信息418条', 418],
      ['政府信息123条', { value: 123, under: '(一)主动公开情况' }],
      ['主动公开文件共5件', 5],
      ['政府信息累计公开4366条', 4366],
      ['通过政府网站、公开栏、电视、新媒体平台等形式主动公开政府信息8769条', 8769],
      ['加大主动公开力度、推进信息公开等方面提出25项具体工作措施', null],
      ['在政府网站主动公开市政府规章13件', null],
      ['接受市民针对政府信息公开的咨询5次', null],
      ['通过县政府门户网站主动公开信息468条', 468],
      ['按照《条例》第9至12条规定主动公开政府信息', null],
      ['收到公开申请5件,其中主动公开范围52件', null],
      ['截至2014年底在县政府网站累计公开政府信息846条,其中本年度在县政府网站公开214条', 214],
      ['收到公开申请12件,属于已主动公开范围数2件', null],
      ['在省级以上媒体发布信息112篇', null],
      ['在网站上主动公开的政府信息中便民办事服务信息6条', null],
      ['编印《门户网站信息发布周报》30余期', null],
      ['主动公开了四大类共七个小类的事项', null],
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
      ['主动公开政府信息166条,其中公开指南1条,发布人事信息9条', { value: 1, category: '公开指南' }],
      ['主动公开政府信息166条,其中公开指南1条,发布人事信息9条', { value: 9, category: '人事信息' }],
      [
        '主动公开政府信息120条,机构职能、政策文件、工作动态分别为20条、30条、70条',
        { value: 30, category: '政策文件' },
      ],
      ['主动公开政府信息96条。\n1.机构职能类信息6条。', { value: 6, category: '机构职能类信息' }],
      ['主动公开政府信息96条。\n1.印发文件6件。', null],
      ['主动公开政务动态信息226条,人事信息10条,共240条', null],
      ['收到政府信息公开申请5件,其中网上申请3件,当面申请2件', null],
      [
        '主动公开政府信息共计十一大类条(其中政府领导231条、抢险、救济60条、其他3条)',
        { value: 60, category: '抢险、救济' },
      ],
      [
        '公开信息400条,在网站上发布信息221条,向主站报送信息179条,其中今日要闻43条、法规公文37条',
        { value: 43, category: '今日要闻' },
      ],
      ['主动公开政府信息175条。\n动态类信息175条,占100%', { value: 175, category: '动态类信息' }],
      ['公开信息963条,包括工作信息580条、检查情况12条等', { value: 12, category: '检查情况' }],
      ['网站发布信息4583条,其中主动公开各类政府信息2107条', null],
      ['主动公开信息22条,其中线上信息公开15条', null],
      ['公开信息963条,其中工作信息580条、规范性文件7件、统计信息2条', { value: 2, category: '统计信息' }],
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
          '[网站/门户网/政务网/官网/门户/信息网/政府网]…[主动公开/公开发布/发布/公开/更新/上传/公布/刊登/发表/发送](了/各类/共/各种)…[信息/动态/文章/稿件/内容/文件](数/数量/共/共计/总计/合计/累计/达/总数/为)…{n}{unit}',
          '[网站/门户网/政务网/官网/信息网](上/共/共计/总计/累计/全年/主动/及时)…[发布/公开/更新/上传/公布](了/各类)(文章/稿件/文件/动态/新闻){n}{unit}',
          '[网站/门户网/政务网/官网/信息网]…[发布/公开]…{m}信息共{n}{unit}',
          '[发布/更新/上传]…信息…{n}{unit}到…[网站/网上]',
        ],
        not: ['requests', 'hotline'],
        unless: [
          '[点击/浏览/访问/阅读/解读/微博/微信/公众号/新媒体/申请/留言/回复/答复/咨询/收到/反馈]…{n}',
          '重点领域…{n}',
          '政府信息…{n}',
          // 通过网站主动公开信息468条 is the total where nothing else is.
          '[通过/在/利用/依托/经]…[网站/门户网/政务网/官网/门户/信息网/政府网](”)(上/平台)(共/累计/全年)主动公开(各类)(政务/政府)信息{n}',
          '网[站/](”)[、/和/及]',
          '等…[渠道/方式/形式/途径/载体]',
          '[周报/简报/专刊/指导/媒体]…{n}',
          '网站…[、/和/及/与]…[微信/微博/公众号/新媒体/报/公开栏/电视]…{n}',
          '{n}…、…{m}',
          '{m}…、…{n}',
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
          '[点击/浏览/访问/阅读/解读/微博/微信/公众号/新媒体/申请/留言/回复/答复/咨询/媒体/指导]…{n}',
          '{n}、…{m}',
          '重点领域…{n}',
        ],
      },
      {
        phrases: ['网站(上/共/累计/全年)(更新)[发布/更新](了/各类)政府信息(总数/共/共计/累计){n}{unit}'],
        not: ['requests', 'hotline'],
        unless: ['[通过/在/利用/依托]…网站', '网站[、/和/及/与]'],
      },
      {
        phrases: ['[信息/文章/稿件]发布(总)量(由/从)…{m}[增加/上升/增长/提高][到/至]({d}的){n}{unit}'],
        at: ['portal'],
      },
      {
        phrases: ['更新…目录(信息){n}{unit}'],
        marks: ['second_kind'],
      },
    ],
    examples: [
      ['局网站全年发布工作动态320条', 320],
      ['市政府网站发布政府信息共17076条', 17076],
      ['我局信息网公开财政信息为19条', 19],
      ['通过政府网站发布政府信息共120条', null],
      ['门户网站集中公开48项信息共8989条', 8989],
      ['上传信息130条到局网站', 130],
      ['充分发挥门户网站作用,发布各类信息5127条', 5127],
      ['通过门户网站发布信息3200余条', { value: 3200, qualifier: 'over', hedge: '余' }],
      ['通过门户网站发布指南。2017年发布政务动态信息2400余条', { value: 2400, qualifier: 'over' }],
      ['更新信息公开目录信息270余条', { value: 270, qualifier: 'over' }],
      ['官网设8个板块,信息发布量由2013年的1128条增加到2014年的1887条', 1887],
      ['主动公开信息458条,其中政府网站公开政府信息数238条,其他方式公开220条', 238],
      ['通过厅网站先后发布通知类信息56条、预决算公开信息11条', null],
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
        unless: [
          '{n}{unit}重点领域[工作/任务/行业]',
          '等信息、重点领域',
          '重点领域等',
          '重点领域…[申请/会议/培训/栏目]…{n}',
        ],
      },
    ],
    examples: [
      ['公开128条重点领域信息', 128],
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
      ['政务服务事项共计23项', 23],
      ['公布44项政务服务事项', 44],
      ['及时公开政务服务事项131个清单', 131],
      ['取消政务服务事项6项', null],
    ],
  }),
];
