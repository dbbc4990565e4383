import { closeSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import type { Append, ReadSlot } from '../../pipeline/shards/stored-shard.ts';

const BUFFERED = 1 << 20;

/** A file that is being written; it is there only when it is whole. */
export interface ShardWriter {
  readonly append: Append;
  /** Without it the file is never there. */
  finish(): void;
  close(): void;
}

export function openShardWriter(path: string): ShardWriter {
  const unfinished = `${path}.part`;
  const file = openSync(unfinished, 'w');
  let waiting: Buffer[] = [];
  let [written, buffered] = [0, 0];
  const flush = (): void => {
    if (waiting.length > 0) writeWhole(file, Buffer.concat(waiting));
    waiting = [];
    buffered = 0;
  };
  return {
    append(text) {
      const bytes = Buffer.from(text);
      waiting.push(bytes);
      buffered += bytes.length;
      written += bytes.length;
      if (buffered > BUFFERED) flush();
      return [written - bytes.length, bytes.length];
    },
    finish() {
      flush();
      renameSync(unfinished, path);
    },
    close: () => closeSync(file),
  };
}

/** Writes what is appended to the file at `path`. */
export function writeShardFile<Value>(path: string, write: (append: Append) => Value): Value {
  const writer = openShardWriter(path);
  try {
    const value = write(writer.append);
    writer.finish();
    return value;
  } finally {
    writer.close();
  }
}

function writeWhole(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** So many files are open at once, however many are read. */
const MOST_OPEN = 128;

/** Reads from many files, by turns. */
export class ShardFiles {
  private readonly open = new Map<string, number>();

  readFrom(path: string): ReadSlot {
    return ([start, length]) => {
      const bytes = Buffer.allocUnsafe(length);
      readSync(this.fileOf(path), bytes, 0, length, start);
      return bytes.toString();
    };
  }

  close(): void {
    for (const file of this.open.values()) closeSync(file);
    this.open.clear();
  }

  private fileOf(path: string): number {
    const known = this.open.get(path);
    if (known !== undefined) return known;
    const [oldest] = this.open;
    if (oldest !== undefined && this.open.size >= MOST_OPEN) {
      closeSync(oldest[1]);
      this.open.delete(oldest[0]);
    }
    const file = openSync(path, 'r');
    this.open.set(path, file);
    return file;
  }
}
