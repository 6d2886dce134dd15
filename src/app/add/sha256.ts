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
  const state = Int32Array.from(START);
  const whole = bytes.length - (bytes.length % 64);
  const tail = new Uint8Array(bytes.length % 64 < 56 ? 64 : 128);
  tail.set(bytes.subarray(whole));
  tail[bytes.length % 64] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(tail.length - 4, (bytes.length << 3) >>> 0);
  const words = new Int32Array(64);
  for (let at = 0; at < whole; at += 64) block(state, words, bytes, at);
  for (let at = 0; at < tail.length; at += 64) block(state, words, tail, at);
  return [...state].map(word => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function block(state: Int32Array, w: Int32Array, bytes: Uint8Array, at: number): void {
  const byte = (i: number): number => bytes[i] as number;
  for (let i = 0; i < 16; i++) {
    const p = at + i * 4;
    w[i] = (byte(p) << 24) | (byte(p + 1) << 16) | (byte(p + 2) << 8) | byte(p + 3);
  }
  const word = (i: number): number => w[i] as number;
  for (let i = 16; i < 64; i++) {
    const [x, y] = [word(i - 15), word(i - 2)];
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = (word(i - 16) + s0 + word(i - 7) + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + word(i)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = ((state[i] as number) + value) | 0;
}
