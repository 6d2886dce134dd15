// A value that cannot be computed is not silence: one word and one mark in every sentence, picture and file, told apart without colour.
import { expect, test } from 'vitest';
import { bars } from '../charts/bars.ts';
import { FONTS, type Look } from '../charts/look.ts';
import { MARKS } from '../charts/marks.ts';
import { LIGHT, PAGE_PALETTE, pageRow } from '../charts/palette.ts';
import { timelineScene } from '../charts/timeline.ts';
import { allValues } from '../charts/timeline-frame.ts';
import type { IndicatorEntry, IndicatorFile } from '../core/dataset.ts';
import { LANGUAGES, type Language } from '../core/language.ts';
import { en } from '../i18n/en.ts';
import { PAGES } from '../i18n/pages.ts';
import { altOf, readingOf, spoken } from '../i18n/say.ts';
import { zhHans } from '../i18n/zh-Hans.ts';
import { zhHant } from '../i18n/zh-Hant.ts';
import { HOME } from '../view/address.ts';
import { beside } from '../view/beside.ts';
import { compare } from '../view/compare.ts';
import { FILES, INDEX } from '../view/fixtures.ts';
import { relate } from '../view/relate.ts';
import { bureauReports } from '../view/select.ts';
import { timeline } from '../view/timeline.ts';
import { compareShowing } from './compare.ts';
import { embedPage } from './embed.ts';
import { relateShowing } from './relate.ts';
import { picture } from './svg.ts';
import { timeShowing } from './time.ts';

const MESSAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
const WORDS: Record<Language, string> = {
  'zh-Hans': '算不出',
  'zh-Hant': '算不出',
  en: 'Cannot be computed',
};
const SILENT = /未提及|没有提及|沒有提及|Not reported|silent/;
const voice = (language: Language) => ({ index: INDEX, language, messages: MESSAGES[language] });
const SOURCES = { permalink: 'https://example.org/', planted: [] };

const source = FILES.find(each => each.indicator === 'requests.received');
const entry = INDEX.indicators.find(each => each.id === 'requests.received');
if (!source || !entry) throw new Error('no invented indicator requests.received');
/** A computed figure that one report alone allows. */
const DERIVED: IndicatorEntry = { ...entry, id: 'derived.made_up', tier: 'derived', unit: 'percent' };
const FILE: IndicatorFile = {
  ...source,
  indicator: DERIVED.id,
  observations: source.observations.slice(0, 1).map(one => ({
    ...one,
    id: `${one.report}/${DERIVED.id}`,
    indicator: DERIVED.id,
    value: 75,
    unit: 'percent',
    basis: 'derived' as const,
    qualifier: 'exact' as const,
    printed: '',
  })),
  absences: [],
};
const table = compare(INDEX, DERIVED, FILE, bureauReports(INDEX), 'value');
const missing = table.rows.filter(row => row.reading === null);

test('a computed figure without its figures cannot be computed; a stated one without is silence', () => {
  expect(missing.map(row => row.status)).toEqual(missing.map(() => 'not_computed'));
  expect(missing.length).toBe(table.rows.length - 1);
  expect(table.statuses).toEqual(['derived', 'not_computed']);
  const plain = compare(INDEX, entry, { ...FILE, observations: [] }, bureauReports(INDEX), 'value');
  expect(new Set(plain.rows.map(row => row.status))).toEqual(new Set(['not_reported']));
});

test('a share without a whole cannot be computed; where the part is silent the report is silent', () => {
  const part = FILES.find(each => each.indicator === 'requests.out_of_scope');
  const named = INDEX.indicators.find(each => each.id === 'requests.out_of_scope');
  if (!part || !named) throw new Error('no invented part');
  const parts = compare(INDEX, named, part, bureauReports(INDEX), 'value');
  const shares = beside(parts, 'total', { ...source, observations: [] });
  for (const row of shares.rows) {
    const stated = parts.rows.find(each => each.report.id === row.report.id)?.reading ?? null;
    expect(row.status).toBe(stated === null ? 'not_reported' : 'not_computed');
  }
  expect(new Set(shares.statuses)).toEqual(new Set(['not_computed', 'not_reported']));
});

