// Words of the interface that no first picture needs, Simplified Chinese; they join `ui`.

export const uiMore = {
  notices: {
    indicator_unknown: (asked: string, now: string) =>
      `链接里的指标「${asked}」这里没有，已为你打开「${now}」。`,
    report_unknown: (asked: string, now: string) =>
      `链接里的报告「${asked}」这里没有，已为你打开「${now}」。`,
    agency_unknown: (asked: string) => `链接里的机构「${asked}」这里没有，已略去。`,
    at_unknown: (asked: string) => `链接里的数「${asked}」这里没有，其他内容照常显示。`,
    not_understood: (asked: string) => `链接里的「${asked}」这里不认识，这一项照常显示。`,
  },
  findNone: '没有叫这个名字的指标。这里只按指标和机构的名称找，不找数字和原句。试试「申请」或「投诉」。',
  endShows: '条的末端即数值状态',
  tapRow: '点一行看原句',
  done: '完成',
  language: { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' },
  languageLabel: '语言',
  themeLabel: '配色',
  before: '比较前请看',
  source: (n: string) => `来源：${n}的政府信息公开年度报告（年度见图）。整理：明鉴 Mingjian。`,
  reports: (n: number) =>
    `${['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][n] ?? n}份报告`,
  bodies: (n: number) =>
    `${['〇', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][n] ?? n}家机构`,
  published: (date: string) => `${date} 发布`,
  undated: '发布日期不详',
  loadingReport: '正在载入报告原文',
  failedReport: (name: string) => `${name}的报告没有载入`,
  table: {
    agency: '机构',
    year: '年度',
    value: '数值',
    unit: '单位',
    status: '状态',
    printed: '原文写法',
    category: '分类',
    indicator: '指标',
    quote: '原句',
    find: '在表中查找',
    none: '没有符合的行。',
  },
  caption: (name: string) => `${name}：各机构的数值、状态和原文写法`,
  shortcuts: [
    ['/', '查找指标'],
    ['↑ ↓', '换一行机构'],
    ['← →', '上一家、下一家的原句'],
    ['Enter', '打开原句'],
    ['1–5', '换视图'],
    ['T', '图形与表格互换'],
    ['E', '导出'],
    ['U', '撤销上一次选择'],
    ['?', '快捷键'],
    ['Esc', '关闭面板'],
  ] as readonly (readonly [string, string])[],
  singleKeys: '使用单键快捷键',
};
