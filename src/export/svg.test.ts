import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../charts/palette.ts';
import { LANGUAGES } from '../core/language.ts';
import { pptxFaults } from '../e2e/check/ooxml.ts';
import { all, parseXml } from '../e2e/check/xml.ts';
import { en } from '../i18n/en.ts';
import { zhHans } from '../i18n/zh-Hans.ts';
import { zhHant } from '../i18n/zh-Hant.ts';
import { compare } from '../view/compare.ts';
import { compareShowing } from './compare.ts';
import { pptx } from './pptx.ts';
import { INDEX, INDICATOR, PLANTED } from './sample.ts';
import type { Showing } from './showing.ts';
import { picture } from './svg.ts';
import { wrap } from './wrap.ts';

const MESSAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
const show = (language: keyof typeof MESSAGES): Showing => {
  const voice = { index: INDEX, language, messages: MESSAGES[language] };
  const [entry] = INDEX.indicators;
  if (!entry) throw new Error('no indicator');
  const table = compare(INDEX, entry, INDICATOR, INDEX.reports, 'value');
  return compareShowing(table, voice, INDICATOR, {
    permalink: 'https://example.org/?a=1&b=2',
    planted: PLANTED,
  });
};

describe('a picture', () => {
  test.each(LANGUAGES)(
    'in %s says title, description, source, version and address, and nothing from elsewhere',
    language => {
      const showing = show(language);
      const root = parseXml(picture(showing, { id: 'p', palette: LIGHT }));
      expect(root.attributes).toMatchObject({
        role: 'img',
        'aria-labelledby': 'p-title p-desc',
        viewBox: '0 0 1280 720',
      });
      expect(all(root, 'title').map(one => one.text)).toEqual([showing.title]);
      expect(all(root, 'desc').map(one => one.text)).toEqual([showing.desc]);
      const words = all(root, 'text')
        .map(one => one.text)
        .join(' ');
      for (const wanted of ['f00dcafe0123', 'https://example.org/?a=1&b=2', '2,400', 'Mingjian'])
        expect(words).toContain(wanted);
      for (const status of showing.statuses)
        expect(words).toContain(showing.voice.messages.ui.status[status]);
      expect(words).not.toContain('bad-site');
      expect(picture(showing, { id: 'p', palette: LIGHT })).not.toMatch(
        /(?:href|src)="(?!#)|url\((?!#)|<script|<foreignObject/,
      );
    },
  );

  test('keeps its ids to itself, so that two may stand on one page', () => {
    const ids = (id: string): string[] =>
      [...picture(show('zh-Hans'), { id, palette: LIGHT }).matchAll(/ id="([^"]*)"/g)].map(
        match => match[1] ?? '',
      );
    const [one, two] = [ids('one'), ids('two')];
    expect(new Set([...one, ...two]).size).toBe(one.length + two.length);
    expect(one.length).toBeGreaterThan(1);
  });

  test('is the same bytes each time, whatever was drawn before', () => {
    const first = picture(show('en'), { id: 'p', palette: DARK });
    picture(show('zh-Hans'), { id: 'q', palette: LIGHT });
    expect(picture(show('en'), { id: 'p', palette: DARK })).toBe(first);
  });

  test('without ground has no paper behind anything', () => {
    const svg = picture(show('zh-Hans'), { id: 'p', palette: LIGHT, transparent: true });
    expect(svg).not.toContain(LIGHT.paper);
    expect(picture(show('zh-Hans'), { id: 'p', palette: LIGHT })).toContain(LIGHT.paper);
  });
});

test('the slide of a comparison states the finding and carries every sentence in its notes', async () => {
  const showing = show('zh-Hans');
  expect(showing.slide.headline.replaceAll('\u2009', '')).toBe('丙2021年收到≥ 2,400件申请，乙2012年写明为 0');
  const notes = showing.slide.speaker.join('\n');
  for (const quote of [
    '全年受理依申请公开51项',
    '2012年未接到申请',
    '［网站名称被替换］',
    'https://example.org/?a=1&b=2',
    'f00dcafe',
  ])
    expect(notes).toContain(quote);
  expect(notes).not.toContain('mirror.example');
  expect(notes).toContain('http://www.alpha.example.gov.cn/2017.html');
  const words = { status: 's', printed: 'p' };
  const deck = {
    title: 't',
    language: 'zh-Hans',
    theme: 'light',
    ratio: '16:9',
    colour: LIGHT,
    version: 'v',
    wordmark: 'w',
  } as const;
  expect(pptxFaults(await pptx({ ...deck, slides: [showing.slide] }, words))).toEqual([]);
});

test('lines break where a reader expects them', () => {
  expect(wrap('一二三四五，六七八九十', 10, 55, 9)).toEqual(['一二三四', '五，六七八', '九十']);
  expect(wrap('one two three four', 10, 60, 9, true).join(' ')).toBe('one two three four');
  expect(wrap('一二三四五六七八九十', 10, 40, 1)[0]).toMatch(/…$/);
});
