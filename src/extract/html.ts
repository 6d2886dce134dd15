// A page to blocks: scripts, navigation, share widgets and footers cut, paragraphs, tables and pictures kept.
import { type Element, isText, type Node } from './html-tree.ts';
import { type Block, type BlockCell, inline } from './text-blocks.ts';

/** Never text of a report. */
const CUT = new Set(
  'script style noscript template iframe object embed svg canvas audio video map nav button select option textarea input dialog'.split(
    ' ',
  ),
);
/** Whole words of class or id that name boilerplate. */
const BOILERPLATE =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|share|bdshare\w*|bdsharebuttonbox|social-share|footer|foot|copyright|sidebar|pagination|pager|toolbar|tool-?bar|fontsize|qrcode|ewm|print|related|recommend|hotnews|friendlink|links?|login|search|comment|comments|advert|ads?|position|location|dqwz|weizhi|skip)(?:$|[\s_-])/i;
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);
interface Measure {
  text: number;
  links: number;
  anchors: number;
  sentences: number;
  /** Texts with a number and its unit: 88条. */
  figures: number;
  tables: number;
}

const style = (element: Element): string =>
  (element.attributes.style ?? '').replaceAll(' ', '').toLowerCase();

/** Named like boilerplate, and yet the report: several sentences, and not mostly links. */
const holdsReport = ({ text, links, sentences, figures }: Measure): boolean =>
  sentences + figures >= 5 && text >= 400 && links * 2 < text;

function isCut(
  element: Element,
  measures: ReadonlyMap<Element, Measure>,
  main: boolean,
  whole: number,
): boolean {
  const { name, attributes } = element;
  if (CUT.has(name) || name === 'head' || 'hidden' in attributes) return true;
  const own = measures.get(element) as Measure;
  // Pages that script shows when loaded hide all of their text at first; what else is hidden is not shown.
  if (/display:none|visibility:hidden/.test(style(element))) return own.text * 2 < whole;
  const named =
    (!main && (name === 'header' || name === 'footer')) ||
    BOILERPLATE.test(attributes.class ?? '') ||
    BOILERPLATE.test(attributes.id ?? '');
  return named && !holdsReport(own);
}

/** The day beside a link. */
const DAY = /^[\s([]*(?:20)?\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s)\]]*$/;

function measure(element: Element, measures: Map<Element, Measure>, inLink: boolean): Measure {
  const known = measures.get(element);
  if (known) return known;
  const total: Measure = { text: 0, links: 0, anchors: 0, sentences: 0, figures: 0, tables: 0 };
  for (const child of element.children) {
    if (isText(child)) {
      const size = DAY.test(child) ? 0 : child.trim().length;
      total.text += size;
      if (inLink) total.links += size;
      if (/[。;；]/.test(child)) total.sentences++;
      else if (/\d\s*[条件]/.test(child)) total.figures++;
      continue;
    }
    if (CUT.has(child.name)) continue;
    const part = measure(child, measures, inLink || child.name === 'a');
    total.text += part.text;
    total.links += part.links;
    total.anchors += part.anchors + (child.name === 'a' ? 1 : 0);
    total.sentences += part.sentences;
    total.figures += part.figures;
    total.tables += part.tables + (child.name === 'table' ? 1 : 0);
  }
  measures.set(element, total);
  return total;
}

/** Lists of links: navigation, other articles, friends' sites; with figures only where they are titles of articles. */
const isLinkList = ({ text, links, anchors, sentences, figures }: Measure): boolean =>
  anchors >= 3 && sentences === 0 && links * 10 >= text * (figures > 0 ? 9 : 6);

/** Line ends of the source mean nothing on screen; leading and trailing ones part the words of two elements. */
const unbroken = (text: string): string =>
  text.includes('\n') ? (/^\s/.test(text) ? ' ' : '') + inline(text) + (/\s$/.test(text) ? ' ' : '') : text;

