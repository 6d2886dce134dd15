// Words of the Report view, Traditional Chinese.
import type { report as words } from '../zh-Hans/report.ts';

export const report: typeof words = {
  reports: '報告',
  contents: '本篇目錄，右為數字個數',
  opening: '開頭',
  hints: (n: number) => `${n} 處提示`,
  checks: '這份報告的核對與提示',
  counted: (what: string, n: number) => `${what} ${n}`,
  year: '報告年度',
  published: '發佈',
  onlyFigures: (n: number) => `僅看數字 ${n}`,
  whole: '看全文',
  folded: (n: number) => `${n} 段，沒有收錄的數字`,
  unfold: '展開',
  fold: '收起',
  several: (name: string, n: number) => `${name}，${n} 類`,
  colon: '：',
  comma: '，',
  openFigure: '打開的數字',
  figures: (n: number) => `這份報告寫明 ${n} 個數`,
  previous: '上一個數',
  next: '下一個數',
  compare: '與其他機構對比',
};
