/**
 * How the editor reads and writes a project's own files through the development server, in HTTP's own words:
 * `GET` of the address lists them; `GET` of a file gives its bytes with their hash as `ETag`; `PUT` and `DELETE` say with
 * `If-Match` (or `If-None-Match: *` of a new file) what they expect to be there, and change nothing where it is not.
 */
export const PROJECT_ADDRESS = '/buldan-project/';
/** Of the header that carries the token, and of the editor's page, which has it in a `<meta>`. */
export const PROJECT_TOKEN = 'x-buldan-project';

interface ListedFile {
  readonly path: string;
  readonly hash: string;
}

export interface ListedProject {
  /** The same for the same folders. */
  readonly id: string;
  readonly name: string;
  readonly files: readonly ListedFile[];
  /** Paths that lead out of the project by a link: neither read nor written. */
  readonly outside: readonly string[];
}

/** More than this no article and no gazetteer has. */
export const LARGEST_FILE = 64_000_000;

const ALONE = new Set(['content/site.yaml', 'geo/names.yaml', 'geo/world.yaml']);
const IN_FOLDERS = [/^content\/.+\.md$/, /^geo\/(?:gazetteer|background|basemap)\/.+\.geojson$/];

/** What a name of a file cannot have on one system or another, or what means something else there. */
const UNSAFE = /[\\:*?"<>|\p{Cc}\p{Cs}]/u;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST_PATH = 400;

/** Whether a file of this path, with slashes, is one of those that a project consists of; no other is read or written. */
export function isProjectPath(path: string): boolean {
  if (path.length > LONGEST_PATH) return false;
  const isKnown = ALONE.has(path) || IN_FOLDERS.some((pattern) => pattern.test(path));
  return isKnown && path.split('/').every(isPlainName);
}

/** Names that begin with a dot are the system's or another program's. */
const isPlainName = (name: string): boolean =>
  name !== '' && !name.startsWith('.') && !/[. ]$/.test(name) && !UNSAFE.test(name) && !RESERVED.test(name);

/** The path that an address names, decoded once; `null` where it is none of a project. */
export function pathInAddress(address: string): string | null {
  try {
    const path = decodeURIComponent(address.replace(/\?.*$/s, ''));
    return isProjectPath(path) ? path : null;
  } catch {
    return null;
  }
}

export const addressOf = (path: string): string =>
  PROJECT_ADDRESS + path.split('/').map(encodeURIComponent).join('/');

/** What a request says of where it comes from; `undefined` where it says nothing. */
export interface Sender {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site` and `Sec-Fetch-Mode`. */
  readonly site: string | undefined;
  readonly mode: string | undefined;
}

/** Names of this machine: another host that resolves to it is another page's trick. */
const hostsOf = (port: number): string[] =>
  ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);

/** Whether a request comes from a page of the server itself; what changes something has to say its origin. */
export function isOfOwnOrigin({ method, host, origin, site }: Sender, port: number): boolean {
  if (host === undefined || !hostsOf(port).includes(host)) return false;
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined ? method === 'GET' : origin === `http://${host}`;
}

/** Whether somebody visits a page, and not a script of another one fetches it. */
export function isVisit({ host, mode, origin }: Sender, port: number): boolean {
  const isHere = host !== undefined && hostsOf(port).includes(host);
  return isHere && (mode === undefined || mode === 'navigate') && origin === undefined;
}

/** What a request expects to find: a hash, nothing (`null`), or, where it does not say, `undefined`. */
export function expectedBy(
  ifMatch: string | undefined,
  ifNoneMatch: string | undefined,
): string | null | undefined {
  if (ifNoneMatch !== undefined)
    return ifNoneMatch.trim() === '*' && ifMatch === undefined ? null : undefined;
  return /^"(?<hash>[0-9a-f]{64})"$/.exec(ifMatch?.trim() ?? '')?.groups?.hash;
}