/** Blocks of a page, in reading order. */
export function htmlBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  const measures = new Map<Element, Measure>();
  const whole = measure(root, measures, false).text;
  let line: string[] = [];
  const flush = (): void => {
    for (const part of line.join('').split('\n')) {
      const text = inline(part);
      if (text !== '') blocks.push({ kind: 'text', text });
    }
    line = [];
  };
  const walk = (nodes: readonly Node[], main: boolean): void => {
    for (const node of nodes) {
      if (isText(node)) {
        line.push(unbroken(node));
        continue;
      }
      if (isCut(node, measures, main, whole)) continue;
      const { name } = node;
      if (name === 'br') line.push('\n');
      else if (name === 'img') {
        const text = pictureName(node);
        if (text) {
          flush();
          blocks.push({ kind: 'picture', text });
        }
      } else if (name === 'table' && isDataTable(node, measures)) {
        flush();
        const rows = tableRows(node);
        if (rows.length > 0) blocks.push({ kind: 'table', rows });
        for (const text of tablePictures(node)) blocks.push({ kind: 'picture', text });
      } else {
        const block = BLOCKS.has(name);
        if (block && isLinkList(measures.get(node) as Measure)) continue;
        if (block) flush();
        walk(node.children, main || name === 'article' || name === 'main');
        if (block) flush();
      }
    }
  };
  walk(root.children, false);
  flush();
  return blocks;
}

/** Alternative text, or the file's name; nothing for spacers, icons and tracking dots. */
function pictureName({ attributes }: Element): string | null {
  const source = attributes.src ?? attributes['data-src'] ?? '';
  const alternative = inline(attributes.alt ?? attributes.title ?? '');
  const size = [attributes.width, attributes.height].map(Number).filter(Number.isFinite);
  if (size.some(one => one > 0 && one < 48)) return null;
  const file = source.startsWith('data:') ? '' : (source.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
  if (
    /icon|logo|blank|spacer|dot|arrow|button|btn|print|share|qr|code|\.gif$/i.test(`${file} ${alternative}`)
  )
    return null;
  return alternative || file || null;
}

function descend(element: Element, visit: (child: Element) => boolean): void {
  for (const child of element.children) if (!isText(child) && visit(child)) descend(child, visit);
}

/** A table for figures, not for layout: no table inside, more than one cell, no cell as long as a chapter. */
function isDataTable(table: Element, measures: ReadonlyMap<Element, Measure>): boolean {
  if ((measures.get(table)?.tables ?? 0) > 0) return false;
  let [cells, rows, longest] = [0, 0, 0];
  descend(table, child => {
    if (child.name === 'tr') rows++;
    if (child.name !== 'td' && child.name !== 'th') return true;
    cells++;
    longest = Math.max(longest, measures.get(child)?.text ?? 0);
    return false;
  });
  return cells > 1 && rows > 0 && longest <= 400;
}

function textOf(element: Element): string {
  const parts: string[] = [];
  const collect = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (isText(node)) parts.push(node);
      else if (!CUT.has(node.name) && !/display:none/.test(style(node))) {
        if (node.name === 'br' || BLOCKS.has(node.name)) parts.push('\n');
        collect(node.children);
      }
    }
  };
  collect(element.children);
  return inline(parts.join(''));
}

function tableRows(table: Element): BlockCell[][] {
  const rows: BlockCell[][] = [];
  const span = (value: string | undefined): number => {
    const number = Number.parseInt(value ?? '1', 10);
    return Number.isFinite(number) && number > 0 ? number : 1;
  };
  descend(table, child => {
    if (child.name === 'caption') {
      const text = textOf(child);
      if (text) rows.push([{ text, rowSpan: 1, columnSpan: 1 }]);
      return false;
    }
    if (child.name === 'tr') rows.push([]);
    if (child.name !== 'td' && child.name !== 'th') return true;
    if (rows.length === 0) rows.push([]);
    rows.at(-1)?.push({
      text: textOf(child),
      rowSpan: span(child.attributes.rowspan),
      columnSpan: span(child.attributes.colspan),
    });
    return false;
  });
  return rows.filter(row => row.length > 0);
}

function tablePictures(table: Element): string[] {
  const names: string[] = [];
  descend(table, child => {
    const name = child.name === 'img' ? pictureName(child) : null;
    if (name) names.push(name);
    return true;
  });
  return names;
}
