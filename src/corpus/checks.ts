/** A file that is not what a corpus of this version has in its place; the message is a sentence. */
export class CorpusError extends Error {
  /** Where it is a corpus, but of another version. */
  readonly versions: { readonly read: string; readonly expected: string } | null;

  constructor(message: string, versions: CorpusError['versions'] = null) {
    super(message);
    this.name = 'CorpusError';
    this.versions = versions;
  }
}

/** Whether a value is what a corpus has in its place. */
export type Check = (value: unknown) => boolean;

/** A check a field: one that is added to the format needs one too. */
export type Fields<T> = { readonly [Field in keyof T]-?: Check };

export const isAnything: Check = () => true;
export const isText: Check = (value) => typeof value === 'string';
export const isNumber: Check = (value) => Number.isFinite(value);
export const isFlag: Check = (value) => typeof value === 'boolean';
export const isList: Check = (value) => Array.isArray(value);

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** A list of a fixed length, with a check for each of its values. */
export const tuple =
  (...checks: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) && checks.every((check, index) => check(value[index]));

export const recordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check);

export function has<T>(fields: Fields<T>): Check {
  const checks = Object.entries<Check>(fields);
  return (value) => isRecord(value) && checks.every(([field, check]) => check(value[field]));
}

/** A value that has all of these fields. Throws a `CorpusError` that names the first that is wrong. */
export function decodeAs<T>(fields: Fields<T>, value: unknown): T {
  for (const [field, check] of Object.entries<Check>(fields)) {
    if (!isRecord(value) || !check(value[field]))
      throw new CorpusError(`This is no file of a corpus: see "${field}".`);
  }
  return value as T;
}
