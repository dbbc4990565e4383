/** The files of a project, by their paths in its folder (`content/2024/a.md`, with slashes). What has not changed is the same object. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What becomes of some files: their new content, or `null` where they go. */
export type Changes = ReadonlyMap<string, Uint8Array | null>;

export function applyChanges(files: Files, changes: Changes): Files {
  const changed = new Map(files);
  for (const [path, bytes] of changes) {
    if (bytes === null) changed.delete(path);
    else changed.set(path, bytes);
  }
  return changed;
}

/** What leads from one state of a project to another. */
export function changesBetween(before: Files, after: Files): Changes {
  const changes = new Map<string, Uint8Array | null>();
  for (const [path, bytes] of after) if (before.get(path) !== bytes) changes.set(path, bytes);
  for (const path of before.keys()) if (!after.has(path)) changes.set(path, null);
  return changes;
}

/** Whether two states of a file are the same to the byte; a file that is not there is `null` or `undefined`. */
export const isSame = (one: Uint8Array | null | undefined, other: Uint8Array | null | undefined): boolean =>
  one == null || other == null
    ? one == null && other == null
    : one.length === other.length && one.every((byte, at) => byte === other[at]);

/** A byte order mark stays: a file that is not edited must not change by a byte. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

export const textOf = (bytes: Uint8Array): string => DECODER.decode(bytes);
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const countArticles = (files: Files): number => [...files.keys()].filter(isArticle).length;

export const isArticle = (path: string): boolean => path.startsWith('content/') && path.endsWith('.md');
