import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import type { ShapeTopology } from '../../src/corpus/place-summary.ts';
import { readArticle } from '../../src/input/read-article.ts';
import { createCorpus, inOrder } from '../../src/pipeline/files/corpus.ts';
import { corpusFiles, HOSTED } from '../../src/pipeline/files/files.ts';
import { finderOf } from '../../src/pipeline/reading/finder.ts';
import { readGeography } from '../../src/pipeline/reading/read.ts';
import { readSettings } from '../../src/pipeline/reading/read-settings.ts';
import { annotateArticle } from '../../src/pipeline/shards/annotate-article.ts';
import { type CorpusArticle, createShard } from '../../src/pipeline/shards/shard.ts';
import { madeName } from '../bench/inputs.ts';
import { createRandom } from '../bench/random.ts';

const NOTHING_DRAWN = {
  shapes: { type: 'Topology', objects: {}, arcs: [] } satisfies ShapeTopology,
  basemap: [],
};
/** Files so small that a thousand articles have as many of them as a hundred thousand in files of the usual size. */
const SMALL_FILES = {
  ...HOSTED,
  chunkSize: 1000,
  searchChunkSize: () => 100_000,
  summariesAFile: 1,
  inlineLimit: 0,
};
const SOME = 100;
const SEED = 20261128;

describe('the first view', () => {
  let filesOf: (count: number) => { path: string; size: number; gzipped: number }[];
  let filesWith: (places: number) => { path: string; content: string }[];

  beforeAll(async () => {
    const folder = 'tests/fixtures/corpora/tunisia';
    const input = await loadInput({ content: `${folder}/content`, geo: `${folder}/geo` });
    const geography = readGeography(input);
    const places = new Map(geography.places.map((place) => [place.id, place]));
    const finder = finderOf(geography);
    const [article] = input.articles.flatMap((file) => readArticle(file).article ?? []);
    if (article === undefined) throw new Error('There is no article.');
    const copy = (number: number): CorpusArticle =>
      annotateArticle({ ...article, id: `a-${number}` }, finder, places);
    const { site } = readSettings(input.site, null);
    const [example] = geography.places;
    if (example === undefined) throw new Error('There is no place.');
    filesWith = (count) => {
      const random = createRandom(SEED);
      const made = Array.from({ length: count }, (_, number) => ({
        ...example,
        id: `place-${number}`,
        names: example.names.map((name) => ({ ...name, toponym: madeName(random) })),
      }));
      const share = { passages: 1, mentions: 1, read: () => [], outlines: () => [] };
      const shard = createShard([copy(0)]);
      const named = { ...shard, places: new Map(made.map(({ id }) => [id, share])) };
      const files = corpusFiles(createCorpus(site, made, [named]), NOTHING_DRAWN, HOSTED);
      return Array.from(files, ({ path, content }) => ({ path, content: String(content()) }));
    };
    const made = new Map<number, ReturnType<typeof filesOf>>();
    filesOf = (count) => {
      const files = made.get(count) ?? makeFiles(count);
      made.set(count, files);
      return files;
    };
    const makeFiles = (count: number): ReturnType<typeof filesOf> => {
      const shard = createShard(inOrder(Array.from({ length: count }, (_, number) => copy(number))));
      const corpus = createCorpus(site, geography.places, [shard]);
      return Array.from(corpusFiles(corpus, NOTHING_DRAWN, SMALL_FILES), ({ path, content }) => {
        const bytes = Buffer.from(content());
        return { path, size: bytes.length, gzipped: gzipSync(bytes).length };
      });
    };
  });

  it('costs hardly more for ten times the articles', () => {
    const manifestOf = (count: number) =>
      filesOf(count).find(({ path }) => path === 'manifest.json')?.gzipped ?? 0;
    expect(manifestOf(10 * SOME) - manifestOf(SOME)).toBeLessThan(2000);
  });

  it.each([600, 5000])('costs at most 60 kB where %i places are named', (count) => {
    const manifest = filesWith(count).find(({ path }) => path === 'manifest.json');
    expect(gzipSync(manifest?.content ?? '').length).toBeLessThan(60_000);
  });

  it('has no file over 2 MB where 20,000 places are named, and of 250 places at most what a card needs of one', () => {
    const files = filesWith(20_000);
    const largest = (folder: string) =>
      Math.max(...files.flatMap(({ path, content }) => (path.startsWith(folder) ? [content.length] : [])));
    expect(
      files.filter(({ content }) => Buffer.byteLength(content) > 2_000_000).map(({ path }) => path),
    ).toEqual([]);
    expect(files.filter(({ path }) => path.startsWith('sources/'))).toHaveLength(80);
    expect(largest('sources/')).toBeLessThan(250_000);
    expect(largest('co-named/')).toBeLessThan(250_000);
  });

  it('has no more files and bytes an article for ten times the articles', () => {
    const costOf = (count: number) => {
      const files = filesOf(count).filter(({ path }) => path.split('/').length > 2);
      const bytes = files.reduce((sum, { size }) => sum + size, 0);
      return { files: files.length / count, bytes: bytes / count };
    };
    const [few, many] = [costOf(SOME), costOf(10 * SOME)];
    expect(many.files).toBeLessThan(1.05 * few.files);
    expect(many.bytes).toBeLessThan(1.05 * few.bytes);
  });

  it('names files in folders of which none has more than a thousand, none over 2 MB', () => {
    const files = filesOf(10 * SOME);
    const counts = new Map<string, number>();
    for (const { path } of files) {
      const folder = path.split('/').slice(0, -1).join('/');
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect(files.length).toBeGreaterThan(2000);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(1000);
    expect(Math.max(...files.map(({ size }) => size))).toBeLessThan(2_000_000);
  });
});
