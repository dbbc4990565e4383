import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input, InputFile } from './read/input-file.ts';

/** The folders that a site is made from. */
export interface Folders {
  readonly content: string;
  readonly geo: string;
}

/** Reads all files that a site is made from, in the order of their paths. The articles' folder has to be there. */
export async function loadInput({ content, geo }: Folders): Promise<Input> {
  const [site, articles, gazetteer, background, names, basemap] = await Promise.all([
    orIfMissing(loadFile(join(content, 'site.yaml')), null),
    loadFolder(content, '.md'),
    loadFolder(join(geo, 'gazetteer'), '.geojson'),
    orIfMissing(loadFolder(join(geo, 'background'), '.geojson'), []),
    orIfMissing(loadFile(join(geo, 'names.yaml')), null),
    orIfMissing(loadFolder(join(geo, 'basemap'), ''), []),
  ]);
  return { site, articles, gazetteer, background, names, basemap };
}

async function loadFile(file: string): Promise<InputFile> {
  return { file, bytes: await readFile(file) };
}

async function loadFolder(folder: string, extension: string): Promise<InputFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(files.map(loadFile));
}

async function orIfMissing<Value, Otherwise>(
  loading: Promise<Value>,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise;
    throw error;
  }
}
