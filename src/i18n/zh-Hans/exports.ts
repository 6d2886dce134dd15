// Words of what leaves the page, in simplified Chinese; the other languages have the same keys.
/** Indicators whose finding has a verb of its own around the amount. */
type Verbs = Readonly<Record<string, (amount: string) => string>>;

/** A place and year with its amount, as a finding names it. */
export interface Found {
  readonly place: string;
  readonly year: string;
  readonly amount: string;
}

export const placesAndYears = (all: readonly Found[], join: string): string =>
  all.map(one => `${one.place}${one.year}`).join(join);

export const exportsHans = {
  verbs: { 'requests.received': amount => `收到${amount}申请` } as Verbs,
  /** The finding of a comparison, as a slide says it. */
  finding: {
    none: (of: number, stated: boolean) =>
      of === 1
        ? stated
          ? '这份报告没有写明这个数'
          : '这份报告的数算不出它'
        : stated
          ? `${of}份报告都没有写明这个数`
          : `${of}份报告的数都算不出它`,
    zeros: (all: readonly Found[], stated: boolean) =>
      `${placesAndYears(all, '、')}年${stated ? '写明' : ''}为 0`,
    one: (most: Found, stated: boolean) =>
      `只有${most.place}${most.year}年${stated ? '写了这个数' : '算得出'}：${most.amount}`,
    most: (most: Found, zeros: readonly Found[], stated: boolean) =>
      `${most.place}${most.year}年${most.amount}${zeros.length > 0 ? `，${placesAndYears(zeros, '、')}年${stated ? '写明' : ''}为 0` : ''}`,
    range: (least: Found, most: Found) =>
      `从${least.place}${least.year}年的${least.amount}到${most.place}${most.year}年的${most.amount}`,
    equal: (all: readonly Found[], amount: string, stated: boolean) =>
      `${placesAndYears(all, '、')}年${stated ? '写的' : '算得'}都是${amount}`,
  },
  source: (list: string) => `来源：${list}年度报告。整理：明鉴 Mingjian。`,
  sourceItem: (place: string, year: string) => `${place} ${year}`,
  version: (id: string) => `数据版本 ${id}`,
  joiner: '、',
  sentence: '',
  fullReport: (year: string) => `${year} 年度报告`,
  workbook: { status: '状态', printed: '原文写法' },
  /** Under a chart: what its own marks mean, and who is not in it. */
  under: {
    conflict: '「!」表示报告里另有一个不同的数。',
    lastRow: '末行：写明的项数 / 当年适用的项数（核心指标）。制度不同，适用项数也不同，不能当作得分。',
    notDrawn: (list: string) => `不能画的报告：${list}。`,
    added: (list: string) => `含只在这个浏览器里添加的报告（${list}），不在所引数据版本里。`,
    first: (shown: number, of: number) => `图里是前${shown}行，共${of}行。`,
    log: '对数刻度上没有 0：明确为零的写在图下。',
    nothing: '没有可以画出的数，所以没有图。',
  },
  notes: {
    definition: (name: string, text: string) => `定义：${name}${text === '' ? '' : `。${text}`}`,
    value: (who: string, amount: string, status: string) => `${who}：${amount}（${status}）`,
    absent: (who: string, status: string, reason: string) =>
      `${who}：${status}${reason === '' ? '' : `。${reason}`}`,
    quote: (text: string) => `原句：「${text}」`,
    report: (title: string, published: string) =>
      `报告：${title}${published === '' ? '' : `，${published} 发布`}`,
    official: (url: string) => `官方地址：${url}`,
    mirror: '据镜像副本读取，未列地址。',
    unknown: '来源不详。',
    caveats: '比较前请看',
    link: (url: string) => `本图地址：${url}`,
  },
  deck: {
    sources: '资料来源',
    report: '报告',
    published: '发布',
    address: '地址',
    mirror: '镜像副本，不列地址',
    noAddress: '无地址',
    lines: (charts: number, version: string) => [`${charts} 张图，每个数都能回到原句`, `数据版本 ${version}`],
    title: '政府信息公开年度报告里的数',
    part: (at: number, of: number) => `（${at}/${of}）`,
  },
  view: {
    title: '幻灯',
    lead: '把图收进来，排好次序，写上自己的标题和要点，一次导出。',
    empty: '这里还没有图。在任何一张图上按「导出」，再按「加入幻灯」。',
    start: '去看图',
    deckTitle: '总标题',
    slideTitle: '标题',
    takeaway: '要点',
    up: (title: string) => `上移：${title}`,
    down: (title: string) => `下移：${title}`,
    remove: (title: string) => `移除：${title}`,
    upWord: '上移',
    downWord: '下移',
    removeWord: '移除',
    moved: (title: string, at: number, of: number) => `${title}，现在是第 ${at} 张，共 ${of} 张`,
    hint: '拖动，或用「上移」「下移」改变次序；在标题框里按 Alt+↑ 和 Alt+↓ 也可以。',
    ratio: '画幅',
    theme: '配色',
    themes: { light: '浅色', dark: '深色' },
    pptx: '导出 PPTX',
    pdf: '打印或存为 PDF',
    share: '复制分享链接',
    clear: '清空',
    shared: '这是别人分享的幻灯。',
    keep: '保存到我的浏览器',
    unreadable: '这个链接里的幻灯读不出来，可能没有复制完整。你自己的幻灯没有改动。',
    own: '看我的幻灯',
    undo: '撤销',
    kept: '已保存在这个浏览器里',
    notKept: '这个浏览器不让保存，幻灯只在这次访问里有效。',
    broken: (query: string) => `有一张图没有载入：${query}`,
  },
  menu: {
    title: '导出',
    picture: '图片',
    data: '数据',
    slides: '幻灯片',
    cite: '引用',
    embed: '嵌入与链接',
    sizes: {
      '1280x720': 'PNG 1280×720',
      '1920x1080': 'PNG 1920×1080',
      '2x': 'PNG 2560×1440（2 倍）',
      transparent: 'PNG 透明底',
    },
    svg: 'SVG',
    copy: '复制为图片',
    csv: 'CSV（长表，Excel 可直接打开）',
    wide: 'CSV（宽表）',
    xlsx: 'Excel 工作簿',
    json: 'JSON',
    pptx: 'PowerPoint（图表可编辑）',
    add: '加入幻灯',
    added: '已加入幻灯',
    full: '幻灯已有 60 张，先移除几张再加。',
    snippet: '嵌入代码',
    link: '链接',
    copyText: '复制',
    copied: '已复制',
    copyFailed: '没能复制，请手动选择文字。',
    working: (name: string) => `正在生成 ${name}`,
    done: (name: string) => `${name} 已下载`,
    failed: (name: string) => `${name} 没有生成，请再试一次。`,
    styles: { gbt7714: 'GB/T 7714', apa: 'APA', bibtex: 'BibTeX' },
    frame: (title: string) => `${title}（明鉴 Mingjian）`,
  },
  embed: {
    open: '在明鉴中打开',
    data: '数据',
    evidence: '原句',
  },
};

export type ExportWords = typeof exportsHans;
