import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIGHT } from '../charts/palette.ts';
import { zhHans } from '../i18n/zh-Hans.ts';
import { compare } from '../view/compare.ts';
import { compareShowing } from './compare.ts';
import { embedPage } from './embed.ts';
import { snippet } from './embed-address.ts';
import { INDEX, INDICATOR, PLANTED } from './sample.ts';

const voice = { index: INDEX, language: 'zh-Hans', messages: zhHans } as const;
const [entry] = INDEX.indicators;
if (!entry) throw new Error('the sample has no indicator');
const table = compare(INDEX, entry, INDICATOR, INDEX.reports, 'value');
const showing = compareShowing(table, voice, INDICATOR, {
  permalink: 'https://example.org/',
  planted: PLANTED,
});
const page = embedPage(showing, {
  palette: LIGHT,
  theme: 'light',
  open: '../?indicator=requests.received',
  planted: PLANTED,
  script: 'void 0',
  hash: "'sha256-x'",
});

describe('an embed', () => {
  test('is whole without script: chart, reading, legend, notes, source, way back', () => {
    const still = page.replace(/<script[\s\S]*?<\/script>/g, '');
    for (const words of [
      showing.title,
      showing.reading,
      showing.source,
      ...showing.caveats,
      '2,400',
      '明确为零',
      '未提及',
    ])
      expect(still).toContain(words);
    expect(still.match(/<svg [^>]*role="img"/g)).toHaveLength(2);
    expect(still).toContain('href="../?indicator=requests.received"');
  });

  test('asks no other host for anything, and lets no other script run', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page).not.toContain('bad-site');
  });

  test('keeps its ids unique', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(match => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is small', () => {
    expect(gzipSync(new TextEncoder().encode(page), { level: 9 }).length).toBeLessThan(6_000);
  });
});

test('a title cannot break out of the snippet', () => {
  const html = snippet('https://example.org/embed/a.html', '"><script>alert(1)</script>');
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('loading="lazy"');
});
