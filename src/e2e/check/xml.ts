// A strict reader of XML for the tests: anything that is not well-formed is refused with the place where it goes wrong.

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text of this element and all below it, in order. */
  readonly text: string;
}

const NAME = '[\\p{L}_][\\p{L}\\p{N}_.:-]*';
const TOKEN = new RegExp(
  `<!--(?:(?!--)[\\s\\S])*-->|<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|<\\?[\\s\\S]*?\\?>|<!DOCTYPE[^>]*>|</(${NAME})\\s*>|<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  'uy',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*("[^"]*"|'[^']*')`, 'gu');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

function decode(text: string, at: number): string {
  if (FORBIDDEN.test(text)) throw new SyntaxError(`a forbidden character near ${at}`);
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));|&/gi, (all, hex, number, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (number) return String.fromCodePoint(Number(number));
    const known = ENTITIES[name ?? ''];
    if (known === undefined) throw new SyntaxError(`${all} near ${at} is no entity of XML`);
    return known;
  });
}

/** The root element. Throws a SyntaxError for anything that is not well-formed. */
export function parseXml(source: string): Element {
  type Open = { name: string; attributes: Record<string, string>; children: Element[]; text: string };
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  const token = new RegExp(TOKEN);
  token.lastIndex = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const close = (): void => {
    const done = stack.pop() as Open;
    const parent = stack.at(-1) as Open;
    parent.children.push(done);
    parent.text += done.text;
  };
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    const top = stack.at(-1) as Open;
    if (!match) throw new SyntaxError(`not well-formed at ${at}: ${source.slice(at, at + 60)}`);
    const [, cdata, end, start, attributes = '', empty, text] = match;
    if (cdata !== undefined) top.text += cdata;
    else if (text !== undefined) {
      if (stack.length === 1 && text.trim() !== '') throw new SyntaxError(`text outside the root at ${at}`);
      top.text += decode(text, at);
    } else if (end !== undefined) {
      if (end !== top.name) throw new SyntaxError(`</${end}> closes <${top.name}> at ${at}`);
      close();
    } else if (start !== undefined) {
      const read: Record<string, string> = {};
      for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        if (name in read) throw new SyntaxError(`${name} stands twice at ${at}`);
        read[name] = decode(value.slice(1, -1), at);
      }
      stack.push({ name: start, attributes: read, children: [], text: '' });
      if (empty === '/') close();
    }
  }
  if (stack.length !== 1) throw new SyntaxError(`<${stack.at(-1)?.name}> is never closed`);
  const [only, ...more] = root.children;
  if (!only || more.length > 0) throw new SyntaxError(`${root.children.length} root elements`);
  return only;
}

/** Every element below (and with) `from` of that name. */
export function all(from: Element, name: string): Element[] {
  return [...(from.name === name ? [from] : []), ...from.children.flatMap(child => all(child, name))];
}

/** The first child of a path of names, or null. */
export function child(from: Element | null, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>(
    (now, name) => now?.children.find(each => each.name === name) ?? null,
    from,
  );
}
