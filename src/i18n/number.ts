// Numbers as each language writes them. A figure is never shortened when that would lose a digit.
import type { Language } from '../core/language.ts';

const plainText = (value: number): string => {
  const fixed = Number(value.toPrecision(15));
  return Number.isInteger(fixed) ? fixed.toFixed(0) : String(fixed);
};

/** 1234567.5 → 1,234,567.5; a minus is −. */
export function grouped(value: number): string {
  const [whole = '0', part] = plainText(Math.abs(value)).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${value < 0 ? '−' : ''}${part === undefined ? groups : `${groups}.${part}`}`;
}

/** In Chinese from 10,000 on with 万 and from 10⁸ with 亿, when two decimals hold the whole figure. */
export function formatNumber(value: number, language: Language): string {
  if (language === 'en' || Math.abs(value) < 10_000) return grouped(value);
  for (const [size, hans, hant] of [
    [1e8, '亿', '億'],
    [1e4, '万', '萬'],
  ] as const) {
    if (Math.abs(value) < size) continue;
    const short = Math.round((value / size) * 100) / 100;
    if (Math.abs(short * size - value) < 1e-6)
      return `${grouped(short)}\u2009${language === 'zh-Hant' ? hant : hans}`;
  }
  return grouped(value);
}

/** Two significant figures, for figures that were computed: 0.3357 → 0.34, 3357 → 3,357. */
export function formatDerived(value: number, language: Language): string {
  if (value === 0) return '0';
  return formatNumber(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(2)), language);
}

/** One decimal, none for whole percents: 18.03 is 18.0%. */
export function formatPercent(value: number): string {
  const shown = Math.round(value * 10) / 10;
  return `${shown % 1 || Math.abs(shown - value) < 1e-6 ? grouped(shown) : shown.toFixed(1)}%`;
}
