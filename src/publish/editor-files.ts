import type { GeoInput, InputFile } from '../input/input-file.ts';
import { directionOf } from '../model/direction.ts';
import type { Site } from '../model/site.ts';
import type { OutputFile } from '../pipeline/files/output-file.ts';
import { addPolicy } from './page-head.ts';

const FOLDER = 'editor/';
export const EDITOR_PAGE = 'editor.html';

/** The editor's page, of the one that was bundled: with the site's first language and its policy. */
export function editorPage(bundled: string, site: Site): OutputFile {
  const language = site.languages[0] ?? 'ar';
  const tag = `<html lang="${language}" dir="${directionOf(language)}">`;
  return {
    path: EDITOR_PAGE,
    content: () =>
      addPolicy(
        bundled.replace(/<html [^>]*>/, () => tag),
        site,
      ),
  };
}

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
  return { path: `${FOLDER}${folder}/${nameOf(file)}`, content: () => change(file.bytes) };
}

const nameOf = ({ file }: InputFile): string => file.split(/[\\/]/).at(-1) ?? file;

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
