// Query strings to pairs and back, without the browser's URL. Total: no input throws.

export type Pair = readonly [key: string, value: string];

function decode(part: string): string {
  const spaced = part.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** A half of a surrogate pair cannot be encoded; it becomes U+FFFD, as browsers do. */
const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

/** Keeps `~`, `/`, `:` and `,` readable, because addresses are read by people. */
const encode = (part: string): string =>
  encodeURIComponent(wellFormed(part)).replace(/%(2F|3A|2C)/g, hex => decodeURIComponent(hex));

/** `?a=1&b=2` → [['a','1'],['b','2']]. A key without `=` has an empty value; empty keys are dropped. */
export function readQuery(search: string): Pair[] {
  const pairs: Pair[] = [];
  for (const part of wellFormed(search).replace(/^\?/, '').split('&')) {
    const at = part.indexOf('=');
    const key = decode(at < 0 ? part : part.slice(0, at));
    if (key !== '') pairs.push([key, at < 0 ? '' : decode(part.slice(at + 1))]);
  }
  return pairs;
}

/** The pairs as `?a=1&b=2`, or an empty string when there are none. */
export function writeQuery(pairs: readonly Pair[]): string {
  if (pairs.length === 0) return '';
  return `?${pairs.map(([key, value]) => (value === '' ? encode(key) : `${encode(key)}=${encode(value)}`)).join('&')}`;
}
