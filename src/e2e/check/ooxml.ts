// The Open XML rules that PowerPoint and Excel enforce before they open a file without repair, and a reader of cells.
import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { all, child, type Element, parseXml } from './xml.ts';

const isXml = (name: string): boolean => /\.(xml|rels|vml)$/.test(name);
const read = (parts: Unzipped, name: string): Element => parseXml(strFromU8(parts[name] as Uint8Array));

function resolve(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) step === '..' ? path.pop() : path.push(step);
  return path.join('/');
}

/** The part that a .rels part speaks for: ppt/_rels/presentation.xml.rels → ppt/presentation.xml. */
const ownerOf = (rels: string): string => rels.replace(/_rels\/([^/]*)\.rels$/, '$1');

/** Faults of any Open XML package: parts that do not parse, types that do not cover, relationships that do not resolve. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const faults: string[] = [];
  for (const name of names.filter(isXml))
    try {
      read(parts, name);
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  if (faults.length > 0) return faults;
  const types = read(parts, '[Content_Types].xml');
  const overrides = all(types, 'Override').map(one => (one.attributes.PartName ?? '').slice(1));
  const defaults = all(types, 'Default').map(one => one.attributes.Extension);
  if (new Set(overrides).size !== overrides.length) faults.push('a part has two content types');
  for (const name of overrides)
    if (!parts[name]) faults.push(`a content type for ${name}, which is not there`);
  for (const name of names)
    if (
      name !== '[Content_Types].xml' &&
      !overrides.includes(name) &&
      !defaults.includes(name.split('.').pop())
    )
      faults.push(`${name} has no content type`);
  if (names.some(name => name.endsWith('/'))) faults.push('the package holds folders');
  const reached = new Set(['[Content_Types].xml']);
  for (const name of names.filter(each => each.endsWith('.rels'))) {
    reached.add(name);
    const owner = ownerOf(name);
    const ids = new Set<string>();
    for (const { attributes } of all(read(parts, name), 'Relationship')) {
      const { Id: id = '', Target: target = '', TargetMode: mode } = attributes;
      if (ids.has(id)) faults.push(`${name}: ${id} stands twice`);
      ids.add(id);
      if (mode === 'External') continue;
      const place = resolve(owner, target);
      reached.add(place);
      if (!parts[place]) faults.push(`${name}: ${id} points at ${place}, which is not there`);
    }
    if (owner === '' || !parts[owner] || !isXml(owner)) continue;
    for (const [, id = ''] of strFromU8(parts[owner] as Uint8Array).matchAll(
      /\br:(?:id|embed|link)="([^"]*)"/g,
    ))
      if (id !== '' && !ids.has(id)) faults.push(`${owner}: ${id} is no relationship of it`);
  }
  for (const name of names) if (!reached.has(name)) faults.push(`${name} is reached by no relationship`);
  return faults;
}

/** Cells of the first sheet by address: numbers as numbers, text as text. */
export function cellsOf(bytes: Uint8Array, sheet = 1): Map<string, string | number> {
  const parts = unzipSync(bytes);
  const shared = parts['xl/sharedStrings.xml']
    ? all(read(parts, 'xl/sharedStrings.xml'), 'si').map(one => one.text)
    : [];
  const cells = new Map<string, string | number>();
  for (const cell of all(read(parts, `xl/worksheets/sheet${sheet}.xml`), 'c')) {
    const value = child(cell, 'v')?.text ?? child(cell, 'is')?.text;
    const { r: place = '', t: type } = cell.attributes;
    if (value === undefined) continue;
    cells.set(place, type === 's' ? (shared[Number(value)] ?? '') : type ? value : Number(value));
  }
  return cells;
}

/** Children in the order that the schema of DrawingML charts asks for; others are refused. */
const ORDER: Readonly<Record<string, string>> = {
  'c:chartSpace':
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  'c:chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  'c:plotArea': 'layout barChart lineChart scatterChart catAx valAx dTable spPr extLst',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  'c:scatterChart': 'scatterStyle varyColors ser dLbls axId extLst',
  'c:ser':
    'idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat val xVal yVal smooth shape extLst',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr extLst',
  'c:dLbls':
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  'c:dLbl':
    'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  'c:scaling': 'logBase orientation max min extLst',
  'c:title': 'tx layout overlay spPr txPr extLst',
  'c:marker': 'symbol size spPr extLst',
  'c:numCache': 'formatCode ptCount pt extLst',
  'c:strCache': 'ptCount pt extLst',
  'a:rPr': 'ln noFill solidFill gradFill effectLst highlight latin ea cs sym hlinkClick extLst',
  'a:defRPr': 'ln noFill solidFill gradFill effectLst highlight latin ea cs sym hlinkClick extLst',
  'c:spPr': 'xfrm custGeom prstGeom noFill solidFill gradFill pattFill ln effectLst extLst',
  'a:ln': 'noFill solidFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst',
};

