// Words of choosing, undoing, finding again, and telling what is wrong. Simplified Chinese; its shape is that of every language.

export const tools = {
  filter: '机构与年度',
  agencies: '机构',
  years: '报告年度',
  from: '起',
  to: '止',
  /** In a list of years: how many reports there are. */
  yearWith: (year: number, reports: number) => (reports === 0 ? `${year}` : `${year}（${reports}份）`),
  heldIn: (years: readonly number[]) => years.join('、'),
  all: '全部显示',
  only: (places: readonly string[], of: number) =>
    places.length > 4 ? `${of}家机构里的${places.length}家` : places.join('、'),
  span: (from: number, to: number) => (from === to ? `${from}年` : `${from}—${to}年`),
  shown: (parts: readonly string[]) => `只显示：${parts.join('，')}`,
  lastStays: '至少留一家。',
  none: '这些机构在这些年度没有收录报告',
  noneHelp: '没有收录不等于没有发布。可以放宽年度，或显示全部。',
  undo: '撤销',
  undoOf: (what: string) => `撤销：${what}`,
  undone: (what: string) => `已撤销：${what}`,
  changed: {
    view: '视图',
    indicator: '指标',
    agency: '机构',
    time: '年度',
    per: '数值',
    stackMode: '占比与条数',
    report: '报告',
    lang: '语言',
    theme: '配色',
    chart: '图形',
    sort: '排序',
    scale: '刻度',
    context: '参照',
    facet: '逐家小图',
    tier: '指标范围',
    x: '横轴',
    y: '纵轴',
    find: '查找的字',
    status: '状态',
    column: '表的排序',
    other: '选择',
  },
  recent: '最近看过',
  forget: '清除',
  wrong: '这个数不对',
  wrongAbsent: '这里其实有数',
  wrongTitle: (name: string, year: string, indicator: string) => `数有误：${name}，${year}，${indicator}`,
  wrongBody: (lines: {
    readonly id: string;
    readonly value: string;
    readonly quote: string;
    readonly link: string;
    readonly version: string;
  }) =>
    [
      `编号：${lines.id}`,
      `现在的读法：${lines.value}`,
      `原句：${lines.quote}`,
      `链接：${lines.link}`,
      `数据版本：${lines.version}`,
      '',
      '应当是什么，依据在哪里：',
      '',
    ].join('\n'),
  newer: '有新的版本',
  reload: '换到新版本',
  offline: '现在没有网络，看到的是已存下的内容。',
};
