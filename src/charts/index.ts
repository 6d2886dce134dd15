// The charts by name. To add one: a file with an option (or a scene) and a height, and a line here.
import type { CompareTable } from '../view/compare.ts';
import type { Composition } from '../view/composition.ts';
import type { Matrix } from '../view/matrix.ts';
import type { Relation } from '../view/relate.ts';
import type { Timeline } from '../view/timeline.ts';
import { bars, barsHeight } from './bars.ts';
import { type CompositionStyle, compositionScene } from './composition.ts';
import { coverageScene } from './coverage.ts';
import type { Look } from './look.ts';
import { type ScatterStyle, scatterScene } from './scatter.ts';
import type { Scene } from './scene.ts';
import { sceneOption } from './scene-option.ts';
import { timelineScene } from './timeline.ts';
import type { TimelineStyle } from './timeline-frame.ts';

/** What a view asks to be drawn: plain data, so that it can be asked before ECharts is there. */
export type ChartRequest =
  | { readonly kind: 'bars'; readonly table: CompareTable; readonly dots: boolean }
  | { readonly kind: 'timeline'; readonly table: Timeline; readonly style: TimelineStyle }
  | { readonly kind: 'composition'; readonly table: Composition; readonly style: CompositionStyle }
  | { readonly kind: 'coverage'; readonly table: Matrix }
  | { readonly kind: 'scatter'; readonly table: Relation; readonly style: ScatterStyle };

type Request<K extends ChartRequest['kind']> = Extract<ChartRequest, { kind: K }>;
export type BarsRequest = Request<'bars'>;

interface Chart<K extends ChartRequest['kind']> {
  option(request: Request<K>, look: Look): object;
  height(request: Request<K>, look: Look): number;
}

/** A chart drawn as a scene: the option draws exactly its shapes. */
const drawn = <K extends ChartRequest['kind']>(
  scene: (request: Request<K>, look: Look) => Scene,
): Chart<K> => ({
  option: (request, look) => sceneOption(scene(request, look), look),
  height: (request, look) => scene(request, look).height,
});

const CHARTS: { readonly [K in ChartRequest['kind']]: Chart<K> } = {
  bars: {
    option: ({ table, dots }, look) => bars(table, look, { dots }),
    height: ({ table }, look) => barsHeight(table.rows.length, look.layout),
  },
  timeline: drawn(({ table, style }, look) => timelineScene(table, look, style)),
  composition: drawn(({ table, style }, look) => compositionScene(table, look, style)),
  coverage: drawn(({ table }, look) => coverageScene(table, look)),
  scatter: drawn(({ table, style }, look) => scatterScene(table, look, style)),
};

const chartOf = (kind: ChartRequest['kind']): Chart<ChartRequest['kind']> =>
  CHARTS[kind] as Chart<ChartRequest['kind']>;

export const optionOf = (request: ChartRequest, look: Look): object =>
  chartOf(request.kind).option(request, look);
export const heightOf = (request: ChartRequest, look: Look): number =>
  chartOf(request.kind).height(request, look);
