// SHA-256 (FIPS 180-4): the browser's own, or ours on pages served without https, where the browser has none.

const firstBits = (value: number): number => ((value - Math.floor(value)) * 0x100000000) | 0;

const PRIMES: readonly number[] = (() => {
  const found: number[] = [];
  for (let n = 2; found.length < 64; n++) if (found.every(prime => n % prime !== 0)) found.push(n);
  return found;
})();
const K = Int32Array.from(PRIMES, prime => firstBits(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map(prime => firstBits(Math.sqrt(prime)));

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** Lower-case hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const own = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  return own ? hex(new Uint8Array(await own.digest('SHA-256', bytes))) : slowSha256(bytes);
}

/** The same without the browser. */
export function slowSha256(bytes: Uint8Array): string {
  const hash = hasher();
  hash.add(bytes);
  return hash.digest();
}

/** Takes bytes piece by piece, as no browser's own does: a file of any size needs no memory of its size. */
export function hasher(): { add(bytes: Uint8Array): void; digest(): string } {
  const state = Int32Array.from(START);
  const words = new Int32Array(64);
  const rest = new Uint8Array(128);
  let [length, held] = [0, 0];
  return {
    add(bytes) {
      length += bytes.length;
      let at = 0;
      if (held > 0) {
        at = Math.min(64 - held, bytes.length);
        rest.set(bytes.subarray(0, at), held);
        held += at;
        if (held < 64) return;
        block(state, words, rest, 0);
      }
      for (; at + 64 <= bytes.length; at += 64) block(state, words, bytes, at);
      rest.set(bytes.subarray(at));
      held = bytes.length - at;
    },
    digest() {
      const size = held < 56 ? 64 : 128;
      rest.fill(0, held, size);
      rest[held] = 0x80;
      const view = new DataView(rest.buffer);
      view.setUint32(size - 8, Math.floor(length / 0x20000000));
      view.setUint32(size - 4, (length << 3) >>> 0);
      for (let at = 0; at < size; at += 64) block(state, words, rest, at);
      return [...state].map(word => (word >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
}

function block(state: Int32Array, w: Int32Array, bytes: Uint8Array, at: number): void {
  // Plain loops and assignments: this runs over every byte of a large file.
  for (let i = 0, p = at; i < 16; i++, p += 4)
    w[i] =
      ((bytes[p] as number) << 24) |
      ((bytes[p + 1] as number) << 16) |
      ((bytes[p + 2] as number) << 8) |
      (bytes[p + 3] as number);
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + (w[i] as number)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = ((state[0] as number) + a) | 0;
  state[1] = ((state[1] as number) + b) | 0;
  state[2] = ((state[2] as number) + c) | 0;
  state[3] = ((state[3] as number) + d) | 0;
  state[4] = ((state[4] as number) + e) | 0;
  state[5] = ((state[5] as number) + f) | 0;
  state[6] = ((state[6] as number) + g) | 0;
  state[7] = ((state[7] as number) + h) | 0;
}
