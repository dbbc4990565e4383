import type { Folders } from '../load-input.ts';
import { BUILT_IN } from '../package-folders.ts';

/** The options that every command over a corpus takes, for `parseArgs`. */
export const FOLDER_OPTIONS = { content: { type: 'string' }, geo: { type: 'string' } } as const;

export const GEO_USAGE =
  '  --geo DIR      gazetteer, background, names.yaml and basemap; the built-in ones where not given';

export const FOLDER_USAGE = `  --content DIR  articles and site.yaml; the built-in ones where not given
${GEO_USAGE}`;

export function foldersFrom(values: { content?: string | undefined; geo?: string | undefined }): Folders {
  return { content: values.content ?? BUILT_IN.content, geo: values.geo ?? BUILT_IN.geo };
}
