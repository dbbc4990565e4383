import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { isPacked, type OutputFile } from '../../pipeline/files/output-file.ts';
import type { OutputNotes } from './output-notes.ts';
import { markTextOf, readMark } from './site-mark.ts';

/** The site that lies in a folder already: what it has in common with the new one stays where it is. */
export interface FormerSite {
  /** Paths of files that stay, and belong to the new site as they are. */
  readonly kept: ReadonlySet<string>;
  /** Lets the file at `path` stay if it is one of the site's, and `isSame` of where it lies. Says whether it does. */
  keep(path: string, isSame: (file: string) => boolean): boolean;
  /** The same of a file that is made from what `from` stands for, where the build that wrote it has noted from what. */
  keepMadeFrom(path: string, from: string): boolean;
  /** Whether no other build has changed it since it was opened. */
  isAsItWas(): boolean;
}

/** Of a large site nearly all files stay: waiting for each would cost more than looking at it. */
export function openFormerSite(folder: string, notes: OutputNotes): FormerSite {
  const mark = markTextOf(folder);
  const paths = new Set(readMark(folder) ?? []);
  const kept = new Set<string>();
  const keep = (path: string, isSame: (file: string) => boolean): boolean => {
    if (!paths.has(path) || !isSameThere(join(folder, path), isSame)) return false;
    kept.add(path);
    return true;
  };
  return {
    kept,
    keep,
    keepMadeFrom(path, from) {
      notes.note(path, from);
      return keep(path, (file) => notes.isFromSame(path, file));
    },
    isAsItWas: () => markTextOf(folder) === mark,
  };
}

function isSameThere(file: string, isSame: (file: string) => boolean): boolean {
  try {
    return lstatSync(file).isFile() && isSame(file);
  } catch {
    return false; // It is gone, or cannot be read: it is written anew.
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
