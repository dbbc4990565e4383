import type { Input, InputFile } from '../../input/input-file.ts';
import { type Files, isArticle } from '../model/files.ts';

const known = new WeakMap<Uint8Array, InputFile>();

/** The same object for as long as path and content stay the same: that is how the pipeline knows what has changed. */
export function inputFile(file: string, bytes: Uint8Array): InputFile {
  const before = known.get(bytes);
  if (before?.file === file) return before;
  const made = { file, bytes };
  known.set(bytes, made);
  return made;
}

const inFolder = (folder: string) => (path: string) =>
  path.startsWith(`${folder}/`) && path.endsWith('.geojson') && !isHidden(path);

/** As the command line passes over them: the system's files and those of other programs. */
const isHidden = (path: string): boolean => (path.split('/').at(-1) ?? '').startsWith('.');

/** A project's files as the pipeline takes them, in the order in which the command line reads them. */
export function inputOf(files: Files): Input {
  const paths = [...files.keys()].sort();
  const file = (path: string): InputFile => inputFile(path, files.get(path) ?? new Uint8Array());
  const one = (path: string): InputFile | null => (files.has(path) ? file(path) : null);
  return {
    site: one('content/site.yaml'),
    articles: paths.filter((path) => isArticle(path) && !isHidden(path)).map(file),
    gazetteer: paths.filter(inFolder('geo/gazetteer')).map(file),
    background: paths.filter(inFolder('geo/background')).map(file),
    names: one('geo/names.yaml'),
    world: one('geo/world.yaml'),
    basemap: paths.filter(inFolder('geo/basemap')).map(file),
    problems: [],
  };
}
