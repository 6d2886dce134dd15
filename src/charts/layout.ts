// Row layouts and their widths: what the page must know before a chart is drawn.

export const LAYOUTS = ['wide', 'snug', 'mid', 'narrow', 'embed'] as const;
export type LayoutId = (typeof LAYOUTS)[number];

/** Where one layout gives way to the next, and the widths a chart can have in it. */
export const WIDTHS: Readonly<
  Record<Exclude<LayoutId, 'embed'>, { readonly usual: number; readonly from: number; readonly to: number }>
> = {
  wide: { usual: 700, from: 600, to: 988 },
  snug: { usual: 530, from: 460, to: 600 },
  mid: { usual: 720, from: 640, to: 1060 },
  narrow: { usual: 358, from: 288, to: 735 },
};
