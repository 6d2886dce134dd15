// 行政复议 and 行政诉讼: reports state both, and how they ended, in the same words.
// Longer than most: every outcome of both has its own words, and they belong together.
import type { Says } from '../extract/knowledge.ts';
import { NONE, WAS_NONE } from './words.ts';

type Kind = 'reconsideration' | 'litigation';
const WORD: Readonly<Record<Kind, string>> = { reconsideration: '复议', litigation: '诉讼' };
const otherOf = (kind: Kind): Kind => (kind === 'litigation' ? 'reconsideration' : 'litigation');

/** Both under one number, the first of them named first. */
const both = (first: string, second: string): string =>
  `${first}(案件/案/申请/程序)(的/数)[和/、/及/与/或/以及/或者](被)(提起/引起的/发生的/引发的/申请)(行政)${second}`;

/** How many there were. */
export function counted(kind: Kind): Says[] {
  const [own, other] = [WORD[kind], WORD[otherOf(kind)]];
  const said = [kind === 'litigation' ? '[诉讼/应诉]…{m}' : '复议…{m}'];
  const handled = `^(全年/{d}/年内/累计)(全年/共/全年共)(依法)[办理/办结](各类)行政${own}(应诉)(案件/案)(共){n}`;
  return [
    {
      phrases: [
        `${own}(的/案件/案/应诉/申请)(数量/数/件数/事项/总数)(共/共计/合计/总计/为/有/发生/均)…{n}{unit}`,
      ],
      unless: [
        `${own}…[维持/撤销/纠正/纠错/驳回/确认/胜诉/败诉/审结/未结/结案/变更/调解/终止/中止/结果/其他/其它]…{n}`,
        `[维持/撤销/驳回/胜诉](了/的/原/原告/原告的)(行政)${own}…{n}`,
        `${both(own, other)}…{n}`,
        `${both(other, own)}…{n}`,
        '[审理/审结/代理/出庭]…{n}',
        '法院(共)[受理/收到]…{n}',
        '作为(行政)复议机关…{n}',
        '应诉率',
        '[综合纠错率/调解和解率/法律援助]',
        '[人次/培训/讲座/条例/旁听/庭审/开庭]',
        handled,
      ],
      // 作为复议机关受理复议申请5件: the body that decides.
      unlessSaid: ['作为(行政)复议机关,$'],
      not: ['hotline', 'enforcement', 'tickets'],
    },
    {
      // 行政复议方面:共有1件
      phrases: ['^(共/全年/年内)(共)(发生/收到/被申请/被提起)(案件){n}{unit}$'],
      said: [`^(其中)(一是/二是)(被申请/被提起)(行政)${own}(案件)(方面/情况),$`],
      under: [kind],
    },
    // Cases handled (办理) are of all matters, but where the heading says otherwise.
    { phrases: [handled], under: [kind] },
    {
      phrases: [`{n}{unit}…${own}`],
      unless: [
        `{n}{unit}…[、/和/且/未/没/无/均/以及]…${own}`,
        `${own}…{n}`,
        // 行政诉讼1件(复议后起诉)
        ...(kind === 'reconsideration' ? ['{n}{unit}…复议[后/直接]'] : []),
        '[审理/审结/代理/维持/撤销/驳回/胜诉/人次/培训/讲座/条例/应诉率/出庭/典型/案例/优秀/样本]',
      ],
      not: ['hotline', 'tickets'],
    },
    {
      phrases: [
        `${both(own, other)}…{n}{unit}`,
        `${both(other, own)}…{n}{unit}`,
        `${both(own, other)}…{n}$`,
        `${both(other, own)}…{n}$`,
        // 行政复议0, its counting word left out.
        `^(行政)${own}(案件)(数/数量)(为/共){n}$`,
      ],
      zero: true,
    },
    {
      // 行政复议156件,其中涉及政府信息公开3件: of all matters, those over disclosure.
      phrases: [
        '^(其中)(有)[涉及/涉/因/有关/属于](政府/政务)信息公开(类/方面/领域)(的)(案件)(共/有){n}{unit}$',
      ],
      about: [kind],
      alone: [otherOf(kind)],
      said,
    },
    {
      // 复议12件、诉讼8件,没有一起因政府信息公开引起
      phrases: [
        '^(其中)<[没有/无/未有/并无](一/任何)[起/件/例/宗]>(是/为/因/由/属于/涉及)(政府/政务)信息公开(工作/事务)(的/而)(引起/引发/产生/类/案件/案)(的)$',
      ],
      states: 0,
      said,
    },
  ];
}

