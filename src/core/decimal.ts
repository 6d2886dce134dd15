// Exact decimal arithmetic: 0.1 + 0.2 is 0.3 here, and 58.88万 + 72.51万 is 1313900.

/** `units` × 10^−`scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** The decimal that a number prints as (its shortest form), exactly. Throws a RangeError for NaN and infinities. */
export function decimal(value: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`${value} is not a finite number`);
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match;
  const scale = fraction.length - Number(exponent);
  const units = BigInt(`${sign}${whole}${fraction}`);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

const unitsAt = (value: Decimal, scale: number): bigint => value.units * 10n ** BigInt(scale - value.scale);

/** The nearest double of a decimal; its shortest print is the decimal again for up to 15 digits. */
export function toNumber({ units, scale }: Decimal): number {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const cut = digits.length - scale;
  return Number(`${units < 0n ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut) || '0'}`);
}

/** Fifteen digits: below it, two different decimals are never the same double. */
const PRECISE = 1e15;

/** `value` × 10^`scale` where that is a whole number of at most fifteen digits; else NaN. */
function shift(value: number, scale: number): number {
  if (scale === 0) return Number.isInteger(value) && Math.abs(value) < PRECISE ? value : Number.NaN;
  const power = 10 ** scale;
  const units = Math.round(value * power);
  return Math.abs(units) < PRECISE && units / power === value ? units : Number.NaN;
}

/** The sum in units of the first few decimals, or null where those do not suffice. */
function smallSum<T>(items: readonly T[], count: (item: T) => number): number | null {
  for (let scale = 0; scale <= 6; scale++) {
    let units = 0;
    for (let i = 0; i < items.length; i++) {
      units += shift(count(items[i] as T), scale);
      if (Math.abs(units) >= PRECISE) units = Number.NaN;
    }
    // Sums below it are exact; the quotient is the double nearest to the decimal.
    if (!Number.isNaN(units)) return units / 10 ** scale;
  }
  return null;
}

/** A whole number that keeps all its digits in any sum of a few thousand. */
const whole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < PRECISE / 1e4;

/** Exact sum of what each item counts; 0 for none. */
export function sumOf<T>(items: readonly T[], count: (item: T) => number): number {
  const small = smallSum(items, count);
  if (small !== null) return small;
  const terms = items.map(item => decimal(count(item)));
  const scale = Math.max(0, ...terms.map(term => term.scale));
  return toNumber({ units: terms.reduce((total, term) => total + unitsAt(term, scale), 0n), scale });
}

const itself = (value: number): number => value;

/** Exact sum; 0 for no terms. */
export const sum = (values: readonly number[]): number => sumOf(values, itself);

/** Exact difference a − b. */
export const subtract = (a: number, b: number): number => (whole(a) && whole(b) ? a - b : sum([a, -b]));

/** Exact product. */
export function multiply(a: number, b: number): number {
  const [left, right] = [decimal(a), decimal(b)];
  return toNumber({ units: left.units * right.units, scale: left.scale + right.scale });
}

/** a ÷ b rounded half up (away from zero) to `places` decimals. Throws a RangeError when b is 0. */
export function divide(a: number, b: number, places: number): number {
  const top = a * 10 ** places;
  if (Number.isInteger(a) && Number.isInteger(b) && a >= 0 && b > 0 && top < PRECISE && b < PRECISE) {
    const rest = top % b;
    return ((top - rest) / b + (2 * rest >= b ? 1 : 0)) / 10 ** places;
  }
  return divideExactly(a, b, places);
}

function divideExactly(a: number, b: number, places: number): number {
  const [left, right] = [decimal(a), decimal(b)];
  if (right.units === 0n) throw new RangeError('division by zero');
  const top = left.units * 10n ** BigInt(right.scale + places);
  const bottom = right.units * 10n ** BigInt(left.scale);
  const negative = top < 0n !== bottom < 0n;
  const [n, d] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  const rounded = (2n * n + d) / (2n * d);
  return toNumber({ units: negative ? -rounded : rounded, scale: places });
}
