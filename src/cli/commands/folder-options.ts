import type { Folders } from '../load-input.ts';

/** The options that every command over a corpus takes, for `parseArgs`. */
export const FOLDER_OPTIONS = { content: { type: 'string' }, geo: { type: 'string' } } as const;

const GEO_USAGE =
  '  --geo DIR      gazetteer, background, names.yaml and basemap; the folder geo here where not given';

export const FOLDER_USAGE = `  --content DIR  articles and site.yaml; the folder content here where not given
${GEO_USAGE}`;

/** Of the commands that make a site, or say whether one can be made. */
export const STRICT_OPTION = { strict: { type: 'boolean', default: false } } as const;

export const STRICT_USAGE = '  --strict       any error stops it, also one of a single article';

export const EXIT_CODES = `An article with an error is left out with a sentence, and the site is made without it. Exits with 0 where there is a site, also one
without such articles; with 1 where there is none: after an error of the settings, the gazetteer or the basemap, where no article is left,
and with --strict after any error; with 2 where the command is called wrongly.`;

/** A project is the folder that a command is run in, with `content` and `geo` in it. */
export function foldersFrom(values: { content?: string | undefined; geo?: string | undefined }): Folders {
  return { content: values.content ?? 'content', geo: values.geo ?? 'geo' };
}
