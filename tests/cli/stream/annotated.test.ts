import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotateCorpus } from '../../../src/cli/annotate-lines.ts';
import { loadInput } from '../../../src/cli/load-input.ts';
import { loadOwnGeography } from '../../../src/cli/project-geography.ts';
import { corpusReaderOf } from '../../../src/cli/stream/corpus-reader.ts';
import { withCorpus } from '../../../src/cli/stream/make-corpus.ts';
import { readArticle } from '../../../src/input/read-article.ts';
import { articleText } from '../../../src/pipeline/annotation/annotate.ts';
import type { Result } from '../../../src/pipeline/pipeline.ts';
import { corpusCountries } from '../../../src/pipeline/reading/finder.ts';
import { readSurroundings } from '../../../src/pipeline/reading/input-reader.ts';
import { recallNothing } from '../../../src/pipeline/remember.ts';

const COPIES = ['a', 'b', 'c', 'd'];
/** A mapper that read the towns of all countries for the first found a village of one of them in the second. */
const OF_NO_COUNTRY = ['كان الاجتماع مفيدا كما قال الحاضرون.', 'بسطت القوات نفوذها في قرى جديدة ثم توقفت.'];
const root = mkdtempSync(join(tmpdir(), 'buldan-'));
const folders = { content: join(root, 'content'), geo: join(root, 'geo') };
const shards = join(root, 'shards');
const complaints: string[] = [];
let records: readonly string[];
let expected: readonly [string, string][];

const filesOf = async ({ files }: Result): Promise<[string, string][]> =>
  Array.from(files ?? [], ({ path, content }) => [path, String(content())]);

const reduce = async (annotated: string | null) =>
  withCorpus(await loadInput(folders), { workers: 1, cache: null, annotated }, filesOf);

/** What `annotate --ndjson --complete` writes of the texts. */
async function map(texts: readonly object[]): Promise<string[]> {
  const written: string[] = [];
  const lines = texts.map((text) => `${JSON.stringify(text)}\n`).join('');
  // As on a machine that has the gazetteer alone.
  const { geo, geography } = await loadOwnGeography(folders);
  const output = { write: async (line: string) => void written.push(line), complain: () => undefined };
  await annotateCorpus(streamOf(lines), corpusReaderOf(geo, geography), output);
  return written;
}

async function* streamOf(text: string) {
  yield Buffer.from(text);
}

beforeAll(async () => {
  cpSync('tests/fixtures/corpora/corrections', root, { recursive: true });
  cpSync('tests/fixtures/corpora/tunisia', root, { recursive: true });
  const { articles } = await loadInput(folders);
  for (const { file, bytes } of articles)
    for (const copy of COPIES)
      writeFileSync(
        file.replace('.md', `-${copy}.md`),
        bytes.toString().replace(/^id: (.*)$/m, `id: $1-${copy}`),
      );
  for (const [number, text] of OF_NO_COUNTRY.entries()) {
    const head = `---\nid: 0-${number}\nlang: ar\ntitle: null\noutlet: null\nauthor: null\ndate: null\nsource: null\n---\n`;
    writeFileSync(join(folders.content, `0-${number}.md`), `${head}\n${text}\n`);
  }
  const input = await loadInput(folders);
  const about = corpusCountries(readSurroundings(input, null, recallNothing).geography);
  const texts = input.articles.flatMap((file) => {
    const { article } = readArticle(file);
    return article === null ? [] : [{ id: article.id, text: articleText(article), ...about }];
  });
  records = await map(texts);
  expected = await reduce(null);
});

beforeEach(() => {
  rmSync(shards, { recursive: true, force: true });
  mkdirSync(shards);
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((words: string) => void complaints.push(words));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(root, { recursive: true }));

const write = (name: string, lines: readonly string[]) => writeFileSync(join(shards, name), lines.join(''));

describe('a corpus put together from what other machines found', () => {
  it('is what one machine makes, to the byte, however the records are divided and ordered', async () => {
    expect(expected.length).toBeGreaterThan(10);
    const orders = fc.shuffledSubarray([...records.keys()], { minLength: records.length });
    const divisions = fc.array(fc.nat(3), { minLength: records.length, maxLength: records.length });
    await fc.assert(
      fc.asyncProperty(orders, divisions, async (order, division) => {
        rmSync(shards, { recursive: true });
        mkdirSync(shards);
        for (const shard of new Set(division))
          write(
            `part-${shard}`,
            order.flatMap((number, at) => (division[at] === shard ? [records[number] ?? ''] : [])),
          );
        write('_SUCCESS', []);
        expect(await reduce(shards)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('leaves out records of articles that are not here, and says so', async () => {
    write('part-0', [...records, (records[0] ?? '').replace(/"id":"[^"]*"/, '"id":"elsewhere"')]);
    expect(await reduce(shards)).toEqual(expected);
    expect(complaints).toEqual([expect.stringContaining('1 records of articles that are not here')]);
  });

  it.each([
    ['is missing', () => write('part-0', records.slice(2)), /has no record of .* and 1 other articles/],
    [
      'is given twice',
      () => ['part-0', 'part-1'].map((name) => write(name, records)),
      /twice, in .*part-0 and in .*part-1/,
    ],
    [
      'is of another gazetteer',
      () =>
        write(
          'part-0',
          records.map((line) => line.replace(/"by":"./, '"by":"x')),
        ),
      /part-0 was annotated with another/,
    ],
    [
      'is of another text',
      () =>
        write(
          'part-0',
          records.map((line) => line.replace(/"of":"./, '"of":"_')),
        ),
      /part-0 .* was annotated as it read before/,
    ],
    ['is cut off', () => write('part-0', [records.join('').slice(0, -20)]), /part-0, record \d+ is none/],
    ['is no Parquet', () => write('part-0.parquet', records), /part-0.parquet is no whole Parquet file/],
    ['is not there at all', () => undefined, /There are no shards in/],
  ])('is not begun where a shard %s', async (_, spoil, words) => {
    spoil();
    await expect(reduce(shards)).rejects.toThrow(words);
  });
});
