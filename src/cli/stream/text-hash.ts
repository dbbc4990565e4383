import { createHash } from 'node:crypto';

/** Stands for a text that was annotated. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
