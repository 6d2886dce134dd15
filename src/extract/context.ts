// What stands around a figure and decides whether it is this year's, this body's, and a level at all.

import { sieveOf, sift } from './kinds.ts';
import { COUNT, OTHER, PERCENT } from './number.ts';
import { quick, tests } from './quick.ts';

/** Headings under which nothing is read: what is lacking and what is planned. */
const PLANS = quick(
  /(?:下一?步|下阶段|来年|明年|今后).{0,12}|工作(?:计划|打算|安排|思路|设想)|(?:存在|主要|面临)的?(?:主要|突出)?(?:问题|不足|困难|差距)|问题(?:和|与|及)(?:不足|改进|对策|打算)|改进(?:措施|情况|意见|方向|办法|打算)|努力方向|整改措施/,
);
const REPORTED = /主动公开|依申请|总体情况|基本情况|开展情况/;

/** True for a heading under which nothing is read. */
export const isPlan = (heading: string): boolean => tests(PLANS, heading) && !REPORTED.test(heading);

/** The sentence speaks of what will be or should be. Tested on the sentence up to the figure. */
const WILL = new RegExp(
  `下一?步|下阶段|今后|明年|来年|(?<!转|转入|转至|转到|延至|延到|结转到|结转至|无|没有)下一?年(?!度?(?:继续|结转))|拟(?!定|订|制(?!定)|写|修改|废止|发|办)|力争|争取|预计|(?<!规划)计划(?:于|在|新|开|举|组|每|到|将|再|召开|制定|制发|出台|废止|修订|公开|发布|公布|安排|投入|培训|${OTHER})|打算|(?:我|本)?[局区市县委办厅]将(?!我[区市县局镇乡]|其|各类|相关信息|有关信息|.{0,12}(?:纳入|作为|列入|调整|划分|全部))|^将(?:继续|进一步|重点)|目标(?:任务)?[是为:]|^(?:[(]?[一二三四五六七八九十]+[)、]+)?${OTHER}度?的?(?:工作)?(?:计划|打算|设想|思路),|原则上|要求(?:每|各|不|全年)|应(?:当|该)在|须在|不得(?:少|低)于|每(?:个?月|周|季度?|日|天|半年|半月)[^,;。]{0,12}$|每(?:收到|受理|接到|接收|办理|答复|发布|公开)[^,;。]{0,6}$`,
);

/** Compared with another time: 比上年增加, 较去年的30件. Tested on the clause up to the figure. */
const COMPARED = new RegExp(
  `(?:(?:比|较|与|同比|环比|相比|相较)(?:于)?(?:上一?年|去年|前年|往年|同期|${OTHER}|上年度|上期)|同比|环比|增幅|降幅)[^${COUNT}${PERCENT}]*$`,
);
const REACHED = /(?:到|至|达|为)$/;
const LAST_YEAR =
  /(?:^|[^结])(?:上一?年度?|去年|前年|往年|上年同期|去年同期)(?:同期)?(?:的|为|是|共|共有|有|度)*$/;

/** A clause that opens with last year speaks of it: 上年收到20件; but 上年结转2件 is this year's. */
const PAST = quick(/^(?:其中)?(?:上一?年度?|去年|前年)(?!.{0,8}结转)/);

