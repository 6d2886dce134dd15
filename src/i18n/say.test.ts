import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../core/language.ts';
import { compare } from '../view/compare.ts';
import { FILES, INDEX } from '../view/fixtures.ts';
import { bureauReports } from '../view/select.ts';
import { en } from './en.ts';
import { readingOf } from './say.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

const MESSAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
const voice = (language: Language) => ({ index: INDEX, language, messages: MESSAGES[language] });
const table = (id: string) => {
  const indicator = INDEX.indicators.find(each => each.id === id);
  const file = FILES.find(each => each.indicator === id);
  if (!indicator || !file) throw new Error(`no invented indicator ${id}`);
  return compare(INDEX, indicator, file, bureauReports(INDEX), 'value');
};
const plain = (text: string): string => text.replaceAll('\u2009', '').replaceAll('**', '');

test('parts are named with their counts: two of them both, many of them the largest', () => {
  const whole = table('requests.received');
  const row = whole.rows.find(each => each.reading !== null);
  const reading = row?.reading;
  if (!row || !reading) throw new Error('the invented data state nothing');
  const parts = (names: readonly string[]) => ({
    ...whole,
    rows: names.map((category, at) => ({
      ...row,
      id: `${at}`,
      reading: { ...reading, category, value: at + 1, qualifier: 'exact' as const },
    })),
  });
  const few = parts(['online', 'in_person']);
  expect(plain(readingOf(few, voice('zh-Hans')))).toContain('：当面2件、网上1件');
  expect(plain(readingOf(few, voice('en')))).toContain('2 requests (in person) and 1 request (online)');
  const many = parts(['甲类', '乙类', '丙类', '丁类']);
  expect(plain(readingOf(many, voice('zh-Hans')))).toContain('分4类，最多的是「丁类」4件');
  expect(plain(readingOf(many, voice('zh-Hant')))).toContain('「丁类」4件');
  expect(plain(readingOf(many, voice('en')))).toContain('4 categories, the largest 4 requests (“丁类”)');
});

test('a computed figure is never said to be stated, nor its absence to be silence', () => {
  const stated = table('requests.out_of_scope');
  const rows = stated.rows.map(row =>
    row.status === 'not_reported' ? { ...row, status: 'not_computed' as const } : row,
  );
  const computed = { ...stated, rows, indicator: { ...stated.indicator, tier: 'derived' as const } };
  expect(rows.some(row => row.status === 'not_computed')).toBe(true);
  for (const language of LANGUAGES) {
    const text = plain(readingOf(computed, voice(language)));
    expect(text).not.toMatch(/写了|写明|寫了|寫明|没有提及|沒有提及|states this|silent/);
    expect(text).toMatch(/算不出|cannot be computed/);
    expect(text).not.toBe(plain(readingOf(stated, voice(language))));
  }
});

test('where nothing is stated, each reason is said; only silence of all is called silence of all', () => {
  const some = table('hotline.calls');
  const rows = some.rows.filter(row => row.reading === null);
  expect(rows.map(row => row.status).sort()).toEqual(['not_captured', 'not_reported']);
  const text = plain(readingOf({ ...some, rows }, voice('zh-Hans')));
  expect(text).toMatch(/^没有一份报告写明这个数；.*没有提及；.*不在副本里。$/);
  const silent = rows.filter(row => row.status === 'not_reported');
  expect(plain(readingOf({ ...some, rows: silent }, voice('zh-Hans')))).toContain('没有写不等于零');
});

test('a single report is no several reports: nothing is said of all, of only one, or of the most', () => {
  const reports = bureauReports(INDEX).slice(0, 1);
  for (const indicator of INDEX.indicators) {
    const file = FILES.find(each => each.indicator === indicator.id);
    if (!file) continue;
    const one = compare(INDEX, indicator, file, reports, 'value');
    for (const language of LANGUAGES)
      expect(plain(readingOf(one, voice(language))), `${indicator.id} ${language}`).not.toMatch(
        /[1一]份[报報]告|只有|这些|這些|reports\b|\bOnly\b|the most/,
      );
  }
  const silent = { ...table('requests.received'), rows: [] };
  const row = table('requests.received').rows[0];
  if (!row) throw new Error('the invented data hold no report');
  const none = { ...silent, rows: [{ ...row, reading: null, status: 'not_reported' as const }] };
  expect(plain(readingOf(none, voice('zh-Hans')))).toMatch(/^这份报告没有写明这个数/);
  expect(plain(readingOf(none, voice('zh-Hant')))).toMatch(/^這份報告沒有寫明這個數/);
  expect(plain(readingOf(none, voice('en')))).toMatch(/^This report does not state this figure/);
});
