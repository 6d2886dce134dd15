// Families of words that the rules of several indicators share, as pieces of phrases.
import type { Matter } from '../extract/knowledge.ts';

/** 未发生, 没有收到, 无一例: the words that state that there was none of what follows. */
export const NONE =
  '<[未/没有/没/无/未有/未曾/从未/尚未/暂未/并未/并无/均未/均无/均没有/尚无/暂无/不存在](发生/出现/收到/接到/受理/接收/接受/接待/产生/引发/引起/发现/存在/涉及/有)(过)(任何/一/{d})(例/起/件/宗/次/人)>';

/** 无因信息公开产生行政复议,提起行政诉讼情况发生: a comma stands where 和 is meant. */
export const DENIED_BEFORE: readonly string[] = [
  '[未/没有/无](发生/出现/收到/接到)(任何)(因/由/有关/与)…行政复议,$',
];

/** …为零, …均无: the same after what there was none of. */
export const WAS_NONE = '<[为零/均为零/为无/均为无/均无/均未发生/均没有/未发生/没有发生/没有出现/未出现]>';

/** A heading's whole answer: 无。 under 五、行政复议、行政诉讼情况. */
export const NOTHING: readonly string[] = [
  '^(本年度/全年/本年/我局/我委/我办/我单位/本单位/本机关/我镇/我乡)<无>$',
  '<[未/没有/无](发生/出现/产生)>(此类/相关/该类/上述)[情况/案件/现象]',
  '<没有(发生/出现/产生)>$',
  '<未[发生/出现/产生]>$',
  '^<[无此类/无相关/没有]>[情况/案件]$',
];

/** 不予(公开), 暂不(公开): what stands before 公开 where information is kept back. */
export const KEPT_BACK =
  '[不予/不予以/免予/免予以/未予/未予以/暂不/暂不予/暂缓/不宜/不应/不能/不得/不便/不/未/非]';

const EACH = '各/每个/每一/每';
/** Parts of a body, and bodies of a place. */
const OFFICES =
  '科/科室/处/处室/股/股室/站/所/站所/站办所/队/中心/单位/部门/镇/乡/街道/乡镇/镇街/镇办/村/社区/办/局/学校/机构/窗口';
/** What is done with those who do the work. */
const NAMES = '指定/明确/确定/安排/设/设立/设置/设有/落实/配备/配有/配/选派/选定/选配/抽调';
/** 各科室指定1名, 每个单位均配备2名: so many in each of them, and nobody says how many in all. */
export const IN_EACH: readonly string[] = [
  `[${EACH}]…[${OFFICES}](均/都/分别/也/还/至少/要)[${NAMES}](有/了/出)…{n}`,
  `[均/各/都/分别][${NAMES}](有/了/出)…{n}`,
  `[${EACH}]…[${OFFICES}][各/均/都]{n}`,
  `其[他/余][${OFFICES}][各/均/都]{n}`,
];

/** Ways in which a request comes. */
export const WAYS =
  '网上/网络/网站/网页/在线/互联网/线上/电子邮件/电子邮箱/邮箱/当面/现场/窗口/上门/来访/信函/邮寄/邮递/来信/信件/邮政/书信/快递/传真/电话/口头';

/** 受理网上、信函申请共5件: two ways under one number. */
export const SEVERAL_WAYS = `[${WAYS}](申请/方式/形式/的申请)[、/和/及/与/或/以及][${WAYS}]`;

/** 受理并答复申请6件: what came in was answered, both under one number. */
export const CAME_AND_ANSWERED =
  '[受理/接收/收到][办结/答复/回复/处理](了)…[公开申请/依申请公开](件/事项/申请)(共){n}{unit}';

/** 收到申请3项全部予以公开: what came in was granted, both under one number. */
export const CAME_AND_GRANTED =
  '[收到/受理/接到]…公开申请(共){n}{unit}(已/均/均已/已全部/全部)[予以公开/同意公开]$';

/** Of a review or a suit, or how it ended. */
export const OF_DISPUTES = '[复议/诉讼/维持/纠正]…{n}';

/** A number that stands there counts several grounds together, or is a dispute's. */
export const NO_GROUND: readonly string[] = ['等…{n}', OF_DISPUTES];

