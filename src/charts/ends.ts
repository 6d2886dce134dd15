// The end of a bar carries the status: flat, wavy, pointed, notched; a stated zero is a bare upright.
import type { Shown } from '../core/observation.ts';

const TIP = 9;
/** A small figure keeps a body that can be seen beside the zero line. */
export const LEAST = 3;
const n = (value: number): number => Math.round(value * 100) / 100;

/** Path data of a bar from `x0` to `x1`, `height` high, its top at `y`. */
export function barPath(status: Shown, x0: number, x1: number, y: number, height: number): string {
  if (status === 'zero') return `M${n(x0)} ${n(y - 4)}H${n(x0 + 4)}V${n(y + height + 4)}H${n(x0)}Z`;
  const bottom = y + height;
  const middle = y + height / 2;
  const end = Math.max(x1, x0 + LEAST);
  const tip = Math.min(TIP, end - x0);
  if (status === 'over')
    return `M${n(x0)} ${n(y)}L${n(end - tip)} ${n(y)}L${n(end)} ${n(middle)}L${n(end - tip)} ${n(bottom)}L${n(x0)} ${n(bottom)}Z`;
  if (status === 'under')
    return `M${n(x0)} ${n(y)}L${n(end)} ${n(y)}L${n(end - tip)} ${n(middle)}L${n(end)} ${n(bottom)}L${n(x0)} ${n(bottom)}Z`;
  if (status === 'approx') {
    const wave = height / 3;
    let path = `M${n(x0)} ${n(y)}L${n(end)} ${n(y)}`;
    for (let each = 0; each < 3; each += 1) {
      const top = y + each * wave;
      path += `C${n(end)} ${n(top + wave * 0.3)} ${n(end - 5)} ${n(top + wave * 0.25)} ${n(end - 5)} ${n(top + wave / 2)}`;
      path += `C${n(end - 5)} ${n(top + wave * 0.75)} ${n(end)} ${n(top + wave * 0.7)} ${n(end)} ${n(top + wave)}`;
    }
    return `${path}L${n(x0)} ${n(bottom)}Z`;
  }
  return `M${n(x0)} ${n(y)}L${n(end)} ${n(y)}L${n(end)} ${n(bottom)}L${n(x0)} ${n(bottom)}Z`;
}
