// The living chart. This file and what it imports is the ECharts chunk; nothing else may import echarts-for-react.
import EChartsReactCore from 'echarts-for-react/esm/core';
import { useMemo } from 'react';
import { echarts } from '../charts/engine.ts';
import { type ChartRequest, heightOf, optionOf } from '../charts/index.ts';
import type { Look } from '../charts/look.ts';
import { PAGE_PALETTE, pageRow } from '../charts/palette.ts';
import { useApp, useLanguage, useMessages } from './context.tsx';
import type { Frame } from './parts/chart.tsx';

interface Props {
  readonly request: ChartRequest;
  readonly frame: Frame;
  readonly words: { readonly title: string; readonly desc: string };
  readonly onReady: () => void;
}

export function Live({ request, frame, words, onReady }: Props) {
  const messages = useMessages();
  const language = useLanguage();
  const units = useApp(state => state.index.units);
  const look: Look = useMemo(
    () => ({
      width: frame.width,
      layout: frame.layout,
      language,
      messages,
      units,
      colour: PAGE_PALETTE,
      rowColour: pageRow,
      fonts: { ui: 'var(--font-ui)', doc: 'var(--font-doc)' },
      motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    }),
    [frame, language, messages, units],
  );
  const option = useMemo(() => optionOf(request, look), [request, look]);
  const height = heightOf(request, look);
  return (
    <div role="img" aria-label={`${words.title} ${words.desc}`}>
      <EChartsReactCore
        echarts={echarts}
        option={option}
        opts={{ renderer: 'svg', width: frame.width, height }}
        style={{ width: frame.width, height }}
        replaceMerge={['series']}
        onChartReady={() => requestAnimationFrame(onReady)}
      />
    </div>
  );
}
