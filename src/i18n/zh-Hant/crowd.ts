// Words for choosing among many agencies. Traditional Chinese.
import type { CrowdWords } from '../crowd.ts';

export const crowd: CrowdWords = {
  shown: (shown, of) => `圖裡是前${shown}列，共${of}列。`,
  whole: of => `圖裡是全部${of}列。`,
  all: '畫出全部',
  first: n => `只畫前${n}列`,
  table: '在數據表裡看全部',
  choose: '選擇機構',
  chosen: n => `已選${n}家`,
  clear: '取消選擇',
  find: '按名稱、地區或拼音代號查找機構',
  none: '沒有這個機構。',
  elsewhere: '地區不詳',
  scope: '看哪些機構、哪些年份',
  place: '地區',
  everywhere: '全部地區',
  year: '年份',
  everyYear: '各年',
  ofSite: (agencies, reports) => `本站共${agencies}個機構、${reports}份報告`,
  synthetic: '合成數據。',
  syntheticWhy: '機構、報告和數字都由程式編造，只用來演示機構很多時的頁面。',
  latest: (shown, of) =>
    `每個機構只取最近一份報告，這裡是${shown}份，共${of}份。選擇年份、地區或機構可以看別的。`,
  largest: (shown, of) => `這裡是最近數值最大的${shown}個機構，共${of}個。選擇機構可以看別的。`,
  rows: (shown, of) => `這裡是前${shown}行，共${of}行。選擇地區、年份或機構可以看別的。`,
};
