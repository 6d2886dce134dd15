// Thin spaces between Han and figures in interface copy, never inside 「quotations」, where the report's own spacing stands.
const HAN = '\\p{Script=Han}';
const AFTER_HAN = new RegExp(`(${HAN})(\\*\\*)?(?=\\*{0,2}[0-9A-Za-z≈≥≤−])`, 'gu');
const BEFORE_HAN = new RegExp(`([0-9A-Za-z%])(\\*\\*)?(?=\\*{0,2}${HAN})`, 'gu');

/** 2017年收到51件 → 2017 年收到 51 件, with U+2009. */
export const thin = (text: string): string =>
  text
    .split(/(「[^」]*」)/)
    .map(part =>
      part.startsWith('「') ? part : part.replace(AFTER_HAN, '$1\u2009$2').replace(BEFORE_HAN, '$1$2\u2009'),
    )
    .join('');

type Leaf = string | ((...args: never[]) => unknown);
/** The same messages with thin spaces in every string that they hold or return. */
export function thinned<T>(messages: T): T {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return thin(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === 'function')
      return (...args: unknown[]) => walk((value as (...args: unknown[]) => unknown)(...args));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value as Record<string, Leaf>).map(([key, leaf]) => [key, walk(leaf)]),
      );
    return value;
  };
  return walk(messages) as T;
}
