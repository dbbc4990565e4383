import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Slot } from '../../pipeline/shards/stored-shard.ts';
import { obstacleWords } from '../../site/command-words.ts';
import { orIfMissing } from '../../site/folder/or-if-missing.ts';
import { Obstacle } from '../../site/obstacle.ts';
import { splitLines } from '../lines.ts';
import { openShardWriter } from './shard-file.ts';

/** What another machine found in an article (`annotate --ndjson --complete`), as it waits on this one. */
export interface AnnotatedRecord {
  /** The file that it came in. */
  readonly shard: string;
  /** Hash of the text in which it was found. */
  readonly of: string;
  /** Where the mentions lie in the file of all records. */
  readonly mentions: Slot;
}

export interface AnnotatedRecords {
  readonly folder: string;
  readonly path: string;
  readonly byId: ReadonlyMap<string, AnnotatedRecord>;
}

const RECORD = z.object({
  id: z.string(),
  of: z.string(),
  by: z.string(),
  mentions: z.array(z.looseObject({ start: z.number(), end: z.number(), exact: z.string() })),
});

/**
 * Reads all records below `folder`, in shards of any number and order: Parquet with a column of records, else a record a
 * line. They are written to the file `path`. A shard of another gazetteer, version or choice of countries than `key` stands for stops it, and
 * so does an article that is there twice: nothing is half merged.
 */
export async function gatherRecords(folder: string, key: string, path: string): Promise<AnnotatedRecords> {
  const shards = await shardsIn(folder);
  const byId = new Map<string, AnnotatedRecord>();
  const shardOf = new Map<string, string>();
  const writer = openShardWriter(path);
  try {
    for (const shard of shards) {
      for await (const { line, number } of linesOf(shard)) {
        const { id, of, by, mentions } = readRecord(line, `${shard}, record ${number}`);
        if (by !== key) throw foreign(shard);
        const first = shardOf.get(id);
        if (first !== undefined) throw givenTwice(id, first, shard);
        shardOf.set(id, shard);
        byId.set(id, { shard, of, mentions: writer.append(JSON.stringify(mentions)) });
      }
    }
    writer.finish();
  } finally {
    writer.close();
  }
  return { folder, path, byId };
}

/** Engines write marks of their own beside their shards, with names that begin like these. */
async function shardsIn(folder: string): Promise<string[]> {
  const entries = await orIfMissing(readdir(folder, { withFileTypes: true, recursive: true }), []);
  const shards = entries
    .filter((entry) => entry.isFile() && !/^[._]/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (shards.length > 0) return shards;
  throw new Obstacle(obstacleWords().noShards(folder));
}

interface Line {
  readonly line: string;
  /** Counted from 1. */
  readonly number: number;
}

function linesOf(shard: string): AsyncGenerator<Line> {
  return shard.endsWith('.parquet') ? rowsOf(shard) : textLinesOf(shard);
}

async function* textLinesOf(shard: string): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of splitLines(createReadStream(shard))) {
    number += 1;
    if (bytes.length > 0) yield { line: new TextDecoder().decode(bytes), number };
  }
}

const ROWS_AT_ONCE = 1000;

/** Of each row the first column, which is a record as JSON. */
async function* rowsOf(shard: string): AsyncGenerator<Line> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const file = await asyncBufferFromFile(shard);
  const metadata = await parquetMetadataAsync(file).catch(() => {
    throw new Obstacle(obstacleWords().brokenParquet(shard));
  });
  const rows = Number(metadata.num_rows);
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    const rowEnd = Math.min(rows, from + ROWS_AT_ONCE);
    const some = await parquetReadObjects({ file, metadata, rowStart: from, rowEnd });
    for (const [index, row] of some.entries())
      yield { line: String(Object.values(row)[0]), number: from + index + 1 };
  }
}

function readRecord(line: string, place: string): z.infer<typeof RECORD> {
  try {
    return RECORD.parse(JSON.parse(line));
  } catch {
    throw new Obstacle(obstacleWords().foreignRecord(place));
  }
}

function foreign(shard: string): Obstacle {
  return new Obstacle(obstacleWords().foreignShard(shard));
}

function givenTwice(id: string, first: string, second: string): Obstacle {
  return new Obstacle(obstacleWords().annotatedTwice(id, first, second));
}
