// Any text may stand in an address: names that every object carries are no indicators.
import { expect, test } from 'vitest';
import { perResidents, shownIndicator } from './select.ts';

test('only what has a figure per resident is swapped', () => {
  expect(shownIndicator({ indicator: 'proactive.total', per: 'residents' })).toBe(
    'derived.proactive_per_10k',
  );
  expect(shownIndicator({ indicator: 'proactive.total', per: null })).toBe('proactive.total');
  for (const name of ['__proto__', 'constructor', 'toString', 'staff.total', '']) {
    expect(perResidents(name), name).toBeNull();
    expect(shownIndicator({ indicator: name, per: 'residents' }), name).toBe(name);
  }
});
