// What the key areas have, what a list under them counts, and kinds told one after the other: none of them is the whole.
import { expect, test } from 'vitest';
import { compile } from '../extract/compile.ts';
import { plain } from '../extract/document.ts';
import { extract } from '../extract/extract.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);

const figures = (text: string): Record<string, number | null> =>
  Object.fromEntries(
    extract(plain(text), { file: 'x.txt', sha256: '0'.repeat(64) }, compiled)
      .observations.filter(({ indicator }) => indicator !== 'proactive.by_category')
      .map(({ indicator, value }) => [indicator, value]),
  );

test.each<[text: string, read: Record<string, number>]>([
  [
    '重点领域公开政府信息数134条。其中,主动公开财政预算信息21条;主动公开食品安全标准等信息3条;包括政府网站公开政府信息数8条。',
    { 'proactive.key_areas': 134, 'proactive.portal_items': 8 },
  ],
  [
    '重点领域公开政府信息134条,其中主动公开财政预算等信息21条;主动公开征地等信息3条。',
    { 'proactive.key_areas': 134 },
  ],
  // The whole, told behind them.
  [
    '重点领域信息公开134条。其中,全年主动公开政府信息1200条。',
    { 'proactive.key_areas': 134, 'proactive.total': 1200 },
  ],
  ['主动公开财政、采购等信息9条;主动公开食品药品、征地等方面信息14条;主动公开招投标等信息2条。', {}],
  ['其中主动公开环境核查审批等信息9条;主动公开安全生产等信息4条。', {}],
  ['主动公开政策法规、规划计划等信息900条;主动公开财政预算等信息20条。', { 'proactive.total': 900 }],
])('%s', (text, read) => {
  expect(figures(text)).toEqual(read);
});
