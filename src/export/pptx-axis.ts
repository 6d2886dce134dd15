// What every chart of a slide has in common: its frame in the package, axes, a place for the plot, and labels that say all.
import { xml } from '../core/xml.ts';
import { fill, type Ink, LINE, line, NO_LINE, PAPER, QUIET, type Run, rich, textProps } from './ooxml.ts';
import type { Grid } from './xlsx.ts';

/** A chart part and the grid that becomes its workbook. */
export interface ChartPart {
  readonly xml: string;
  readonly grid: Grid;
}

/** Place of the plot inside the chart's frame, as shares of its width and height. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const NONE =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const VALUE = NONE.replace('<c:showVal val="0"/>', '<c:showVal val="1"/>');

export interface Label {
  readonly idx: number;
  readonly runs: readonly Run[];
  /** Its own side of the point, when it is not that of the series. */
  readonly at?: string;
  /** A line of its own below the others. */
  readonly under?: readonly Run[];
  /** On the ground of the slide, so that no line of the chart runs through it. */
  readonly ground?: boolean;
}

/** Labels of a series: each written in full, none for points that are not listed. */
export const labels = (list: readonly Label[], position: string, lang: string): string =>
  `<c:dLbls>${list
    .map(
      ({ idx, runs, at = position, under = [], ground = false }) =>
        `<c:dLbl><c:idx val="${idx}"/>${rich(runs, lang, under)}<c:spPr>${ground ? fill(PAPER) : '<a:noFill/>'}${NO_LINE}</c:spPr><c:dLblPos val="${at}"/>${VALUE}</c:dLbl>`,
    )
    .join('')}${NONE}</c:dLbls>`;

export interface Axis {
  readonly id: number;
  readonly cross: number;
  readonly at: 'b' | 'l';
  readonly size: number;
}

export interface ValueAxis extends Axis {
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly log: boolean;
  readonly format: string;
  readonly title: string | null;
  readonly grid: boolean;
  /** Where it meets the other axis. */
  readonly crosses: 'autoZero' | 'max' | 'min';
  /** Bars stand between the ticks of the other axis, points on them. */
  readonly between: boolean | null;
  /** Nothing is drawn along it: no value has a length. */
  readonly hidden?: boolean;
}

const titleOf = (text: string, size: number, at: Axis['at'], lang: string): string =>
  `<c:title>${rich([{ text, size, ink: QUIET }], lang).replace('wrap="none"', at === 'l' ? 'rot="-5400000" vert="horz" wrap="none"' : 'wrap="none"')}<c:overlay val="0"/></c:title>`;

export function valueAxis(axis: ValueAxis, lang: string): string {
  const {
    id,
    cross,
    at,
    min,
    max,
    step,
    log,
    format,
    title,
    grid,
    crosses,
    between,
    size,
    hidden = false,
  } = axis;
  return [
    `<c:valAx><c:axId val="${id}"/><c:scaling>${log ? '<c:logBase val="10"/>' : ''}<c:orientation val="minMax"/>`,
    max === null ? '' : `<c:max val="${max}"/>`,
    min === null ? '' : `<c:min val="${min}"/>`,
    `</c:scaling><c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${at}"/>`,
    grid && !hidden ? `<c:majorGridlines><c:spPr>${line(LINE, 0.75)}</c:spPr></c:majorGridlines>` : '',
    title === null ? '' : titleOf(title, size, at, lang),
    `<c:numFmt formatCode="${xml(format)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:spPr>${NO_LINE}</c:spPr>${textProps({ size, ink: QUIET })}`,
    `<c:crossAx val="${cross}"/><c:crosses val="${crosses}"/>`,
    between === null ? '' : `<c:crossBetween val="${between ? 'between' : 'midCat'}"/>`,
    step === null ? '' : `<c:majorUnit val="${step}"/>`,
    '</c:valAx>',
  ].join('');
}

export interface CategoryAxis extends Axis {
  readonly reversed: boolean;
  readonly ink: Ink;
}

export const categoryAxis = ({ id, cross, at, reversed, ink, size }: CategoryAxis): string =>
  [
    `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${at}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${line({ scheme: 'tx1' }, 1)}</c:spPr>${textProps({ size, ink })}`,
    `<c:crossAx val="${cross}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join('');

const layout = ({ x, y, w, h }: Plot): string =>
  `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${(
    [
      ['x', x],
      ['y', y],
      ['w', w],
      ['h', h],
    ] as const
  )
    .map(([name, share]) => `<c:${name} val="${share.toFixed(4)}"/>`)
    .join('')}</c:manualLayout></c:layout>`;

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The whole chart part. Missing points are gaps; `rId1` is the workbook. */
export const chartSpace = (plot: Plot, content: string, size: number, lang: string): string =>
  [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>`,
    `<c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout(plot)}${content}<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textProps({ size })}`,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('');
