// A scene as the ECharts option that exports draw from.
import type { Look } from './look.ts';
import type { Scene, Shape, Tail, TextShape } from './scene.ts';

/** A text and its tail as two, each at its estimated place. */
function parted(shape: TextShape, tail: Tail): readonly TextShape[] {
  const { tail: _, ...first } = shape;
  const [before, own] = tail.widths;
  const ends = shape.align === 'right';
  return [
    { ...first, x: ends ? shape.x - own - tail.gap : shape.x },
    { ...first, ...tail, x: ends ? shape.x : shape.x + before + tail.gap },
  ];
}

/** A shape as the graphic element that draws it. */
function element(shape: Shape, look: Look): object {
  if (shape.kind === 'text' && shape.tail)
    return { type: 'group', children: parted(shape, shape.tail).map(each => element(each, look)) };
  if (shape.kind === 'text')
    return {
      type: 'text',
      silent: true,
      x: shape.x,
      y: shape.y,
      rotation: (-(shape.turn ?? 0) * Math.PI) / 180,
      style: {
        text: shape.text,
        fill: shape.fill,
        fontSize: shape.size,
        fontWeight: shape.weight,
        fontFamily: look.fonts.ui,
        align: shape.align,
        verticalAlign: 'middle',
      },
    };
  return {
    type: 'path',
    silent: true,
    x: shape.x,
    y: shape.y,
    scaleX: shape.scale,
    scaleY: shape.scale,
    shape: { pathData: shape.d },
    style: {
      fill: shape.fill ?? 'none',
      ...(shape.stroke === null ? {} : { stroke: shape.stroke, lineWidth: shape.width }),
      ...(shape.dash ? { lineDash: [...shape.dash] } : {}),
    },
  };
}

/** The ECharts option that draws exactly the scene. */
export function sceneOption(scene: Scene, look: Look): object {
  return {
    animation: false,
    backgroundColor: 'transparent',
    series: [
      {
        type: 'custom',
        coordinateSystem: 'none',
        silent: true,
        data: scene.shapes.map((_, at) => at),
        renderItem: ({ dataIndex }: { readonly dataIndex: number }) => {
          const shape = scene.shapes[dataIndex];
          return shape ? element(shape, look) : { type: 'group', children: [] };
        },
      },
    ],
  };
}
