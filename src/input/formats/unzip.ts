import type { AddedFile } from './format.ts';

/** What the directory of an archive says of a file in it. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
}

/** A zip that cannot be unpacked. */
export class BrokenZip extends Error {}

/** The files that an archive says to hold, without unpacking any. */
export async function listZip(bytes: Uint8Array): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  await unzip(bytes, ({ name, originalSize }) => {
    entries.push({ name, size: originalSize });
    return false;
  });
  return entries;
}

/** Unpacks the files whose names are wanted; of each never more bytes than the archive says it has. */
export async function unpackZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<readonly AddedFile[]> {
  const files = await unzip(bytes, ({ name }) => isWanted(name));
  return filesOf(files).map(([name, content]) => ({ name, bytes: content }));
}

/** The library keeps files in a plain object, where one called `__proto__` becomes its prototype. */
function filesOf(files: Readonly<Record<string, Uint8Array>>): readonly (readonly [string, Uint8Array])[] {
  const prototype: unknown = Object.getPrototypeOf(files);
  const entries = Object.entries(files);
  return prototype instanceof Uint8Array ? [...entries, ['__proto__', prototype]] : entries;
}

interface ListedFile {
  readonly name: string;
  readonly originalSize: number;
}

async function unzip(
  bytes: Uint8Array,
  filter: (file: ListedFile) => boolean,
): Promise<Record<string, Uint8Array>> {
  const { unzipSync } = await import('fflate');
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    // The library throws plain errors of its own, and whatever its arrays throw when they are misled.
    throw new BrokenZip(error instanceof Error ? error.message : String(error));
  }
}

/** Whether a file begins as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    (bytes[2] === 3 || bytes[2] === 5) &&
    (bytes[3] === 4 || bytes[3] === 6)
  );
}

/** Whether any file in the archive is locked with a password: bit 0 of the flags of its first header. */
export function isLocked(bytes: Uint8Array): boolean {
  return isZip(bytes) && ((bytes[6] ?? 0) & 1) === 1;
}
