// Invented agencies and invented reports for the demonstration of scale. Every name begins with 示例, and no real agency
// of that name exists; every text says that it is made up.
import type { Knowledge } from '../../src/extract/knowledge.ts';
import { outreach, proactive, remedies, requests } from '../bench/figures.ts';
import { type Random, random } from '../bench/statistics.ts';

type Agency = Knowledge['agencies'][number];

/** Stems, branches and elements: characters that no province is called by. */
const PROVINCES = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥金木水火土日月星辉'];
const FIRST = [...'东西南北中上下左右前后内外新古'];
const SECOND = [...'山河湖海江林原川岭洲峰泉溪湾桥'];
/** A city and its districts. */
const DISTRICTS = 7;

const town = (at: number): string =>
  `${FIRST[at % FIRST.length]}${SECOND[(Math.floor(at / FIRST.length) + at) % SECOND.length]}`;

function agency(province: number, at: number): Agency {
  const name = `示例${PROVINCES[province % PROVINCES.length]}省`;
  const number = `${province + 1}-${at + 1}`;
  const id = `sample-${number}`;
  const city = Math.floor((at - 1) / (DISTRICTS + 1));
  const inside = (at - 1) % (DISTRICTS + 1);
  const [level, parent, place] =
    at === 0
      ? (['province', '', name] as const)
      : inside === 0
        ? (['prefecture', name, `${town(city)}市`] as const)
        : (['district', `${name}${town(city)}市`, `${town(city * 3 + inside * 2)}区`] as const);
  const bureau = at === 0 ? '人力资源和社会保障厅' : '人力资源和社会保障局';
  const kind = { province: 'Province', prefecture: 'City', district: 'District' }[level];
  const short = at === 0 ? '人社厅' : '人社局';
  const zh = place.replace(/[省市区]$/, '');
  return {
    id,
    name: {
      zh: at === 0 ? `${name}${bureau}` : `${parent}${place}${bureau}`,
      en: `Sample ${kind} ${number} Human Resources and Social Security Bureau`,
    },
    short: { zh: `${at === 0 ? name : `示例${place}`}${short}`, en: `Sample ${kind} ${number} HRSS` },
    place: { zh: at === 0 ? zh : `示例${zh}`, en: `Sample ${number}` },
    mark: { zh: zh.replace('示例', '').charAt(0), en: 'S' },
    level,
    parent,
    aliases: [],
  };
}

/** So many agencies in 31 provinces (fewer when there are few), each province's together. */
export function inventAgencies(count: number): Agency[] {
  const provinces = Math.min(PROVINCES.length, Math.max(1, Math.round(count / 20)));
  return Array.from({ length: provinces }, (_, province) => {
    const own = Math.floor(count / provinces) + (province < count % provinces ? 1 : 0);
    return Array.from({ length: own }, (_, at) => agency(province, at));
  }).flat();
}

const hotline = (draw: Random): string =>
  draw.chance(0.5) ? `12333热线共接听群众来电${(draw.whole(500, 9000) / 100).toFixed(2)}万次。` : '';

/** The report of one agency and year: the same text for the same place in the series on every machine. */
export function inventReport({ name }: Agency, year: number, seed: number): string {
  const draw = random(seed);
  const date = `${year + 1}年${draw.whole(1, 3)}月${draw.whole(1, 28)}日`;
  return [
    `${name.zh}${year}年政府信息公开工作年度报告`,
    `发布日期:${date}`,
    '本文由程序编造,仅供演示,机构与数字均非真实。',
    '一、主动公开政府信息情况',
    `${proactive(draw, year)}${outreach(draw)}`,
    '二、依申请公开政府信息情况',
    requests(draw, year),
    '三、因政府信息公开申请行政复议、提起行政诉讼情况',
    remedies(draw),
    '四、其他需要报告的事项',
    `收取信息处理费0元。${hotline(draw)}`,
  ].join('\n');
}
