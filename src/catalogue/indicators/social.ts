// Official microblogs, WeChat accounts and the like.
// Longer than most: every phrase has a sentence beside it that it must or must not read.
import type { Example, IndicatorRules, Says } from '../../extract/knowledge.ts';
import { ALL, indicator } from '../indicator.ts';

/** The platforms and the words that name an account on each. 视频号 is WeChat's unless it says 抖音视频号. */
const PLATFORMS: readonly (readonly [category: string, names: string])[] = [
  ['weibo', '微博'],
  ['wechat', '微信/公众号/服务号/订阅号/视频号'],
  ['douyin', '抖音'],
  ['app', '客户端/APP/app'],
  ['other', '快手/头条号/今日头条/百家号/企鹅号/澎湃号/澎湃/小红书/哔哩哔哩/B站'],
];

/** What an account does with a post. */
const POSTED = '发送/发布/推送/发文/发出/推出/更新/公开/编发/推文/刊发/发稿/制作';
/** What a post is called. */
const POST = '信息/文章/图文/消息/推文/内容/短视频/作品';
const POST_UNITS = '条 篇 则 次 期 件 篇次 条次 篇(次) 余 项 部 份'.split(' ');
const FOLLOWER_UNITS = '人 名 个 位 户 人次 万人次'.split(' ');
const FOLLOWERS =
  '粉丝/粉丝数/粉丝量/关注人数/关注量/订阅数/订阅量/关注用户/订阅用户/关注数/粉丝总数/用户数/订阅人数';
/** A number after one of these counts readers, answers or meetings. */
const NO_POST =
  '[粉丝/关注/订阅数/订阅人/订阅用/订阅量/订阅者/点击/阅读/浏览/播放/访问/用户/评论/回复/答复/举办/培训/申请/咨询/回应]…{n}';
/** How often posts were passed on; 发布转发政策信息302条 counts posts. */
const PASSED_ON = '转发(量/数/次数/评论){n}';
/** A number after one of these is a change or counts readings. */
const NO_FOLLOWERS = '[增加/新增/阅读/点击/播放/增粉/转发]…{n}';
/** Two accounts under one number. */
const SEVERAL = ['微博[、/和/及/与](官方/政务)[微信/公众号]', '[微信/公众号][、/和/及/与](官方/政务)微博'];
/** Several accounts, each of which has so many. */
const EACH = '均(已/达/有/为/在){n}';
/** A sentence that speaks of an account, and then of what it published. */
const TOLD = `^({d})(共/共计/累计/全年/年内/年内共/全年共/本年度/本年/当年)(共/累计)[发布/推送/推文/发文/发送/发稿](各类/原创/图文/宣传)(政务/政府)(${POST})`;

