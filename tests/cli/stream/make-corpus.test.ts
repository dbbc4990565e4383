import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadInput } from '../../../src/cli/load-input.ts';
import { formatProblems } from '../../../src/cli/print/report.ts';
import { holdFolder } from '../../../src/cli/stream/hold-folder.ts';
import { withCorpus } from '../../../src/cli/stream/make-corpus.ts';
import { wordsForUser } from '../../../src/cli/user-language.ts';
import type { Result } from '../../../src/pipeline/pipeline.ts';

const root = mkdtempSync(join(tmpdir(), 'buldan-'));
const folders = { content: join(root, 'content'), geo: join(root, 'geo') };
const cache = join(root, 'cache');
const complaints: string[] = [];

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/corpora/tunisia', root, { recursive: true });
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((words: string) => void complaints.push(words));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(root, { recursive: true }));

const filesOf = async ({ files }: Result): Promise<[string, string][]> =>
  Array.from(files ?? [], ({ path, content }) => [path, String(content())]);

const ALL_AT_ONCE = { workers: 1, cache: null };
const STREAMED = { workers: 1, cache, many: 1 };

async function make(options: { workers: number; cache: string | null; many?: number }) {
  return withCorpus(await loadInput(folders), options, filesOf);
}

/** Writes an article about a city. */
function write(id: string, city: string, date = '2026-03-01'): void {
  const fields = `id: ${id}\nlang: ar\ntitle: null\noutlet: null\nauthor: null\ndate: ${date}\nsource: null`;
  writeFileSync(
    join(folders.content, `${id}.md`),
    `---\n${fields}\n---\n\nوصلت القافلة إلى مدينة ${city} أمس.\n`,
  );
}

describe('a corpus whose articles are streamed', () => {
  it.each([1, 2])('is what it is in memory, to the byte: %i at work', async (workers) => {
    const expected = await make(ALL_AT_ONCE);
    expect(expected.length).toBeGreaterThan(10);
    expect(await make({ workers, cache: null, many: 1 })).toEqual(expected);
  });

  it.each([true, false])(
    'leaves the same articles out, or is stopped by the same problems: strict %s',
    async (strict) => {
      write('one', 'سوسة');
      cpSync(join(folders.content, 'one.md'), join(folders.content, 'two.md'));
      writeFileSync(join(folders.content, 'bad.md'), 'no front matter');
      const problemsOf = async (result: Result) => [
        formatProblems(result.problems, wordsForUser({ LANG: 'en' })),
        result.leftOut,
        await filesOf(result),
      ];
      const input = await loadInput(folders);
      const expected = await withCorpus(input, { ...ALL_AT_ONCE, strict }, problemsOf);
      expect(expected[0]).toContain('2 errors');
      expect(expected[1]).toHaveLength(2);
      expect(expected[2]?.length === 0).toBe(strict);
      expect(await withCorpus(input, { ...STREAMED, strict }, problemsOf)).toEqual(expected);
    },
  );
});

describe('the cache of a corpus', () => {
  const shards = () => readdirSync(join(cache, 'shards', String(readdirSync(join(cache, 'shards'))[0])));

  it('is used again, and changes nothing, whatever is edited, added, renamed or deleted', async () => {
    await make(STREAMED);
    const steps = [
      () => write('new', 'صفاقس'),
      () => write('new', 'القيروان'),
      // Of another country, whose towns have to be known then.
      () => write('new', 'الحسكة في سوريا'),
      () => write('new', 'القيروان', '1999-01-01'),
      () => cpSync(join(folders.content, 'new.md'), join(folders.content, 'renamed.md')),
      () => rmSync(join(folders.content, 'new.md')),
      () => {
        const file = join(folders.geo, 'names.yaml');
        writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
      },
    ];
    for (const step of steps) {
      step();
      const expected = await make(ALL_AT_ONCE);
      expect(await make(STREAMED)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
      expect(await make(STREAMED)).toEqual(expected);
    }
    expect(complaints).toEqual([]);
  });

  it('gives what a clean build gives after any edits', async () => {
    const names = readdirSync(folders.content).filter((name) => name.endsWith('.md'));
    const gazetteer = join(folders.geo, 'gazetteer', String(readdirSync(join(folders.geo, 'gazetteer'))[0]));
    const edits: Record<string, (name: string, path: string) => void> = {
      write: (name) => write(name.slice(0, -'.md'.length), 'صفاقس'),
      'write of another country': (name) => write(name.slice(0, -'.md'.length), 'الحسكة في سوريا'),
      append: (_, path) => appendFileSync(path, '\nثم عادت القافلة من صفاقس إلى القيروان.\n'),
      delete: (_, path) => rmSync(path),
      rename: (name, path) => renameSync(path, join(folders.content, `renamed-${name}`)),
      'edit the gazetteer': (name) => {
        const text = readFileSync(gazetteer, 'utf8').replace(
          /("uncertainty_km": ?)[\d.]+/,
          `$1${name.length}`,
        );
        writeFileSync(gazetteer, text);
      },
    };
    const edit = fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.constantFrom(...names, 'new.md'));
    const change = ([what, name]: readonly [string, string]): void => {
      const path = join(folders.content, name);
      edits[existsSync(path) ? what : 'write']?.(name, path);
    };
    await make(STREAMED);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (some) => {
        for (const each of some) change(each);
        const streamed = await make(STREAMED);
        expect(streamed).toEqual(await make(ALL_AT_ONCE));
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it.each(['articles.json', 'a shard', 'its index'])('is made anew where it is cut off: %s', async (what) => {
    const expected = await make(STREAMED);
    const names = { 'articles.json': /^articles/, 'a shard': /^[^.]*$/, 'its index': /^[0-9a-f]+\.json$/ };
    const name = shards().find((each) => names[what as keyof typeof names].test(each)) ?? '';
    truncateSync(join(cache, 'shards', String(readdirSync(join(cache, 'shards'))[0]), name), 10);
    expect(await make(STREAMED)).toEqual(expected);
    expect(complaints.length).toBe(what === 'a shard' ? 0 : 1);
  });

  it('tells again what is wrong with a basemap, until that is right', async () => {
    const basemap = join(folders.geo, 'basemap');
    const file = join(basemap, 'land.geojson');
    mkdirSync(basemap);
    const problems = async () =>
      withCorpus(await loadInput(folders), STREAMED, async (result) => result.problems);
    writeFileSync(file, '{"type": "FeatureCollection"}');
    const told = await problems();
    expect(told.map((problem) => problem.file)).toContain(file);
    expect(await problems()).toEqual(told);
    rmSync(file);
    expect(await problems()).toEqual([]);
  });

  it('keeps what a build used and nothing else', async () => {
    await make(STREAMED);
    const before = shards();
    write('new', 'صفاقس');
    await make(STREAMED);
    expect(shards()).toHaveLength(before.length);
    expect(shards()).not.toEqual(before);
  });

  it('is used by one build at a time; what a killed one held is free', async () => {
    mkdirSync(cache, { recursive: true });
    const release = holdFolder(cache);
    await expect(make(STREAMED)).rejects.toThrow(`Process ${process.pid} is building`);
    release();
    writeFileSync(join(cache, 'in-use'), '999999999');
    expect((await make(STREAMED)).length).toBeGreaterThan(10);
  });
});
