import { finding } from '../finding.ts';
import { type AddedFile, type Format, NOTHING_READ } from './format.ts';
import { BrokenZip, isLocked, listZip, unpackZip, type ZipEntry } from './unzip.ts';

/** What one archive may hold when it is unpacked; more is a bomb or has to be given in parts. */
const MOST_MEGABYTES = 400;
const MOST_FILES = 50_000;
const MEGABYTE = 1_000_000;

/** A zip of articles, folders and other zips. */
export const archive: Format = {
  name: 'zip',
  extensions: ['zip'],
  async read(file) {
    try {
      return await readArchive(file);
    } catch (error) {
      if (!(error instanceof BrokenZip)) throw error;
      const code = isLocked(file.bytes) ? 'locked-archive' : 'broken-archive';
      return { ...NOTHING_READ, leftOut: [finding(code, {}, { file: file.name })] };
    }
  },
};

async function readArchive(file: AddedFile) {
  const entries = (await listZip(file.bytes)).filter(({ name }) => !name.endsWith('/'));
  const megabytes = Math.ceil(entries.reduce((sum, { size }) => sum + size, 0) / MEGABYTE);
  if (megabytes > MOST_MEGABYTES || entries.length > MOST_FILES)
    return {
      ...NOTHING_READ,
      leftOut: [finding('archive-bomb', { megabytes, most: MOST_MEGABYTES }, { file: file.name })],
    };
  const safe = entries.filter(isSafe);
  const wanted = new Set(safe.map(({ name }) => name));
  const files = await unpackZip(file.bytes, (name) => wanted.has(name));
  return {
    ...NOTHING_READ,
    files: files.map(({ name, bytes }) => ({ name: `${file.name}/${name.replaceAll('\\', '/')}`, bytes })),
    leftOut: [
      ...entries
        .filter((entry) => !isSafe(entry))
        .map(({ name }) => finding('unsafe-name', { name }, { file: file.name })),
      ...overwritten(safe).map((name) => finding('doubled-name', { name }, { file: file.name })),
    ],
  };
}

/** The names of files that a later one of the same name takes the place of, as it does where an archive is unpacked. */
function overwritten(entries: readonly ZipEntry[]): readonly string[] {
  const last = new Map(entries.map(({ name }, at) => [name, at]));
  return entries.filter(({ name }, at) => last.get(name) !== at).map(({ name }) => name);
}

/** A name that leads out of the archive's own folder is made by nobody who means well. */
function isSafe({ name }: ZipEntry): boolean {
  const path = name.replaceAll('\\', '/');
  return !(
    path.startsWith('/') ||
    /^[a-z]:/i.test(path) ||
    path.split('/').includes('..') ||
    path.includes('\0')
  );
}
