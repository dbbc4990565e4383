import { createHash } from 'node:crypto';

/** Stands for an article as it was read, or its text as it was annotated. */
export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url');
}
