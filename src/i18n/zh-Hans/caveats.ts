// What to know before comparing, sentence by sentence. Simplified Chinese.
import type { Caveat } from '../../view/comparability.ts';

export interface Say {
  place(id: string): string;
  unit(id: string): string;
  number(value: number): string;
}

export function caveat(caveat: Caveat, say: Say): string {
  switch (caveat.code) {
    case 'years':
      return `报告年度不同（${caveat.from}—${caveat.to}），不构成趋势，也不是排名。`;
    case 'eras':
      return '2014年起有统计表，2019年条例修订，2021年起统一格式，口径有变。';
    case 'unit_words':
      return `各报告用「${caveat.words.join('、')}」计数，这里统一为「${say.unit(caveat.unit)}」。`;
    case 'hedges': {
      const parts = [
        caveat.over.length > 0 ? `「${caveat.over.join('」「')}」读作「至少」，图中以右尖端表示` : '',
        caveat.under.length > 0 ? `「${caveat.under.join('」「')}」读作「接近」，以凹口表示` : '',
        caveat.approx.length > 0 ? `「${caveat.approx.join('」「')}」读作「约数」，以波形端表示` : '',
      ];
      return `${parts.filter(part => part !== '').join('；')}。`;
    }
    case 'levels':
      return '市局与区局服务的人口相差很大。';
    case 'stock':
      return '这是某一时点的存量，不是一年里的数量。';
    case 'conflict':
      return `${say.place(caveat.agency)}另有一处写「${caveat.printed}」，与${say.number(caveat.value)}${say.unit(caveat.unit)}不一致，见原文。`;
    case 'second_kind':
      return `${say.place(caveat.agency)}另写的「${caveat.printed}」是另一类信息，不与此数相加。`;
    case 'denominators':
      return `人口用年份最近的常住人口，口径见各行依据；不同口径之间只能大致相比。`;
    case 'words_rate':
      return '有的报告写「均按期答复」，按 100% 记；写的是哪一种答复率，见原句。';
  }
}