/** 官方微博发布信息500条: one account's posts. */
const posts = ([category, names]: (typeof PLATFORMS)[number]): Says[] => [
  {
    phrases: [
      `[${names}](公众号/服务号/订阅号/视频号/平台/账号/公众平台/帐号/公众账号/短视频/号)…[${POSTED}]…{n}{unit}`,
      `[发送/发布/发表/推送/发出/编发/更新](政务/官方)(了)[${names}](${POST}){n}{unit}`,
      `[发送/发布/推送/发出/编发](政务/官方)…{n}{unit}[${names}]`,
      `(政务/官方/通过)[${names}](公众号/平台/信息/推文/号)(信息){n}{unit}`,
      `[${names}](公众号/账号/平台/号)(共/全年)新增[作品/视频/短视频/推文](共){n}{unit}`,
      `[通过/利用/在/运用]…[${names}]…[${POSTED}/公布]…{n}{unit}`,
    ],
    category,
    firm: true,
    unless: [
      NO_POST,
      PASSED_ON,
      '微博…微信…{n}',
      '微信…微博…{n}',
      // 微信公众号、抖音号324条: of both.
      '[微博/微信/公众号/抖音/抖音号/客户端](公众号)[、/和/及/与](政务/官方)[抖音/快手/头条号/今日头条/视频号/客户端]…{n}',
      '网站…{n}',
      '[级/等/流/闻/央/部/种/家/统/他/外/国]媒体…{n}',
      '[微信/微博/公众号/抖音/客户端](群/平台/账号/号)(”)等',
      '微信群',
      // 政府网、公众号、各级媒体等方式: one of several ways.
      '[网/网站/官网](”)[、/和/及/与](“)…[微信/微博/公众号/抖音/客户端]',
      '[媒体/报刊/公开栏/公示栏/电视/广播]等[方式/形式/渠道/途径/平台/载体]',
      '等(政务/各类/多种/多个)(新)[平台/渠道/媒体/方式/形式/途径/载体/账号/网络]…{n}',
    ],
    // 收到留言126条(其中:网站39条、微信公众号87条): the ways in which letters came.
    unlessSaid: ['[留言/来信/信件/咨询/诉求/投诉/工单/建议/申请](事项/数)(共){m}…其中,$'],
    units: POST_UNITS,
  },
  {
    // 微博粉丝12万、发布信息862条: the account's followers stand between.
    phrases: [
      `[${names}](公众号/服务号/订阅号/视频号/账号/号)…[粉丝/关注/订阅](人数/用户/用户数/数/量)…{m}[、/和](全年/共)[${POSTED}](了)(${POST})({d})(共){n}{unit}`,
    ],
    category,
    unless: ['[视频号/抖音/微博/微信/公众号]…{m}[、/和]…[视频号/抖音/微博/微信/公众号]'],
    units: POST_UNITS,
  },
  {
    // 公开信息397条,其中28条通过政务微信公开
    phrases: [
      `^(其中)(,)(有/另有/另){n}{unit}(信息)[通过/在/由/经/从](政务/官方/局/我局)(“…”)[${names}](公众号/服务号/订阅号/视频号/平台/账号/公众平台/公众账号/号)(”)(上)(主动/对外/向社会)[${POSTED}/公布]$`,
    ],
    category,
    firm: true,
    said: ['[公开/发布]…[信息/文件/动态](总数/数/数量)(共){m}'],
    units: POST_UNITS,
  },
  {
    // 个 counts films, and accounts where no film is named.
    phrases: [
      `[${names}](号/账号/平台/公众号)(共/累计/全年)[发布/推送/制作/更新](各类/原创)[短视频/视频/作品](共){n}{unit}`,
    ],
    category,
    firm: true,
    units: ['个'],
  },
  {
    // 市政府网站微博更新数量1430条: the site's own account.
    phrases: [
      `网站(官方/政务)(“…”)[${names}](公众号/平台/账号/号)(信息/共/全年/累计)[${POSTED}](${POST})(数量/数/量/总量/总数)(共/共计){n}{unit}`,
    ],
    category,
    firm: true,
    unless: [NO_POST, PASSED_ON],
    units: POST_UNITS,
  },
  {
    phrases: [`新媒体[发送/发布/推送](政务/官方)[${names}](${POST}){n}{unit}`],
    category,
    firm: true,
    unless: [NO_POST, PASSED_ON],
    units: POST_UNITS,
  },
  {
    phrases: [
      `${TOLD}{n}{unit}$`,
      '^[信息/文章/图文][发布/推送](总)[量/数/数量]{n}{unit}$',
      '^(共/累计/全年)[发布/推送/发送][各类/各种]…类信息{n}{unit}$',
    ],
    category,
    at: [category],
    not: ['requests', 'training'],
  },
  {
    // 微博粉丝1.2万,博文1256条; 抖音号粉丝1.5万,作品125个: of the account named just before.
    phrases: ['^(共/累计/全年)[博文/推文/图文/作品/短视频](数/数量/总数)(共){n}{unit}$'],
    category,
    at: [category],
    not: ['requests', 'training', 'interpretation'],
    said: [`[${names}]…,$`, `[${names}]…{m},$`, `[${names}]…{m},…{m},$`],
    units: [...POST_UNITS, '个'],
  },
  {
    // 抖音号粉丝3.5万,发布视频126个: its films, where another clause named it.
    phrases: ['^(共/累计/全年)[发布/推送/制作/更新](了)(各类/原创)[短视频/视频/作品](共){n}{unit}$'],
    category,
    at: [category],
    not: ['requests', 'training', 'interpretation'],
    units: ['个', '部', '条', '期'],
  },
  {
    // 公众号累计发布2860条,其中2022年发布860条.
    phrases: [
      `^(其中)[本年度/本年/当年/今年/{d}](共/新增)[发布/推送/更新/推文/发文/发稿](${POST})(共){n}{unit}$`,
    ],
    category,
    at: [category],
    said: [`[${names}]…累计…{m},$`],
    units: POST_UNITS,
  },
  {
    // 依托某微信公众号平台,发布工作动态及各类政务信息360条: of the one account named just before.
    phrases: [
      '^({d})(共/累计/全年)[发布/推送](了)…信息(共){n}{unit}$',
      '^({d})(共/累计/全年)[发布/推送](了)…[及/和]各类[政务/工作/政府]信息(共){n}{unit}$',
    ],
    category,
    firm: true,
    said: [
      `[依托/通过/利用/借助/运用/用好]…[${names}](公众服务号/公众号/服务号/订阅号/账号/公众平台)(”)(平台),$`,
    ],
    unlessSaid: [
      '[网/网站/平台/栏](”)[、/和/及/与]',
      '[、/和/及/与](政务/官方)(“…”)[微信/微博/公众号/抖音/客户端]',
    ],
    units: POST_UNITS,
  },
  {
    // 开通微信公众号,发布业务信息212条: of the account named just before.
    phrases: ['^({d})(共/累计/全年)[发布/推送](了)…信息(共){n}{unit}$'],
    category,
    said: [`[建立/开通/开设/创建/注册/运营]…[${names}](公众服务号/公众号/服务号/订阅号/账号/公众平台)(”),$`],
    units: POST_UNITS,
  },
];

