import { mayBeKept } from './handling.ts';

/** One file of the site: `revision` is `null` where the name changes with the content. */
export interface BuildFile {
  readonly url: string;
  readonly revision: string | null;
}

/** What one site keeps in the browser. A site in a folder of ours has copies of its own, which are never touched. */
export interface Copies {
  /** Fetches the files of the build, but for those that an earlier build has kept under the same name. */
  keepBuild(): Promise<void>;
  /** Removes the files of all other builds. */
  dropOtherBuilds(): Promise<void>;
  /** Removes everything. */
  drop(): Promise<void>;
  /** A file of the build by its path in the site. */
  find(path: string): Promise<Response | undefined>;
  /** Data that was read before, else from the network, and kept from then on. */
  findData(request: Request): Promise<Response>;
}

/** A chunk of data has some 20 kB packed, a piece of the search index 2 kB. The oldest give way to the newest. */
const MOST_DATA_FILES = 600;

export function createCopies(scope: string, build: string, files: readonly BuildFile[]): Copies {
  const site = `buldan ${scope} `;
  const own = site + build;
  const visited = `${site}visited`;
  // A scope holds no blank: `https://h/ x` is no copy of `https://h/`, nor is that of `https://h/sub/`.
  const namesOfSite = async () => (await caches.keys()).filter((name) => name.startsWith(site));
  const addressOf = (path: string) => scope + (path === 'index.html' ? '' : path);

  async function keep(cache: Cache, { url, revision }: BuildFile, others: readonly Cache[]): Promise<void> {
    const address = addressOf(url);
    const kept = revision === null ? await firstMatch(others, address) : undefined;
    const response = kept ?? (await fetch(address, { cache: revision === null ? 'default' : 'no-cache' }));
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    if (mayBeKept(response)) await cache.put(address, withoutRedirect(response));
  }

  async function dropAllBut(...kept: readonly string[]): Promise<void> {
    const dropped = (await namesOfSite()).filter((name) => !kept.includes(name));
    await Promise.all(dropped.map((name) => caches.delete(name)));
  }

  return {
    async keepBuild() {
      const others = await Promise.all((await namesOfSite()).map((name) => caches.open(name)));
      const cache = await caches.open(own);
      await Promise.all(files.map((file) => keep(cache, file, others)));
    },
    dropOtherBuilds: () => dropAllBut(own, visited),
    drop: () => dropAllBut(),
    // Looking for a copy opens no cache, which would make one.
    find: (path) => caches.match(addressOf(path), { cacheName: own }),
    async findData(request) {
      const kept = await caches.match(request, { cacheName: visited });
      if (kept !== undefined) return kept;
      const response = await fetch(request);
      if (mayBeKept(response)) await keepLatest(await caches.open(visited), request, response.clone());
      return response;
    },
  };
}

async function firstMatch(kept: readonly Cache[], address: string): Promise<Response | undefined> {
  for (const cache of kept) {
    const response = await cache.match(address);
    if (response !== undefined) return response;
  }
  return undefined;
}

async function keepLatest(cache: Cache, request: Request, response: Response): Promise<void> {
  // A full disk is no reason to show nothing.
  await cache.put(request, response).catch(() => undefined);
  const requests = await cache.keys();
  const oldest = requests.slice(0, Math.max(0, requests.length - MOST_DATA_FILES));
  await Promise.all(oldest.map((each) => cache.delete(each)));
}

/** A page may not be answered with what a host has led elsewhere to, even within the site. */
function withoutRedirect(response: Response): Response {
  if (!response.redirected) return response;
  const { body, status, headers } = response;
  return new Response(body, { status, headers });
}
