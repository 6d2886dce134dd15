// What to know before comparing, sentence by sentence. Traditional Chinese.
import type { Caveat } from '../../view/comparability.ts';
import type { Say } from '../zh-Hans/caveats.ts';

export function caveat(caveat: Caveat, say: Say): string {
  switch (caveat.code) {
    case 'years':
      return `報告年度不同（${caveat.from}—${caveat.to}），不構成趨勢，也不是排名。`;
    case 'eras':
      return '2014年起有統計表，2019年條例修訂，2021年起統一格式，口徑有變。';
    case 'unit_words':
      return `各報告用「${caveat.words.join('、')}」計數，這裡統一為「${say.unit(caveat.unit)}」。`;
    case 'hedges': {
      const parts = [
        caveat.over.length > 0 ? `「${caveat.over.join('」「')}」讀作「至少」，圖中以右尖端表示` : '',
        caveat.under.length > 0 ? `「${caveat.under.join('」「')}」讀作「接近」，以凹口表示` : '',
        caveat.approx.length > 0 ? `「${caveat.approx.join('」「')}」讀作「約數」，以波形端表示` : '',
      ];
      return `${parts.filter(part => part !== '').join('；')}。`;
    }
    case 'levels':
      return '市局與區局服務的人口相差很大。';
    case 'stock':
      return '這是某一時點的存量，不是一年裡的數量。';
    case 'conflict':
      return `${say.place(caveat.agency)}另有一處寫「${caveat.printed}」，與${say.number(caveat.value)}${say.unit(caveat.unit)}不一致，見原文。`;
    case 'second_kind':
      return `${say.place(caveat.agency)}另寫的「${caveat.printed}」是另一類信息，不與此數相加。`;
    case 'denominators':
      return `人口用年份最近的常住人口，口徑見各行依據；不同口徑之間只能大致相比。`;
    case 'words_rate':
      return '有的報告寫「均按期答覆」，按 100% 記；寫的是哪一種答覆率，見原句。';
  }
}
