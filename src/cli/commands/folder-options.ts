import type { Folders } from '../load-input.ts';

/** The options that every command over a corpus takes, for `parseArgs`. */
export const FOLDER_OPTIONS = { content: { type: 'string' }, geo: { type: 'string' } } as const;

export const GEO_USAGE =
  '  --geo DIR      gazetteer, background, names.yaml and basemap; the folder geo here where not given';

export const FOLDER_USAGE = `  --content DIR  articles and site.yaml; the folder content here where not given
${GEO_USAGE}`;

/** A project is the folder that a command is run in, with `content` and `geo` in it. */
export function foldersFrom(values: { content?: string | undefined; geo?: string | undefined }): Folders {
  return { content: values.content ?? 'content', geo: values.geo ?? 'geo' };
}
