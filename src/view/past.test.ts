import { expect, test } from 'vitest';
import { HOME, parseAddress } from './address.ts';
import { changedKeys, remember, type Step } from './past.ts';

const walk = (queries: readonly string[], pace = 5000): readonly Step[] => {
  let past: readonly Step[] = [];
  let now = HOME;
  queries.forEach((query, at) => {
    const next = parseAddress(query);
    past = remember(past, now, next, at * pace);
    now = next;
  });
  return past;
};

test('each choice can be undone by itself, the newest first', () => {
  const past = walk(['?sort=year', '?sort=year&agency=panyu', '?sort=year&agency=panyu&view=time']);
  expect(past.map(step => step.keys)).toEqual([['sort'], ['agency'], ['view']]);
  expect(past.at(-1)?.before.agency).toEqual(['panyu']);
  expect(past.at(-1)?.before.view).toBe('compare');
});

test('opening a sentence is no change; together with an indicator the indicator is', () => {
  expect(walk(['?at=panyu-2021/requests.received'])).toEqual([]);
  expect(changedKeys(HOME, parseAddress('?indicator=proactive.total&at=a/b'))).toEqual(['indicator']);
});

test('keystrokes in a search are one step while they follow each other, and two when they do not', () => {
  expect(walk(['?find=a', '?find=ab', '?find=abc'], 200)).toHaveLength(1);
  expect(walk(['?find=a', '?find=ab', '?find=abc'], 200)[0]?.before.find).toBeNull();
  expect(walk(['?find=a', '?find=ab'], 5000)).toHaveLength(2);
});

test('lists are equal by what they hold, and only the last twenty steps are kept', () => {
  expect(changedKeys(parseAddress('?agency=a~b'), parseAddress('?agency=a~b'))).toEqual([]);
  const many = Array.from({ length: 50 }, (_, at) => `?x=${at}`);
  expect(walk(many)).toHaveLength(20);
});
