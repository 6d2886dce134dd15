// Whether an earlier visit kept something here: asked at each start, so it costs no more than this.

/** False where the browser keeps nothing. */
export function somethingKept(): boolean {
  try {
    return localStorage.getItem('mingjian.added') !== null;
  } catch {
    return false;
  }
}
