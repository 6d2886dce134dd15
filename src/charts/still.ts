// A chart as an SVG string, drawn without a screen: for the prerendered page, exports and embeds.
import { echarts } from './engine.ts';
import { clean, type Words } from './svg.ts';

export interface StillOptions {
  readonly width: number;
  readonly height: number;
  readonly words: Words;
}

/** Draws and disposes. The option must not animate. */
export function still(option: object, { width, height, words }: StillOptions): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    return clean(chart.renderToSVGString(), words, width, height);
  } finally {
    chart.dispose();
  }
}
