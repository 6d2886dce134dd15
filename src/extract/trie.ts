// A trie of words over typed arrays: all words that start at a place of a text are found in one walk.

export interface Trie {
  /** First unit → node, 0 for none. */
  readonly roots: Uint16Array;
  /** Open hash from node and unit to the next node: `keys[i]` is `node << 16 | unit`, `nodes[i]` is 0 where free. */
  readonly keys: Uint32Array;
  readonly nodes: Uint16Array;
  /** Node → a bit for the last five bits of each unit that goes on from it: most units are refused by it. */
  readonly next: Uint32Array;
  /** Node → indices of the words that end on the way to it, shorter first. */
  readonly ends: readonly (readonly number[])[];
}

/** Where the hash has `key`, or the free place for it. */
function slot(keys: Uint32Array, nodes: Uint16Array, key: number): number {
  const mask = nodes.length - 1;
  let at = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
  while (nodes[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
  return at;
}

/** At most 65,535 units of different words. */
export function trieOf(words: readonly string[]): Trie {
  const size = words.reduce((sum, word) => sum + word.length, 1);
  const room = 2 ** Math.ceil(Math.log2(size * 2));
  const roots = new Uint16Array(65536);
  const keys = new Uint32Array(room);
  const nodes = new Uint16Array(room);
  const next = new Uint32Array(size + 1);
  const ends: (readonly number[])[] = [[]];
  // Shorter words first: a node takes over what ended before it.
  const order = [...words.keys()].sort((a, b) => (words[a] as string).length - (words[b] as string).length);
  for (const index of order) {
    const word = words[index] as string;
    const first = word.charCodeAt(0);
    if (roots[first] === 0) roots[first] = ends.push([]) - 1;
    let node = roots[first] as number;
    for (let i = 1; i < word.length; i++) {
      const key = ((node << 16) | word.charCodeAt(i)) >>> 0;
      const at = slot(keys, nodes, key);
      if (nodes[at] === 0) {
        keys[at] = key;
        nodes[at] = ends.push(ends[node] as readonly number[]) - 1;
        next[node] = (next[node] as number) | (1 << (word.charCodeAt(i) & 31));
      }
      node = nodes[at] as number;
    }
    ends[node] = [...(ends[node] as readonly number[]), index];
  }
  return { roots, keys, nodes, next, ends };
}

/** The deepest node that the text leads to from `start`, 0 for none; what ended on the way is in `ends`. */
export function walk({ roots, keys, nodes, next }: Trie, text: string, start: number): number {
  let last = roots[text.charCodeAt(start)] as number;
  if (last === 0) return 0;
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((((next[last] as number) >>> (code & 31)) & 1) === 0) break;
    const at = slot(keys, nodes, ((last << 16) | code) >>> 0);
    if (nodes[at] === 0) break;
    last = nodes[at] as number;
  }
  return last;
}
