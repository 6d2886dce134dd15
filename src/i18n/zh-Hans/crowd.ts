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
};
