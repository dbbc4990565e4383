import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptReading } from '../../src/cli/kept-reading.ts';
import { loadGeo } from '../../src/cli/load-input.ts';
import { readGeography } from '../../src/pipeline/reading/read.ts';

const READINGS = join('.cache', 'buldan', 'readings');

const before = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buldan-kept-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** What is read where it was not kept, which is told from what was. */
const readingOf = (content: string, found: string, stamp: string | null = 'this program') =>
  keptReading(
    {
      what: 'gazetteer',
      folder: 'geo',
      files: [{ file: 'places.geojson', bytes: Buffer.from(content) }],
      read: async () => found,
    },
    stamp,
  );

test('what was read of the same files is not read again', async () => {
  await readingOf('one', 'first');
  expect(await readingOf('one', 'second')).toBe('first');
});

test.each([
  ['a file has changed', 'other', 'this program'],
  ['another program reads', 'one', 'that program'],
])('it is read again where %s', async (_, content, stamp) => {
  await readingOf('one', 'first');
  expect(await readingOf(content, 'second', stamp)).toBe('second');
});

test('from sources nothing is kept', async () => {
  await readingOf('one', 'first', null);
  expect(existsSync('.cache')).toBe(false);
});

test('what is broken is told in a sentence, and read again', async () => {
  const complain = vi.spyOn(console, 'error').mockReturnValue();
  await readingOf('one', 'first');
  const [file = ''] = readdirSync(READINGS);
  writeFileSync(join(READINGS, file), '{"key"');
  expect(await readingOf('one', 'second')).toBe('second');
  expect(complain).toHaveBeenCalledOnce();
  expect(await readingOf('one', 'third')).toBe('second');
});

test('where nothing can be written it is read each time', async () => {
  writeFileSync('.cache', 'in the way');
  expect(await readingOf('one', 'first')).toBe('first');
  expect(await readingOf('one', 'second')).toBe('second');
});

test('the built-in gazetteer is the same when it was kept', async () => {
  const geography = { ...readGeography(await loadGeo(join(before, 'geo'))), worldPieces: null };
  expect(JSON.parse(JSON.stringify(geography))).toStrictEqual(geography);
});