/** That there was none; `more`: further phrases that say so, tried first. */
export function denied(kind: Kind, more: readonly string[] = []): Says {
  const [own, other] = [WORD[kind], WORD[otherOf(kind)]];
  return {
    phrases: [
      ...more,
      `${NONE}…${own}`,
      `${own}…${WAS_NONE}`,
      `<[不涉及/未涉及]>(行政)${own}`,
      `<零(行政)${own}>`,
      `<零>[申请/复议/投诉]…${own}`,
      `${own}(案件/案)([、/和/及/与/、行政/和行政/及行政]${other})(案件/案/情况/数/数量/事项)<[无/零]>$`,
    ],
    states: 0,
    unless: [
      `[未/没有/无]经…${own}`,
      // 无复议后起诉案件: no suits, whatever reviews there were.
      ...(kind === 'reconsideration' ? ['复议后(提起)(行政)[起诉/诉讼]'] : []),
      '[完善/健全/建立/修订/制定]…[制度/机制/规定/预案]',
      '[费用/支出/收费]',
      `${own}(案件/案)(共/共计/合计/总计/为/有/数){n}{unit}`,
      '未[审结/结]',
      '[纠正/败诉/撤销/纠错/被判]',
      '有{n}',
    ],
    not: ['hotline', 'tickets'],
  };
}

/** Who decides on a review or a suit. */
const REVIEWERS =
  '复议机关/行政复议机关/上级机关/上级/法院/人民法院/市政府/省政府/区政府/县政府/人民政府/区法院/县法院/市法院/中院/中级人民法院/高级人民法院';
const BY = `[被/经/由/获](${REVIEWERS})`;

/** One outcome in words: after 均 (均维持), before its number (维持2件) and behind it (2件被维持). */
interface Outcome {
  readonly all: string;
  /** Another way of saying that all ended so. */
  readonly also?: readonly string[];
  readonly label: string;
  readonly behind: string;
  /** Those who review or judge decide it. */
  readonly decided?: boolean;
  /** Those who end it themselves. */
  readonly by?: string;
}

/** 县政府经审理予以维持: who decided, and how, of the case told before. */
const heldSo = (ways: string): string =>
  `^(经/后/后经)…<[予以/被依法/决定予以/判决予以/裁定予以/决定/判决/裁定][${ways}]>(了)(原)…$`;

/** 均被法院依法维持: by whom, and how. */
const endedBy = (ways: string): string =>
  `^<(均/已/全部/最终)${BY}(均/已)(依法/予以/判决/决定)[${ways}]>(了)(原)(行政行为/答复/决定)$`;