/** 收到网上申请3件, 收到以信函方式提出的申请2件 */
export const cameBy = (ways: string): string[] => [
  `[收到/受理/接到/接收](了/群众/公民/公众/市民)[${ways}](提交/提出)(的)申请(共){n}{unit}`,
  `[收到/受理/接到/接收](了/群众/公民/公众/市民)[以/通过/采用][${ways}](形式/方式/渠道/途径)(提交/提出/递交)(的)(政府信息公开/信息公开/公开)申请(共){n}{unit}`,
];

/** What stands behind an outcome, before its number: 不予公开的申请2件. */
export const OF_ANSWERS = '的/答复/决定/信息/政府信息/申请/处理/情况';

const OUTCOMES =
  '予以公开/同意公开/部分公开/部分同意公开/部分予以公开/不予公开/不同意公开/不公开/无法提供/不予处理/其他处理/不存在/不掌握/已主动公开/主动公开范围/不属于本机关/不属于本行政机关/不属于本单位/不属于我局/非本机关';
/** 不予公开及无法提供4件: two outcomes under one number. */
export const SEVERAL_OUTCOMES: readonly string[] = [
  `[${OUTCOMES}](的/政府信息/信息)[、/和/及/与/或/以及/或者](同意/予以/决定/属于/因)[${OUTCOMES}]…{n}`,
];

/** 制作信息50条,予以公开45条: what was made, before what of it was disclosed. */
export const MADE: readonly string[] = [
  '[制作/产生/生成/形成](、获取/和获取/、保存/及获取/获取/并保存)(了)(各类)(政府/政务)[信息/文件/档案/公文](共/共计/总数){m}',
];

/** Documents by how they may be disclosed (主动公开9条,依申请公开32条,不予公开39条): no requests, no refusals. */
export const CLASSED: readonly string[] = [
  '主动公开(的)(政府/政务)(信息/文件/档案/公文)(数/数量){m},(占(比){p},)$',
  '主动公开范围(的){m},(予以公开,)$',
  '主动公开(的)(政府/政务)(信息/文件/档案/公文)(数/数量){m},(占(比){p},)(属于)依申请公开(的)(政府/政务)(信息/文件/档案/公文)(数/数量){m}',
  '主动公开(的)(政府/政务)(信息/文件/档案/公文)(数/数量){m},[比/较/同比/与]…(,增长率{p}),$',
  ...MADE,
];

/** The same within one clause: 主动公开86件、依申请公开532件、不予公开638件. */
export const CLASSED_HERE: readonly string[] = [
  // 作为依申请公开14条: what it is kept as.
  '[作为/列为/划为/归为/定为/界定为/确定为]依申请公开(的)(政府/政务)(信息/文件/档案/公文)(数/数量)(类){n}',
  '主动公开(的)(政府/政务)(信息/文件/档案/公文)(数/数量)(类){m}[、/和/及]依申请公开(的)(政府/政务)(信息/文件/档案/公文)(数/数量)(类){n}',
  '依申请公开(的)(政府/政务)(信息/文件/档案/公文)(数/数量)(类){m}[、/和/及][不予公开/不公开/免予公开](的)(政府/政务)(信息/文件/档案/公文)(数/数量)(类){n}',
  '主动公开(的)(政府/政务)(信息/文件/档案/公文)(数/数量)(类){m}[、/和/及][不予公开/不公开/免予公开](的)(政府/政务)(信息/文件/档案/公文)(数/数量)(类){n}',
];

/** Reviews and suits of a body's own business: what its decisions are fought over for, beside disclosure. */
export const DISCLOSURE: Matter = {
  others: [
    '工伤',
    '劳动',
    '人事争议',
    '仲裁',
    '社会保[险障]',
    '社保',
    '[养医]疗?老?保险',
    '行政(?:处罚|许可|强制|征收|裁决|确认|审批|执法|给付|协议|赔偿|补偿)',
    '征[地收]',
    '拆迁',
    '土地',
    '房屋',
    '不动产',
    '治安',
    '交通',
    '商标',
    '专利',
    '税[收务]',
    '环境保护',
    '食品',
    '药品',
    '消费',
    '林权',
    '婚姻',
    '户籍',
    '规划许可',
    '信访',
    '民事',
    '职称',
    '学历',
    '招[投标生]',
  ],
  events: ['复议', '诉讼', '应诉', '起诉', '仲裁'],
  own: ['公开', '依申请', '政府信息', '政务信息'],
};
