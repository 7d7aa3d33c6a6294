// The tablet's page without the server: every file is asked for, and the last one seen stands in when no answer comes.
// The number goes up when kept files must not be used any more.
const CACHE = 'tablet-1';

// A file that takes longer than this comes from the cache, if it is there.
const PATIENCE_MS = 3000;
const OURS = /^\/(tablet|staff)\//;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), dropOthers()])));
self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method === 'GET' && origin === self.location.origin && OURS.test(pathname)) {
    event.respondWith(serve(event.request, pathname));
  }
});

async function serve(request, pathname) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(pathname);
  const fetched = fetch(request).then(async (response) => {
    if (response.ok) {
      await cache.put(pathname, response.clone());
    }

    return response;
  });
  if (kept === undefined) {
    return fetched;
  }

  const late = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([fetched.catch(() => kept), late]);
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('tablet-') && name !== CACHE).map((name) => caches.delete(name)));
}