/** 官方微博粉丝数达3.2万人: one account's followers. */
const followers = ([category, names]: (typeof PLATFORMS)[number]): Says[] => [
  {
    phrases: [
      `[${names}]…[粉丝/关注/观注/订阅/用户/听众](用户/人数/数/者)(量/数/总数/总量)(已/已达/突破)…{n}`,
    ],
    category,
    unless: [
      NO_FOLLOWERS,
      EACH,
      '关注…[问题/热点]',
      '[新闻/信息/稿件]',
      '用户[留言/咨询]',
      ...SEVERAL,
      ...(category === 'wechat' ? ['微博公众号'] : []),
    ],
    units: FOLLOWER_UNITS,
  },
  {
    phrases: [`[${FOLLOWERS}](超/已达/突破)…{n}`, '拥有(粉丝/关注用户)…{n}{unit}'],
    category,
    unless: [NO_FOLLOWERS, EACH],
    at: [category],
    not: ['requests', 'training'],
    units: FOLLOWER_UNITS,
  },
  {
    // 公众号粉丝较年初增加1.2万人,达到8.6万人
    phrases: ['^(目前/已/总数/总量/累计)[达到/达/突破]{here}$'],
    category,
    said: [
      `[${names}](公众号/账号/平台/号)(”)(的)[粉丝/关注/订阅](用户/人数/数/量)…[增加/增长/新增/上升](了){d}(人/个/名),$`,
      `[${names}](公众号/账号/平台/号)(”)(全年/共)[新增/增加](了)(关注)[粉丝/用户/关注/订阅](用户/人数/数/量)({d}/{m})(人/个/名),$`,
    ],
    units: FOLLOWER_UNITS,
  },
];

