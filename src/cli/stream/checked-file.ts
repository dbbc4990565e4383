import type { CheckedArticle } from '../../pipeline/reading/check.ts';

/** An article that was read and found good enough, and the hash of what was read. */
export interface CheckedFile extends CheckedArticle {
  readonly hash: string;
}

/** The same as long as the article is the same to the byte. */
export function nameOfArticle({ file, hash }: Pick<CheckedFile, 'file' | 'hash'>): string {
  return `${file} ${hash}`;
}
