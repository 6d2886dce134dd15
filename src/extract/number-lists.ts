// Lists of numbers in typed arrays, and sets of words that many phrases share.

/** Lists of numbers one after the other: that of `i` runs from `from[i]` to `from[i + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** Sets of anchors, by index, of which one must be there. */
export interface WordSets {
  /** The number of a set; the same words have one number. */
  readonly numberOf: (anchors: readonly number[]) => number;
  readonly lists: () => Lists;
}

/** Lists in typed arrays. */
export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    from[index + 1] = (from[index] as number) + list.length;
  });
  return { from, items: Int32Array.from(lists.flat()) };
}

/** No sets yet; they are numbered from 0 as they are asked for. */
export function wordSets(): WordSets {
  const numbers = new Map<string, number>();
  const sets: (readonly number[])[] = [];
  return {
    numberOf: anchors => {
      const key = anchors.join();
      const known = numbers.get(key) ?? sets.push(anchors) - 1;
      numbers.set(key, known);
      return known;
    },
    lists: () => listsOf(sets),
  };
}
