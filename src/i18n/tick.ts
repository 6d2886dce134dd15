// Figures along an axis.
import type { Language } from '../core/language.ts';
import { formatNumber, grouped } from './number.ts';

/** Axis ticks may be rounded: English uses k from 10,000. */
export function formatTick(value: number, language: Language): string {
  if (language === 'en' && Math.abs(value) >= 10_000 && value % 1000 === 0)
    return `${grouped(value / 1000)}k`;
  return formatNumber(value, language);
}
