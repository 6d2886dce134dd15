// What can be undone: earlier addresses, the newest last.
import { type Address, HOME, printAddress } from './address.ts';

export interface Step {
  readonly before: Address;
  /** Keys of the address that the change touched, in the address's order. */
  readonly keys: readonly (keyof Address)[];
  readonly when: number;
}

const MOST = 20;
/** Keystrokes and repeated clicks on the same thing within this time are one change. Milliseconds. */
const TOGETHER = 1200;
const KEYS = Object.keys(HOME) as (keyof Address)[];

/** Keys whose value differs. `at` alone is reading, not choosing, and counts only beside others. */
export function changedKeys(before: Address, after: Address): (keyof Address)[] {
  const one = (address: Address, key: keyof Address): string =>
    printAddress({ ...HOME, [key]: address[key] });
  return KEYS.filter(key => key !== 'at' && one(before, key) !== one(after, key));
}

/** The steps after a change; the same steps when nothing but the open sentence changed. */
export function remember(
  past: readonly Step[],
  before: Address,
  after: Address,
  when: number,
): readonly Step[] {
  const keys = changedKeys(before, after);
  if (keys.length === 0) return past;
  const last = past.at(-1);
  const typed = keys.every(key => key === 'find');
  if (last && typed && when - last.when < TOGETHER && last.keys.join() === keys.join())
    return [...past.slice(0, -1), { ...last, when }];
  return [...past, { before, keys, when }].slice(-MOST);
}
