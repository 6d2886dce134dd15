// What is loaded once for all who ask. A failure is forgotten, so that it can be asked for again.

/** Asking again gives the same promise: nothing waits for the browser to find a chunk that is here already. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => {
    asked ??= load().catch(error => {
      asked = null;
      throw error;
    });
    return asked;
  };
}