const OUTCOMES = {
  upheld: {
    all: '维持/驳回/胜诉',
    also: [
      '^<结果(均/为/均为)维持>$',
      `^<[复议机关/法院](均/予以/决定/依法/判决)维持>(了)(原)…$`,
      heldSo('维持/驳回'),
      '^<维持>(了)[我局/我委/我办/我单位/我机关/我镇/本机关/本局/原](作出/所作/做出)(的)(政府信息公开/信息公开/原)[答复/决定/行政行为/具体行政行为](决定/书/行为)$',
      endedBy('维持/驳回'),
      '^<(一审/二审/法院/一、二审)(均/已/均已)(判决/裁定)(我局/我委/我办/我单位/我机关/本机关/我镇)胜诉>$',
      `^<[${REVIEWERS}](均/已/全部/最终)(依法)(作出/作出了)维持(原/的)(行政行为/具体行政行为/答复)(的)(复议)决定>$`,
    ],
    label: '结果维持/维持/胜诉',
    behind: '维持/驳回/胜诉',
    decided: true,
  },
  corrected: {
    all: '撤销/纠正/纠错/确认违法/败诉',
    also: [
      heldSo('撤销/纠正/纠错/确认违法'),
      endedBy('撤销/纠正/纠错/确认违法'),
      `^<[${REVIEWERS}](已/依法/决定/判决)撤销>(了)…(答复/行政行为/决定)…$`,
      '^<(结果)(均)(为/被)责令(我局/我单位/我机关/限期)(限期)重新[答复/作出](答复/处理)>$',
    ],
    label: '结果纠正/纠正/纠错/被依法纠错/撤销/被撤销/确认违法/责令重新/败诉',
    behind: '纠正/纠错/撤销/确认违法/败诉/责令重新',
    decided: true,
  },
  other: {
    all: '撤回/撤诉',
    also: [
      '^<[原告/申请人/当事人](均/已/均已/主动/自行/已主动/均已主动)[撤诉/撤回]>(了)(起诉/申请/复议申请/诉讼/复议)$',
    ],
    label: '其他结果/其他情形/其它情形/其它结果/其他处理/撤回/终止/撤诉/准许撤诉',
    behind: '撤回/撤诉/终止/其他结果/其他情形/其他处理',
    by: '原告/申请人/当事人',
  },
  pending: {
    all: '尚未审结/未审结/尚未办结/未结/在审理中',
    also: [
      '^<(目前/目前均/现/均/现均)(案件/该案/上述案件)(均/都)[尚/仍/还/正]在[审理/审查](中/过程中/当中)>$',
      '^<(目前/目前均/一审/二审/法院/截至年底)(均)[尚未审结/未审结/仍未审结/尚未办结/尚未结案/尚未作出决定/尚未判决]>$',
    ],
    label: '尚未审结/未审结/尚未办结/未办结/未结/未结案件/正在审理/尚未结案/未结案/审理中/尚在审理',
    behind:
      '尚未审结/未审结/尚未办结/未办结/未结/正在审理/尚未结案/未结案/审理中/尚在审理/仍在审理/在审/尚未判决/未判决/尚未宣判/尚未作出决定/尚未作出复议决定/尚未作出判决',
  },
} satisfies Readonly<Record<string, Outcome>>;

/** The two ways in which suits come before a court, in words. */
const CAME_BY = {
  direct: '未经复议(而)(直接)(提起)(行政)[起诉/诉讼]',
  after_reconsideration: '复议后(提起)(行政)[起诉/诉讼]',
} as const;
/** One outcome with its number, told before another. */
const TOLD_OF = '(其中)(结果)[维持/纠正/其他结果/尚未审结]{m},';

/** 法院驳回原告诉讼请求: only courts have plaintiffs. */
const DISMISSED = '^<法院(判决/裁定/依法/均/判决均)驳回>(了)(原告)(的)(诉讼请求/起诉)$';

