// Invented annual reports of all formats for the speed benchmark: the same bytes for the same number on every machine.

import {
  outreach,
  proactive,
  proactiveTable,
  remedies,
  requests,
  requestsTable,
  statisticsTable,
} from './figures.ts';
import { DECOYS, FILLER, SUBJECTS } from './filler.ts';
import { type Random, random } from './statistics.ts';

export interface GeneratedReport {
  readonly name: string;
  readonly year: number;
  readonly text: string;
}

const PLACES = ['青石', '临江', '南岭', '安平', '永和', '东湖', '云川', '海宁洲'] as const;
const SUFFIXES = ['市', '区', '县'] as const;
const BUREAUX = ['人力资源和社会保障局', '人力资源局', '民政局', '教育局'] as const;

/** Several paragraphs of text without figures, about `length` characters. */
function prose(draw: Random, length: number): string {
  let text = '';
  while (text.length < length) {
    const sentence = draw.chance(0.15) ? draw.pick(DECOYS) : draw.pick(FILLER);
    text += sentence.replace('{}', draw.pick(SUBJECTS));
    if (draw.chance(0.25)) text += '\n\n';
  }
  return text.trimEnd();
}

/** Headings numbered as printed, each with its paragraphs; empty ones are left out. */
const body = (sections: readonly (readonly [heading: string, ...paragraphs: string[]])[]): string =>
  sections
    .map(([heading, ...paragraphs], at) => {
      const number = '一二三四五六七八九'.charAt(at);
      return [`${number}、${heading}`, ...paragraphs.filter(Boolean)].join('\n\n');
    })
    .join('\n\n');

/** One report, some 8 kB in UTF-8 on average like real ones without their pages' navigation. */
export function generate(seed: number): GeneratedReport {
  const draw = random(seed);
  const year = draw.whole(2008, 2025);
  const agency = `${draw.pick(PLACES)}${draw.pick(SUFFIXES)}${draw.pick(BUREAUX)}`;
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  const filler = (): string => prose(draw, draw.whole(160, 720));
  const table2014 = year >= 2014 && year <= 2018 ? statisticsTable(draw) : '';
  const sections =
    year < 2019
      ? body([
          ['概述', filler(), outreach(draw)],
          ['主动公开政府信息情况', proactive(draw, year), filler()],
          ['依申请公开政府信息情况', requests(draw, year), filler()],
          ['政府信息公开的收费及减免情况', '全年未收取任何费用。'],
          ['因政府信息公开申请行政复议、提起行政诉讼情况', remedies(draw)],
          ['存在的主要问题及改进措施', filler(), filler()],
          ['附表', table2014 ? `政府信息公开情况统计表\n\n${table2014}` : '无。'],
        ])
      : body([
          ['总体情况', proactive(draw, year), filler(), requests(draw, year), outreach(draw), filler()],
          ['主动公开政府信息情况', year > 2020 ? proactiveTable(draw) : filler()],
          ['收到和处理政府信息公开申请情况', requestsTable(draw)],
          ['政府信息公开行政复议、行政诉讼情况', remedies(draw)],
          ['存在的主要问题及改进情况', filler()],
          ['其他需要报告的事项', '收取信息处理费0元。'],
        ]);
  const date = `${year + 1}年${draw.whole(1, 3)}月${draw.whole(1, 28)}日`;
  const head = `根据《中华人民共和国政府信息公开条例》的要求,现公布${agency}${year}年政府信息公开工作年度报告,所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
  return {
    name: `${String(seed).padStart(5, '0')}.txt`,
    year,
    text: `${title}\n\n发布日期:${date}\n\n${head}\n\n${sections}\n\n${agency}\n${date}\n`,
  };
}