/** Since another day than the first of the year. Tested on the sentence up to the figure. */
const SINCE =
  /(?:条例|规定|网站|平台|热线|微博|微信|公众号|系统|账号|栏目)[^,。;]{0,12}(?:实施|施行|开通|运行|上线|成立|建立|注册|启用|建成)[^,。;]{0,6}(?:以来|至今|后)|(?:自|从)(?!今年|本年|年初)[^,。;]{0,24}(?:以来|至今|起至)|历年|几年来|多年来|近[两二三四五六七八九十]年|[两二三四五六七八九十]年来|十[一二三四]五[”"]?(?:期间|以来|时期)|成立以来|开通以来|实施以来|施行以来|建站以来/;

/** 自2008年以来累计1356条,2010年度公开420条: the year's own words end what was told since another. */
const OPENS_YEAR = /^(?:其中)?(?:\ue003|本年度?|今年|当年|全年)/;

const TO_DATE = new RegExp(`(?:截至|截止|截到|到|至)(?:目前|现在|今|${OTHER}+(?:底|末|止)?)|目前|迄今`);

/** 通过某网站公开; 通过报刊、电视等传统载体公开: some channels, and not all of them. */
const ONE_CHANNEL =
  /(?:通过|在|利用|依托|借助|于|经)(?!各|多种|多个|不同)(?:(?!等)[^、,和及与]){1,28}?(?:网|网站|子站|平台|系统|栏目|专栏|微信|微博|公众号|客户端|公报|公开栏|公示栏|屏|报)[”"》)]?(?:上|中|共|累计|全年)*(?:主动|新增|更新|对外|面向社会|向社会)?(?:公开|发布|公布|更新|上传|刊登|刊发)|(?<!(?:网站?|门户|微信|微博|公众号|栏|屏|报)[”"]?[、和及与][^、,;和及与]{0,8})(?:网站|公众号|微博|微信|公报|公开栏|公示栏|宣传栏|宣传册|电子屏|显示屏)(?:上|共|全年|累计)*(?:主动)?(?:公开|发布|更新)|(?:通过|利用)[^网,;。]{0,30}?(?:公开栏|公示栏|宣传栏|大喇叭|微信群)[^网,;。]{0,16}?(?:公开|发布|公示)|通过(?:报刊|报纸|广播|电视|电台|宣传栏|公开栏|公示栏)[^网]{0,20}?等(?:传统|新闻|各类|公开|主流)*(?:媒体|载体)/;

