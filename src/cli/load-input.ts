import { readFileSync, statSync } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { LARGEST_ARTICLE } from '../input/article.ts';
import type { ArchiveFile, ContentInput, GeoInput, Input, InputFile } from '../input/input-file.ts';
import { ARCHIVE_HEADER } from '../input/tile-archive.ts';
import { type Problem, wholeFile } from '../model/problem.ts';
import { orIfMissing } from '../site/folder/or-if-missing.ts';
import { Obstacle } from '../site/obstacle.ts';
import { loadWorld } from './load-world.ts';

/** The folders that a site is made from. */
export interface Folders {
  readonly content: string;
  readonly geo: string;
}

/** Reads all files that a site is made from, in the order of their paths. Folders of articles and gazetteer have to be there. */
export function loadInput(folders: Folders): Promise<Input> {
  return createLoader(folders)();
}

/**
 * Reads the input again and again: a file that has not changed is the same object as the time before. Where `changed`
 * is given (absolute paths), no other known file is looked at: among ten thousand that takes a while.
 */
export type Loader = (changed?: ReadonlySet<string>) => Promise<Input>;

export function createLoader({ content, geo }: Folders): Loader {
  const known: KnownFiles = new Map();
  return async (changed) => {
    const loadFile = createFileLoader(known, changed);
    const { strays, tooLarge, ...contents } = await loadContent(content, loadFile);
    const input = { ...contents, ...(await loadGeo(geo, loadFile)) };
    const problems = [
      ...(input.articles.length === 0 ? [emptyFolder(content, 'articles', '.md')] : []),
      ...(input.gazetteer.length === 0 && WORLD === null
        ? [emptyFolder(join(geo, 'gazetteer'), 'places', '.geojson')]
        : []),
      ...strays.map(readByNothing),
      ...tooLarge.map(largerThanAnArticle),
    ];
    return { ...input, problems };
  };
}

/** Of a folder there is no line and no column: editors open it at its beginning. */
function emptyFolder(folder: string, of: 'articles' | 'places', extension: string): Problem {
  return wholeFile(folder, 'warning', {
    read: { what: 'empty-folder', of },
    expected: { rule: 'files-of-folder', extension },
  });
}

function readByNothing(file: string): Problem {
  return wholeFile(file, 'warning', { read: { what: 'unread-file' }, expected: { rule: 'known-file' } });
}

function largerThanAnArticle({ file, size }: FileOnDisk): Problem {
  return wholeFile(file, 'error', {
    read: { what: 'large-file', megabytes: Math.round(size / 1e6) },
    expected: { rule: 'article-size', megabytes: LARGEST_ARTICLE / 1e6 },
  });
}

/** The articles of a project; none where it has no such folder. */
export async function loadArticles(folder: string): Promise<readonly InputFile[]> {
  const files = await orIfMissing(listFiles(folder, '.md'), []);
  return files.map(createFileLoader(new Map())).filter(({ size }) => size <= LARGEST_ARTICLE);
}

interface Content extends ContentInput {
  /** Paths of files that are neither settings nor articles. */
  readonly strays: readonly string[];
  /** Not among the articles. */
  readonly tooLarge: readonly FileOnDisk[];
}

async function loadContent(folder: string, loadFile: LoadFile): Promise<Content> {
  const settings = join(folder, 'site.yaml');
  const files = await requireFolder(folder, listFiles(folder));
  const isArticle = (file: string) => file.endsWith('.md');
  const articles = files.filter(isArticle).map(loadFile);
  return {
    site: files.includes(settings) ? loadFile(settings) : null,
    articles: articles.filter(({ size }) => size <= LARGEST_ARTICLE),
    tooLarge: articles.filter(({ size }) => size > LARGEST_ARTICLE),
    archives: await Promise.all(files.filter(isArchive).map((file) => readArchive(folder, file))),
    strays: files.filter((file) => file !== settings && !isArticle(file) && !isArchive(file)),
  };
}

