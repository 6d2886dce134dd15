// Words for choosing among many agencies. Simplified Chinese; its shape is that of every language.

export const crowd = {
  shown: (shown: number, of: number) => `图里是前${shown}行，共${of}行。`,
  whole: (of: number) => `图里是全部${of}行。`,
  all: '画出全部',
  first: (n: number) => `只画前${n}行`,
  table: '在数据表里看全部',
  choose: '选择机构',
  chosen: (n: number) => `已选${n}家`,
  clear: '取消选择',
  find: '按名称、地区或拼音代号查找机构',
  none: '没有这个机构。',
  elsewhere: '地区不详',
  scope: '看哪些机构、哪些年份',
  place: '地区',
  everywhere: '全部地区',
  year: '年份',
  everyYear: '各年',
  ofSite: (agencies: number, reports: number) => `本站共${agencies}个机构、${reports}份报告`,
  synthetic: '合成数据。',
  syntheticWhy: '机构、报告和数字都由程序编造，只用来演示机构很多时的页面。',
  latest: (shown: number, of: number) =>
    `每个机构只取最近一份报告，这里是${shown}份，共${of}份。选择年份、地区或机构可以看别的。`,
  largest: (shown: number, of: number) =>
    `这里是最近数值最大的${shown}个机构，共${of}个。选择机构可以看别的。`,
  rows: (shown: number, of: number) => `这里是前${shown}行，共${of}行。选择地区、年份或机构可以看别的。`,
};
