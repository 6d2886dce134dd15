import { expect, test } from 'vitest';
import type { AgencyEntry, Index } from '../core/dataset.ts';
import type { CompareTable } from './compare.ts';
import { firstRows, middle } from './crowd.ts';
import { listAgencies } from './listing.ts';
import { placesOf, provinceOf } from './places.ts';
import { select } from './select.ts';

const agency = (id: string, place: string, level: string, parent: string): AgencyEntry => ({
  id,
  name: { zh: `${place}市民政局`, en: `${id} Civil Affairs Bureau` },
  short: { zh: `${place}市民政局`, en: id },
  place: { zh: place, en: id },
  mark: { zh: place.charAt(0), en: id.charAt(0) },
  level,
  parent,
});
const ALL = [
  agency('huancui', '环翠', 'district', '山东省威海市'),
  agency('meizhou', '梅州', 'prefecture', '广东省'),
  agency('qingdao', '青岛', 'sub-provincial', '山东省'),
];

test('agencies stand under their province, higher levels first, and are found by place, id or parent', () => {
  const said = (sought: string) =>
    listAgencies(ALL, sought).map(line => (line.kind === 'group' ? line.name : line.agency.id));
  expect(said('')).toEqual(['山东省', 'qingdao', 'huancui', '广东省', 'meizhou']);
  expect(said('威海')).toEqual(['山东省', 'huancui']);
  expect(said('MEI')).toEqual(['广东省', 'meizhou']);
  expect(said('nowhere')).toEqual([]);
  const nowhere = { ...agency('x', '某', 'prefecture', ''), name: { zh: '某局', en: '' } };
  expect(provinceOf(nowhere)).toBe('');
  const own = { ...nowhere, level: 'province', name: { zh: '山东省民政厅', en: '' } };
  expect(provinceOf(own)).toBe('山东省');
});

test('three thousand agencies are listed in a moment', () => {
  const many = Array.from({ length: 3000 }, (_, at) =>
    agency(`a${at}`, `某${at}`, 'district', `${at % 31}省`),
  );
  expect(listAgencies(many, '')).toHaveLength(3000 + new Set(many.map(provinceOf)).size);
});

test('the first rows, and the open one; the middle of the stated values', () => {
  const rows = Array.from({ length: 99 }, (_, at) => ({
    id: `r${at}`,
    reading: at % 3 ? { value: at } : null,
  }));
  const table = { rows } as unknown as CompareTable;
  expect(firstRows(table, 'r77').rows.map(row => row.id)).toEqual(
    [...rows.slice(0, 30), rows[77]].map(row => row?.id),
  );
  expect(middle(table)).toEqual({ stated: 66, median: 49 });
  expect(middle({ rows: [] } as unknown as CompareTable)).toEqual({ stated: 0, median: null });
});

test('one province is grouped by its cities, so is one of very many agencies; a place finds what lies in it', () => {
  const placed = (id: string, level: string, parent: string, zh: string): AgencyEntry => ({
    ...agency(id, id, level, parent),
    name: { zh, en: id },
  });
  const all = [
    placed('gd', 'province', '', '广东省民政厅'),
    placed('dg', 'prefecture', '广东省', '东莞市民政局'),
    placed('py', 'district', '广东省广州市', '广州市番禺区民政局'),
    placed('gz', 'sub-provincial', '广东省', '广东省广州市民政局'),
    placed('qn', 'prefecture', '广东省', '某自治州民政局'),
  ];
  const groups = (list: readonly AgencyEntry[]) => list.map(placesOf(list));
  expect(groups(all)).toEqual(['广东省', '广东省东莞市', '广东省广州市', '广东省广州市', '广东省某自治州']);
  const two = [...all, placed('qd', 'sub-provincial', '山东省', '青岛市民政局')];
  expect(groups(two)).toEqual([...Array.from({ length: 5 }, () => '广东省'), '山东省']);
  const many = [
    ...two,
    ...Array.from({ length: 150 }, (_, at) => placed(`x${at}`, 'district', '广东省广州市', '某局')),
  ];
  expect(groups(many).slice(0, 6)).toEqual([...groups(all), '山东省']);
  const index = {
    agencies: all,
    reports: all.map(({ id }) => ({ id: `${id}-2020`, agency: id, body: 'bureau', year: 2020 })),
    indicators: [{ id: 'requests.received' }],
  } as unknown as Index;
  const within = (place: string) =>
    select(index, { indicator: 'requests.received', per: null, agency: [], time: null, place }).reports.map(
      report => report.agency,
    );
  expect(within('广东省')).toHaveLength(5);
  expect(within('广东省广州市').sort()).toEqual(['gz', 'py']);
  expect(within('广东省东莞市')).toEqual(['dg']);
});