/** Streets or relief, which site.yaml names: all but their beginning is read by readers only. */
const isArchive = (file: string): boolean => file.endsWith('.pmtiles');

async function readArchive(folder: string, path: string): Promise<ArchiveFile> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(ARCHIVE_HEADER), 0, ARCHIVE_HEADER, 0);
    return {
      name: relative(folder, path),
      size: (await file.stat()).size,
      header: buffer.subarray(0, bytesRead),
    };
  } finally {
    await file.close();
  }
}

/** The same for every project, so that it is read once. */
const WORLD = loadWorld();

export async function loadGeo(
  folder: string,
  loadFile: LoadFile = createFileLoader(new Map()),
): Promise<GeoInput> {
  const loadAll = async (name: string, extension: string) =>
    (await listFiles(join(folder, name), extension)).map(loadFile);
  const loadOne = async (name: string) => loadFile(join(folder, name));
  await requireFolder(folder, readdir(folder));
  const [gazetteer, background, names, world, basemap] = await Promise.all([
    orIfMissing(loadAll('gazetteer', '.geojson'), []),
    orIfMissing(loadAll('background', '.geojson'), []),
    orIfMissing(loadOne('names.yaml'), null),
    orIfMissing(loadOne('world.yaml'), null),
    orIfMissing(loadAll('basemap', '.geojson'), []),
  ]);
  return { gazetteer, background, names, world, basemap, worldPieces: WORLD };
}

type LoadFile = (file: string) => FileOnDisk;
type KnownFiles = Map<string, { stamp: string; input: FileOnDisk }>;

function createFileLoader(known: KnownFiles, changed?: ReadonlySet<string>): LoadFile {
  return (file) => {
    const before = known.get(file);
    if (before !== undefined && changed?.has(resolve(file)) === false) return before.input;
    const { mtimeMs, size } = statSync(file);
    const stamp = `${mtimeMs} ${size}`;
    if (before?.stamp === stamp) return before.input;
    const input = new FileOnDisk(file, size);
    known.set(file, { stamp, input });
    return input;
  };
}

/** Read when it is asked for, one at a time and not kept: a hundred thousand articles are neither open nor held at once. */
class FileOnDisk implements InputFile {
  constructor(
    readonly file: string,
    readonly size: number,
  ) {}

  get bytes(): Uint8Array {
    return readFileSync(this.file);
  }
}

async function requireFolder<File>(folder: string, loading: Promise<File[]>): Promise<File[]> {
  const files = await orIfMissing(loading, null);
  if (files === null) {
    const { obstacleWords } = await import('../site/command-words.ts');
    throw new Obstacle(obstacleWords().noFolder(folder));
  }
  return files;
}

/** Those whose names begin with a dot are the system's or an editor's. */
export async function listFiles(folder: string, extension = ''): Promise<string[]> {
  const files = await listAll(folder, new Set());
  return files.filter((file) => file.endsWith(extension)).sort();
}

/** Links are followed, to files and to folders, but not to a folder that they lie in or that is being listed, `within`. */
async function listAll(folder: string, within: ReadonlySet<string>): Promise<string[]> {
  const real = await realpath(folder);
  if (within.has(real)) return [];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const listed = entries
    .filter(({ name, parentPath }) => !name.startsWith('.') && !parentPath.includes('node_modules'))
    .map(async (entry): Promise<string[]> => {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isSymbolicLink()) return entry.isFile() ? [path] : [];
      if (!(await isFolder(path))) return [path];
      const target = `${await realpath(path)}${sep}`;
      const isAround = `${await realpath(entry.parentPath)}${sep}`.startsWith(target);
      return isAround ? [] : listAll(path, new Set([...within, real]));
    });
  return (await Promise.all(listed)).flat();
}

async function isFolder(path: string): Promise<boolean> {
  return (await orIfMissing(stat(path), null))?.isDirectory() ?? false;
}
