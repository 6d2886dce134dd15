// Keeps the built site for use without a network. The build puts in the version and the list of files; plain, because it
// is served as it stands. A new version waits until the person asks for it: nothing changes under an open page.
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const VERSION = '__VERSION__';
const FILES = __FILES__;
const PREFIX = `mingjian ${worker.registration.scope} `;
const KEPT = PREFIX + VERSION;
/** What was fetched on the way and is no part of the list: pictures, embeds, the reader of PDF. */
const MET = `${PREFIX}met`;
const MOST_MET = 300;
/** A file is the same for every asker: hosts that say `Vary: Origin` must not hide a kept script from its own page. */
const SAME = { ignoreVary: true };

worker.addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then(cache => cache.addAll(FILES.map(file => new Request(file, { cache: 'no-cache' })))),
  );
});

worker.addEventListener('activate', event => {
  const old = (/** @type {string} */ name) => name.startsWith(PREFIX) && name !== KEPT;
  event.waitUntil(
    caches
      .keys()
      .then(names => Promise.all(names.filter(old).map(name => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('message', event => {
  if (event.data === 'change') worker.skipWaiting();
});

const scope = new URL(worker.registration.scope);
/**
 * The page itself, whatever its address asks for.
 * @param {Request} request
 * @param {URL} url
 */
const isPage = (request, url) =>
  request.mode === 'navigate' &&
  (url.pathname === scope.pathname || url.pathname === `${scope.pathname}index.html`);

/** @param {Request} request */
async function fromNetwork(request) {
  try {
    const response = await fetch(request);
    if (response.ok && response.type === 'basic') {
      const cache = await caches.open(MET);
      const names = await cache.keys();
      await Promise.all(names.slice(0, Math.max(0, names.length - MOST_MET)).map(name => cache.delete(name)));
      await cache.put(request, response.clone());
    }
    return response;
  } catch (error) {
    const met = await caches.match(request, { cacheName: MET, ...SAME });
    if (met) return met;
    throw error;
  }
}

/**
 * @param {Request} request
 * @param {URL} url
 */
async function answer(request, url) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(isPage(request, url) ? './' : request, SAME);
  return kept ?? fromNetwork(request);
}

worker.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname))
    return;
  event.respondWith(answer(request, url));
});
