import { basename } from 'node:path';
import type { GeoInput, InputFile } from '../input/input-file.ts';
import type { OutputFile } from '../pipeline/output-file.ts';

const FOLDER = 'editor/';

/** What the editor's first project begins with: the site's gazetteer and basemap, as files of a project. */
export function editorFiles({ gazetteer, background, names, world, basemap }: GeoInput): OutputFile[] {
  const files = [
    ...gazetteer.map((file) => copy('geo/gazetteer', file, withoutHidden)),
    ...background.map((file) => copy('geo/background', file, withoutHidden)),
    ...basemap.map((file) => copy('geo/basemap', file)),
    ...[names, world].flatMap((file) => (file === null ? [] : [copy('geo', file)])),
  ];
  const list = files.map(({ path }) => path.slice(FOLDER.length));
  return [...files, { path: `${FOLDER}files.json`, content: () => JSON.stringify(list) }];
}

function copy(
  folder: string,
  file: InputFile,
  change: (bytes: Uint8Array) => string | Uint8Array = (bytes) => bytes,
): OutputFile {
  return { path: `${FOLDER}${folder}/${basename(file.file)}`, content: () => change(file.bytes) };
}

interface Collection {
  readonly features: readonly { readonly properties?: { readonly display?: string } }[];
}

/** Positions that the site does not show are not given out here either. */
function withoutHidden(bytes: Uint8Array): string | Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (!/"display"\s*:\s*"(?:coarse|withheld)"/.test(text)) return bytes;
  const collection: Collection = JSON.parse(text);
  const features = collection.features.filter(
    ({ properties }) => (properties?.display ?? 'exact') === 'exact',
  );
  return JSON.stringify({ ...collection, features });
}
