import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { describeAgency } from './newcomer.ts';

test.each([
  ['梅州市人力资源和社会保障局', '梅州市人社局', '梅州', 'prefecture', ''],
  ['山东省威海市环翠区人力资源和社会保障局', '环翠区人社局', '环翠', 'district', '山东省威海市'],
  ['景德镇市民政局', '景德镇市民政局', '景德镇', 'prefecture', ''],
  ['津市市财政局', '津市市财政局', '津市', 'prefecture', ''],
  ['广东省人力资源和社会保障厅', '广东省人社厅', '广东', 'province', ''],
  ['广西壮族自治区教育局', '广西壮族自治区教育局', '广西壮族', 'province', ''],
  ['中央档案馆', '中央档案馆', '中央', '', ''],
])('%s', (name, short, place, level, parent) => {
  const entry = describeAgency({ id: 'new-0badcafe', name });
  expect([entry.short.zh, entry.place.zh, entry.level, entry.parent]).toEqual([short, place, level, parent]);
  expect(entry.mark.zh).toBe(place.charAt(0));
});

test('an id that is a hash spells no place', () => {
  const made = describeAgency({ id: 'new-0badcafe', name: '梅州市人力资源和社会保障局' });
  expect([made.short.en, made.place.en, made.mark.en]).toEqual(['梅州 HRSS Bureau', '梅州', '梅']);
});

test('an English name is made from the id, or taken as given, and never invented for other bodies', () => {
  const made = describeAgency({ id: 'meizhou', name: '梅州市人力资源和社会保障局' });
  expect(made.name.en).toBe('Meizhou Human Resources and Social Security Bureau');
  expect(made.short.en).toBe('Meizhou HRSS Bureau');
  expect(describeAgency({ id: 'x', name: '某局', english: 'Some Bureau' }).place.en).toBe('Some');
  expect(describeAgency({ id: 'archive', name: '中央档案馆' }).name.en).toBe('中央档案馆');
});

test('what is made for the agencies of the catalogue is what the catalogue says', () => {
  for (const agency of KNOWLEDGE.agencies) {
    const { id, name, level, parent } = agency;
    const made = describeAgency({ id, name: name.zh, level, parent });
    expect(made.short.zh, id).toBe(agency.short.zh);
    expect(made.place.zh, id).toBe(agency.place.zh);
  }
});
