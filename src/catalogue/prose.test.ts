// What holds for prose of any kind: places are right, cost is linear, figures of other times and bodies stay out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outline } from '../extract/clause.ts';
import { compile } from '../extract/compile.ts';
import { fold } from '../extract/fold.ts';
import { readProse } from '../extract/match.ts';
import { settle } from '../extract/settle.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);

function read(text: string, year: number | null = null) {
  const folded = fold(text);
  return readProse(text, folded, outline(folded), compiled, [], year);
}

const origin = { report: 'r-2021', agency: null, body: 'r', bodyName: '某局', year: 2021 };
const settled = (text: string, year: number | null = null) => settle(read(text, year), KNOWLEDGE, origin);
const brief = (text: string, year: number | null = null) =>
  settled(text, year).map(
    ({ indicator, category, value }) => `${indicator}${category ? `/${category}` : ''} ${value}`,
  );

const pieces = fc.constantFrom(
  ...KNOWLEDGE.indicators.flatMap(indicator => indicator.examples.map(([sentence]) => sentence)),
  ...',。;:、()“”《》\n 其中共占5%12件三、依申请公开情况\n較據(jù)余近',
);

test('every quote is its slice, every value lies in it, no figure is negative or broken', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), parts => {
      const text = parts.join('');
      for (const figure of read(text)) {
        expect(Number.isFinite(figure.value) && figure.value >= 0).toBe(true);
        const [evidence] = figure.evidence;
        if (!evidence) throw new Error('no evidence');
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        expect(evidence.valueStart).toBeGreaterThanOrEqual(evidence.start);
        expect(evidence.valueEnd).toBeGreaterThan(evidence.valueStart);
        expect(evidence.valueEnd).toBeLessThanOrEqual(evidence.end);
        expect(text).toContain(figure.printed);
        if (figure.share) expect(text.slice(figure.share.start, figure.share.end)).toContain('%');
      }
    }),
    { numRuns: 400 },
  );
});

test('the subject stands in an earlier clause', () => {
  expect(
    brief('共收到政府信息公开申请12件,办结12件,其中予以公开8件,部分公开2件,不予公开1件,无法提供1件。'),
  ).toEqual([
    'requests.received 12',
    'requests.answered 12',
    'requests.granted 8',
    'requests.partially_granted 2',
    'requests.denied 1',
    'requests.unable 1',
  ]);
  expect(brief('有关政府信息公开的行政诉讼案7起,维持具体行政行为5起,未结案件2起。')).toEqual([
    'litigation.total 7',
    'litigation.upheld 5',
    'litigation.pending 2',
  ]);
  expect(brief('被行政复议2宗、行政诉讼1宗,其中2宗维持原答复。')).not.toContain('reconsideration.upheld 2');
});

test('the heading says what is counted', () => {
  expect(brief('三、依申请公开政府信息情况\n本年度受理30例。')).toEqual(['requests.received 30']);
  expect(brief('四、行政复议、行政诉讼情况\n无。')).toEqual([
    'reconsideration.total 0',
    'litigation.total 0',
  ]);
});

test('other years, plans, growth and problems stay out', () => {
  expect(brief('2020年,我局主动公开政府信息90条。2021年主动公开政府信息100条。', 2021)).toEqual([
    'proactive.total 100',
  ]);
  expect(brief('下一步,我局将主动公开政府信息500条。')).toEqual([]);
  expect(brief('五、存在的主要问题及改进情况\n主动公开政府信息100条。')).toEqual([]);
  expect(brief('主动公开政府信息较上年增加30条。')).toEqual([]);
  expect(brief('《条例》实施以来,累计主动公开政府信息9000条。')).toEqual([]);
  expect(brief('本报告由概述、依申请公开情况、复议诉讼情况等六个部分组成。')).toEqual([]);
});

test('the statutory heading goes before the overview, the other figure is kept with the reason', () => {
  const [total] = settled(
    '一、概述\n本年度新增主动公开政府信息1200多条。\n二、主动公开政府信息情况\n2021年累计主动公开政府信息2451条。',
  );
  expect(total).toMatchObject({ value: 2451, qualifier: 'exact' });
  expect(total?.alternatives).toMatchObject([
    { id: 'r-2021/proactive.total~1', value: 1200, reason: 'overview' },
  ]);
});

test('one platform has a plain figure beside it, several are not added up', () => {
  expect(brief('官方微博发布信息500条。')).toEqual(['social.posts 500', 'social.posts/weibo 500']);
  expect(brief('官方微博发布信息500条,微信公众号推送信息90条。')).toEqual([
    'social.posts/weibo 500',
    'social.posts/wechat 90',
  ]);
});

test.each([
  ['digits', '1234567890'],
  ['one clause', '收到政府信息公开申请5件,'],
  ['one clause without a mark', '收到政府信息公开申请5件办结5件'],
  ['nested brackets', '(（《'],
  ['headings', '一、主动公开情况。'],
])('twice the text costs less than three times: %s', (_, unit) => {
  const cost = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const start = process.cpuUsage().user;
    read(text);
    return (process.cpuUsage().user - start) / 1000;
  };
  cost(50_000);
  // Long enough for the clock: a text that costs nothing is doubled first.
  let length = 50_000;
  while (length < 1_000_000 && cost(length) < 60) length *= 2;
  // In pairs, once warm, and the best pair: a machine that stalls for a moment makes no text costly.
  let best = Number.POSITIVE_INFINITY;
  for (let pair = 0; pair < 5 && best >= 3; pair++) best = Math.min(best, cost(2 * length) / cost(length));
  expect(best).toBeLessThan(3);
});