/** 在甲栏目中,公开信息317条: the clause before says where. */
const IN_COLUMN =
  /^(?:.*[,;])?(?:[在通][^,;]{2,24}(?:栏目|专栏|板块|专题|网站|平台)[”"]?(?:中|上|内|里|下)|通过[^,;]{2,30}期|通过[^,;]{0,16}(?:编印|编发|印发|出版)[^,;]{1,24}),[^,;]*$/;

/** 累计2000条,其中本年度新增300条: the word belongs to the number that follows it; 全年累计 is the year's. */
const SUM = /(?<!全年度?|本年度?|当年|今年|年内)累[计积]/;
/** 上半年公开420条: of a part of the year. */
const PART_OF_YEAR = quick(/^(?:其中)?(?:\ue003)?(?:今年|本年)?(?:[上下]半年|[前第]?[一二三四]个?季度)/);
/** 全市公开32万条,我局公开1865条: the clause itself says whose figure it is. */
const OURS = quick(/^(?:其中)?(?:[我本](?!市|区|县|省|州|旗|盟|镇|乡|街)|[局厅委]机关|局本级|本级机关)/);
/** 全市公开3.2万条,市水利局公开1865条: a bureau named after the place's figure. */
const BUREAU = quick(
  /^(?:其中)?[市区县省州旗盟]?(?!各|级|全)[\u4e00-\u9fff]{2,8}[局厅委办](?:机关|本级)?(?:共|全年|累计|新增)*(?:主动)?(?:公开|发布|收到|受理|办理)/,
);
const WHOLE_PLACE =
  /全[市区县省州旗镇盟](?!人[力民大])|各级|各部门|各单位|各乡镇|全系统|市、?县(?:、?[乡镇区])?[两三]级|各地各部门|各镇街|各街道/;
const PART_OF_BODY =
  /(?<![及和与含、括])(?:局属|督促[^,;。]{0,8}(?:部门|单位|镇街|乡镇)|所属单位|下属|直属|基层单位|各县|各乡(?!镇?(?:[、及和与]|以及)(?:县直|各?部门|各?单位|政府系统))|村\(?居|街道办?各)|^(?:其中)?各?(?:社区|村级|村务|村居|村)(?:[(、和]?(?:社区|居|居务)[)]?)?(?:公开|发布|公示)|^辖区内?(?!.*(?:我|本)[局委办镇乡])/;

/** 各县区人社局公开560条,受理申请35件: what the offices below did, as far as nothing else is said. */
const OF_BRANCHES = quick(
  /(?:^|[,;])(?:其中)?各(?:县|区|市|旗|分|派出|直属|下属|所属)[^,;。]{0,12}局(?:共|累计|全年|年内|主动|公开|受理|收到|接到|办理|答复)/,
);

/** 协助市政府办理依申请公开4件: a request that another body had. */
const HELPED =
  /^(?:其中)?(?:[我本][局委办厅镇乡]|本单位|本机关)?(?:全年|共)?(?:协助|配合|会同|帮助|代(?=[市区县省上]))(?!.{0,20}(?:会同|以及|和自身))[^,;]{0,16}(?:办理|答复|处理|办结)[^,;]{0,16}申请/;

/** What is asked of the words before a figure, a bit each: one walk over them refuses most of it. */
const ASKED = {
  will: 1,
  since: 2,
  compared: 4,
  last: 8,
  sum: 16,
  place: 32,
  part: 64,
  channel: 128,
  column: 256,
};
const SIEVE = sieveOf([
  WILL,
  SINCE,
  COMPARED,
  LAST_YEAR,
  SUM,
  WHOLE_PLACE,
  PART_OF_BODY,
  ONE_CHANNEL,
  IN_COLUMN,
]);

/** What the words before a place of a clause say, asked once for all rules that read there. */
export interface Before {
  /** The clause up to the place. */
  readonly head: string;
  /** The sentence up to the place: `head` is its end. */
  readonly sentence: string;
  /** Of SIEVE. */
  readonly bits: number;
  /** It speaks of what will be or should be. */
  readonly will: boolean;
  since: boolean | null;
  compared: boolean | null;
  marks: readonly string[] | null;
}

/** What stands before a place: `spoken` in the sentence, `head` in its clause. */
export function beforeOf(spoken: string, head: string): Before {
  const sentence = spoken + head;
  const bits = sift(SIEVE, sentence);
  const will = (bits & ASKED.will) !== 0 && WILL.test(sentence);
  return { head, sentence, bits, will, since: null, compared: null, marks: null };
}

/** True where the figure counts since another day than the first of the year. */
export function isSince(before: Before): boolean {
  if (!(before.bits & ASKED.since)) return false;
  before.since ??= SINCE.test(OPENS_YEAR.test(before.head) ? before.head : before.sentence);
  return before.since;
}

/** True where the figure is another time's, to compare with. */
export function isCompared(before: Before): boolean {
  const { head, bits } = before;
  before.compared ??=
    tests(PAST, head) ||
    ((bits & ASKED.compared) !== 0 && COMPARED.test(head) && !REACHED.test(head)) ||
    ((bits & ASKED.last) !== 0 && LAST_YEAR.test(head));
  return before.compared;
}

/** The marks that the words before a figure give it. */
export function marksOf(before: Before): readonly string[] {
  before.marks ??= marked(before);
  return before.marks;
}

function marked({ sentence, head, bits }: Before): string[] {
  const marks: string[] = [];
  const sum =
    (bits & ASKED.sum) !== 0 &&
    (SUM.test(head) ||
      (sentence.includes('累计') && SUM.test(sentence.slice(-24).split(COUNT).at(-1) ?? '')));
  if (sum) marks.push('cumulative');
  if (sum && TO_DATE.test(sentence)) marks.push('to_date');
  if (tests(PART_OF_YEAR, head)) marks.push('part_of_whole');
  if (bits & ASKED.place && !tests(OURS, head) && WHOLE_PLACE.test(tests(BUREAU, head) ? head : sentence))
    marks.push('whole_place');
  if (head.includes('申请') && HELPED.test(head)) marks.push('of_others', 'whole_place');
  if (bits & ASKED.part && PART_OF_BODY.test(head)) marks.push('part_of_body');
  if (tests(OF_BRANCHES, sentence) && !tests(OURS, head) && !tests(BUREAU, head))
    marks.push('of_others', 'part_of_body');
  if ((bits & ASKED.channel && ONE_CHANNEL.test(head)) || (bits & ASKED.column && IN_COLUMN.test(sentence)))
    marks.push('one_channel');
  return marks;
}

/** The year that a clause opens with or is dated by, from its lexed text: 2017年共…, 截至2012年底. */
export const dated = (text: string, at: number): boolean =>
  /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、])?(?:其中)?(?:在|于|截至|截止|截止到|截至到|到|至)?$/.test(
    text.slice(0, at),
  ) || /(?:截至|截止|截止到|截至到)$/.test(text.slice(0, at));
