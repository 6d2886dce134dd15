// Words of the views that come when they are opened: time, composition, coverage, scorecard, relate. Traditional Chinese.
// Longer than most: every word of these views stands in one list.

import type { EraId } from '../../core/report.ts';
import type { NoPartition } from '../../view/composition.ts';
import type { ContentStatus } from '../../view/scorecard.ts';
import type { CoverageWords, ScoreWords, TimeWords, TopPart } from '../said.ts';

const COUNT = ['〇', '一', '兩', '三', '四', '五', '六', '七', '八', '九', '十'];
const few = (n: number): string => COUNT[n] ?? `${n}`;

const regime: Record<EraId, readonly string[]> = {
  '2008': ['2008年條例', '2008'],
  '2014': ['2014年起：統計表', '2014 統計表', '2014'],
  '2019': ['2019年修訂條例', '2019 修訂', '2019'],
  '2021': ['2021年起：統一格式', '2021 格式', '2021'],
};

const why: Record<NoPartition, (sum: string, total: string) => string> = {
  no_total: () => '報告沒有寫總數，不能算佔比',
  does_not_sum: (sum, total) => `各項之和${sum}，總數寫${total}，不畫成一個整體`,
  hedged: () => '有的數帶約量詞，不能拼成整體',
  single_part: () => '只寫了一項',
  zero: () => '總數寫明為零，不再拆分',
};

const addressed: Record<ContentStatus, string> = {
  figure: '寫了數',
  zero: '寫明為零',
  prose: '有文字，沒有數',
  lost: '原表或圖不在副本裡',
  absent: '沒有提及',
};

