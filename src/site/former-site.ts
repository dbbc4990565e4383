import { closeSync, linkSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { isPacked, type OutputFile } from '../pipeline/output-file.ts';
import { readMark } from './site-mark.ts';

/** The site that lies in a folder already: of what it has in common with the new one nothing is written again. */
export interface FormerSite {
  /**
   * Gives the new site, at `target`, the file that the former one has at `path`, if that holds just this: by a hard link, so
   * that it is there whatever becomes of the former site. Nothing may then write into it. Says whether it did.
   */
  give(path: string, file: OutputFile, target: string): boolean;
}

/** Of a large site nearly all files stay: waiting for each would cost more than looking at it. */
export function openFormerSite(folder: string): FormerSite {
  const paths = new Set(readMark(folder) ?? []);
  return {
    give(path, file, target) {
      if (!paths.has(path)) return false;
      const former = join(folder, path);
      try {
        if (!holds(former, file)) return false;
        linkSync(former, target);
        return true;
      } catch {
        return false; // It is gone, or this disk knows no links: the file is written.
      }
    },
  };
}

function holds(path: string, file: OutputFile): boolean {
  const content = file.content();
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const found = lstatSync(path);
  if (!found.isFile()) return false;
  if (isPacked(file)) return trailerOf(path, found.size).equals(trailerFor(bytes));
  return found.size === bytes.length && readFileSync(path).equals(bytes);
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
