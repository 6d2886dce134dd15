// Words of the views that come when they are opened: time, composition, coverage, scorecard, relate. Simplified Chinese.
// Longer than most: every word of these views stands in one list.

import type { EraId } from '../../core/report.ts';
import type { NoPartition } from '../../view/composition.ts';
import type { ContentStatus } from '../../view/scorecard.ts';
import type { CoverageWords, ScoreWords, TimeWords, TopPart } from '../said.ts';

const COUNT = ['〇', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const few = (n: number): string => COUNT[n] ?? `${n}`;

const regime: Record<EraId, readonly string[]> = {
  '2008': ['2008年条例', '2008'],
  '2014': ['2014年起：统计表', '2014 统计表', '2014'],
  '2019': ['2019年修订条例', '2019 修订', '2019'],
  '2021': ['2021年起：统一格式', '2021 格式', '2021'],
};

const why: Record<NoPartition, (sum: string, total: string) => string> = {
  no_total: () => '报告没有写总数，不能算占比',
  does_not_sum: (sum, total) => `各项之和${sum}，总数写${total}，不画成一个整体`,
  hedged: () => '有的数带约量词，不能拼成整体',
  single_part: () => '只写了一项',
  zero: () => '总数写明为零，不再拆分',
};

const addressed: Record<ContentStatus, string> = {
  figure: '写了数',
  zero: '写明为零',
  prose: '有文字，没有数',
  lost: '原表或图不在副本里',
  absent: '没有提及',
};

export const pages = {
  shared: {
    chart: '图形',
    table: '表格',
    view: '显示',
    sentenceOf: '原句',
    noSentence: '报告里没有可以引的句子。',
    mirrorText: '转载页，仅示文字',
    officialLink: '官方网页',
    clause: '摘录',
    contextNote: '这是当地其他机构的数，由人工摘录，不与本局的数合并。',
    choose: '点图中任何一个数，这里显示它的原句。',
    inputs: '由这些数算出',
    allEvidence: '看全部依据',
    nothing: '没有可画的数。',
    keyboard: '方向键在各点之间移动，Enter 打开原句。',
    figures: (n: number) => `共${n}个数`,
  },
  time: {
    comma: '，',
    title: (short: string) => `${short}，|各年写了多少？`,
    titles: {
      'requests.received': '各局历年收到|多少件信息公开申请？',
      'proactive.total': '各局历年主动公开了|多少条信息？',
      'proactive.portal_items': '网站历年发布了|多少条信息？',
    } as Record<string, string>,
    all: '全部机构',
    each: '逐家小图',
    scale: '刻度',
    log: '对数刻度',
    linear: '线性刻度',
    context: '参照',
    showContext: '显示参照',
    hideContext: '隐藏参照',
    regime,
    regimes: '规则变化',
    strip: '收录了哪些年度的报告（实心：官方网页；空心：转载；短横：尚未收录，不等于机构没有发布）',
    stripShort: '实心官方，空心转载；短横：尚未收录，不等于没有发布',
    stripLeast: '实心官方，空心转载；短横：尚未收录',
    contextOfficial: '参照，官方网页',
    contextMirror: '参照，转载',
    alt: (name: string, reading: string, rows: string) => `${name}，按年度的点图。${reading}${rows}`,
    reading(w: TimeWords): string {
      const parts: string[] = [];
      const { only } = w;
      const alone = w.agencies === 1;
      if (alone && only)
        parts.push(
          w.stated === 0
            ? `${only.name}${only.year === null ? `的${w.reports}份报告` : `${only.year}年的报告`}${w.lost > 0 ? '**副本缺失**，读不到这个数' : '**没有写这个数**'}`
            : only.year === null
              ? `${only.name}的${w.reports}份报告写了这个数`
              : `${only.name}只收录了${only.year}年一份报告，${only.amount === null ? '写了这个数' : `写明**${only.amount}**`}`,
        );
      else if (w.agencies > 0) {
        if (only && w.stated === 1)
          parts.push(`${few(w.agencies)}家机构的报告里**只有${only.name}${only.year ?? ''}年**写了这个数`);
        else if (w.stated === 0) parts.push(`${few(w.agencies)}家机构的报告**都没有写明这个数**`);
        else
          parts.push(
            w.single
              ? `${few(w.agencies)}家机构**各收录一份报告**${w.regimes > 1 ? `，分属${few(w.regimes)}种统计制度` : ''}，点与点之间不连线`
              : `${few(w.agencies)}家机构共收录${w.reports}份报告，**只连同一机构相邻年度**`,
          );
      }
      if (!alone && w.stated < 2 && w.lost > 0)
        parts.push(`${few(w.lost)}份报告的副本缺了这一处，不等于没有写`);
      const runs = w.runs.map(
        run =>
          `${run.name}从${run.from}年的${run.first}到${run.to}年的**${run.last}**${alone && run.mirrors.length > 0 ? `（${run.mirrors.join('、')}年取自转载页）` : ''}`,
      );
      if (w.context.length === 0) parts.push(...runs);
      else {
        const others = `当地其他${few(w.context.length)}个机构`;
        const names =
          runs.length === w.context.length || w.context.length > 3 ? others : w.context.join('、');
        parts.push(
          `灰色十字（${w.figures}个）是${names}的**参照数**，不与本局合并${runs.length > 0 ? `：${runs.join('，')}` : ''}`,
        );
      }
      if (alone && w.across) parts.push('其间统计规则有变，不宜直接相比');
      return `${parts.join('；')}。`;
    },
    source: (agencies: number, context: readonly string[], log: boolean) =>
      `来源：${[...(agencies > 0 ? [`${few(agencies)}家机构年度报告`] : []), ...(context.length > 0 ? [`参照：${context.join('，')}`] : [])].join('；')}。${log ? '纵轴为对数刻度，0单列一行。' : ''}整理：明鉴 Mingjian。`,
    sourceYears: (name: string, years: string) => `${name} ${years}年报`,
    notices: {
      not_in_range: (place: string, range: string, nearest: number) =>
        `${place}在${range}年没有收录报告；离得最近的是${nearest}年，没有画进来。`,
      population_year: (place: string, year: number, used: number) =>
        `${place}${year}年的数除以${used}年的常住人口：没有收录同年的人口数，用了最近的一年。`,
      year_unknown: (name: string) => `${name}的报告没有写明年度，不在时间轴上。`,
      categories: '各报告自己命名的分类，不能连成时间上的序列。',
    },
    seeComposition: '到构成里看',
    only: '只看',
    everywhere: '全部',
    figures: (n: number) => `${n}个数`,
    whose: '这些数是谁的',
    ownReport: '本局的报告',
    otherBody: '参照，不是本局的数',
    rulesNote: '跨过规则变化的两个年度，统计口径不同，不连线，也不宜直接相比。',
    gapNote: '没有收录的年度留空，不用前后年度补。',
    bodyNote: '灰色参照来自当地其他机构，范围不同，不能当作本局的数。',
    cutNote: '转载页的数未经原网站核对。',
    columns: {
      body: '机构',
      year: '年度',
      value: '数值',
      unit: '单位',
      status: '状态',
      source: '来源',
      printed: '原文写法',
    },
    sources: { official: '官方网页', mirror: '转载', unknown: '来源不详' },
  },
  composition: {
    comma: '，',
    semicolon: '；',
    divisions: {
      by_category: '主动公开分类',
      by_channel: '申请渠道',
      by_applicant: '申请人',
      by_outcome: '办理结果',
    },
    division: '看什么',
    title: {
      by_category: '主动公开的信息，|都归在哪些类里？',
      by_channel: '申请是从|哪些渠道来的？',
      by_applicant: '是谁在|申请信息公开？',
      by_outcome: '申请最后|怎么办结的？',
    },
    relative: '占比',
    absolute: (unit: string) => `${unit}数`,
    hatch: '斜纹一律表示「其他」类',
    sum: (n: number, total: string) => `${n}项之和 ${total}`,
    totalIs: (total: string, unit: string) => `总数${total}${unit}`,
    notDrawn: '不能拼成整体',
    why,
    part: '分类',
    share: '占比',
    count: '数值',
    check: '核对',
    other: '「其他」',
    alt: (name: string, reading: string, rows: string) => `${name}，构成图。${reading}${rows}`,
    rowSaid: (name: string, year: string, parts: string) => `${name}，${year}：${parts}`,
    reading(parts: readonly TopPart[], undrawn: number, quoted: boolean): string {
      if (parts.length === 0)
        return undrawn === 1
          ? '这份报告没有写全各部分，**不能画成整体**。'
          : '没有一份报告写全各部分，**不能画成整体**。';
      const said = parts
        .slice(0, 3)
        .map(
          each =>
            `${each.place}${each.year}年**${each.amount}**${each.other ? '归入' : '是'}「${each.label}」`,
        );
      const notes = [
        quoted ? '各报告分类不同，名称照原文' : '',
        undrawn > 0 ? `另有${few(undrawn)}份画不成整体` : '',
      ];
      return `${said.join('，')}。${notes.filter(note => note !== '').join('；')}${notes.join('') === '' ? '' : '。'}`;
    },
    about(percent: number): string {
      if (percent >= 99.95) return '全部';
      if (Math.abs(percent - 75) < 2.5) return percent < 75 ? '近四分之三' : '约四分之三';
      if (Math.abs(percent - 50) < 1.5) return '约一半';
      if (Math.abs(percent - 66.7) < 1.5) return '约三分之二';
      if (Math.abs(percent - 33.3) < 1.5) return '约三分之一';
      if (Math.abs(percent - 80) < 2.5) return percent < 80 ? '近八成' : '约八成';
      return `${Math.round(percent * 10) / 10}%`;
    },
    shadeNote: '深浅只表示在本报告内的大小次序，不同报告的同一深浅不是同一类。',
    shareNote: '占比由明鉴按原文数字计算。',
    printedShares: (place: string, agree: boolean) =>
      agree ? `${place}报告另印有占比，两者一致。` : `${place}报告另印有占比，与计算值不完全一致，见原文。`,
    partitionNote: '只有各部分加起来等于报告写的总数，才画成一个整体。',
    source: (list: string) => `来源：${list}年度报告。整理：明鉴 Mingjian。`,
  },
  coverage: {
    title: '哪份报告|写明了哪些数？',
    core: (n: number) => `核心${n}项`,
    all: (n: number) => `全部${n}项`,
    tier: '指标范围',
    sort: '排序',
    byName: '目录次序',
    byYear: '年度',
    key: '标记',
    meaning: {
      exact: '写了一个数',
      approx: '「约」「左右」',
      over: '「余」「多」，≥',
      under: '「近」，≤',
      zero: '「未收到」「0元」',
      not_reported: '报告没有写',
      not_captured: '表或图不在副本里',
      not_applicable: '当年不要求',
    } as Record<string, string>,
    conflictMeaning: '报告别处写了不同的数',
    count: '写明',
    counted: (stated: number, applicable: number) => `写明${stated}项，当年适用${applicable}项`,
    extra: (n: number) => `另写明扩展指标${n}项`,
    footnote: '右侧数字：写明的项数 / 当年适用的项数（核心指标）。制度不同，适用项数也不同，不能当作得分。',
    blank: '空格：扩展指标只列写明的。',
    source: (n: number) => `来源：${few(n)}份机构年度报告。整理：明鉴 Mingjian。`,
    grid: '各报告写明了哪些指标：用方向键移动，Enter 打开原句',
    cell: (report: string, indicator: string, status: string) => `${report}，${indicator}：${status}`,
    blankCell: '没有列',
    alt: (reading: string) => `覆盖图：报告为行，指标为列。${reading}`,
    reading(w: CoverageWords): string {
      const parts: string[] = [];
      if (w.most.length > 0)
        parts.push(
          w.reports > 1
            ? `${w.most.join('、')}的报告写明得最多，${w.applicable}项里有**${w.stated}项**`
            : `${w.most.join('、')}的报告写明了${w.applicable}项里的**${w.stated}项**`,
        );
      if (w.lost)
        parts.push(
          w.lost.tables > 0
            ? `${w.lost.name}有**${few(w.lost.tables)}张法定表格没有进入副本**，空着不等于没有公开`
            : `${w.lost.name}有**${w.lost.cells}项的原表或图不在副本里**，空着不等于没有公开`,
        );
      return `${parts.join('；')}。`;
    },
    groupsShort: { outreach: '解读宣传', capacity: '人员经费', fees: '收费', service: '咨询热线' } as Record<
      string,
      string
    >,
  },
  scorecard: {
    title: '法律要求写的，|报告写了没有？',
    path: '核查',
    report: '报告',
    contents: '法定内容',
    under: (law: string, article: string) => `依据：${law}${article}`,
    addressed,
    addressedCount: (n: number, of: number) => `${of}项里写到${n}项`,
    unknownEra: '报告没有写明年度，无法判断适用哪一部条例。',
    time: '发布及时性',
    deadline: '法定期限',
    published: '发布日期',
    days: (n: number) => (n === 0 ? '期限当天发布' : n > 0 ? `早于期限${n}天` : `晚于期限${-n}天`),
    unknownDate: '文本里没有发布日期：不详，不等于迟发。',
    exact: '精确度',
    exactOf: (n: number, of: number, rate: string) =>
      of === 0 ? '没有可算的数' : of < 10 ? `${n} / ${of}个数是确数` : `${of}个数里${n}个是确数（${rate}）`,
    hedged: '带约量词的数',
    checks: '能核对的数',
    holdsOf: (n: number, of: number, rate: string) =>
      of === 0 ? '没有可核对的数' : of < 10 ? `${n} / ${of}处两边一致` : `${of}处里${n}处两边一致（${rate}）`,
    noChecks: '这份报告里没有可以互相核对的数。',
    evidence: '看原句',
    findings: '其他提示',
    noFindings: '没有其他提示。',
    toReport: '打开原文',
    legend: '每一行写明报告怎样回应这一项：写了数、写明为零、有文字、副本缺失、没有提及。不打分，不排名。',
    reading(w: ScoreWords): string {
      const parts: string[] = [];
      if (w.absent.length > 0)
        parts.push(w.absent.map(each => `${each.name}没有提及**${each.items.join('、')}**`).join('，'));
      else
        parts.push(
          w.reports === 1 ? '这份报告写到了当年要求的各项' : `${few(w.reports)}份报告都写到了当年要求的各项`,
        );
      parts.push(
        w.assessed === 0
          ? '没有可以核对的数字'
          : w.fails > 0
            ? `能核对的${w.assessed}处数字里，**${w.fails}处两边不一致**（${w.failing.join('、')}）`
            : `能核对的${w.assessed}处数字两边都一致`,
      );
      if (w.undated.length > 0) parts.push(`${w.undated.join('、')}的发布日期不详`);
      return `${parts.join('；')}。`;
    },
    itemShort: {
      proactive: '主动公开',
      requests: '依申请公开',
      fees: '收费减免',
      review: '复议诉讼',
      problems: '问题改进',
      other: '其他事项',
    } as Record<string, string>,
    summary: '一览',
    row: '要求',
    source: (n: number) =>
      `来源：${few(n)}份机构年度报告；法定内容和期限见《政府信息公开条例》。整理：明鉴 Mingjian。`,
    terms: (n: number) => `${n}个数`,
    reasonHedged: '有的数带约量词，两边不能精确相比。',
    reasonNested: '列举里还套着列举，读不准哪些该相加。',
    reasonOthers: '列举以“等”收尾，并未列全。',
    reasonEmpty: '这份文本里，求和所需的单元格有空缺。',
    reasonCut: '这份文本在列举中间断了。',
    reasonUnread: '这份文本里，列举中有一个数丢了量词。',
    reasonEach: '一个数同时说了几样东西，读不准该算几次。',
    reasonWords: '原文用文字概括全部案件，可能只指已审结的。',
    reasonAnswered: '办结数可能只指本年新收的申请，也可能含结转的。',
  },
  relate: {
    title: '两个指标|放在一起看',
    path: '关联',
    x: '横轴',
    y: '纵轴',
    swap: '互换两轴',
    base: (n: string) => `（n = ${n}）`,
    inUnit: (unit: string) => `（${unit}）`,
    absent: '不能画的报告',
    absentWhy: '两个数缺一个，或者比率的分母为零，就不画点。',
    alt: (x: string, y: string, reading: string, rows: string) => `${x}与${y}，散点图。${reading}${rows}`,
    reading: (n: number, of: number, x: string, y: string) =>
      n === 0
        ? `${of === 1 ? '这份报告没有同时写明' : '没有一份报告同时写明'}**${x}**和**${y}**。`
        : of === 1
          ? `**这份报告同时写明**${x}和${y}。一个点说明不了关联。`
          : `${of}份报告里，**${n}份同时写明**${x}和${y}。${n > 20 ? '年度和口径各有不同' : '点太少、年度不同'}，不画趋势线，也不能说明因果。`,
    pair: '一对数',
    note: '每个点是一份报告；比率旁的 n 是分母。年度不同的点不构成趋势。',
    same: '两轴是同一个指标。请换一个。',
    source: (n: number) => `来源：${few(n)}家机构年度报告。整理：明鉴 Mingjian。`,
  },
};