export const pages = {
  shared: {
    chart: '圖形',
    table: '表格',
    view: '顯示',
    sentenceOf: '原句',
    noSentence: '報告裡沒有可以引的句子。',
    mirrorText: '轉載頁，僅示文字',
    officialLink: '官方網頁',
    clause: '摘錄',
    contextNote: '這是當地其他機構的數，由人工摘錄，不與本局的數合併。',
    choose: '點圖中任何一個數，這裡顯示它的原句。',
    inputs: '由這些數算出',
    allEvidence: '看全部依據',
    nothing: '沒有可畫的數。',
    keyboard: '方向鍵在各點之間移動，Enter 打開原句。',
    figures: (n: number) => `共${n}個數`,
  },
  time: {
    comma: '，',
    title: (short: string) => `${short}，|各年寫了多少？`,
    titles: {
      'requests.received': '各局歷年收到|多少件信息公開申請？',
      'proactive.total': '各局歷年主動公開了|多少條信息？',
      'proactive.portal_items': '網站歷年發佈了|多少條信息？',
    } as Record<string, string>,
    all: '全部機構',
    each: '逐家小圖',
    scale: '刻度',
    log: '對數刻度',
    linear: '線性刻度',
    context: '參照',
    showContext: '顯示參照',
    hideContext: '隱藏參照',
    regime,
    regimes: '規則變化',
    strip: '收錄了哪些年度的報告（實心：官方網頁；空心：轉載；短橫：尚未收錄，不等於機構沒有發佈）',
    stripShort: '實心官方，空心轉載；短橫：尚未收錄，不等於沒有發佈',
    stripLeast: '實心官方，空心轉載；短橫：尚未收錄',
    contextOfficial: '參照，官方網頁',
    contextMirror: '參照，轉載',
    alt: (name: string, reading: string, rows: string) => `${name}，按年度的點圖。${reading}${rows}`,
    reading(w: TimeWords): string {
      const parts: string[] = [];
      const { only } = w;
      const alone = w.agencies === 1;
      if (alone && only)
        parts.push(
          w.stated === 0
            ? `${only.name}${only.year === null ? `的${w.reports}份報告` : `${only.year}年的報告`}${w.lost > 0 ? '**副本缺失**，讀不到這個數' : '**沒有寫這個數**'}`
            : only.year === null
              ? `${only.name}的${w.reports}份報告寫了這個數`
              : `${only.name}只收錄了${only.year}年一份報告，${only.amount === null ? '寫了這個數' : `寫明**${only.amount}**`}`,
        );
      else if (w.agencies > 0) {
        if (only && w.stated === 1)
          parts.push(`${few(w.agencies)}家機構的報告裡**只有${only.name}${only.year ?? ''}年**寫了這個數`);
        else if (w.stated === 0) parts.push(`${few(w.agencies)}家機構的報告**都沒有寫明這個數**`);
        else
          parts.push(
            w.single
              ? `${few(w.agencies)}家機構**各收錄一份報告**${w.regimes > 1 ? `，分屬${few(w.regimes)}種統計制度` : ''}，點與點之間不連線`
              : `${few(w.agencies)}家機構共收錄${w.reports}份報告，**只連同一機構相鄰年度**`,
          );
      }
      if (!alone && w.stated < 2 && w.lost > 0)
        parts.push(`${few(w.lost)}份報告的副本缺了這一處，不等於沒有寫`);
      const runs = w.runs.map(
        run =>
          `${run.name}從${run.from}年的${run.first}到${run.to}年的**${run.last}**${alone && run.mirrors.length > 0 ? `（${run.mirrors.join('、')}年取自轉載頁）` : ''}`,
      );
      if (w.context.length === 0) parts.push(...runs);
      else {
        const others = `當地其他${few(w.context.length)}個機構`;
        const names =
          runs.length === w.context.length || w.context.length > 3 ? others : w.context.join('、');
        parts.push(
          `灰色十字（${w.figures}個）是${names}的**參照數**，不與本局合併${runs.length > 0 ? `：${runs.join('，')}` : ''}`,
        );
      }
      if (alone && w.across) parts.push('其間統計規則有變，不宜直接相比');
      return `${parts.join('；')}。`;
    },
    source: (agencies: number, context: readonly string[], log: boolean) =>
      `來源：${[...(agencies > 0 ? [`${few(agencies)}家機構年度報告`] : []), ...(context.length > 0 ? [`參照：${context.join('，')}`] : [])].join('；')}。${log ? '縱軸為對數刻度，0單列一行。' : ''}整理：明鑒 Mingjian。`,
    sourceYears: (name: string, years: string) => `${name} ${years}年報`,
    notices: {
      not_in_range: (place: string, range: string, nearest: number) =>
        `${place}在${range}年沒有收錄報告；離得最近的是${nearest}年，沒有畫進來。`,
      population_year: (place: string, year: number, used: number) =>
        `${place}${year}年的數除以${used}年的常住人口：沒有收錄同年的人口數，用了最近的一年。`,
      year_unknown: (name: string) => `${name}的報告沒有寫明年度，不在時間軸上。`,
      categories: '各報告自己命名的分類，不能連成時間上的序列。',
    },
    seeComposition: '到構成裡看',
    only: '只看',
    everywhere: '全部',
    figures: (n: number) => `${n}個數`,
    whose: '這些數是誰的',
    ownReport: '本局的報告',
    otherBody: '參照，不是本局的數',
    rulesNote: '跨過規則變化的兩個年度，統計口徑不同，不連線，也不宜直接相比。',
    gapNote: '沒有收錄的年度留空，不用前後年度補。',
    bodyNote: '灰色參照來自當地其他機構，範圍不同，不能當作本局的數。',
    cutNote: '轉載頁的數未經原網站核對。',
    columns: {
      body: '機構',
      year: '年度',
      value: '數值',
      unit: '單位',
      status: '狀態',
      source: '來源',
      printed: '原文寫法',
    },
    sources: { official: '官方網頁', mirror: '轉載', unknown: '來源不詳' },
  },
  composition: {
    comma: '，',
    semicolon: '；',
    divisions: {
      by_category: '主動公開分類',
      by_channel: '申請渠道',
      by_applicant: '申請人',
      by_outcome: '辦理結果',
    },
    division: '看什麼',
    title: {
      by_category: '主動公開的信息，|都歸在哪些類裡？',
      by_channel: '申請是從|哪些渠道來的？',
      by_applicant: '是誰在|申請信息公開？',
      by_outcome: '申請最後|怎麼辦結的？',
    },
    relative: '佔比',
    absolute: (unit: string) => `${unit}數`,
    hatch: '斜紋一律表示「其他」類',
    sum: (n: number, total: string) => `${n}項之和 ${total}`,
    totalIs: (total: string, unit: string) => `總數${total}${unit}`,
    notDrawn: '不能拼成整體',
    why,
    part: '分類',
    share: '佔比',
    count: '數值',
    check: '核對',
    other: '「其他」',
    alt: (name: string, reading: string, rows: string) => `${name}，構成圖。${reading}${rows}`,
    rowSaid: (name: string, year: string, parts: string) => `${name}，${year}：${parts}`,
    reading(parts: readonly TopPart[], undrawn: number, quoted: boolean): string {
      if (parts.length === 0)
        return undrawn === 1
          ? '這份報告沒有寫全各部分，**不能畫成整體**。'
          : '沒有一份報告寫全各部分，**不能畫成整體**。';
      const said = parts
        .slice(0, 3)
        .map(
          each =>
            `${each.place}${each.year}年**${each.amount}**${each.other ? '歸入' : '是'}「${each.label}」`,
        );
      const notes = [
        quoted ? '各報告分類不同，名稱照原文' : '',
        undrawn > 0 ? `另有${few(undrawn)}份畫不成整體` : '',
      ];
      return `${said.join('，')}。${notes.filter(note => note !== '').join('；')}${notes.join('') === '' ? '' : '。'}`;
    },
    about(percent: number): string {
      if (percent >= 99.95) return '全部';
      if (Math.abs(percent - 75) < 2.5) return percent < 75 ? '近四分之三' : '約四分之三';
      if (Math.abs(percent - 50) < 1.5) return '約一半';
      if (Math.abs(percent - 66.7) < 1.5) return '約三分之二';
      if (Math.abs(percent - 33.3) < 1.5) return '約三分之一';
      if (Math.abs(percent - 80) < 2.5) return percent < 80 ? '近八成' : '約八成';
      return `${Math.round(percent * 10) / 10}%`;
    },
    shadeNote: '深淺只表示在本報告內的大小次序，不同報告的同一深淺不是同一類。',
    shareNote: '佔比由明鑒按原文數字計算。',
    printedShares: (place: string, agree: boolean) =>
      agree ? `${place}報告另印有佔比，兩者一致。` : `${place}報告另印有佔比，與計算值不完全一致，見原文。`,
    partitionNote: '只有各部分加起來等於報告寫的總數，才畫成一個整體。',
    source: (list: string) => `來源：${list}年度報告。整理：明鑒 Mingjian。`,
  },
  coverage: {
    title: '哪份報告|寫明了哪些數？',
    core: (n: number) => `核心${n}項`,
    all: (n: number) => `全部${n}項`,
    tier: '指標範圍',
    sort: '排序',
    byName: '目錄次序',
    byYear: '年度',
    key: '標記',
    meaning: {
      exact: '寫了一個數',
      approx: '「約」「左右」',
      over: '「餘」「多」，≥',
      under: '「近」，≤',
      zero: '「未收到」「0元」',
      not_reported: '報告沒有寫',
      not_captured: '表或圖不在副本裡',
      not_applicable: '當年不要求',
    } as Record<string, string>,
    conflictMeaning: '報告別處寫了不同的數',
    count: '寫明',
    counted: (stated: number, applicable: number) => `寫明${stated}項，當年適用${applicable}項`,
    extra: (n: number) => `另寫明擴展指標${n}項`,
    footnote: '右側數字：寫明的項數 / 當年適用的項數（核心指標）。制度不同，適用項數也不同，不能當作得分。',
    blank: '空格：擴展指標只列寫明的。',
    source: (n: number) => `來源：${few(n)}份機構年度報告。整理：明鑒 Mingjian。`,
    grid: '各報告寫明了哪些指標：用方向鍵移動，Enter 打開原句',
    cell: (report: string, indicator: string, status: string) => `${report}，${indicator}：${status}`,
    blankCell: '沒有列',
    alt: (reading: string) => `覆蓋圖：報告為行，指標為列。${reading}`,
    reading(w: CoverageWords): string {
      const parts: string[] = [];
      if (w.most.length > 0)
        parts.push(
          w.reports > 1
            ? `${w.most.join('、')}的報告寫明得最多，${w.applicable}項里有**${w.stated}項**`
            : `${w.most.join('、')}的報告寫明了${w.applicable}項里的**${w.stated}項**`,
        );
      if (w.lost)
        parts.push(
          w.lost.tables > 0
            ? `${w.lost.name}有**${few(w.lost.tables)}張法定表格沒有進入副本**，空著不等於沒有公開`
            : `${w.lost.name}有**${w.lost.cells}項的原表或圖不在副本裡**，空著不等於沒有公開`,
        );
      return `${parts.join('；')}。`;
    },
    groupsShort: { outreach: '解讀宣傳', capacity: '人員經費', fees: '收費', service: '諮詢熱線' } as Record<
      string,
      string
    >,
  },
  scorecard: {
    title: '法律要求寫的，|報告寫了沒有？',
    path: '核查',
    report: '報告',
    contents: '法定內容',
    under: (law: string, article: string) => `依據：${law}${article}`,
    addressed,
    addressedCount: (n: number, of: number) => `${of}項裡寫到${n}項`,
    unknownEra: '報告沒有寫明年度，無法判斷適用哪一部條例。',
    time: '發佈及時性',
    deadline: '法定期限',
    published: '發佈日期',
    days: (n: number) => (n === 0 ? '期限當天發佈' : n > 0 ? `早於期限${n}天` : `晚於期限${-n}天`),
    unknownDate: '文本裡沒有發佈日期：不詳，不等於遲發。',
    exact: '精確度',
    exactOf: (n: number, of: number, rate: string) =>
      of === 0 ? '沒有可算的數' : of < 10 ? `${n} / ${of}個數是確數` : `${of}個數裡${n}個是確數（${rate}）`,
    hedged: '帶約量詞的數',
    checks: '能核對的數',
    holdsOf: (n: number, of: number, rate: string) =>
      of === 0 ? '沒有可核對的數' : of < 10 ? `${n} / ${of}處兩邊一致` : `${of}處裡${n}處兩邊一致（${rate}）`,
    noChecks: '這份報告裡沒有可以互相核對的數。',
    evidence: '看原句',
    findings: '其他提示',
    noFindings: '沒有其他提示。',
    toReport: '打開原文',
    legend: '每一行寫明報告怎樣回應這一項：寫了數、寫明為零、有文字、副本缺失、沒有提及。不打分，不排名。',
    reading(w: ScoreWords): string {
      const parts: string[] = [];
      if (w.absent.length > 0)
        parts.push(w.absent.map(each => `${each.name}沒有提及**${each.items.join('、')}**`).join('，'));
      else
        parts.push(
          w.reports === 1 ? '這份報告寫到了當年要求的各項' : `${few(w.reports)}份報告都寫到了當年要求的各項`,
        );
      parts.push(
        w.assessed === 0
          ? '沒有可以核對的數字'
          : w.fails > 0
            ? `能核對的${w.assessed}處數字裡，**${w.fails}處兩邊不一致**（${w.failing.join('、')}）`
            : `能核對的${w.assessed}處數字兩邊都一致`,
      );
      if (w.undated.length > 0) parts.push(`${w.undated.join('、')}的發佈日期不詳`);
      return `${parts.join('；')}。`;
    },
    itemShort: {
      proactive: '主動公開',
      requests: '依申請公開',
      fees: '收費減免',
      review: '復議訴訟',
      problems: '問題改進',
      other: '其他事項',
    } as Record<string, string>,
    summary: '一覽',
    row: '要求',
    source: (n: number) =>
      `來源：${few(n)}份機構年度報告；法定內容和期限見《政府信息公開條例》。整理：明鑒 Mingjian。`,
    terms: (n: number) => `${n}個數`,
    reasonHedged: '有的數帶約量詞，兩邊不能精確相比。',
    reasonNested: '列舉裡還套著列舉，讀不準哪些該相加。',
    reasonOthers: '列舉以「等」收尾，並未列全。',
    reasonEmpty: '這份文字裡，求和所需的儲存格有空缺。',
    reasonCut: '這份文字在列舉中間斷了。',
    reasonUnread: '這份文字裡，列舉中有一個數丟了量詞。',
    reasonEach: '一個數同時說了幾樣東西，讀不準該算幾次。',
    reasonWords: '原文用文字概括全部案件，可能只指已審結的。',
    reasonAnswered: '辦結數可能只指本年新收的申請，也可能含結轉的。',
  },
  relate: {
    title: '兩個指標|放在一起看',
    path: '關聯',
    x: '橫軸',
    y: '縱軸',
    swap: '互換兩軸',
    base: (n: string) => `（n = ${n}）`,
    inUnit: (unit: string) => `（${unit}）`,
    absent: '不能畫的報告',
    absentWhy: '兩個數缺一個，或者比率的分母為零，就不畫點。',
    alt: (x: string, y: string, reading: string, rows: string) => `${x}與${y}，散點圖。${reading}${rows}`,
    reading: (n: number, of: number, x: string, y: string) =>
      n === 0
        ? `${of === 1 ? '這份報告沒有同時寫明' : '沒有一份報告同時寫明'}**${x}**和**${y}**。`
        : of === 1
          ? `**這份報告同時寫明**${x}和${y}。一個點說明不了關聯。`
          : `${of}份報告裡，**${n}份同時寫明**${x}和${y}。${n > 20 ? '年度和口徑各有不同' : '點太少、年度不同'}，不畫趨勢線，也不能說明因果。`,
    pair: '一對數',
    note: '每個點是一份報告；比率旁的 n 是分母。年度不同的點不構成趨勢。',
    same: '兩軸是同一個指標。請換一個。',
    source: (n: number) => `來源：${few(n)}家機構年度報告。整理：明鑒 Mingjian。`,
  },
};
