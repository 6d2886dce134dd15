import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOME, parseAddress, printAddress, VIEW_IDS } from './address.ts';

const anyString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .array(fc.tuple(fc.constantFrom('view', 'agency', 'time', 'at', 'lang', 'q', '%'), fc.string()))
    .map(pairs => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
);

describe('address', () => {
  test('any string gives a valid address, and printing settles it', () => {
    fc.assert(
      fc.property(anyString, search => {
        const address = parseAddress(search);
        expect(VIEW_IDS).toContain(address.view);
        expect(parseAddress(printAddress(address))).toEqual(address);
      }),
    );
  });

  test('the home page has no query string', () => {
    expect(printAddress(HOME)).toBe('');
    expect(parseAddress('')).toEqual(HOME);
  });

  test('words of the field read and print', () => {
    const search =
      '?view=time&indicator=proactive.total&agency=dongguan~qingdao&time=2010..2021&per=residents&lang=en';
    expect(parseAddress(search)).toMatchObject({
      view: 'time',
      agency: ['dongguan', 'qingdao'],
      time: { from: 2010, to: 2021 },
      per: 'residents',
      lang: 'en',
    });
    expect(printAddress(parseAddress(search))).toBe(search);
  });

  test('unknown keys are kept, unknown values fall back, defaults are left out', () => {
    expect(printAddress(parseAddress('?utm=a%20b&view=nonsense&lang=zh-Hans&flag'))).toBe('?utm=a%20b&flag');
  });

  test('ids with dots, slashes and tildes stay readable', () => {
    const search = '?at=qingdao-2010/proactive.total~1';
    expect(parseAddress(search).at).toBe('qingdao-2010/proactive.total~1');
    expect(printAddress(parseAddress(search))).toBe(search);
  });
});
