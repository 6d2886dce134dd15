// Of a long list of rows only those in sight are in the page; empty rows keep the height of the others.
import { type UIEvent, useCallback, useState } from 'react';

/** Fewer rows than this are all in the page. */
const WHOLE = 40;
const SPARE = 12;

export interface Windowed {
  /** Rows `first` to `last` (exclusive) are in the page. */
  readonly first: number;
  readonly last: number;
  /** Heights in px of what stands before and after them. */
  readonly before: number;
  readonly after: number;
  /** For the element that scrolls; undefined while every row is in the page. */
  readonly onScroll: ((event: UIEvent<HTMLElement>) => void) | undefined;
  /** Whether the list scrolls in a frame of its own. */
  readonly framed: boolean;
}

/** `row` is the height of a row in px, `seen` that of the frame; `keep` is a row that must be there, such as a focused one. */
export function useWindow(count: number, row: number, seen: number, keep: number | null = null): Windowed {
  const [top, setTop] = useState(0);
  const onScroll = useCallback(
    (event: UIEvent<HTMLElement>) => {
      // In steps of rows, so that not every pixel draws anew.
      setTop(Math.floor(event.currentTarget.scrollTop / row / 4) * 4);
    },
    [row],
  );
  if (count <= WHOLE)
    return { first: 0, last: count, before: 0, after: 0, onScroll: undefined, framed: false };
  const from = Math.min(top, Math.max(0, count - 1));
  const to = from + Math.ceil(seen / row);
  const first = Math.max(0, Math.min(from - SPARE, keep ?? from));
  const last = Math.min(count, Math.max(to + SPARE, (keep ?? 0) + 1));
  // A row kept far away would bring thousands with it: then it is let go.
  const near = last - first <= 200;
  const [a, b] = near ? [first, last] : [Math.max(0, from - SPARE), Math.min(count, to + SPARE)];
  return { first: a, last: b, before: a * row, after: (count - b) * row, onScroll, framed: true };
}