/** How many of them ended so. */
export function ended(kind: Kind, outcome: keyof typeof OUTCOMES): Says[] {
  const { all, also, label, behind, decided, by }: Outcome = OUTCOMES[outcome];
  const allSo = `[均/全部/都/均已/全都](为/被/被依法/依法/予以/获/获得/得到/判决/裁定/决定/结果)[${all}]`;
  return [
    {
      phrases: [
        `<${allSo}>`,
        ...(also ?? []),
        ...(kind === 'litigation' && outcome === 'upheld' ? [DISMISSED] : []),
      ],
      states: 0,
      allOf: `${kind}.total`,
      about: ['reconsideration', 'litigation'],
      unless: [
        `${allSo}(的/了)(案件/数)(共/为){n}`,
        '[未/没有/并非](被)[均/全部/都/予以]',
        // 当事人均已撤销复议: they withdrew it.
        '[当事人/申请人/原告](均/已/均已)…撤销',
      ],
    },
    {
      phrases: [
        `[${label}](的/案件/行政行为/具体行政行为/原告诉讼请求/数/情形/结果)…{n}{unit}`,
        `{n}{unit}(案件/申请)(被/均/均被/结果/依法/判决/裁定/被判决)[${behind}]`,
        ...(decided
          ? [
              `{n}{unit}(案件/申请)(均/已/全部/结果)${BY}(依法/予以/判决/裁定/决定/作出)[${behind}]`,
              `{n}{unit}(案件/申请)[${REVIEWERS}](均/已)(依法/予以/判决/裁定/决定/作出)[${behind}]`,
            ]
          : []),
        ...(by ? [`{n}{unit}(案件/申请)[${by}](均/已/主动/自行)[${behind}]`] : []),
      ],
      about: [kind],
      alone: [otherOf(kind)],
      // 作为复议机关审理行政复议案件35件,维持20件: the body that decides.
      unlessSaid: [
        '作为(行政)复议机关…{m},$',
        '[受理/办理](了)(各类)行政复议案件{m},审结{m},$',
        '[受理/办理](了)(各类)行政复议案件{m},审结{m},[维持/纠正/撤销]{m},$',
      ],
      unless: [
        '[提起/引起/引发]{n}',
        '[形式/渠道/方式]…{n}',
        // 4起被维持、2起终止审理: what stands behind a number tells of that one.
        `{m}(案件/申请)(被/均/均被/结果/依法)[${behind}]、{n}`,
        '复议机关(共)[审理/办理/审结]…{n}',
        ...(kind === 'litigation' ? ['{n}{unit}复议后'] : []),
      ],
    },
    ...(outcome === 'upheld'
      ? [
          {
            // 驳回2件,维持6件: where both are told apart, what was upheld counts.
            phrases: ['驳回(的/案件/原告诉讼请求/数/情形/结果)…{n}{unit}'],
            about: [kind],
            alone: [otherOf(kind)],
            marks: ['second_kind'],
            unless: ['[提起/引起/引发]{n}', '[形式/渠道/方式]…{n}', '驳回、{n}'],
          },
        ]
      : []),
    ...(outcome === 'other'
      ? [
          {
            // 维持15件,被纠错3件,其他2件
            phrases: ['^(其中)其[他/它]{n}{unit}$'],
            about: [kind],
            alone: [otherOf(kind)],
            said: ['[维持/驳回/驳回原告诉求/驳回诉讼请求/纠正/纠错/撤销](的)(共){m},$'],
          },
        ]
      : []),
    ...(kind === 'litigation'
      ? [
          ...(['direct', 'after_reconsideration'] as const).map(category => ({
            // 复议后起诉1件,结果维持1件: the way that the suits told just before came.
            phrases: [`^(其中)[${label}]{n}{unit}$`],
            category,
            said: [
              `${CAME_BY[category]}(的)(行政诉讼)(案件)(共){m},(其中,)(${TOLD_OF})(${TOLD_OF})(${TOLD_OF})$`,
            ],
          })),
          {
            // 复议后起诉案件其他结果1件
            phrases: [`复议后(提起)(行政)[诉讼/起诉](的)(案件)(结果)[${label}](结果){n}{unit}`],
            category: 'after_reconsideration',
          },
          {
            // 1宗复议后诉讼结果维持
            phrases: [`{n}{unit}复议后(提起)(行政)[诉讼/起诉](案件)(均/结果/均被/被)[${behind}]`],
            category: 'after_reconsideration',
          },
        ]
      : []),
  ];
}
