import { createHash } from 'node:crypto';
import { hostedLayout } from '../../pipeline/files/files.ts';

/** The layout of published sites, to the byte, with Node's own hash: a large corpus has more than a gigabyte to name. */
export const LAYOUT = hostedLayout((text) => createHash('sha256').update(text).digest('hex'));
