// The state of the page: a choice made while another is still on its way builds on it, and the newest is shown.
import { expect, test } from 'vitest';
import { zhHans } from '../i18n/zh-Hans.ts';
import { type Address, HOME } from '../view/address.ts';
import { type Effects, makeStore } from './store.ts';

const never = (): Promise<never> => new Promise(() => undefined);

function page() {
  const written: Address[] = [];
  let arrive = (): void => undefined;
  const words = new Promise<void>(done => {
    arrive = done;
  });
  const effects: Effects = {
    whole: never,
    indicator: never,
    report: never,
    still: never,
    messages: async () => zhHans,
    words: () => words,
    later: () => undefined,
    view: async () => undefined,
    open: () => null,
    write: address => written.push(address),
  };
  const boot = {
    index: { schema: 1, version: 1, agencies: [], indicators: [], units: {}, reports: [] },
    coverage: { schema: 1, reports: {} },
    file: { schema: 1, indicator: HOME.indicator, observations: [], absences: [] },
    evidence: null,
    stills: {},
  } as unknown as Parameters<typeof makeStore>[0];
  return { store: makeStore(boot, { effects, messages: zhHans }), written, arrive };
}

test('two quick choices are both kept, and shown once their words are here', async () => {
  const { store, written, arrive } = page();
  store.go({ sort: 'year' });
  store.go({ chart: 'dot' });
  expect(written.at(-1)).toMatchObject({ sort: 'year', chart: 'dot' });
  expect(store.getState().asked).toMatchObject({ sort: 'year', chart: 'dot' });
  expect(store.getState().address).toMatchObject({ sort: HOME.sort, chart: HOME.chart });
  arrive();
  await expect.poll(() => store.getState().address).toMatchObject({ sort: 'year', chart: 'dot' });
});

test('a choice can be undone at once, each of two quick ones by itself', async () => {
  const { store } = page();
  await store.apply(HOME);
  expect(store.getState()).toMatchObject({ started: true, past: [] });
  store.go({ sort: 'year' });
  store.go({ chart: 'dot' });
  store.go({ at: 'panyu-2021/proactive.total' });
  const { past } = store.getState();
  expect(past.map(step => step.keys)).toEqual([['sort'], ['chart']]);
  expect(past.map(step => step.before.sort)).toEqual([HOME.sort, 'year']);
});

test('an address that is taken as it is adds no step; it brings the steps that were its own', async () => {
  const { store } = page();
  await store.apply(HOME);
  store.go({ sort: 'year' });
  const { past: one, asked } = store.getState();
  store.go({ chart: 'dot' });
  expect(store.getState().past).toHaveLength(2);
  void store.apply(asked, one);
  expect(store.getState().past).toBe(one);
  store.go({ at: 'panyu-2021/proactive.total' }, 'push', []);
  expect(store.getState().past).toEqual([]);
});
