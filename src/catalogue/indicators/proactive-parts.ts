// What a body publishes of its own accord, in parts: by category, on its site, for the key areas, services.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { ALL, indicator } from '../indicator.ts';

export const PROACTIVE_PARTS: readonly IndicatorRules[] = [
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
      ['公开信息6039条,其中规范性文件4件', null],
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
          '[网站/门户网/政务网/官网/门户/信息网/政府网]…[主动公开/公开发布/发布/公开/更新/上传/公布/刊登/发表/发送/编发](了/各类/共/各种)…[信息/动态/文章/稿件/内容/文件](数/数量/共/共计/总计/合计/累计/达/总数/为)…{n}{unit}',
          '[网站/门户网/政务网/官网/信息网](上/共/共计/总计/累计/全年/主动/及时)…[发布/公开/更新/上传/公布](了/各类)(文章/稿件/文件/动态/新闻){n}{unit}',
          '[网站/门户网/政务网/官网/信息网]…[发布/公开]…{m}信息共{n}{unit}',
          '[发布/更新/上传]…信息…{n}{unit}到…[网站/网上]',
          '[政务网站/门户网站/政府网站/局网站/官方网站](政务/政府)信息(共){n}{unit}',
          '网”(上)[更新/发布/公开](了/各类/各种)(政务/政府/工作)信息{n}{unit}',
          '[网站/门户网/政务网/官网](上)[发布/公开](了/各类/各种)…[公告/公示]{n}{unit}',
        ],
        not: ['requests', 'hotline'],
        unless: [
          '[点击/浏览/访问/阅读/解读/微博/微信/公众号/新媒体/申请/留言/回复/答复/咨询/收到/反馈]…{n}',
          '重点领域…{n}',
          '政府信息…{n}',
          // 通过网站主动公开信息468条 is the total where nothing else is.
          '[网站/门户网/政务网/官网/门户/信息网/政府网](”)(上/平台)(共/累计/全年)主动公开(各类)(政务/政府)信息{n}',
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
        // 政府网和各类新媒体,发布信息422条: not the site's alone.
        away: ['weibo', 'wechat', 'new_media'],
        not: ['requests', 'hotline'],
        unless: [
          '[点击/浏览/访问/阅读/解读/微博/微信/公众号/新媒体/申请/留言/回复/答复/咨询/媒体/指导]…{n}',
          '{n}、…{m}',
          '网站(”)[、/和/及/与]',
          '重点领域…{n}',
        ],
        // 通过电子屏、公众号、网站等载体,共发布信息847条: not the site's alone.
        unlessSaid: ['[网/网站/网页](”)等(各类/多种/各种)(信息)(公开)[载体/渠道/平台/方式/形式/途径]'],
      },
      {
        phrases: [
          '^(其中)通过…[门户网站/政府网站/官方网站/局网站](主动)公开{n}{unit}、',
          '[门户网站/政府网站/官方网站/局网站](上)[公开发布/公开/发布/更新](各类)信息(共){n}{unit}…其中',
        ],
        not: ['requests', 'hotline'],
      },
      {
        // Its counting word was lost.
        phrases: ['^(其中)通过…网站(主动)[公开/发布](各类)(政府/政务)信息(共){n}$'],
        not: ['requests', 'hotline'],
        units: [],
      },
      {
        phrases: ['网站(上/共/累计/全年)(更新)[发布/更新](了/各类)政府信息(总数/共/共计/累计){n}{unit}'],
        not: ['requests', 'hotline'],
        unless: ['[通过/在/利用/依托]…网站', '网站[、/和/及/与]'],
      },
      {
        phrases: [
          '[信息/文章/稿件]发布(总)量(由/从)…{m}[增加/上升/增长/提高][到/至]({d}的){n}{unit}',
          '^[信息/文章/稿件]发布(总)(量/数/数量){n}{unit}$',
        ],
        at: ['portal'],
      },
      {
        phrases: ['更新…目录(信息){n}{unit}'],
        marks: ['second_kind'],
      },
    ],
    examples: [
      ['2020年市局网站总访问量268838次,信息发布182条', 182],
      ['通过政府门户网站公开发布信息919条(其中概况类信息4条、政务动态信息885信息公开目录信息30条)', 919],
      ['通过本部门网站公开各类信息966', 966],
      ['主动公开政府信息900条。通过政府网站公开95条、服务网公开23条', 95],
      ['局网站全年发布工作动态320条', 320],
      ['在门户网站编发政务信息220条', 220],
      ['累计公开政府信息900条。局政务网站信息79条', 79],
      ['在“某盾网”更新各类政务信息320条', 320],
      ['在区政府门户网站发布业务类公告130条', 130],
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
      ['通过显示屏、公众号、政府网站等载体,累计发布信息640条', null],
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
        phrases: [
          '重点领域…{n}{unit}',
          '{n}{unit}重点领域(政府)信息',
          '^公开重点领域(政府)信息(共){n}{unit}$',
        ],
        unless: [
          '{n}{unit}重点领域(政府)(信息)(公开)[工作/任务/行业]',
          '重点领域(信息)(公开)…{n}{unit}(重点)[工作/任务/措施/要求]',
          '等信息、重点领域',
          '重点领域等',
          '重点领域…[申请/会议/培训/栏目]…{n}',
        ],
      },
    ],
    examples: [
      ['公开128条重点领域信息', 128],
      ['网站公开210条,公开重点领域信息30条', 30],
      ['2017年更新发布重点领域信息60余项', { value: 60, qualifier: 'over', hedge: '余' }],
      ['公开重点领域信息共128条', 128],
      ['推进26个重点领域工作', null],
      ['推进8个重点领域信息公开工作', null],
      ['做好重点领域9项工作', null],
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
          '[公开/公布](了)服务事项(共/共计){n}{unit}',
        ],
        unless: ['[取消/保留/下放/办理/受理/办结]…{n}'],
      },
    ],
    examples: [
      ['政务服务事项共计23项', 23],
      ['公布44项政务服务事项', 44],
      ['公开服务事项112余项', { value: 112, qualifier: 'over' }],
      ['及时公开政务服务事项131个清单', 131],
      ['取消政务服务事项6项', null],
    ],
  }),
];
