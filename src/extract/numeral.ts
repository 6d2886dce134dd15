// Digits to exact decimals, and Chinese numerals to numbers.

/** What a number can start with. */
export const NUMERALS = '0123456789零〇一二两三四五六七八九十百千万亿廿卅';

const ZERO_TO_NINE = '零一二三四五六七八九';
const VALUES = new Map<string, number>([...ZERO_TO_NINE].map((char, value) => [char, value]));
VALUES.set('〇', 0).set('两', 2);
const SCALES = new Map<string, number>([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** The value of digits and nothing else, or −1. */
function wholeOf(digits: string): number {
  let value = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return digits.length > 0 ? value : -1;
}

/**
 * An exact decimal times a power of ten, without binary noise: `decimal('1.14', 4)` is 11400. `step` is the size of the
 * last printed digit: 100 for 1.14万.
 */
export function decimal(digits: string, power: number): { value: number; step: number } {
  const whole = power === 0 && digits.length < 10 ? wholeOf(digits) : -1;
  if (whole >= 0) return { value: whole, step: 1 };
  const plain = digits.replaceAll(/[, ]/g, '');
  const point = plain.indexOf('.');
  const places = point < 0 ? 0 : plain.length - point - 1;
  return {
    value: Number(`${plain.replace('.', '')}e${power - places}`),
    step: Number(`1e${power - places}`),
  };
}

/** A Chinese numeral (三百二十, 二千零五, 两, 一二〇) as a number; NaN when it is not well formed. */
export function chinese(numeral: string): number {
  if (numeral === '') return Number.NaN;
  if (numeral.length > 1 && [...numeral].every(char => VALUES.has(char)))
    return Number([...numeral].map(char => VALUES.get(char)).join(''));
  let total = 0;
  let section = 0;
  let last = -1;
  for (const char of numeral) {
    const value = VALUES.get(char);
    const scale = SCALES.get(char);
    if (value !== undefined) {
      if (last > 0) return Number.NaN;
      last = value;
    } else if (scale !== undefined) {
      section += (last > 0 ? last : 1) * scale;
      last = -1;
    } else if (char === '廿' || char === '卅') {
      // 廿三: a digit never stands before it.
      if (last >= 0) return Number.NaN;
      section += char === '廿' ? 20 : 30;
    } else if (char === '万' || char === '亿') {
      if (section === 0 && last < 0) return Number.NaN;
      total = (total + section + Math.max(last, 0)) * (char === '万' ? 10_000 : 100_000_000);
      section = 0;
      last = -1;
    } else return Number.NaN;
  }
  return total + section + Math.max(last, 0);
}

/** The size of a Chinese numeral's last digit: 三百二十 → 10, 三百 → 100, 两 → 1. */
export function chineseStep(numeral: string): number {
  let step = 1;
  for (let i = numeral.length - 1; i >= 0; i--) {
    const char = numeral[i] as string;
    const scale = SCALES.get(char) ?? (char === '万' ? 10_000 : char === '亿' ? 100_000_000 : 0);
    if (scale === 0) return step;
    step *= scale;
  }
  return step;
}
