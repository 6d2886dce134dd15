// Words of what leaves the page: menus, pictures, slides, notes, embeds, the deck. Loaded only when someone exports.
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
    none: (of: number) => `${of}份报告都没有写明这个数`,
    zeros: (all: readonly Found[], stated: boolean) => `${list(all, '、')}年${stated ? '写明' : ''}为 0`,
    one: (most: Found) => `只有${most.place}${most.year}年写了这个数：${most.amount}`,
    most: (most: Found, zeros: readonly Found[], stated: boolean) =>
      `${most.place}${most.year}年${most.amount}${zeros.length > 0 ? `，${list(zeros, '、')}年${stated ? '写明' : ''}为 0` : ''}`,
    range: (least: Found, most: Found) =>
      `从${least.place}${least.year}年的${least.amount}到${most.place}${most.year}年的${most.amount}`,
    equal: (all: readonly Found[], amount: string) => `${list(all, '、')}年写的都是${amount}`,
  },
  source: (list: string) => `来源：${list}年度报告。整理：明鉴 Mingjian。`,
  sourceItem: (place: string, year: string) => `${place} ${year}`,
  version: (id: string) => `数据版本 ${id}`,
  joiner: '、',
  sentence: '',
  fullReport: (year: string) => `${year} 年度报告`,
  workbook: { status: '状态', printed: '原文写法' },
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
    snippet: '嵌入代码',
    link: '链接',
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
    none: of => `${of}份報告都沒有寫明這個數`,
    zeros: (all, stated) => `${list(all, '、')}年${stated ? '寫明' : ''}為 0`,
    one: most => `只有${most.place}${most.year}年寫了這個數：${most.amount}`,
    most: (most, zeros, stated) =>
      `${most.place}${most.year}年${most.amount}${zeros.length > 0 ? `，${list(zeros, '、')}年${stated ? '寫明' : ''}為 0` : ''}`,
    range: (least, most) =>
      `從${least.place}${least.year}年的${least.amount}到${most.place}${most.year}年的${most.amount}`,
    equal: (all, amount) => `${list(all, '、')}年寫的都是${amount}`,
  },
  source: list => `來源：${list}年度報告。整理：明鑒 Mingjian。`,
  sourceItem: (place, year) => `${place} ${year}`,
  version: id => `數據版本 ${id}`,
  joiner: '、',
  sentence: '',
  fullReport: year => `${year} 年度報告`,
  workbook: { status: '狀態', printed: '原文寫法' },
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
    snippet: '嵌入代碼',
    link: '連結',
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
    none: of => `None of the ${of} reports states this figure`,
    zeros: (all, stated) => `${stated ? 'Stated as zero' : 'Zero'}: ${dated(all)}`,
    one: most => `Only ${most.place} (${most.year}) states it: ${most.amount}`,
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
    snippet: 'Embed code',
    link: 'Link',
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
