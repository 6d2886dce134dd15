// Finding an indicator by part of its name in either language, by its id, or by pinyin initials.
import type { IndicatorEntry } from '../core/dataset.ts';

/** `short` is the name in the language of the page; `initials` comes from pinyin.ts once a person searches. */
export function matches(
  sought: string,
  entry: IndicatorEntry,
  short: string,
  initials: ((name: string) => string) | null,
): boolean {
  const wanted = sought.toLowerCase();
  const names = [entry.label.zh, entry.label.en, entry.id, short].map(name => name.toLowerCase());
  if (names.some(name => name.includes(wanted))) return true;
  return initials !== null && /^[a-z]{2,}$/.test(wanted) && initials(entry.label.zh).includes(wanted);
}
