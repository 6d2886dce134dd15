// Indicators looked at lately, the newest first.

const MOST = 7;

/** The list with one more in front, without repeats. */
export const looked = (recent: readonly string[], id: string): string[] =>
  [id, ...recent.filter(each => each !== id)].slice(0, MOST);

/** What was kept, as far as it is still a list of indicators that exist. */
export function readRecent(kept: string | null, known: ReadonlySet<string>): string[] {
  return [...new Set((kept ?? '').split(' ').filter(id => known.has(id)))].slice(0, MOST);
}
export const writeRecent = (recent: readonly string[]): string => recent.join(' ');
