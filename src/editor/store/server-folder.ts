import {
  addressOf,
  LARGEST_FILE,
  type ListedProject,
  PROJECT_ADDRESS,
  PROJECT_TOKEN,
} from '../../input/project-protocol.ts';
import type { Folder, StampedFile } from './folder.ts';

/** What the development server says when files of the project have changed. */
const CHANGED = 'buldan:changed';

/** The project that the development server is run in. */
export async function openServerFolder(token: string): Promise<Folder> {
  const ask = async (address: string, { headers = {}, ...request }: Asked = {}): Promise<Response> => {
    const response = await fetch(address, { ...request, headers: { ...headers, [PROJECT_TOKEN]: token } });
    if (response.ok || EXPECTED.has(response.status)) return response;
    throw new Error(await response.text());
  };
  const list = async (): Promise<ListedProject> => (await ask(PROJECT_ADDRESS)).json();
  const { id, name } = await list();
  return {
    id: `server-${id}`,
    name,
    async list() {
      const { files, outside } = await list();
      return { stamps: new Map(files.map(({ path, hash }) => [path, hash])), outside };
    },
    read: async (path) => stamped(await ask(addressOf(path))),
    async write(path, bytes, expected) {
      const headers = expected === null ? { 'If-None-Match': '*' } : { 'If-Match': `"${expected}"` };
      const request = bytes === null ? { method: 'DELETE' } : { method: 'PUT', body: new Uint8Array(bytes) };
      const response = await ask(addressOf(path), { ...request, headers });
      return response.status === CONFLICT
        ? { state: 'conflict', current: await stamped(response) }
        : { state: 'written', stamp: stampOf(response) };
    },
    async ground(file) {
      // It is a file of the site that the server shows.
      const response = await fetch(new URL(file, document.baseURI));
      const isSmall = Number(response.headers.get('Content-Length')) <= LARGEST_FILE;
      if (response.ok && isSmall) return response.blob();
      await response.body?.cancel();
      return null;
    },
    watch(changed) {
      import.meta.hot?.on(CHANGED, changed);
      return () => import.meta.hot?.off(CHANGED, changed);
    },
  };
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

const MISSING = 404;
const CONFLICT = 412;
const EXPECTED: ReadonlySet<number> = new Set([MISSING, CONFLICT]);

const stampOf = ({ headers }: Response): string | null => headers.get('ETag')?.replaceAll('"', '') ?? null;

async function stamped(response: Response): Promise<StampedFile | null> {
  const stamp = stampOf(response);
  return stamp === null ? null : { bytes: new Uint8Array(await response.arrayBuffer()), stamp };
}
