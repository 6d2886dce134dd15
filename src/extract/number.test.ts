import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readNumbers } from './number.ts';
import { chinese } from './numeral.ts';

const read = (sentence: string) =>
  readNumbers(fold(sentence)).map(({ value, step, qualifier, hedge, unit, printed }) => ({
    value,
    step,
    qualifier,
    hedge,
    unit,
    printed: sentence.slice(printed.start, printed.end),
  }));

test.each([
  [
    '发送微博500多条',
    { value: 500, step: 1, qualifier: 'over', hedge: '多', unit: '条', printed: '500多条' },
  ],
  ['来电约54.29万次', { value: 542900, step: 100, qualifier: 'approx', hedge: '约', printed: '约54.29万次' }],
  ['回访电话1.14万个', { value: 11400, step: 100, qualifier: 'exact', hedge: null, printed: '1.14万个' }],
  ['1.2万余条', { value: 12000, step: 1000, qualifier: 'over', hedge: '余' }],
  ['10余万次', { value: 100000, qualifier: 'over', hedge: '余', printed: '10余万次' }],
  ['发稿近2000篇(次)', { value: 2000, qualifier: 'under', hedge: '近', printed: '近2000篇(次)' }],
  ['达1000条以上', { value: 1000, qualifier: 'over', hedge: '以上', printed: '1000条以上' }],
  ['20件左右', { value: 20, qualifier: 'approx', hedge: '左右', printed: '20件左右' }],
  ['不到20个', { value: 20, qualifier: 'under', hedge: '不到', printed: '不到20个' }],
  ['超3万人', { value: 30000, qualifier: 'over', hedge: '超' }],
  ['占2.60 %', { value: 2.6, step: 0.01, unit: '%', printed: '2.60 %' }],
  ['满意度99%以上', { value: 99, qualifier: 'over', hedge: '以上' }],
  ['１，２３４条', { value: 1234, printed: '１，２３４条' }],
  ['1 234条', { value: 1234, printed: '1 234条' }],
  ['1\u2009234\u00a0567余件', { value: 1234567, qualifier: 'over', printed: '1\u2009234\u00a0567余件' }],
  ['1\u202f234.5元', { value: 1234.5, printed: '1\u202f234.5元' }],
  ['表1 234条', { value: 1 }],
  ['12 3456条', { value: 12 }],
  ['1 234', { value: 1 }],
  ['信息1 2 3条', { value: 123, step: 1, printed: '1 2 3条' }],
  ['申请１ ２件', { value: 12, printed: '１ ２件' }],
  ['信息3 0 6余条', { value: 306, qualifier: 'over', hedge: '余' }],
  ['附件1 2件', { value: 1 }],
  ['1 2 34条', { value: 1 }],
  ['1 2 3', { value: 1 }],
  ['十余次', { value: 10, qualifier: 'over', hedge: '余' }],
  ['三百二十件', { value: 320, step: 10 }],
  ['廿三件', { value: 23, step: 1 }],
  ['卅件', { value: 30 }],
  ['两次', { value: 2 }],
  ['百分之九十五', { value: 95, unit: '%' }],
  ['其它类信息463', { value: 463, unit: null }],
  ['信息不存在1件', { value: 1, unit: '件' }],
])('%s', (sentence, want) => {
  expect(read(sentence)[0]).toMatchObject(want);
});

test('two measures in one clause are two numbers', () => {
  expect(read('接访群众2209批/4169人').map(number => number.value)).toEqual([2209, 4169]);
  expect(read('刊发100余期600余版').map(number => number.value)).toEqual([100, 600]);
});

test('a comma before a share is punctuation', () => {
  expect(read('其它类信息463,占50.05%').map(number => number.value)).toEqual([463, 50.05]);
});

test.each([
  '2012年1月1日至12月31日',
  '东府办[2012]162号',
  '国发〔2010〕33号',
  '电话:0769—22836680',
  '索引号:007330096/2013-03372',
  '《在线问政1000例》',
  '12345热线',
  '同比增长5.2%',
  '较去年增加近1.7万条',
  '1.强化政策法规',
  '由六个部分组成',
  '共9部分',
  '二是建设平台',
  '第3条',
  '历时二个月',
  '24小时',
])('%s holds no figure', sentence => {
  expect(read(sentence)).toEqual([]);
});

test('any decimal with 万 or 亿 is read exactly', () => {
  fc.assert(
    fc.property(
      fc.nat(99999),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('', '万', '亿'),
      (digits, places, scale) => {
        const whole = String(digits).padStart(places + 1, '0');
        const text = places ? `${whole.slice(0, -places)}.${whole.slice(-places)}` : whole;
        fc.pre(!/^0\d/.test(text));
        const power = scale === '万' ? 4 : scale === '亿' ? 8 : 0;
        const [number] = readNumbers(`发布${text}${scale}条`);
        expect(number?.value).toBe(Number(`${digits}e${power - places}`));
        expect(number?.step).toBe(Number(`1e${power - places}`));
      },
    ),
  );
});

test('every number is where it says, in any text', () => {
  const characters = fc.constantFrom(
    ...'0123456789.,%万亿余多近约超条件次个工作日年月第〔〕《》()/-—:十百两以上左右信息公开申请 \n',
  );
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 60 }), text => {
      for (const number of readNumbers(fold(text))) {
        expect(Number.isFinite(number.value) && number.value >= 0).toBe(true);
        expect(number.printed.start).toBeLessThanOrEqual(number.start);
        expect(number.start).toBeLessThan(number.end);
        expect(number.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
});

test('Chinese numerals by tens and digit by digit are read, others are no number', () => {
  expect(chinese('二千零五')).toBe(2005);
  expect(chinese('一万二千')).toBe(12000);
  expect(chinese('二〇一二')).toBe(2012);
  expect(chinese('一二十')).toBeNaN();
  expect(chinese('')).toBeNaN();
});
