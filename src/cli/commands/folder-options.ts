import type { Folders } from '../load-input.ts';

/** The options that every command over a corpus takes, for `parseArgs`. */
export const FOLDER_OPTIONS = { content: { type: 'string' }, geo: { type: 'string' } } as const;

/** Of the commands that make a site, or say whether one can be made. */
export const STRICT_OPTION = { strict: { type: 'boolean', default: false } } as const;

/** A project is the folder that a command is run in, with `content` and `geo` in it. */
export function foldersFrom(values: { content?: string | undefined; geo?: string | undefined }): Folders {
  return { content: values.content ?? 'content', geo: values.geo ?? 'geo' };
}
