// The data changelog names every figure that came, went or says something else, and nothing that only moved.
import { expect, test } from 'vitest';
import { changelog, changesOf } from './changes.ts';

const HEAD = 'id,report,indicator,value,unit,status,printed,share,quote,start';
const csv = (...rows: string[]): string => `${[HEAD, ...rows].join('\r\n')}\r\n`;
const total = (value: string, start: string): string =>
  `a-2010/proactive.total,a-2010,proactive.total,${value},item,exact,${value}条,,公开${value}条,${start}`;

test('added, removed and changed figures are told one by one, with what was and what is', () => {
  const before = csv(total('51', '10'), ',a-2010,fees.charged,,yuan,not_reported,,,,');
  const after = csv(
    total('15', '10'),
    'a-2010/requests.received,a-2010,requests.received,0,case,zero,未收到,,未收到申请,9',
  );
  const changes = changesOf(before, after);
  expect(changes.added.map(row => row.id)).toEqual(['a-2010/requests.received']);
  expect(changes.removed.map(row => row.indicator)).toEqual(['fees.charged']);
  const text = changelog(changes);
  expect(text).toContain('#### Added (1)\n\n- `a-2010/requests.received`: 0 case, zero, “未收到”');
  expect(text).toContain('- `a-2010/fees.charged`: was not_reported');
  expect(text).toContain('`a-2010/proactive.total`: value “51” → “15”; printed “51条” → “15条”');
});

test('a figure whose place alone moved did not change', () => {
  const changes = changesOf(csv(total('51', '10')), csv(total('51', '12')));
  expect(changes.changed).toEqual([]);
  expect(changelog(changes)).toBe('No figure was added, removed or changed.\n');
});
