import type { Zippable } from 'fflate';
import type { Files } from '../model/files.ts';

/** A fixed time, so that the same project is the same file. */
const TIME = new Date(2000, 0, 1);

/** Already as small as they get. */
const PACKED = /\.(?:woff2|png|jpe?g|zip|pmtiles)$/;

/** A project, or a site, as one file. */
export async function zipFiles(
  files: Iterable<readonly [string, Uint8Array]>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate');
  const entries = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const packed = entries.map(
    ([path, bytes]) => [path, [bytes, { level: PACKED.test(path) ? 0 : 6 }]] as const,
  );
  return zipSync(Object.fromEntries(packed) as Zippable, { mtime: TIME });
}

/** More than this unpacked is no project that a browser can hold. */
const MOST_BYTES = 500_000_000;

/** The files of a project from a zip, wherever in it `content/` and `geo/` lie; `null` where it holds no project. */
export async function unzipProject(bytes: Uint8Array): Promise<Files | null> {
  const { unzipSync } = await import('fflate');
  let size = 0;
  const entries = unzipSync(bytes, {
    filter(entry) {
      size += entry.originalSize;
      return size <= MOST_BYTES && !entry.name.endsWith('/');
    },
  });
  if (size > MOST_BYTES) return null;
  const names = Object.keys(entries).filter(staysInside);
  const root = rootOf(names);
  if (root === null) return null;
  const own = names.filter((name) => name.startsWith(`${root}content/`) || name.startsWith(`${root}geo/`));
  return new Map(own.flatMap((name) => [[name.slice(root.length), entries[name]] as const]).filter(isThere));
}

function isThere<Bytes>(entry: readonly [string, Bytes | undefined]): entry is readonly [string, Bytes] {
  return entry[1] !== undefined;
}

const staysInside = (name: string): boolean =>
  !name.startsWith('/') && !name.includes('\\') && !name.split('/').includes('..');

/** The folder that holds `content/`, the outermost. */
function rootOf(names: readonly string[]): string | null {
  const roots = names.flatMap((name) => /^(?<root>(?:.*?\/)?)content\//.exec(name)?.groups?.root ?? []);
  return roots.sort((one, other) => one.length - other.length)[0] ?? null;
}
