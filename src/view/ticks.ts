// Round ticks of a linear axis that begins at zero.

/** The step between round ticks, so that 4 to 6 of them stand between 0 and `max`; never a part of one where one is reached. */
export function tickStep(max: number): number {
  if (!(max > 0) || (max >= 1 && max < 6)) return 1;
  const size = 10 ** Math.floor(Math.log10(max));
  for (const factor of [0.1, 0.2, 0.5, 1, 2]) {
    const step = factor * size;
    if (max / step < 6) return Number(step.toPrecision(6));
  }
  return 5 * size;
}

/** 4–6 round ticks from zero, none far above `max`. */
export function ticksOf(max: number): number[] {
  const step = tickStep(max);
  // The next tick is kept when it lies just above the largest value.
  const count = Math.floor((max * 1.04) / step + 1e-9);
  return Array.from({ length: Math.max(count, 0) + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
