// The charts by name. To add one: a file with `option` and `height`, and a line here.
import type { CompareTable } from '../view/compare.ts';
import { bars, barsHeight } from './bars.ts';
import type { Look } from './look.ts';

/** What a view asks to be drawn: plain data, so that it can be asked before ECharts is there. */
export type ChartRequest = { readonly kind: 'bars'; readonly table: CompareTable; readonly dots: boolean };

type Request<K extends ChartRequest['kind']> = Extract<ChartRequest, { kind: K }>;
interface Chart<K extends ChartRequest['kind']> {
  option(request: Request<K>, look: Look): object;
  height(request: Request<K>, look: Look): number;
}

const CHARTS: { readonly [K in ChartRequest['kind']]: Chart<K> } = {
  bars: {
    option: ({ table, dots }, look) => bars(table, look, { dots }),
    height: ({ table }, look) => barsHeight(table.rows.length, look.layout),
  },
};

export const optionOf = (request: ChartRequest, look: Look): object =>
  CHARTS[request.kind].option(request, look);
export const heightOf = (request: ChartRequest, look: Look): number =>
  CHARTS[request.kind].height(request, look);