export const SOCIAL: readonly IndicatorRules[] = [
  indicator({
    id: 'social.posts',
    group: 'outreach',
    tier: 'core',
    unit: 'post',
    eras: ALL,
    dimension: 'platform',
    zh: '政务新媒体发布数',
    en: 'Social-media posts',
    definition: 'Posts on official microblog/WeChat accounts in the year.',
    says: [
      ...PLATFORMS.flatMap(posts),
      {
        phrases: ['[发布/推送/编发](政务/官方)(了)微信(公众号/订阅号/服务号)图文(信息/消息){n}{unit}'],
        category: 'wechat',
      },
      {
        phrases: [
          `^(截至/截止)({d})({d})({d})(日/底/末)[共/累计/共累计/全年][推送/推文/发布/发送]{n}{unit}(各类/原创)[${POST}]$`,
        ],
        category: 'wechat',
        at: ['wechat'],
        away: ['portal', 'weibo', 'douyin', 'app', 'other'],
        not: ['requests', 'training'],
      },
      {
        phrases: [
          '[通过/利用/在/依托](全市/全县/全区/政府系统/各级/各类/各部门/我镇/我局/本局)(“…”)(政务/官方)新媒体(平台/账号)(共/累计)[公开/发布/公布/推送](各类)(政府/政务)信息{n}{unit}',
          '[通过/利用/在](政务/官方)[公众号/微信公众号/微信/微博]等(政务)[自媒体/新媒体](平台/账号)(共/累计)[公开/发布/公布/推送](各类/工作/各类工作/政务)信息{n}{unit}',
        ],
      },
      {
        // 通过官方微信、微博平台公开政府信息4294条: of two accounts, and of no other place.
        phrases: [
          '^({d})(其中)(另/还)通过(官方/政务)[微信/微博/微信公众号/公众号][、/和/及](官方/政务)[微信/微博/微信公众号/公众号](等)(平台/账号/号)(共/累计)(主动)[公开/发布/推送](政府/政务)信息{n}{unit}',
        ],
      },
      {
        phrases: [
          '[微博、微信/微信、微博/微博和微信/微信和微博]{m}(政务/官方)[自媒体/新媒体/平台/账号/公众号](上)(共/累计)[发布/推送](各类)(信息/文章)(共){n}{unit}',
          '[发布/推送](官方/政务)[微信、微博/微博、微信/微信和微博/微博和微信](信息)(共){n}{unit}',
          '双微(”)(平台)(共)[推文/发布/推送/发文](信息)(共){n}{unit}',
          '(微信)公众号(”)[、/和/及](“…”)(手机)[APP/客户端]等(新)媒体(平台)(共)[发布/推送](各类)(信息/图文){n}{unit}',
          '[新媒体/两微一端/微博微信/微信微博/微博、微信/微博、微信公众号/微信、微博/微博和微信]…[发布/推送/发送/更新/公开/推出/发文/刊发]…{n}{unit}',
          '[微博/微信](公众号/平台/号)(”)[、/和/及/与](政务/官方)(“)[微信/微博/抖音/公众号]…[发布/推送/发送/更新/公开/发文]…{n}{unit}',
        ],
        unless: [
          '[粉丝/关注/订阅数/订阅人/订阅用/订阅量/订阅者/点击/阅读/浏览/播放/访问/用户/申请/咨询]…{n}',
          '[网站/门户网/门户/官网/网](”)[、/和/及/与]',
          '[短信/广播/电视/报纸/报刊/展板/宣传栏/公示栏/公开栏/公告栏/电子屏/显示屏/宣传册]…{n}',
          '[主动公开/政府信息]…{n}',
          '新媒体…[发布/推送/发送/更新](了)[微信/微博/抖音](信息/图文){n}',
          // What is left beside accounts that were told.
          '其[他/它](各类)(政务)(新媒体)…{n}',
          // 主流媒体及新媒体平台: the press as well.
          '[主流/传统/新闻](媒体)[及/和/与/、]新媒体',
          '培训',
        ],
        units: '条 篇 则 次 期 件 篇次 条次 篇(次)'.split(' '),
      },
      {
        phrases: [`${TOLD}{n}{unit}$`],
        at: ['weibo', 'wechat', 'douyin', 'app', 'other', 'new_media'],
        // 政府网和新媒体,发布信息422条: the site's as well.
        away: ['portal'],
        not: ['requests', 'training'],
        unless: ['政府信息{n}'],
      },
    ],
    examples: [
      ['政务微信订阅号“某镇印象”(微信号:abc2016)公开政府信息23条', { value: 23, category: 'wechat' }],
      ...PLATFORMS.map(
        ([category, names]): Example => [
          `依托某商务${names.split('/')[0]}平台,发布工作动态及各类政务信息360条`,
          { value: 360, category },
        ],
      ),
      ...PLATFORMS.map(
        ([category, names]): Example => [
          `通过某商务${names.split('/')[0]}平台,2022年发布工作动态等信息360条`,
          { value: 360, category, year: 2022 },
        ],
      ),
      ['通过政府网站、某某微信公众号,发布工作动态及各类政务信息360条', null],
      ...PLATFORMS.map(
        ([category, names]): Example => [
          `主动公开政府信息397条,其中369条通过政府网站公开,28条通过政务${names.split('/')[0]}公开`,
          { value: 28, category },
        ],
      ),
      ['答复申请397件,其中28件通过政务微信公开', null],
      ['公开政府信息1589条。其中:政府网站1265条,微博微信324条', 324],
      ['公开政府信息1589条。其中:政府网站1265条,微信公众号、抖音号324条', 324],
      ...PLATFORMS.map(
        ([category, names]): Example => [
          `官方${names.split('/')[0]}粉丝1.2万,博文1256条`,
          { value: 1256, category },
        ],
      ),
      ['公众号新增粉丝1.2万人,发布文章356篇(原创120篇)', { value: 356, category: 'wechat' }],
      ['自主运营微信公众号,2023年发布信息500条', { value: 500, category: 'wechat', year: 2023 }],
      ...PLATFORMS.map(
        ([category, names]): Example => [
          `${names.split('/')[0]}拥有粉丝3.5万人,全年发布视频126个`,
          { value: 126, category },
        ],
      ),
      ...PLATFORMS.map(
        ([category, names]): Example => [`${names.split('/')[0]}账号新增作品96条`, { value: 96, category }],
      ),
      ['抖音号拥有粉丝3.5万人。解读政策,全年制作视频126个', null],
      [
        '加强政务微博、微信等新媒体的管理,2023年累计发布各类信息一万余条',
        { value: 10000, qualifier: 'over', year: 2023 },
      ],
      ['依托“某某后龙”政务新媒体发布政府信息1026条', 1026],
      ['通过官方微信、微博平台公开政府信息4294条', 4294],
      ['通过官方微信、微博和网站公开政府信息4294条', null],
      ['微信公众号累计推文1256篇,其中本年度推文326篇', { value: 326, category: 'wechat' }],
      ['微信公众号累计发布信息2860条,其中2022年发布860条', { value: 860, category: 'wechat', year: 2022 }],
      ['收到留言126条(其中:网站39条、微信公众号87条)', null],
      ['推送微信公众号图文信息413条', { value: 413, category: 'wechat' }],
      ['利用“某县发布”微信公众号、“掌上某县”APP等媒体发布各类信息260件', 260],
      ['利用微信公众号、APP、电视等媒体发布各类信息260件', null],
      ['微博累计发布信息2860条,其中2022年发布860条', { value: 860, category: 'weibo', year: 2022 }],
      ['抖音号累计发布作品286个,其中2022年发布86条', { value: 86, category: 'douyin', year: 2022 }],
      ['客户端累计发布信息286条,其中2022年发布86条', { value: 86, category: 'app', year: 2022 }],
      ['头条号累计发布信息286条,其中2022年发布86条', { value: 86, category: 'other', year: 2022 }],
      ['市政府网站微博更新数量1430条', { value: 1430, category: 'weibo' }],
      ['区政府网站“某某发布”微信公众号推送信息300条', { value: 300, category: 'wechat' }],
      ['市政府网站微信发布信息1641条', { value: 1641, category: 'wechat' }],
      ['政府网站抖音号发布作品41条', { value: 41, category: 'douyin' }],
      ['政府网站客户端推送信息41条', { value: 41, category: 'app' }],
      ['政府网站头条号发布信息41条', { value: 41, category: 'other' }],
      ['政府网站、微信发布信息1641条', null],
      ['政务“双微”推文154条', 154],
      ['全年发布微信、微博590余条次', { value: 590, qualifier: 'over' }],
      ['通过微信公众号等自媒体平台累计发布各类工作信息695条', 695],
      ['官方微博、微信两个自媒体共发布信息2458条次', 2458],
      ['微博关注人数183人,信息发布量98条', { value: 98, category: 'weibo' }],
      ['微信公众号订阅数1482人,信息发布量383条', { value: 383, category: 'wechat' }],
      ['抖音号关注人数183人,信息发布量98条', { value: 98, category: 'douyin' }],
      ['客户端用户183人,信息发布量98条', { value: 98, category: 'app' }],
      ['头条号粉丝183人,信息发布量98条', { value: 98, category: 'other' }],
      ['服务热线新媒体发布微信426条', { value: 426, category: 'wechat' }],
      ['通过政务新媒体公开政府信息306条', 306],
      ['主动公开政府信息910条,在政府系统政务新媒体公开政府信息1958条', 1958],
      ['政务微信公开183条,其他政务新媒体公开63条', { value: 183, category: 'wechat' }],
      ['其他政务新媒体公开63条', null],
      ['“某发布”微信订阅号发布各类信息722条', { value: 722, category: 'wechat' }],
      ['头条号发布信息77条', { value: 77, category: 'other' }],
      ['四大微博运行良好,全年累计发布政府信息342条', { value: 342, category: 'weibo' }],
      ['开通了官方微博,发布各种农事类信息1700余条', { value: 1700, category: 'weibo', qualifier: 'over' }],
      ['网站公开信息900条,开通了局微信公众服务号,发布业务信息212条', { value: 212, category: 'wechat' }],
      ['开通微信公众号方便群众,在网站发布业务信息212条', null],
      ['公众号每日更新,共发布信息1193条', { value: 1193, category: 'wechat' }],
      ['抖音号每日更新,共发布信息93条', { value: 93, category: 'douyin' }],
      ['客户端每日更新,共发布信息93条', { value: 93, category: 'app' }],
      ['通过微信公众号推送涉及教育、医疗等的政务动态68余条', { value: 68, category: 'wechat' }],
      ['头条号阅读77条', null],
      ['快手号发布信息77条', { value: 77, category: 'other' }],
      ['快手每日更新,共发布信息93条', { value: 93, category: 'other' }],
      ['微信视频号发布信息77条', { value: 77, category: 'wechat' }],
      ['发布快手短视频20条', { value: 20, category: 'other' }],
      ['发布15条快手', { value: 15, category: 'other' }],
      ['快手242条', { value: 242, category: 'other' }],
      ['通过快手发布短片20条', { value: 20, category: 'other' }],
      ['热线新媒体发布微信410条', { value: 410, category: 'wechat' }],
      ['热线新媒体发布微博410条', { value: 410, category: 'weibo' }],
      ['热线新媒体发布抖音41条', { value: 41, category: 'douyin' }],
      ['热线新媒体发布客户端文章41条', { value: 41, category: 'app' }],
      ['热线新媒体发布小红书41篇', { value: 41, category: 'other' }],
      ['发布微博达1000条以上', { value: 1000, category: 'weibo', qualifier: 'over' }],
      ['通过网站和新媒体公开政府信息306条', null],
      ['利用主流媒体及新媒体平台公开352条', null],
      ['官方微博全年更新5092条', { value: 5092, category: 'weibo' }],
      ['发布60条微博', { value: 60, category: 'weibo' }],
      ['微博1882条', { value: 1882, category: 'weibo' }],
      ['3.政务微博公开政府信息数20条', { value: 20, category: 'weibo' }],
      ['利用微博平台全年发布消息700条', { value: 700, category: 'weibo' }],
      ['发布微信信息200余条', { value: 200, category: 'wechat' }],
      ['推送80篇微信', { value: 80, category: 'wechat' }],
      ['微信公众号335条', { value: 335, category: 'wechat' }],
      ['发布抖音短视频20条', { value: 20, category: 'douyin' }],
      ['发布15条抖音', { value: 15, category: 'douyin' }],
      ['视频号12条', { value: 12, category: 'wechat' }],
      ['抖音号12条', { value: 12, category: 'douyin' }],
      ['政务抖音号发布短视频126个', { value: 126, category: 'douyin' }],
      ['微博发布视频12个', { value: 12, category: 'weibo' }],
      ['微信公众号发布视频12个', { value: 12, category: 'wechat' }],
      ['客户端发布视频12个', { value: 12, category: 'app' }],
      ['快手发布短视频12个', { value: 12, category: 'other' }],
      ['微信公众号3个', null],
      ['通过视频号发布短片20条', { value: 20, category: 'wechat' }],
      ['通过抖音发布短片20条', { value: 20, category: 'douyin' }],
      ['抖音视频号发布短片20条', { value: 20, category: 'douyin' }],
      ['推送客户端信息20条', { value: 20, category: 'app' }],
      ['推送15条客户端', { value: 15, category: 'app' }],
      ['客户端信息12条', { value: 12, category: 'app' }],
      ['通过手机客户端发布消息20条', { value: 20, category: 'app' }],
      ['我街道官方微信“某街道”,截至2022年12月31日共推送1039条信息', { value: 1039, category: 'wechat' }],
      ['“某生态”微信、微博分别发布信息1826条、2386条', { value: 1826, category: 'wechat' }],
      ['“某生态”微信、微博分别发布信息1826条、2386条', { value: 2386, category: 'weibo' }],
      ['官方微博、微信分别发布信息1826条、2386条', { value: 1826, category: 'weibo' }],
      ['官方微博、微信分别发布信息1826条、2386条', { value: 2386, category: 'wechat' }],
      ['微信公众账号(1个)发布信息149条', { value: 149, category: 'wechat' }],
      ['微博、微信共发布信息251条', 251],
      ['微信发布政务信息1200篇', { value: 1200, category: 'wechat' }],
      ['“某发布”公众号共发布信息294期1014条', { value: 1014, category: 'wechat' }],
      ['通过手机短信、微博、微信等方式制作发布预报195期', null],
      ['微信公众号、微博共公开信息251条', 251],
      ['微博微信公开信息251条', 251],
      ['微信公众号关注人数3.1万,推送图文信息980条', { value: 980, category: 'wechat' }],
      ['通过宣传栏、电子屏、微信公众号等渠道公开各类信息8000余条', null],
      [
        '共拥有粉丝10000多个,发送微博500多条',
        { value: 500, category: 'weibo', qualifier: 'over', hedge: '多' },
      ],
      ['通过微信公众号推送信息120篇', { value: 120, category: 'wechat' }],
      ['抖音号发布作品607条', { value: 607, category: 'douyin' }],
      ['手机客户端发布信息90条', { value: 90, category: 'app' }],
      ['政务APP发布信息415条', { value: 415, category: 'app' }],
      ['通过局官方微博、微信等新媒体平台发布信息187条', 187],
      ['加强官方微信公众号建设,全年发布信息187条', { value: 187, category: 'wechat' }],
      ['办好政务新媒体,全年发布信息187条', 187],
      ['微信公众号共有粉丝24563人,较上年增长12.6%,全年共发稿1263条', { value: 1263, category: 'wechat' }],
      ['微博粉丝达到3万人', null],
      ['通过广播、公开栏、村务微信群等公开3000余次', null],
      ['政务微博粉丝126.5万、发布信息8652条', { value: 8652, category: 'weibo' }],
      ['微信公众号关注用户28.6万人、推送图文96期312条', { value: 312, category: 'wechat' }],
      ['抖音号粉丝12万、发布作品86条', { value: 86, category: 'douyin' }],
      ['客户端用户关注12万、推送信息86条', { value: 86, category: 'app' }],
      ['头条号粉丝12万、发布文章86篇', { value: 86, category: 'other' }],
      ['运用街道公众号发布转发政策信息和热点动态302条', { value: 302, category: 'wechat' }],
      ['微博转发1562次', null],
      ['通过区政府网、某公众号、各级媒体等方式主动公开工作动态、公共服务等信息1851条', null],
    ],
  }),
  indicator({
    id: 'social.followers',
    group: 'outreach',
    tier: 'extended',
    unit: 'person',
    eras: ALL,
    dimension: 'platform',
    stock: true,
    zh: '政务新媒体关注数',
    en: 'Social-media followers',
    definition: 'Followers at a date (a stock).',
    says: [
      ...PLATFORMS.flatMap(followers),
      {
        phrases: [
          `[${FOLLOWERS}](超/已达)…{n}`,
          '拥有(粉丝)…{n}{unit}(粉丝)$',
          '拥有{n}{unit}[粉丝/关注/订阅]',
        ],
        unless: [NO_FOLLOWERS, EACH],
        at: ['weibo', 'wechat', 'douyin', 'app', 'other', 'new_media'],
        not: ['requests', 'training'],
      },
      {
        phrases: SEVERAL.map(
          names =>
            `${names}…[粉丝/关注/订阅/用户](用户/人数/数/者)(量/数/总数/总量)(已/已达/突破/达/共/合计)…{n}`,
        ),
        unless: [NO_FOLLOWERS, EACH, '关注…[问题/热点]', '[新闻/信息/稿件]', '用户[留言/咨询]'],
        units: FOLLOWER_UNITS,
      },
      {
        phrases: ['拥有粉丝…{n}{unit}', '粉丝(数/量/总数)(突破)(到){n}'],
        unless: ['[新增/增粉/增加]'],
      },
    ],
    examples: [
      ['“某某人社”公众号粉丝较年初增加1.2万人,达到8.6万人', { value: 86000, category: 'wechat' }],
      ['网站信息较年初增加1.2万条,达到8.6万人', null],
      ['微信公众号和微博的粉丝数量均超过百万人', null],
      ['微信公众号粉丝数由年初的3.2万增长至5.6万', { value: 56000, category: 'wechat' }],
      ['政务微博公众号发布信息826条、关注量达到1382025', { value: 1382025, category: 'weibo' }],
      ['通过微信公众号发布信息601条,订阅量3569个', { value: 3569, category: 'wechat' }],
      ['开通微信公众号,拥有粉丝700人', { value: 700, category: 'wechat' }],
      ['官方微博、微信公众号关注量达30万', 300000],
      ['微信、微博粉丝数共5000人', 5000],
      ['开通抖音号,拥有粉丝700人', { value: 700, category: 'douyin' }],
      ['推广客户端,拥有关注用户700人', { value: 700, category: 'app' }],
      ['办好政务新媒体,粉丝数共有800人', 800],
      ['官方微博运行良好,粉丝数共有800人', { value: 800, category: 'weibo' }],
      ['办好政务新媒体,拥有800名粉丝', 800],
      ['办好政务新媒体,目前拥有稳定粉丝800人', 800],
      ['截止2012年底,共拥有粉丝10000多个', { value: 10000, qualifier: 'over' }],
      ['官方微博粉丝数达3.2万人', { value: 32000, category: 'weibo' }],
      ['微信公众号关注用户5600人', { value: 5600, category: 'wechat' }],
      ['抖音号粉丝1200人', { value: 1200, category: 'douyin' }],
      ['微博听众达到8642人', { value: 8642, category: 'weibo' }],
      ['客户端订阅用户数3000人', { value: 3000, category: 'app' }],
      ['快手号粉丝1200人', { value: 1200, category: 'other' }],
      ['开通快手号,粉丝数1200人', { value: 1200, category: 'other' }],
      ['开通快手号,拥有粉丝700人', { value: 700, category: 'other' }],
      [
        '官方微信公众号运行良好,粉丝总数超2万',
        { value: 20000, category: 'wechat', qualifier: 'over', hedge: '超' },
      ],
      ['开通官方微博,共拥有粉丝900个', { value: 900, category: 'weibo' }],
      ['加强微信公众号建设,关注人数达5000人', { value: 5000, category: 'wechat' }],
      ['开通抖音号,粉丝数1200人', { value: 1200, category: 'douyin' }],
      ['开发手机客户端,用户数3000人', { value: 3000, category: 'app' }],
      ['“某发布”微信公众号用户已突破550万', { value: 5500000, category: 'wechat' }],
      ['公众号观注人数近64000人', { value: 64000, category: 'wechat', qualifier: 'under' }],
      ['微信用户留言300人次', null],
      ['新增粉丝300人', null],
    ],
  }),
];
