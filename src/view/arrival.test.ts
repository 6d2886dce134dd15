// What a visit begins with: valid addresses are left as they are, figures bring their indicator, the unknown is told.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIndex, readIndicator } from '../core/dataset.ts';
import { parseAddress, printAddress } from './address.ts';
import { arrival, categoryLost, idsOf, lostAt, notUnderstood, placeLost } from './arrival.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(`data/${path}.json`, 'utf8'));
const INDEX = readIndex(json('index'));
const held = (indicator: string) => idsOf(readIndicator(json(`indicators/${indicator}`)));

test('a figure brings its indicator where none is written', () => {
  expect(arrival(INDEX, '?at=qingdao-2010/proactive.total').indicator).toBe('proactive.total');
  expect(arrival(INDEX, '?view=time&at=qingdao-2010/proactive.total').indicator).toBe('proactive.total');
  expect(arrival(INDEX, '?at=qingdao-2010/derived.requests_per_100k&per=residents').per).toBe('residents');
  for (const same of [
    '',
    '?at=qingdao-2010/requests.received',
    '?at=qingdao-2010/nothing',
    '?indicator=requests.received&at=qingdao-2010/proactive.total',
    '?view=coverage&at=qingdao-2010/proactive.total',
    '?view=report&at=huancui-2012/proactive.total',
  ])
    expect(arrival(INDEX, same), same).toEqual(parseAddress(same));
});

test('in a report the figure tells which report', () => {
  const at = 'huancui-2012/requests.received';
  expect(arrival(INDEX, `?view=report&report=qingdao-2010&at=${at}`).report).toBe('huancui-2012');
  const gone = '?view=report&report=qingdao-2010&at=huancui-1999/requests.received';
  expect(arrival(INDEX, gone).report).toBe('qingdao-2010');
  expect(lostAt(INDEX, arrival(INDEX, gone), null)).toHaveLength(1);
});

test('values that are not known are told; those that are, and unknown keys, are not', () => {
  const asked = (search: string) => notUnderstood(search).map(notice => notice.asked);
  expect(asked('?view=nothing&chart=cake&lang=fr&time=abc..2020&sort=up&per=head&context=yes')).toEqual([
    'view=nothing',
    'chart=cake',
    'lang=fr',
    'time=abc..2020',
    'sort=up',
    'per=head',
    'context=yes',
  ]);
  const fine =
    '?view=compare&chart=bar&lang=zh-Hans&time=2020..2010&sort=value&context=1&title=0&foo=bar&x=&rest=1';
  expect(asked(fine)).toEqual([]);
  expect(asked('?view=time&view=nothing')).toEqual([]);
  expect(asked('?view=%E0%A4%A')).toHaveLength(1);
});

test('a figure that cannot be opened is told', () => {
  const lost = (search: string, ids: ReadonlySet<string> | null) =>
    lostAt(INDEX, arrival(INDEX, search), ids).map(notice => notice.asked);
  const requests = held('requests.received');
  expect(lost('?at=qingdao-2010/requests.received', requests)).toEqual([]);
  expect(lost('?at=qingdao-1999/requests.received', requests)).toEqual(['qingdao-1999/requests.received']);
  expect(lost('?at=qingdao-2010/nothing', null)).toEqual(['qingdao-2010/nothing']);
  expect(lost('?at=qingdao-2010/requests.received~9', requests)).toHaveLength(1);
  expect(lost('?agency=panyu&at=qingdao-2010/requests.received', requests)).toHaveLength(1);
  expect(lost('?indicator=requests.received&at=qingdao-2010/proactive.total', requests)).toHaveLength(1);
  expect(lost('?view=report&at=qingdao-1999/requests.received', requests)).toEqual([]);
  // Over time other bodies' figures open too.
  const other = [...requests].find(id => id.startsWith('panyu.government'));
  expect(lost(`?view=time&at=${other}`, requests)).toEqual([]);
  expect(lost(`?at=${other}`, requests)).toHaveLength(1);
  const parts = held('proactive.by_category');
  for (const id of parts) expect(lost(`?at=${encodeURIComponent(id)}`, parts), id).toEqual([]);
});

test('every figure of the data opens by its own address, and no text makes it fail', () => {
  for (const { id } of INDEX.indicators)
    for (const { id: report } of INDEX.reports) {
      const address = arrival(INDEX, `?at=${report}/${id}`);
      expect(address.indicator).toBe(id);
      expect(lostAt(INDEX, address, null)).toEqual([]);
    }
  fc.assert(
    fc.property(fc.string(), fc.webQueryParameters(), (at, query) => {
      for (const search of [`?at=${at}`, `?${query}`]) {
        const address = arrival(INDEX, search);
        expect(typeof printAddress(address)).toBe('string');
        expect(Array.isArray([...notUnderstood(search), ...lostAt(INDEX, address, null)])).toBe(true);
      }
    }),
  );
});

test('a place and a category that nobody has are told', () => {
  expect(placeLost(INDEX, null, null)).toEqual([]);
  expect(placeLost(INDEX, '广东省', null)).toEqual([]);
  expect(placeLost(INDEX, '火星', null)).toHaveLength(1);
  // A site of many agencies knows its places by name, whichever part is here.
  expect(placeLost(INDEX, '广东省', [{ name: '示例甲省' }])).toHaveLength(1);
  expect(placeLost(INDEX, '示例甲省', [{ name: '示例甲省' }])).toEqual([]);
  const file = readIndicator(json('indicators/requests.received_by_channel'));
  const known = file.observations.find(each => each.category !== null)?.category ?? '';
  expect(known).not.toBe('');
  expect(categoryLost(file, known)).toEqual([]);
  expect(categoryLost(file, null)).toEqual([]);
  expect(categoryLost(file, 'nothing')).toHaveLength(1);
});

test('a sum or an item of the scorecard is no figure that is lost; one of an unknown report is', () => {
  const lost = (search: string) => lostAt(INDEX, arrival(INDEX, search), null);
  for (const view of ['scorecard', 'compare', 'report']) {
    expect(lost(`?view=${view}&at=qingdao-2010/check/parts_total/2`)).toEqual([]);
    expect(lost(`?view=${view}&at=zhengzhou-2017/item/other`)).toEqual([]);
  }
  expect(lost('?view=scorecard&at=nowhere-2010/item/other')).toHaveLength(1);
  expect(lost('?view=scorecard&at=qingdao-2010/items/other')).toHaveLength(1);
});
