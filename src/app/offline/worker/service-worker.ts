/**
 * Keeps the explorer readable without network. The files of one build are fetched when the worker is installed and
 * served from then on; page and manifest come from the network where there is one, so that nobody reads an old site
 * for longer than it takes to load the new, and from the build where there is none. A new worker waits until the last
 * page of the old build is closed: no open page ever loses the files that it may still ask for.
 */
import { type BuildFile, createCopies } from './copies.ts';
import { handlingOf } from './handling.ts';

declare const self: ServiceWorkerGlobalScope;

/** Put in by src/site/programs/offline-worker.ts. */
declare const BUILD: { readonly name: string; readonly files: readonly BuildFile[] };

/** A slower network counts as none where there is a copy. */
const PATIENCE_MS = 3000;

const { scope } = self.registration;
const { name, files } = BUILD;
const paths = new Set(files.map(({ url }) => url));
const copies = createCopies(scope, name, files);

/** A frame of another page is no page of ours, even on the same site: it gets nothing from here. */
async function isEmbedded(clientId: string): Promise<boolean> {
  const client = clientId === '' ? undefined : await self.clients.get(clientId);
  return client !== undefined && new URL(client.url).searchParams.get('embed') === '1';
}

/** From the network, or the build's where it does not answer, in time or at all. */
async function latest(request: Request, path: string): Promise<Response> {
  const copy = await copies.find(path);
  if (copy === undefined) return fetch(request);
  const answered = fetch(request).then(
    (response) => (response.status < 500 ? response : copy),
    () => copy,
  );
  const patience = new Promise<Response>((resolve) => setTimeout(resolve, PATIENCE_MS, copy));
  return Promise.race([answered, patience]);
}

async function answer({ request, clientId }: FetchEvent): Promise<Response> {
  if (await isEmbedded(clientId)) return fetch(request);
  const url = new URL(request.url);
  switch (handlingOf(url, scope, paths)) {
    case 'page':
      return latest(request, 'index.html');
    case 'manifest':
      return latest(request, 'data/manifest.json');
    case 'file':
      return (await copies.find(`${url.origin}${url.pathname}`.slice(scope.length))) ?? fetch(request);
    case 'data':
      return copies.findData(request);
    case null:
      return fetch(request);
  }
}

const GONE: readonly number[] = [404, 410];

/** A site that its host no longer has leaves nothing behind: its worker goes with it. */
async function leaveIfGone(): Promise<void> {
  const response = await fetch(self.location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (response === null || !GONE.includes(response.status)) return;
  await copies.drop();
  await self.registration.unregister();
}

self.addEventListener('install', (event) => event.waitUntil(copies.keepBuild()));
self.addEventListener('activate', (event) => event.waitUntil(copies.dropOtherBuilds()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isPlain = request.method === 'GET' && !request.headers.has('range');
  const handling = handlingOf(url, scope, paths);
  if (!isPlain || handling === null || url.searchParams.get('embed') === '1') return;
  event.respondWith(answer(event));
  if (handling === 'page') event.waitUntil(leaveIfGone());
});
