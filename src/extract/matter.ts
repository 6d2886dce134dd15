// Whose matter a figure is: 工伤认定行政复议案件36件 counts reviews, but none of disclosure.
import type { Matter } from './knowledge.ts';

/** A matter made ready: asked of the words of a sentence up to a figure, and of the words after it. */
export interface MatterTest {
  readonly own: RegExp;
  /** Another matter and what happened in it, in one stretch without a pause or a number. */
  readonly others: RegExp;
  /** 复议36件,均为工伤认定案件: the matter is named after the figure. */
  readonly after: RegExp;
  /** 复议56件,其中工伤认定案件30件: some of them are of another matter, and nothing says that the others are of its own. */
  readonly some: RegExp;
  /** 复议156件,其中涉及政府信息公开3件: those of its own matter are told apart. */
  readonly part: RegExp;
}

/** Ends of a stretch: pauses, and the signs of numbers. */
const STRETCH = /[,;:()\ue001-\ue004]/;

/** Makes a matter of the catalogue ready. */
export function matterTest({ others, events, own }: Matter): MatterTest {
  const words = others.join('|');
  return {
    own: new RegExp(own.join('|')),
    others: new RegExp(`(?:${words})(?![、和及与或])[^,;。]{0,24}?(?:${events.join('|')})`),
    after: new RegExp(
      `^[(,]?(?:其中)?(?:均|都|全部|主要)?(?:为|系|是|属|属于|涉及|涉|因对?|针对|与)[^,;。()\\ue001-\\ue004]{0,6}?(?:${words})`,
    ),
    // (其中工伤认定43件,涉及政府信息公开2件): also behind those of other matters.
    part: new RegExp(
      `^[(,](?:(?:其中)?[^,;。()]{2,24}(?:[0-9]|\\ue001)[件起宗例]?[,、])?(?:其中)?(?:有)?(?:涉及|涉|属于|因|有关|关于)?(?:政府|政务)?(?:信息)?(?:${own.join('|')})[^,;。()0-9\\ue001-\\ue004]{0,8}(?:[0-9]|\\ue001)`,
    ),
    some: new RegExp(`^,其中[^,;。()\\ue001-\\ue004]{0,4}?(?:${words})`),
  };
}

/** 与政府信息公开无关: named, and not meant. */
const UNRELATED =
  /(?:与|和|同)[^,;。]{0,8}公开[^,;。]{0,6}无关|(?<=[,;])(?:无|没有|未有|并无)[^,;。]{0,8}公开[^,;。]{0,8}/;

/** 医患纠纷类诉讼12件,与政府信息公开无关: said right behind the figure. */
const DISOWNED =
  /^(?:[、和及][^,;。]{0,20})?[,;(]?(?:(?:以上|上述)[^,;。]{0,6}?)?(?:均|都|全部|皆)?(?:与|和|同)[^,;。]{0,8}公开[^,;。]{0,6}(?:无关|没有关系|无直接关系|不相关)/;

/** 复议12件,应诉5件,均与政府信息公开无关: what is said of both is said of the first. */
const BESIDE =
  /^[,、;和及](?:行政)?(?:复议|诉讼|应诉)[^,;。]{0,20}(?=[,;(](?:(?:以上|上述)[^,;。]{0,6})?(?:均|都|全部|皆))/;

/** 复议12件、诉讼8件,没有一起因政府信息公开引起; 均不涉及政府信息公开: none of them is its own. */
const NONE_OWN =
  /^(?:[、和及][^,;。]{0,20})?[,;(](?:其中)?(?:(?:没有|无|未有|并无)(?:一|任何)?(?:起|件|例|宗)?|(?:以上|上述)?(?:案件)?(?:均|都|全部|皆)?(?:不|未|非|并非|不是|不属于?))(?:是|为|因|由|属于|属|涉及|涉)?(?:政府|政务)?信息公开/;

/** True when a figure counts all matters, of which its own is told right behind. `said`: the sentence up to it. */
export const isOfAll = (test: MatterTest, said: string, next: string): boolean =>
  test.part.test(next) && !test.own.test(LEADS.exec(said)?.[0] ?? said);

/** The clause of the figure and those before it that have none: what they name is the figure's. */
const LEADS = /[^\ue001-\ue004]*[^,;]*$/;

/** True when the last matter that the words name is another one, or the words right behind name one. */
export function isOther(test: MatterTest, said: string, next: string): boolean {
  const told = next.replace(BESIDE, '');
  if (DISOWNED.test(told) || NONE_OWN.test(told)) return true;
  const behind = told.replace(UNRELATED, '');
  if (test.after.test(behind) && !test.own.test(behind)) return true;
  if (test.some.test(behind) && !test.own.test(said)) return true;
  if (!test.others.test(said)) return false;
  const stretches = said.split(STRETCH);
  for (let at = stretches.length - 1; at >= 0; at--) {
    const stretch = stretches[at] as string;
    if (test.own.test(stretch)) return false;
    if (test.others.test(stretch)) return true;
  }
  return false;
}
