// Lists whose total stands sentences before: what is left makes them whole, or their shares bear the total out.
import type { Part } from './list-numbers.ts';
import { type List, oneEach, whole } from './list-parts.ts';

/** Words of what is left, anywhere, and at either end of a label. */
export const SAYS_REST = /其余|剩余|余下/;
const REST = new RegExp(`^(?:${SAYS_REST.source})|(?:${SAYS_REST.source})(?:的)?$`);

/** 甲13例,乙6例,其余11例: the rest makes it whole, and the total stands in an earlier sentence. */
export function withRest(
  folded: string,
  own: readonly Part[],
  earlier: readonly (readonly Part[])[],
): List[] {
  const rest = own.find(part => REST.test(part.label));
  if (!rest) return [];
  const unit = rest.quantity.unit;
  const parts = oneEach(folded, own, unit).filter(part => part.quantity.unit === unit);
  if (parts.length < 2) return [];
  const largest = Math.max(...parts.map(part => part.quantity.value));
  for (const numbers of earlier) {
    const total = numbers.findLast(
      part =>
        part.quantity.unit === unit &&
        part.quantity.value >= largest &&
        /收到|受理|接到|共|办理|申请/.test(part.label),
    );
    if (total) return [whole(total, parts)];
  }
  return [];
}

/** Parts that must bear out a total by their shares. */
export const BORNE = 3;

/** 全年公开623条。…机构职能类12条,占1.9%;政策类58条,占9.3%;…: the total is the number that the shares are of. */
export function withShares(own: readonly Part[], earlier: readonly (readonly Part[])[]): List[] {
  const parts = own.filter(part => part.share !== null && part.label !== '');
  const unit = parts[0]?.quantity.unit;
  if (parts.length < BORNE || parts.length < own.length || parts.some(part => part.quantity.unit !== unit))
    return [];
  const bears = (total: number): boolean =>
    parts.every(
      ({ quantity, share }) =>
        share !== null && Math.abs((quantity.value / total) * 100 - share.value) <= share.step,
    );
  for (const numbers of earlier) {
    const total = numbers.find(({ quantity }) => quantity.unit === unit && bears(quantity.value));
    if (total) return [{ ...whole(total, parts), open: true }];
  }
  return [];
}
