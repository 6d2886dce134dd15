// Strings that a mirror planted in a report never leave with an export: ［网站名称被替换］ stands in their place.
import type { Report } from '../core/report.ts';

export const REPLACED = '［网站名称被替换］';

/** Every planted string of the given reports, the longest first so that none is cut by another. */
export function plantedStrings(reports: readonly Pick<Report, 'findings'>[]): string[] {
  const found = new Set<string>();
  for (const report of reports)
    for (const finding of report.findings)
      if (finding.kind === 'tampered_text')
        for (const { quote, start, valueStart, valueEnd } of finding.evidence) {
          const string = quote.slice(valueStart - start, valueEnd - start);
          if (string !== '') found.add(string);
        }
  return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** `text` with each planted string replaced, in any letter case. */
export function inert(text: string, planted: readonly string[]): string {
  let safe = text;
  for (const string of planted) {
    const lower = safe.toLowerCase();
    const wanted = string.toLowerCase();
    // Lower case may change a length in rare scripts: then only the exact string is looked for.
    if (lower.length !== safe.length) safe = safe.replaceAll(string, REPLACED);
    else {
      let [from, out] = [0, ''];
      for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
        out += safe.slice(from, at) + REPLACED;
        from = at + string.length;
      }
      safe = out + safe.slice(from);
    }
  }
  return safe;
}
