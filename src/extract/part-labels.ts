// How the labels of listed parts look: what opens a list, what is a category, and what names a site or a platform.

import { quick } from './quick.ts';

/** The indicator of what sites publish. */
export const PORTAL = 'proactive.portal_items';
/** Opens the parts of what the sentence has counted before. */
export const OPENS_PARTS = quick(/^[(]?(?:其中|包括|分别)/);
/** Words that open a list, with or without a list number. */
export const OPENING =
  /^(?:\((?:[一二三四五六七八九十]{1,3}|\ue003)\)|第?[一二三四五六七八九十]{1,3}、|[(（]|以及|其中|包括|包含|具体包括|主要包括|主要涉及|内容涵盖|内容包括|涵盖|主要有|主要为|主要是|内有|分别为|分别是|分别|具体为|具体是|具体|包含|含|有|即|从[^,]{2,14}(?:看|来看|来分)|(?:在(?:[^,]{2,12}?上)?)?(?:主动)?公开的?(?:政府|政务)?信息中|按[^,]{2,14}(?:分|划分|统计)(?:类)?|一是|二是|三是|四是|五是|六是|[①-⑳]|\ue003(?:新增)?(?:\([^()]{1,6}\))?(?=[^年])(?!度?[^、,]{0,6}[预决]算))+/;
/** What no category is called: outcomes of requests, changes, readers, deeds. */
export const NOT_A_LABEL =
  /(?:^(?:按照|根据|[至到—-]\ue003)|[上下]半年|季度|修订|依申请|不予|不公开|同意(?:部分)?公开|部分公开|不属于|非本|不存在|不掌握|告知(?!事项|承诺)|补正|主动公开范围|文件总数$|收到|受理|接到|复议|诉讼|比上|较上|同比|增长|增加|减少|下降|访问|点击|浏览|阅读|粉丝|关注数|办结|累计|召开|举办|报送|上报|用稿|送交|移交|全文电子化|(?:答复|回复|回应)(?:了)?(?:群众|网民|网友|市民|公众|社会)|刊播|常务会|^邀请|^并?配套|^(?:及时|主动|积极)+回应(?:关于|有关)|^(?:公开|发布|推送)的(?:信息|内容)(?:主要)?(?:包括|涉及)|名义印发的?文件$|名义(?:制发|印发|下发)并)|^(?:调整|开设|新设|增设|新增|设置|优化|撤销|建成).{0,12}(?:栏目|专栏|板块|专题|频道)$|^主动公开(?:的)?(?:政府|政务)?(?:信息)?$|(?:申请|培训|(?:机关|部门|单位)发布|\ue003的?)$|^(?:本年度?)?(?:制发|废止|失效|现行有效)?件数?$|媒体(?:上|平台)?(?:共|累计)?(?:发稿|刊稿|上稿|发文|(?:刊发|刊登|发表)(?:了)?(?:稿件|文章))$|(?:^|[^类])占/;
/** Without 其中 a list of what was done is no list of parts. */
export const DONE =
  /^(?:公开|发布|通过|在|及时|全面|依法|主动|集中|重点|定期|并|另|同时|更新|承办|制作|制发|制定|出台|开展|举办|编|印|推送|收|受|办|共|全|新增|召开|组织|利用|回复|答复|接|处理|累计|刊)/;
/** What a category is called, where nothing else says that it is one. */
export const LABEL =
  /(?:信息|类|文件|公开|动态|公告|公示|领域|管理|概况|职能|法规|政策|规划|计划|人事|财政|工作|解读|指南|总结|统计|互动|栏|通知|其[他它])$|^涉及[^,]{2,24}的$/;
/** Parts by where they were published are the site's or the platform's figures, not categories. */
const CHANNEL =
  /网站|网页|门户|政府网|政务网|官网|微信|微博|公众号|客户端|抖音|视频号|快手|新媒体|公报|报刊|媒体|公开栏|公示栏|电子屏|其[他它](?:方式|形式|渠道|途径)|^(?:通过|利用|依托)/;
/** 通过网站公开的规划计划类信息58条: a class, though it says where. */
const OF_CLASS = /(?:公开|发布)的[^,]{2,24}类(?:政府|政务)?信息$/;
/** A site's or a platform's own figure. */
export const isChannel = (label: string): boolean => CHANNEL.test(label) && !OF_CLASS.test(label);
/** 其中政府网站公开信息238条: what the site published. */
const SITE =
  /^(?:通过|在|利用|依托|经)?[^、和及]{0,24}?(?:网站|门户网?|官网|[府务息开]网|网上)["“”》)]*(?:平台)?(?:(?:部门|单位|[局委办])?子(?:网)?站)?(?:上|中)?(?:共计?|全年|累计|主动|对外|新增|及时)*(?:公开|发布|更新|公布|刊登|上传|发表)?(?:各类)?(?:政府|政务|人社|(?<=[公开布新])[^、类]{2})?的?(?:信息|文章|稿件|动态)?(?:总?数量?)?$/;
/** 门户网站发布工作动态、统计公报等各类信息233条: what it published, told by its kinds. */
const SITE_OF_KINDS =
  /^(?:通过|在|利用|依托)?[^、和及微]{0,24}?(?:网站|门户网?|官网)["”]*(?:上)?(?:共|累计|主动|全年)*(?:公开|发布|更新|公布)[^"“”]{2,60}等(?:各类|各种|方面|各方面)*(?:政府|政务|工作)?信息(?:总?数量?)?$/;
const PLATFORM =
  /^(?:通过|在|利用|依托|经)?[^、和及]{0,12}?(微博|微信(?:公众号|服务号|订阅号|公众平台)?|公众号|抖音号?|视频号|快手号?|头条号|今日头条|小红书|一点资讯|一点号|大鱼号|百家号|企鹅号|客户端|新媒体)(?:公众号|平台|账号|号)?(?:["“][^"“”]*["”])?(?:上|中)?(?:共计?|全年|累计|主动|对外|新增|及时)*(?:公开|发布|更新|公布|推送|发送)?(?:各类)?(?:政府|政务)?(?:信息|文章|图文|推文)?(?:总?数量?)?$/;
/** 政务微博、微信6235条, 微博微信324条, “两微”平台324条: several platforms under one number. */
const BOTH =
  /^(?:通过|利用)?(?:政务|官方)?(?:(?:微博|微信|抖音|快手|头条)(?:公众号|视频号|号)?(?:[、和及与]?(?:政务|官方)?(?:微博|微信|抖音|快手|头条)(?:公众号|视频号|号)?)+|["“]?(?:两微(?:一端)?|双微)["”]?)(?:等(?:政务)?新媒体)?(?:平台|账号)?(?:共?(?:公开|发布|推送)(?:政府|政务)?(?:信息)?)?$/;
/** 其他政务新媒体公开63条: what is left beside accounts that were told. */
const REST = /^其[他它](?:各类)?(?:政务)?新媒体/;
/** Neither a category nor a site: 通过甲平台发布59条, 其他方式公开49条, 区水务局公开386条. */
export const NOWHERE =
  /^向.*(?:公开|提供|报送).*$|^(?:通过|在|利用|依托|经).*(?:公开|发布|更新|公布|刊登|推送|平台)(?:(?:各类)?(?:政府|政务)?信息)?$|(?:栏目?|平台|媒体|(?<![年月季通简快])报刊?|屏|发布会|公报|电视台?|广播|电台)(?:上|中)?(?:主动)?(?:公开|发布|公布|刊登|刊发|更新)(?:各类)?(?:(?:政府|政务)?信息)?(?:数量?)?$|^["“][^"“”]+["”](?:发布|公开)$|^(?:通过|在|利用|依托|经).*(?:栏|屏|媒体|报刊)(?:上|中)?(?:主动)?(?:公开|发布|公布).*信息$|其[他它](?:方式|形式|渠道|途径)|^其[他它](?:各类|新闻)?(?:政务)?(?:新?媒体|平台|网站)|^[^“”]{1,30}(?:[局委办厅镇乡街处所站队]|办公室|中心|街道|单位|部门|机关)(?:共|累计)?(?:主动)?(?:公开|发布)(?:政府|政务)?(?:信息)?$|^(?:线上|线下|网上)(?:主动)?(?:政府|政务)?(?:信息)?(?:公开|发布)(?:信息)?$|^[^“”]{0,12}网站(?:上)?(?:主动)?公开(?!的).{4,}$|[^型编代]号$|^结合.*(?:公开|发布)(?:信息)?$|^(?:通过|利用|依托|借助)[^“”]{1,24}(?:公报|报刊|报纸|广播|电视|电台|公示栏|公开栏|电子屏|宣传栏)(?:上|中)?(?:主动)?(?:公开|发布|刊登|公布).+$/;
const PLATFORMS: readonly (readonly [RegExp, string | null])[] = [
  [/微博/, 'weibo'],
  [/抖音/, 'douyin'],
  [/微信|公众号|视频号/, 'wechat'],
  [/快手|头条|小红书|一点|大鱼|百家|企鹅/, 'other'],
  [/客户端/, 'app'],
  [/新媒体/, null],
];
/** 其中本年度公开214条 after a total to date is the year's total, 其中局机关公开86条 after a whole place's the body's own. */
export const OWN_YEAR =
  /^(?:其中)?(?:(?:本年度?|今年|当年|全年|\ue003)(?:度?(?:共|新增)?$|(?:我?[局委办厅镇乡])?(?:[在于通][^,]{2,30}?)?(?:共|累计|新增的?|主动|对外)*(?:公开|发布|新增))|(?:[局厅委]机关|局本级|本级机关|[我本][局委厅])(?:机关|本级)?(?:共|累计|主动|全年)*公开)(?:的)?(?:政府|政务)?(?:信息)?(?:数量?)?$/;
/** The whole again, not a part. */
export const NO_PART = /^(?:各类|有关|相关)?(?:政府|政务)?信息(?:数量?|总数)?$/;
/** A list without any such words is believed when every label says that it is a class: 机构职能类信息33条. */
export const CLASS = /类(?:的)?(?:政府|政务)?(?:信息|文件)?$/;
/** A way of publishing that is neither a site nor an account. */
export const WAY =
  /^(?:政府|新闻|各类)*(?:公报|公示栏|公开栏|公告栏|宣传栏|电子屏|显示屏|报刊|报纸|广播|电视|媒体|新闻发布会)$/;
/** The last of a list of classes. */
export const OTHERS = /^其[他它](?:政府|政务)?(?:信息|内容|事项)?$/;
/** What was done with them is not part of their name. */
export const VERB =
  /^(?:(?:及时|实时|按月|主动|累计|全年|新增|对外|分别|集中|依法依规|依法|依规|按时|制定并|制定|转载|制作)*(?:制定并发布|公开发布|公开|发布|更新|公布|编发|推送|制发|印发|制定|刊登)(?:了)?|涉及|全[县区市镇乡](?:共|主动)?公开(?=[^、,]{2,20}类(?:政府|政务)?信息$)|如(?![皋东])(?=.{4,}等)|进行(?=.{2,}公开))(?!的|征求|征集|招聘|招标|选拔|指南|目录|栏|专栏|年报|年度报告|制度|事项目录|工作(?!信息|动态|要闻))(?=[^,]{2})/;
/** A column of a site. */
export const COLUMN = /(?:[专栏]栏|栏目|[板版]块|频道|模块)$/;
/** What was done with the items of a class, a column or what is quoted, behind its name. */
const TAIL =
  /(?<=类|[栏专]栏|栏目|[板版]块|频道|模块)(?:上|中|里)?(?:共|累计|主动|全年|总|及时)*(?:公开|发布|更新|上传|刊登|公布)(?:了)?(?:(?:各类|政府|政务|相关)?(?:信息|文章|稿件|内容))?(?:总?数量?|总?量|条数)?$|(?<=["”])(?:信息)?(?:公开|发布|更新|上传)(?:信息)?(?:总?数量?|总?量|条数)$/;
/** How much of a label's end is no part of its name: “征地公告”栏目发布信息, 规划类公开, 政策法规占(22条). */
export function tailOf(label: string, counted: boolean): number {
  if (counted && /[^占比]占$/.test(label)) return 1;
  const tail = TAIL.exec(label)?.[0].length ?? 0;
  return tail === 0 || isChannel(label) || placeOf(label) ? 0 : tail;
}
/** Nothing but words that lead to a number. */
export const COUNTERS = /^(?:共|共计|合计|总计|约|达|达到|为|有|各)*$/;

/** The indicator and the category of what a site or a platform has. */
export interface Site {
  readonly indicator: string;
  readonly category: string | null;
}

/** The figure of a site or a platform that a part's label names instead of a category. */
export function placeOf(label: string): Site | null {
  if (REST.test(label)) return null;
  if (BOTH.test(label)) return { indicator: 'social.posts', category: null };
  const platform = PLATFORM.exec(label)?.[1];
  if (platform)
    return {
      indicator: 'social.posts',
      category: PLATFORMS.find(([word]) => word.test(platform))?.[1] ?? null,
    };
  const site = SITE.test(label) && !/微|新媒体|报刊|公报|电视/.test(label);
  return (site || SITE_OF_KINDS.test(label)) && !OF_CLASS.test(label)
    ? { indicator: PORTAL, category: null }
    : null;
}
