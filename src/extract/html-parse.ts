// A page as a tree of its elements.
import { Parser } from 'htmlparser2';
import { type Element, isText } from './html-tree.ts';
import { inline } from './text-blocks.ts';

/** Elements without content. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** A tree deeper than any page: written to stall a parser. */
const DEPTH = 2000;

class TooDeep extends Error {}

/** Tree of a page and its `<title>`; null when it is nested beyond reason. */
export function parseHtml(html: string): { readonly root: Element; readonly title: string | null } | null {
  const root: Element = { name: '#root', attributes: {}, children: [] };
  const stack: Element[] = [root];
  let title: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: Element = { name, attributes, children: [] };
      stack.at(-1)?.children.push(element);
      if (!VOID.has(name)) stack.push(element);
      if (stack.length > DEPTH) throw new TooDeep();
    },
    ontext(text) {
      stack.at(-1)?.children.push(text);
    },
    onclosetag(name) {
      if (VOID.has(name) || stack.length < 2) return;
      const closed = stack.pop() as Element;
      if (closed.name === 'title' && title === null)
        title = inline(closed.children.filter(isText).join('')) || null;
    },
  });
  try {
    for (let i = 0; i < html.length; i += 65536) parser.write(html.slice(i, i + 65536));
    parser.end();
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
  return { root, title };
}
