import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../gazetteer/problem.ts';
import { Obstacle } from './obstacle.ts';
import type { ContentInput, GeoInput, Input, InputFile } from './read/input-file.ts';

/** The folders that a site is made from. */
export interface Folders {
  readonly content: string;
  readonly geo: string;
}

/** Reads all files that a site is made from, in the order of their paths. Folders of articles and gazetteer have to be there. */
export function loadInput(folders: Folders): Promise<Input> {
  return createLoader(folders)();
}

/** Like `loadInput`, again and again: a file that has not changed is the same object as the time before. */
export function createLoader({ content, geo }: Folders): () => Promise<Input> {
  const loadFile = createFileLoader();
  return async () => {
    const input = { ...(await loadContent(content, loadFile)), ...(await loadGeo(geo, loadFile)) };
    const problems = [
      ...(input.articles.length === 0 ? [nothingIn(content, 'articles', '.md')] : []),
      ...(input.gazetteer.length === 0 ? [nothingIn(join(geo, 'gazetteer'), 'places', '.geojson')] : []),
    ];
    return { ...input, problems };
  };
}

/** Of a folder there is no line and no column: editors open it at its beginning. */
function nothingIn(folder: string, things: string, extension: string): Problem {
  return {
    severity: 'warning',
    file: folder,
    line: 1,
    column: 1,
    read: `a folder without ${things}`,
    expected: `files whose names end in ${extension}`,
    mend: 'Put them there, or name the folder that holds them with --content and --geo.',
  };
}

async function loadContent(folder: string, loadFile: LoadFile): Promise<ContentInput> {
  const [site, articles] = await Promise.all([
    orIfMissing(loadFile(join(folder, 'site.yaml')), null),
    requireFolder(folder, loadFolder(folder, '.md', loadFile)),
  ]);
  return { site, articles };
}

export async function loadGeo(folder: string, loadFile: LoadFile = createFileLoader()): Promise<GeoInput> {
  const [gazetteer, background, names, basemap] = await Promise.all([
    requireFolder(join(folder, 'gazetteer'), loadFolder(join(folder, 'gazetteer'), '.geojson', loadFile)),
    orIfMissing(loadFolder(join(folder, 'background'), '.geojson', loadFile), []),
    orIfMissing(loadFile(join(folder, 'names.yaml')), null),
    orIfMissing(loadFolder(join(folder, 'basemap'), '', loadFile), []),
  ]);
  return { gazetteer, background, names, basemap };
}

type LoadFile = (file: string) => Promise<InputFile>;

async function loadFolder(folder: string, extension: string, loadFile: LoadFile): Promise<InputFile[]> {
  return Promise.all((await listFiles(folder, extension)).map(loadFile));
}

function createFileLoader(): LoadFile {
  const known = new Map<string, { stamp: string; input: InputFile }>();
  return async (file) => {
    const { mtimeMs, size } = await stat(file);
    const stamp = `${mtimeMs} ${size}`;
    const before = known.get(file);
    if (before?.stamp === stamp) return before.input;
    const input = { file, bytes: await readFile(file) };
    known.set(file, { stamp, input });
    return input;
  };
}

/** A folder that has to be there and is not. */
export class MissingFolder extends Obstacle {
  constructor(folder: string) {
    super(`There is no folder ${folder}: make it, or name another one.`);
  }
}

async function requireFolder(folder: string, loading: Promise<InputFile[]>): Promise<InputFile[]> {
  const files = await orIfMissing(loading, null);
  if (files === null) throw new MissingFolder(folder);
  return files;
}

async function listFiles(folder: string, extension: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Nothing of that name, or a file where a folder was expected on the way to it. */
const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/** What is read from the disk, or something else where there is nothing to read. */
export async function orIfMissing<Value, Otherwise>(
  loading: Promise<Value>,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && MISSING.has(String(error.code))) return otherwise;
    throw error;
  }
}
