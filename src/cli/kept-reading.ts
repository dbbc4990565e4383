import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { InputFile } from '../input/input-file.ts';
import { stampOf } from '../site/folder/file-stamp.ts';
import { COMPILED_CODE, WORLD_GAZETTEER } from '../site/package-folders.ts';
import { CACHE_FOLDER } from './cache-folder.ts';
import { hashOf } from './stream/text-hash.ts';

/** What is read of some files of a folder, and what reads them. */
interface Reading<Value> {
  /** A word for what is read. */
  readonly what: string;
  readonly folder: string;
  readonly files: readonly InputFile[];
  /** Gives plain data. */
  read(): Promise<Value>;
}

interface Kept<Value> {
  readonly key: string;
  readonly value: Value;
}

/** Stands for the program and the world's gazetteer that comes with it; `null` from `src`, of which nothing is kept. */
function ownStamp(): string | null {
  if (COMPILED_CODE === null) return null;
  const world = readdirSync(WORLD_GAZETTEER).map((file) => stampOf(join(WORLD_GAZETTEER, file)));
  return [COMPILED_CODE, ...world].join();
}

/**
 * What an earlier run of the installed program has read of the same files, else what is read now, which is kept: to read and check
 * a gazetteer takes longer than all that a short run does besides.
 */
export async function keptReading<Value>(
  { what, folder, files, read }: Reading<Value>,
  stamp = ownStamp(),
): Promise<Value> {
  if (stamp === null) return read();
  const path = join(CACHE_FOLDER, 'readings', `${what}-${hashOf(resolve(folder)).slice(0, 22)}.json`);
  const key = keyOf(files, stamp);
  const kept = await open<Value>(path);
  if (kept?.key === key) return kept.value;
  const value = await read();
  keep(path, { key, value });
  return value;
}

function keyOf(files: readonly InputFile[], stamp: string): string {
  const hash = createHash('sha256').update(stamp);
  for (const { file, bytes } of files) hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  return hash.digest('base64url');
}

async function open<Value>(path: string): Promise<Kept<Value> | null> {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Kept<Value>;
  } catch {
    const { obstacleWords } = await import('../site/command-words.ts');
    console.error(obstacleWords().cacheBroken(path));
    return null;
  }
}

/** Whole or not at all: mappers on one machine keep it at the same time, and some may not write where they run. */
function keep(path: string, kept: Kept<unknown>): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, JSON.stringify(kept));
    renameSync(unfinished, path);
  } catch (error) {
    // What the system refuses to write, the next run reads again.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
