import { createHash } from 'node:crypto';

/** Stands for a text: an article as it was read or annotated, a path. */
export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url');
}
