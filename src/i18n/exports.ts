// Words of what leaves the page: menus, pictures, slides, notes, embeds, the deck. Loaded only when someone exports.
// Longer than most: three dictionaries of the same keys side by side, so that a missing one is seen.
import type { Language } from '../core/language.ts';
import { thinned } from './thin.ts';

/** Indicators whose finding has a verb of its own around the amount. */
type Verbs = Readonly<Record<string, (amount: string) => string>>;

/** A place and year with its amount, as a finding names it. */
export interface Found {
  readonly place: string;
  readonly year: string;
  readonly amount: string;
}

const list = (all: readonly Found[], join: string): string =>
  all.map(one => `${one.place}${one.year}`).join(join);

const hans = {
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
    zeros: (all: readonly Found[], stated: boolean) => `${list(all, '、')}年${stated ? '写明' : ''}为 0`,
    one: (most: Found, stated: boolean) =>
      `只有${most.place}${most.year}年${stated ? '写了这个数' : '算得出'}：${most.amount}`,
    most: (most: Found, zeros: readonly Found[], stated: boolean) =>
      `${most.place}${most.year}年${most.amount}${zeros.length > 0 ? `，${list(zeros, '、')}年${stated ? '写明' : ''}为 0` : ''}`,
    range: (least: Found, most: Found) =>
      `从${least.place}${least.year}年的${least.amount}到${most.place}${most.year}年的${most.amount}`,
    equal: (all: readonly Found[], amount: string, stated: boolean) =>
      `${list(all, '、')}年${stated ? '写的' : '算得'}都是${amount}`,
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
type Words = typeof hans;

const hant: Words = {
  verbs: { 'requests.received': amount => `收到${amount}申請` },
  finding: {
    none: (of, stated) =>
      of === 1
        ? stated
          ? '這份報告沒有寫明這個數'
          : '這份報告的數算不出它'
        : stated
          ? `${of}份報告都沒有寫明這個數`
          : `${of}份報告的數都算不出它`,
    zeros: (all, stated) => `${list(all, '、')}年${stated ? '寫明' : ''}為 0`,
    one: (most, stated) =>
      `只有${most.place}${most.year}年${stated ? '寫了這個數' : '算得出'}：${most.amount}`,
    most: (most, zeros, stated) =>
      `${most.place}${most.year}年${most.amount}${zeros.length > 0 ? `，${list(zeros, '、')}年${stated ? '寫明' : ''}為 0` : ''}`,
    range: (least, most) =>
      `從${least.place}${least.year}年的${least.amount}到${most.place}${most.year}年的${most.amount}`,
    equal: (all, amount, stated) => `${list(all, '、')}年${stated ? '寫的' : '算得'}都是${amount}`,
  },
  source: list => `來源：${list}年度報告。整理：明鑒 Mingjian。`,
  sourceItem: (place, year) => `${place} ${year}`,
  version: id => `數據版本 ${id}`,
  joiner: '、',
  sentence: '',
  fullReport: year => `${year} 年度報告`,
  workbook: { status: '狀態', printed: '原文寫法' },
  under: {
    conflict: '「!」表示報告裡另有一個不同的數。',
    lastRow: '末行：寫明的項數 / 當年適用的項數（核心指標）。制度不同，適用項數也不同，不能當作得分。',
    notDrawn: list => `不能畫的報告：${list}。`,
    added: list => `含只在這個瀏覽器裡新增的報告（${list}），不在所引數據版本裡。`,
    first: (shown, of) => `圖裡是前${shown}行，共${of}行。`,
  },
  notes: {
    definition: (name, text) => `定義：${name}${text === '' ? '' : `。${text}`}`,
    value: (who, amount, status) => `${who}：${amount}（${status}）`,
    absent: (who, status, reason) => `${who}：${status}${reason === '' ? '' : `。${reason}`}`,
    quote: text => `原句：「${text}」`,
    report: (title, published) => `報告：${title}${published === '' ? '' : `，${published} 發布`}`,
    official: url => `官方地址：${url}`,
    mirror: '據鏡像副本讀取，未列地址。',
    unknown: '來源不詳。',
    caveats: '比較前請看',
    link: url => `本圖地址：${url}`,
  },
  deck: {
    sources: '資料來源',
    report: '報告',
    published: '發布',
    address: '地址',
    mirror: '鏡像副本，不列地址',
    noAddress: '無地址',
    lines: (charts, version) => [`${charts} 張圖，每個數都能回到原句`, `數據版本 ${version}`],
    title: '政府信息公開年度報告裡的數',
    part: (at, of) => `（${at}/${of}）`,
  },
  view: {
    title: '幻燈',
    lead: '把圖收進來，排好次序，寫上自己的標題和要點，一次匯出。',
    empty: '這裡還沒有圖。在任何一張圖上按「匯出」，再按「加入幻燈」。',
    start: '去看圖',
    deckTitle: '總標題',
    slideTitle: '標題',
    takeaway: '要點',
    up: title => `上移：${title}`,
    down: title => `下移：${title}`,
    remove: title => `移除：${title}`,
    upWord: '上移',
    downWord: '下移',
    removeWord: '移除',
    moved: (title, at, of) => `${title}，現在是第 ${at} 張，共 ${of} 張`,
    hint: '拖動，或用「上移」「下移」改變次序；在標題框裡按 Alt+↑ 和 Alt+↓ 也可以。',
    ratio: '畫幅',
    theme: '配色',
    themes: { light: '淺色', dark: '深色' },
    pptx: '匯出 PPTX',
    pdf: '列印或存為 PDF',
    share: '複製分享連結',
    clear: '清空',
    shared: '這是別人分享的幻燈。',
    keep: '儲存到我的瀏覽器',
    unreadable: '這個連結裡的幻燈讀不出來，可能沒有複製完整。你自己的幻燈沒有改動。',
    own: '看我的幻燈',
    undo: '復原',
    kept: '已儲存在這個瀏覽器裡',
    notKept: '這個瀏覽器不讓儲存，幻燈只在這次瀏覽裡有效。',
    broken: query => `有一張圖沒有載入：${query}`,
  },
  menu: {
    title: '匯出',
    picture: '圖片',
    data: '數據',
    slides: '幻燈片',
    cite: '引用',
    embed: '嵌入與連結',
    sizes: {
      '1280x720': 'PNG 1280×720',
      '1920x1080': 'PNG 1920×1080',
      '2x': 'PNG 2560×1440（2 倍）',
      transparent: 'PNG 透明底',
    },
    svg: 'SVG',
    copy: '複製為圖片',
    csv: 'CSV（長表，Excel 可直接開啟）',
    wide: 'CSV（寬表）',
    xlsx: 'Excel 活頁簿',
    json: 'JSON',
    pptx: 'PowerPoint（圖表可編輯）',
    add: '加入幻燈',
    added: '已加入幻燈',
    full: '幻燈已有 60 張，請先移除幾張再加。',
    snippet: '嵌入代碼',
    link: '連結',
    copyText: '複製',
    copied: '已複製',
    copyFailed: '沒能複製，請手動選取文字。',
    working: name => `正在產生 ${name}`,
    done: name => `${name} 已下載`,
    failed: name => `${name} 沒有產生，請再試一次。`,
    styles: { gbt7714: 'GB/T 7714', apa: 'APA', bibtex: 'BibTeX' },
    frame: title => `${title}（明鑒 Mingjian）`,
  },
  embed: { open: '在明鑒中開啟', data: '數據', evidence: '原句' },
};

const dated = (all: readonly Found[]): string => all.map(one => `${one.place} (${one.year})`).join(', ');

const en: Words = {
  verbs: {},
  finding: {
    none: (of, stated) =>
      of === 1
        ? stated
          ? 'The report does not state this figure'
          : 'It cannot be computed for the report'
        : stated
          ? `None of the ${of} reports states this figure`
          : `It cannot be computed for any of the ${of} reports`,
    zeros: (all, stated) => `${stated ? 'Stated as zero' : 'Zero'}: ${dated(all)}`,
    one: (most, stated) =>
      `${stated ? `Only ${most.place} (${most.year}) states it` : `Only for ${most.place} (${most.year}) can it be computed`}: ${most.amount}`,
    most: (most, zeros, stated) =>
      `${most.place}: ${most.amount} in ${most.year}${zeros.length > 0 ? `; ${stated ? 'stated as zero' : 'zero'} in ${dated(zeros)}` : ''}`,
    range: (least, most) =>
      `From ${least.amount} (${least.place}, ${least.year}) to ${most.amount} (${most.place}, ${most.year})`,
    equal: (all, amount) => `${amount} in each: ${dated(all)}`,
  },
  source: list => `Source: annual reports of ${list}. Compiled by 明鉴 Mingjian.`,
  sourceItem: (place, year) => `${place} ${year}`,
  version: id => `Data version ${id}`,
  joiner: ', ',
  sentence: ' ',
  fullReport: year => `FY ${year}`,
  workbook: { status: 'Status', printed: 'As printed' },
  under: {
    conflict: '“!”: the report prints a different figure elsewhere.',
    lastRow:
      'Last row: indicators stated / indicators that apply to the year (core). Rules differ, so this is not a score.',
    notDrawn: list => `Not drawn: ${list}.`,
    added: list => `Includes reports added in this browser only (${list}), outside the data version cited.`,
    first: (shown, of) => `The chart shows the first ${shown} of ${of} rows.`,
  },
  notes: {
    definition: (name, text) => `Definition: ${name}${text === '' ? '' : `. ${text}`}`,
    value: (who, amount, status) => `${who}: ${amount} (${status})`,
    absent: (who, status, reason) => `${who}: ${status}${reason === '' ? '' : `. ${reason}`}`,
    quote: text => `Sentence: “${text}”`,
    report: (title, published) => `Report: ${title}${published === '' ? '' : `, published ${published}`}`,
    official: url => `Official address: ${url}`,
    mirror: 'Read from a mirror copy; its address is not listed.',
    unknown: 'Source unknown.',
    caveats: 'Before comparing',
    link: url => `This chart: ${url}`,
  },
  deck: {
    sources: 'Sources',
    report: 'Report',
    published: 'Published',
    address: 'Address',
    mirror: 'mirror copy, not listed',
    noAddress: 'no address',
    lines: (charts, version) => [
      `${charts} ${charts === 1 ? 'chart' : 'charts'}; every figure leads back to its sentence`,
      `Data version ${version}`,
    ],
    title: 'Figures in disclosure reports',
    part: (at, of) => ` (${at}/${of})`,
  },
  view: {
    title: 'Deck',
    lead: 'Collect charts, put them in order, write your own titles and takeaways, and export them at once.',
    empty: 'No chart here yet. Press Export on any chart, then Add to deck.',
    start: 'See the charts',
    deckTitle: 'Title of the deck',
    slideTitle: 'Title',
    takeaway: 'Takeaway',
    up: title => `Move up: ${title}`,
    down: title => `Move down: ${title}`,
    remove: title => `Remove: ${title}`,
    upWord: 'Up',
    downWord: 'Down',
    removeWord: 'Remove',
    moved: (title, at, of) => `${title} is now ${at} of ${of}`,
    hint: 'Drag, or use Up and Down; Alt+↑ and Alt+↓ work inside a title too.',
    ratio: 'Ratio',
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark' },
    pptx: 'Export PPTX',
    pdf: 'Print or save as PDF',
    share: 'Copy link to share',
    clear: 'Remove all',
    shared: 'Someone shared this deck with you.',
    keep: 'Keep it in my browser',
    unreadable:
      'The deck in this link cannot be read; it may not have been copied whole. Your own deck is unchanged.',
    own: 'See my deck',
    undo: 'Undo',
    kept: 'Kept in this browser',
    notKept: 'This browser does not allow keeping; the deck lasts for this visit only.',
    broken: query => `One chart could not be loaded: ${query}`,
  },
  menu: {
    title: 'Export',
    picture: 'Picture',
    data: 'Data',
    slides: 'Slides',
    cite: 'Cite',
    embed: 'Embed and link',
    sizes: {
      '1280x720': 'PNG 1280×720',
      '1920x1080': 'PNG 1920×1080',
      '2x': 'PNG 2560×1440 (2×)',
      transparent: 'PNG, transparent',
    },
    svg: 'SVG',
    copy: 'Copy as picture',
    csv: 'CSV (long, opens in Excel)',
    wide: 'CSV (wide)',
    xlsx: 'Excel workbook',
    json: 'JSON',
    pptx: 'PowerPoint (editable chart)',
    add: 'Add to deck',
    added: 'Added to the deck',
    full: 'The deck holds 60 slides already; remove some first.',
    snippet: 'Embed code',
    link: 'Link',
    copyText: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy; please select the text.',
    working: name => `Making ${name}`,
    done: name => `${name} downloaded`,
    failed: name => `${name} could not be made. Please try again.`,
    styles: { gbt7714: 'GB/T 7714', apa: 'APA', bibtex: 'BibTeX' },
    frame: title => `${title} (明鉴 Mingjian)`,
  },
  embed: { open: 'Open in Mingjian', data: 'Data', evidence: 'Sentence' },
};

export type ExportWords = Words;
const WORDS: Readonly<Record<Language, Words>> = { 'zh-Hans': thinned(hans), 'zh-Hant': thinned(hant), en };
export const exportWords = (language: Language): Words => WORDS[language];
