import { expect, test } from 'vitest';
import { LANGUAGES } from '../core/language.ts';
import { INDEX } from '../view/fixtures.ts';
import { en } from './en.ts';
import { cityLead, parentCity, yearLine } from './parent.ts';
import { zhHans } from './zh-Hans.ts';

const agency = INDEX.agencies[0];

test('a district says its city in English, and nowhere else', () => {
  if (!agency) throw new Error('the invented data hold no agency');
  const name = { zh: '某市某区某局', en: 'Some District (Some City) Bureau' };
  const district = { ...agency, level: 'district', name };
  expect(parentCity(district, 'en')).toBe('Some City');
  expect(cityLead(district, 'en')).toBe('Some City, ');
  for (const language of LANGUAGES.filter(each => each !== 'en'))
    expect(cityLead(district, language)).toBe('');
  expect(parentCity({ ...district, level: 'prefecture' }, 'en')).toBe('');
  expect(cityLead({ ...district, name: { zh: '某局', en: 'A Bureau' } }, 'en')).toBe('');
  expect(parentCity(null, 'en')).toBe('');
  expect(yearLine(district, 2012, 'en', en)).toBe('Some City, FY 2012');
  expect(yearLine(district, 2012, 'zh-Hans', zhHans)).toContain('2012');
  expect(yearLine(district, null, 'en', en)).toBe(en.ui.yearUnknown);
});
