// What the build puts into the worker.

/** Paths from the root of the site, `./` for the page itself. */
declare const __FILES__: readonly string[];
