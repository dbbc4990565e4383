/**
 * Keeps the explorer readable without network. The files of one build are fetched when the worker is installed and
 * served from then on; page and manifest come from the network where there is one, so that nobody reads an old site
 * for longer than it takes to load the new. A new worker waits until the last page of the old build is closed: no open
 * page ever loses the files that it may still ask for.
 */
import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precache } from 'workbox-precaching';
import { NetworkFirst, type Strategy } from 'workbox-strategies';
import { handlingOf } from './handling.ts';

declare const self: ServiceWorkerGlobalScope;

/** The files of this build, put in by src/site/offline-worker.ts. */
declare const BUILD_FILES: readonly PrecacheEntry[];

/** A slower network counts as none where there is a copy. */
const PATIENCE_SECONDS = 3;

const fresh = new NetworkFirst({ cacheName: 'buldan-fresh', networkTimeoutSeconds: PATIENCE_SECONDS });
const visited = new NetworkFirst({ cacheName: 'buldan-visited' });

precache([...BUILD_FILES]);
cleanupOutdatedCaches();

/** A frame of another page is no page of ours, even on the same site: it gets nothing from here. */
async function isEmbedded(clientId: string): Promise<boolean> {
  const client = clientId === '' ? undefined : await self.clients.get(clientId);
  return client !== undefined && new URL(client.url).searchParams.get('embed') === '1';
}

async function fromNetworkFirst(strategy: Strategy, event: FetchEvent, copy: string): Promise<Response> {
  try {
    return await strategy.handle({ event, request: event.request });
  } catch (error) {
    const kept = await matchPrecache(copy);
    if (kept === undefined) throw error;
    return kept;
  }
}

async function answer(event: FetchEvent): Promise<Response> {
  const { request, clientId } = event;
  if (await isEmbedded(clientId)) return fetch(request);
  switch (handlingOf(new URL(request.url), self.registration.scope)) {
    case 'page':
      return fromNetworkFirst(fresh, event, 'index.html');
    case 'manifest':
      return fromNetworkFirst(fresh, event, request.url);
    case 'file':
      return (await matchPrecache(request.url)) ?? visited.handle({ event, request });
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, searchParams } = new URL(request.url);
  const isOurs = origin === self.location.origin && request.method === 'GET';
  if (isOurs && !request.headers.has('range') && searchParams.get('embed') !== '1') {
    event.respondWith(answer(event));
  }
});
