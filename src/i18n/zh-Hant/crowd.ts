// Words for choosing among many agencies. Traditional Chinese.
import type { CrowdWords } from '../crowd.ts';

export const crowd: CrowdWords = {
  shown: (shown, of) => `圖裡是前${shown}列，共${of}列。`,
  whole: of => `圖裡是全部${of}列。`,
  all: '畫出全部',
  first: n => `只畫前${n}列`,
  table: '在資料表裡看全部',
  choose: '選擇機構',
  chosen: n => `已選${n}家`,
  clear: '取消選擇',
  find: '按名稱、地區或拼音代號查找機構',
  none: '沒有這個機構。',
  elsewhere: '地區不詳',
};
