/** Why a file could not be used; the interface words it (`messages.failures`). */
export type LoadFailure =
  | { readonly why: 'unreachable' | 'missing' | 'malformed'; readonly file: string }
  | { readonly why: 'version'; readonly read: string; readonly expected: string };

/** A file of the corpus that did not arrive, or not as expected. */
export class LoadError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure, cause?: unknown) {
    const what = failure.why === 'version' ? `${failure.read}, not ${failure.expected}` : failure.file;
    super(`${failure.why}: ${what}`, { cause });
    this.name = 'LoadError';
    this.failure = failure;
  }
}