function orderFaults(element: Element, where: string): string[] {
  const order = ORDER[element.name]?.split(' ');
  const faults: string[] = [];
  let last = 0;
  for (const { name } of order ? element.children : []) {
    const place = (order as string[]).indexOf(name.replace(/^\w+:/, ''));
    if (place < 0) faults.push(`${where}: ${element.name} may not hold ${name}`);
    else if (place < last) faults.push(`${where}: ${name} stands too late in ${element.name}`);
    else last = place;
  }
  return [...faults, ...element.children.flatMap(each => orderFaults(each, where))];
}

const columnAt = (letters: string): number =>
  [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
const columnName = (at: number): string =>
  at < 1 ? '' : columnName(Math.floor((at - 1) / 26)) + String.fromCharCode(65 + ((at - 1) % 26));

/** Sheet1!$B$2:$B$6 as addresses. */
function addresses(formula: string): string[] {
  const [, left = '', top = '', right = left, bottom = top] =
    /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula) ?? [];
  const found: string[] = [];
  for (let column = columnAt(left); column <= columnAt(right); column += 1)
    for (let row = Number(top); row <= Number(bottom); row += 1) found.push(`${columnName(column)}${row}`);
  return found;
}

/** Faults of one chart: order, empty values, and caches that differ from the cells of its workbook. */
export function chartFaults(chart: Element, workbook: Uint8Array, where: string): string[] {
  const faults = orderFaults(chart, where);
  const cells = cellsOf(workbook);
  const refs = [...all(chart, 'c:strRef'), ...all(chart, 'c:numRef')];
  if (refs.length === 0) faults.push(`${where} refers to no cell`);
  for (const ref of refs) {
    const formula = child(ref, 'c:f')?.text ?? '';
    const places = addresses(formula);
    const cache = child(ref, 'c:strCache') ?? child(ref, 'c:numCache');
    if (Number(child(cache, 'c:ptCount')?.attributes.val) !== places.length)
      faults.push(`${where}: ${formula} has ${places.length} cells, its cache another count`);
    const points = new Map(
      all(cache ?? ref, 'c:pt').map(one => [Number(one.attributes.idx), child(one, 'c:v')?.text ?? '']),
    );
    for (const [at, place] of places.entries()) {
      const [cell, point] = [cells.get(place), points.get(at)];
      if (point === '') faults.push(`${where}: ${place} is cached as an empty value`);
      const same = ref.name === 'c:numRef' ? Number(point) === cell : point === String(cell);
      if ((cell === undefined) !== (point === undefined) || (cell !== undefined && !same))
        faults.push(`${where}: ${place} holds ${cell}, its cache ${point}`);
    }
  }
  const axes = all(chart, 'c:axId').map(one => one.attributes.val);
  for (const cross of all(chart, 'c:crossAx'))
    if (!axes.includes(cross.attributes.val)) faults.push(`${where}: an axis crosses none`);
  return faults;
}

/** Faults of a presentation on top of those of its package. */
export function pptxFaults(bytes: Uint8Array): string[] {
  const faults = packageFaults(bytes);
  if (faults.length > 0) return faults;
  const parts = unzipSync(bytes);
  const presentation = read(parts, 'ppt/presentation.xml');
  const ids = all(presentation, 'p:sldId').map(one => Number(one.attributes.id));
  if (new Set(ids).size !== ids.length || ids.some(id => !(id >= 256 && id < 2_147_483_648)))
    faults.push(`slide ids ${ids}`);
  const high = [
    ...all(presentation, 'p:sldMasterId'),
    ...all(read(parts, 'ppt/slideMasters/slideMaster1.xml'), 'p:sldLayoutId'),
  ].map(one => Number(one.attributes.id));
  if (new Set(high).size !== high.length || high.some(id => !(id >= 2_147_483_648)))
    faults.push(`master and layout ids ${high}`);
  for (const name of Object.keys(parts)) {
    if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) {
      const slide = read(parts, name);
      const shapes = all(slide, 'p:cNvPr').map(one => one.attributes.id);
      if (new Set(shapes).size !== shapes.length) faults.push(`${name}: two shapes share an id`);
      if (!all(slide, 'p:ph').some(one => one.attributes.type === 'title'))
        faults.push(`${name} has no title`);
      for (const frame of all(slide, 'p:graphicFrame'))
        if (all(frame, 'c:chart').length > 0 && !(all(frame, 'p:cNvPr')[0]?.attributes.descr ?? '').trim())
          faults.push(`${name}: a chart without alternative text`);
      for (const body of all(slide, 'p:txBody'))
        if (!child(body, 'a:p')) faults.push(`${name}: a text body without paragraph`);
      for (const table of all(slide, 'a:tbl')) {
        const columns = all(table, 'a:gridCol').length;
        for (const row of all(table, 'a:tr'))
          if (row.children.filter(one => one.name === 'a:tc').length !== columns)
            faults.push(`${name}: a row of other width`);
      }
    }
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) {
      const rels = read(parts, name.replace(/([^/]*)$/, '_rels/$1.rels'));
      const target = all(rels, 'Relationship')[0]?.attributes.Target ?? '';
      const workbook = parts[resolve(name, target)] as Uint8Array;
      faults.push(
        ...packageFaults(workbook).map(fault => `${target}: ${fault}`),
        ...chartFaults(read(parts, name), workbook, name),
      );
    }
  }
  return faults;
}
