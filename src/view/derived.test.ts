import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from '../extract/compile.ts';
import { plain } from '../extract/document.ts';
import { extract } from '../extract/extract.ts';
import { denominatorFor, derive, type Population } from './derived.ts';
import { addressed, scorecard } from './scorecard.ts';

const compiled = compile(KNOWLEDGE);
const { eras } = KNOWLEDGE.duties;
const read = (text: string, hints: object = {}) =>
  extract(
    plain(text),
    { file: 'x.txt', sha256: '0'.repeat(64), agency: 'panyu', year: 2015, ...hints },
    compiled,
  );

const people = (year: number, series: string, value = 1_000_000): Population => ({
  agency: 'panyu',
  value,
  region: '番禺区',
  year,
  series,
  sourceTitle: '公报',
  sourceUrl: 'https://example.cn/',
  sourceKind: 'official',
});

test('the same year before the nearest, the earlier on a tie, then by series', () => {
  const chosen = (...all: Population[]) => {
    const found = denominatorFor(all, 'panyu', 2015);
    return found && `${found.year} ${found.series}`;
  };
  expect(
    chosen(people(2014, 'yearend_contemporary'), people(2015, 'yearend_revised_after_2020_census')),
  ).toBe('2015 yearend_revised_after_2020_census');
  expect(chosen(people(2016, 'census_exact'), people(2014, 'yearend_revised_after_2020_census'))).toBe(
    '2014 yearend_revised_after_2020_census',
  );
  expect(
    chosen(
      people(2015, 'yearend_revised_after_2020_census'),
      people(2015, 'census_rounded'),
      people(2015, 'census_exact'),
      people(2015, 'yearend_contemporary'),
    ),
  ).toBe('2015 yearend_contemporary');
  expect(chosen(people(2015, 'census_rounded'), people(2015, 'census_exact'))).toBe('2015 census_exact');
  expect(denominatorFor([people(2015, 'census_exact')], 'qingdao', 2015)).toBeNull();
});

const values = (text: string, hints: object = {}) =>
  Object.fromEntries(
    derive(read(text, hints), [people(2015, 'census_exact', 2_500_000)], eras).map(one => [
      one.indicator.replace('derived.', ''),
      one.value,
    ]),
  );

test('per resident, rates and disputes are exact decimals with their inputs', () => {
  const text =
    '全年主动公开政府信息1001条。全年收到政府信息公开申请7件,答复申请共6件。其中,予以公开3件,部分公开1件,不予公开2件。未发生行政复议、行政诉讼。';
  expect(values(text)).toMatchObject({
    proactive_per_10k: 4.004,
    requests_per_100k: 0.28,
    disclosure_rate: 66.67,
    dispute_rate: 0,
  });
  const [first] = derive(read(text), [people(2015, 'census_exact', 2_500_000)], eras);
  expect(first).toMatchObject({ basis: 'derived', inputs: ['panyu-2015/requests.received'], evidence: [] });
  expect(first?.denominator).toMatchObject({ value: 2_500_000, year: 2015, series: 'census_exact' });
});

test('a rate over nothing is empty, and a part that is silent leaves it empty', () => {
  expect(values('全年未收到政府信息公开申请。未发生行政复议、行政诉讼。')).not.toHaveProperty('dispute_rate');
  expect(values('全年收到政府信息公开申请7件,答复申请6件,予以公开3件。')).not.toHaveProperty(
    'disclosure_rate',
  );
  expect(values('全年收到政府信息公开申请7件。未发生行政复议。')).not.toHaveProperty('dispute_rate');
});

test('a hedged numerator makes a hedged quotient', () => {
  const [per] = derive(read('全年主动公开政府信息2400余条。'), [people(2015, 'census_exact')], eras);
  expect(per).toMatchObject({ indicator: 'derived.proactive_per_10k', value: 24, qualifier: 'over' });
});

test('every derived figure names its inputs, and its places where no observation states them', () => {
  const report = read(REPORT.replace('一、', '发布日期：2013年3月5日\n一、'), { year: 2012 });
  const made = derive(report, [people(2012, 'census_exact')], eras);
  const own = [...report.observations, ...report.checks, report].map(one => one.id);
  for (const one of made) {
    expect(one.inputs?.length, one.indicator).toBeGreaterThan(0);
    expect(one.inputs?.filter(id => !own.includes(id))).toEqual([]);
    for (const place of one.evidence) expect(report.text.slice(place.start, place.end)).toBe(place.quote);
  }
  const of = (id: string) => made.find(one => one.indicator === `derived.${id}`);
  expect(of('completeness')).toMatchObject({
    inputs: ['proactive.total', 'requests.received', 'fees.charged'].map(id => `panyu-2012/${id}`),
    evidence: ['proactive', 'requests', 'fees', 'problems'].map(id => ({ rule: `content/${id}` })),
  });
  expect(of('timeliness')).toMatchObject({ inputs: ['panyu-2012'], value: 26 });
  expect(of('timeliness')?.evidence.map(place => place.quote)).toEqual(['2013年3月5日']);
});

const REPORT = `一、主动公开情况
全年主动公开政府信息30余条。
二、依申请公开情况
全年收到政府信息公开申请3件。
三、收费及减免情况
未收取任何费用。
四、行政复议、行政诉讼情况
五、存在的主要问题
公开意识有待提高。`;

test('the checklist of the era: figure, prose, a bare heading, nothing', () => {
  const card = scorecard(read(REPORT, { year: 2012, published: '2013-04-02' }), eras);
  expect(card?.contents.map(line => [line.item.id, line.status])).toEqual([
    ['proactive', 'figure'],
    ['requests', 'figure'],
    ['fees', 'zero'],
    ['review', 'lost'],
    ['problems', 'prose'],
    ['other', 'absent'],
  ]);
  expect(card && addressed(card)).toHaveLength(4);
  expect(card).toMatchObject({ deadline: '2013-03-31', days: -2 });
  expect(values(REPORT, { year: 2012, published: '2013-04-02' })).toMatchObject({
    completeness: 66.67,
    timeliness: -2,
    exactness: 50,
  });
});

test('departments are due in January from 2019, governments and the offices that publish for them in March, townships by no day of this law', () => {
  const deadline = (bodyName: string, year: number) =>
    scorecard(read(REPORT, { agency: null, bodyName, year }), eras)?.deadline;
  expect(deadline('南山市水务局', 2018)).toBe('2019-03-31');
  expect(deadline('南山市水务局', 2019)).toBe('2020-01-31');
  expect(deadline('南山市人民政府', 2021)).toBe('2022-03-31');
  expect(deadline('南山市人民政府办公室', 2021)).toBe('2022-03-31');
  expect(deadline('北河镇人民政府', 2021)).toBeNull();
  expect(scorecard(read(REPORT, { year: 2006 }), eras)).toBeNull();
});
