// Characters that PDF fonts give as their radical: ⾏ for 行, ⻓ for 长. They look the same and are other code points.

/** CJK Radicals Supplement, which has no compatibility mapping of its own: radical and character in turn. */
const SUPPLEMENT =
  '⺁厂⺇几⺌小⺎兀⺗心⺟母⺠民⺩王⺪疋⺫目⺬示⺯糸⺰纟⺱罒⺳网⺶羊⺷羊⺸羊⺹老⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

const OTHER = new Map<string, string>();
for (let i = 0; i < SUPPLEMENT.length; i += 2)
  OTHER.set(SUPPLEMENT[i] as string, SUPPLEMENT[i + 1] as string);

const RADICAL = /[\u2e80-\u2eff\u2f00-\u2fd5]/g;

/** The same text with characters for radicals; one unit for one, so that places stay. */
export const unradical = (text: string): string =>
  text.replace(RADICAL, char => (char >= '\u2f00' ? char.normalize('NFKC') : (OTHER.get(char) ?? char)));