test.each(LANGUAGES)('in %s the row, the sentence, the alternative text and every file say it', language => {
  const say = voice(language);
  const word = WORDS[language];
  const anyCase = new RegExp(word, 'i');
  for (const row of missing) expect(spoken(row, say)).toMatch(anyCase);
  expect(readingOf(table, say)).toMatch(anyCase);
  expect(altOf(table, say).desc).toMatch(anyCase);
  const showing = compareShowing(table, say, FILE, SOURCES);
  expect(showing.slide.kind).toBe('bars');
  if (showing.slide.kind !== 'bars') return;
  expect(showing.slide.rows.filter(row => row.value === null).map(row => row.word)).toEqual(
    missing.map(() => `◇ ${word}`),
  );
  expect(showing.slide.notes).toContain(`◇ ${word}`);
  const svg = picture(showing, { id: 'p', palette: LIGHT });
  expect(svg).toContain(word);
  const page = embedPage(showing, {
    palette: LIGHT,
    theme: 'light',
    open: '../',
    planted: [],
    script: 'void 0',
    hash: "'sha256-x'",
  });
  expect(page).toContain(word);
  const said = [
    showing.desc,
    showing.finding,
    showing.slide.speaker.join(' '),
    svg,
    page,
    ...missing.map(row => spoken(row, say)),
  ];
  for (const text of said) expect(text).not.toMatch(SILENT);
});

test.each(LANGUAGES)('in %s Over time and Relate say it too', language => {
  const say = voice(language);
  const word = WORDS[language];
  const line = timeline(INDEX, DERIVED, FILE, HOME);
  const held = line.strip.flatMap(row => row.held);
  expect(held.filter(one => !one.stated).map(one => one.status)).toEqual(missing.map(() => 'not_computed'));
  expect(line.statuses).toEqual(['derived', 'not_computed']);
  const time = timeShowing(line, say, [FILE], SOURCES);
  expect(time.slide).toMatchObject({
    kind: 'time',
    below: expect.arrayContaining([expect.stringContaining(`◇ ${word}`)]),
  });
  const pair = relate(INDEX, entry, DERIVED, { [entry.id]: source, [DERIVED.id]: FILE }, HOME);
  if (pair === null) throw new Error('no pair');
  expect(new Set(pair.absent.map(one => one.y.status))).toEqual(new Set(['not_computed']));
  const related = relateShowing(pair, null, say, [FILE], SOURCES);
  expect(related.desc).toContain(`◇ ${word}`);
  expect(related.desc).not.toMatch(SILENT);
});

test('its mark and its slot differ from those of silence in shape, not in colour', () => {
  const shapes = Object.values(MARKS).map(paths => JSON.stringify(paths));
  expect(new Set(shapes).size).toBe(shapes.length);
  const look: Look = {
    width: 700,
    layout: 'wide',
    language: 'zh-Hans',
    messages: zhHans,
    units: INDEX.units,
    colour: PAGE_PALETTE,
    rowColour: pageRow,
    fonts: FONTS['zh-Hans'],
    motion: false,
  };
  const drawn = (shown: typeof table): string => {
    const [series] = bars(shown, look).series as unknown as {
      renderItem: (params: { dataIndex: number }, api: { getWidth: () => number }) => unknown;
    }[];
    const at = shown.rows.findIndex(row => row.reading === null);
    return JSON.stringify(series?.renderItem({ dataIndex: at }, { getWidth: () => 700 }));
  };
  const silent = compare(
    INDEX,
    entry,
    { ...source, absences: [], observations: [] },
    bureauReports(INDEX),
    'value',
  );
  expect(drawn(silent)).toContain('lineDash');
  expect(drawn(table)).not.toContain('lineDash');
  expect(drawn(table)).toContain(MARKS.not_computed[0]?.d);
  const line = timeline(INDEX, DERIVED, FILE, HOME);
  const scene = timelineScene(
    line,
    { ...look, width: 1060 },
    { words: PAGES['zh-Hans'].time, domain: allValues(line), small: false },
  );
  expect(JSON.stringify(scene)).toContain('算不出');
});
