import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { isPacked, type OutputFile } from '../../pipeline/files/output-file.ts';
import { stampFrom } from './file-stamp.ts';
import type { OutputNotes } from './output-notes.ts';
import { markTextOf, readMark } from './site-mark.ts';

/** The site that lies in a folder already: what it has in common with the new one stays where it is. */
export interface FormerSite {
  /** Files that stay, and belong to the new site as they are: their stamps (`stampOf`) by path. */
  readonly kept: ReadonlyMap<string, string>;
  /** Lets the file at `path` stay if it is one of the site's, and `isSame` of where it lies. Says whether it does. */
  keep(path: string, isSame: IsSame): boolean;
  /** The same of a file that is made from what `from` stands for, where the build that wrote it has noted from what. */
  keepMadeFrom(path: string, from: string): boolean;
  /** Whether no other build has changed it since it was opened. */
  isAsItWas(): boolean;
}

type IsSame = (file: string, stamp: string) => boolean;

/** Of a large site nearly all files stay, each of which is looked at once: waiting for each would cost more than looking at it. */
export function openFormerSite(folder: string, notes: OutputNotes): FormerSite {
  const mark = markTextOf(folder);
  const paths = new Set(readMark(folder) ?? []);
  const kept = new Map<string, string>();
  const keep = (path: string, isSame: IsSame): boolean => {
    const stamp = paths.has(path) ? stampIfSame(`${folder}/${path}`, isSame) : null;
    if (stamp !== null) kept.set(path, stamp);
    return stamp !== null;
  };
  return {
    kept,
    keep,
    keepMadeFrom(path, from) {
      notes.note(path, from);
      return keep(path, (_, stamp) => notes.isFromSame(path, stamp));
    },
    isAsItWas: () => markTextOf(folder) === mark,
  };
}

/** As it was before it was compared: what is written into it meanwhile is noticed by the next build. */
function stampIfSame(file: string, isSame: IsSame): string | null {
  try {
    const found = lstatSync(file);
    const stamp = stampFrom(found);
    return found.isFile() && isSame(file, stamp) ? stamp : null;
  } catch {
    return null; // It is gone, or cannot be read: it is written anew.
  }
}

/** Whether a file of a site holds just what would be written to it. */
export function holds(path: string, file: OutputFile): boolean {
  const content = file.content();
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { size } = lstatSync(path);
  if (isPacked(file)) return trailerOf(path, size).equals(trailerFor(bytes));
  return size === bytes.length && readFileSync(path).equals(bytes);
}

/** A gzip file ends with the checksum of what is packed in it and with how long that is. */
const TRAILER = 8;

function trailerOf(path: string, size: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const trailer = Buffer.alloc(TRAILER);
    readSync(file, trailer, 0, TRAILER, Math.max(0, size - TRAILER));
    return trailer;
  } finally {
    closeSync(file);
  }
}

function trailerFor(bytes: Uint8Array): Buffer {
  const trailer = Buffer.alloc(TRAILER);
  trailer.writeUInt32LE(crc32(bytes), 0);
  trailer.writeUInt32LE(bytes.length % 2 ** 32, TRAILER / 2);
  return trailer;
}
