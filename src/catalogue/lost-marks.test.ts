// Copies that have lost their marks or line ends: blanks part figures, headings stand in the middle of a line.
import { expect, test } from 'vitest';
import { compile } from '../extract/compile.ts';
import { plain } from '../extract/document.ts';
import { extract } from '../extract/extract.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);

function read(text: string) {
  const whole = `青山县教育局2014年政府信息公开工作年度报告\n${text}`;
  return extract(plain(whole), { file: 'x.txt', sha256: '0'.repeat(64) }, compiled).observations;
}
const values = (text: string): string[] =>
  read(text).map(one => `${one.indicator}${one.category ? `/${one.category}` : ''}=${one.value}`);

test.each<[text: string, read: string[]]>([
  [
    '收到政府信息公开申请12件 同意公开8件 部分公开2件 不予公开2件',
    ['requests.received=12', 'requests.granted=8', 'requests.partially_granted=2', 'requests.denied=2'],
  ],
  [
    '主动公开政府信息617条 其中政策法规类17条 工作动态类600条',
    ['proactive.total=617', 'proactive.by_category/政策法规类=17', 'proactive.by_category/工作动态类=600'],
  ],
  ['2014年 主动公开政府信息617条 2013年 主动公开政府信息500条', ['proactive.total=617']],
  // Blanks around a number and its counting word part nothing.
  ['公 开 政 府 信 息 6 1 7 条', ['proactive.total=617']],
  ['收到 12 件 政府信息公开申请', ['requests.received=12']],
  ['收到政府信息公开申请12 件、答复公开申请8件', ['requests.received=12', 'requests.answered=8']],
  ['举行新闻发布会54 场、新闻通气会14场', ['press.conferences=54']],
  [
    '一、主动公开情况 我局主动公开政府信息617条。 二、依申请公开情况 无 三、收费及减免情况 无 四、行政复议、诉讼情况 无 五、存在的问题 收到申请3件。',
    [
      'proactive.total=617',
      'requests.received=0',
      'fees.charged=0',
      'reconsideration.total=0',
      'litigation.total=0',
    ],
  ],
  [
    '一、总体情况 (一)主动公开情况 我局公开政府信息617条 (二)依申请公开情况 无 二、存在的问题 收到申请3件。',
    ['proactive.total=617', 'requests.received=0'],
  ],
  // A list of kinds is no row of headings: the next number would be 一.
  ['信息分为 二、政策类情况 三、动态类情况。主动公开政府信息617条。', ['proactive.total=617']],
])('%s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test('what stands between blanks is quoted by its whole clause', () => {
  const clause = '收到政府信息公开申请12件 同意公开8件';
  for (const { evidence } of read(`${clause}。`)) expect(evidence[0]?.quote).toBe(clause);
});
