import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createReader, loadCorpus, type ReadJson } from '../../../src/app/data/load-corpus.ts';
import type { LoadError } from '../../../src/app/data/load-error.ts';
import { PATHS_A_PAGE } from '../../../src/corpus/file-list.ts';
import { NO_LINKS } from '../../../src/corpus/sources.ts';
import { CORPUS_VERSION } from '../../../src/corpus/version.ts';
import { directoryOf } from '../../corpus/article-directory.ts';
import { manifestWith, passageWith, summaryWith } from '../../corpus/examples.ts';
import { placeSummary } from '../map/place-summaries.ts';

const PASSAGE = passageWith({});

const A = summaryWith({ id: 'a', chunk: 'texts.json' });
const EXCERPTS = summaryWith({ id: 'excerpts' });

const MANIFEST = manifestWith({
  places: [placeSummary({ id: 'p', chunks: { first: 1, count: 2 } })],
  passages: { total: 3, paths: ['zero.json', 'one.json', 'two.json'], pages: [] },
  articles: directoryOf({ 'summaries.json': [A], 'later.json': [EXCERPTS] }),
  relations: { files: { total: 1, paths: ['relations.json'], pages: [] }, all: 0, drawn: 0 },
  inline: { 'one.json': { passages: { p: [PASSAGE] } }, 'summaries.json': { summaries: [A] } },
});

const FILES: Record<string, unknown> = {
  'manifest.json': MANIFEST,
  'two.json': { passages: { p: [{ ...PASSAGE, block: 1 }], q: [] } },
  'texts.json': { articles: [{ id: 'a', blocks: [] }] },
  'shapes.json': { p: { type: 'Point' } },
  'later.json': { summaries: [EXCERPTS] },
  'ids.json': {
    ids: [
      ['a', 0],
      ['excerpts', 1],
    ],
  },
};

/** Says of these files that they have places, and nothing else. */
const placeDirectory = (paths: readonly string[]) => ({
  files: { total: paths.length, paths, pages: [] },
  pieces: [],
  ids: [],
  containers: [],
});

/** Reads from a table and keeps a list of what was asked for. */
function createTable(files: Record<string, unknown>): { read: ReadJson; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    read: async (file) => {
      asked.push(file);
      return files[file];
    },
  };
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: LoadError) => error.failure,
  );

describe('opening a corpus', () => {
  it('asks for the manifest alone, and for what is inlined in it never', async () => {
    const { read, asked } = createTable(FILES);
    const corpus = await loadCorpus(read);
    await corpus.loadPassageChunk('p', 0);
    expect(asked).toEqual(['manifest.json']);
  });

  it('brings the passages of all chunks in order and asks for each file once', async () => {
    const { read, asked } = createTable(FILES);
    const corpus = await loadCorpus(read);
    const passages = await corpus.loadPassages('p');
    await corpus.loadPassages('p');
    expect(passages.map((passage) => passage.block)).toEqual([0, 1]);
    expect(asked).toEqual(['manifest.json', 'two.json']);
  });

  it('brings the places that the manifest has no room for when the whole of it is asked for', async () => {
    const more = ['q', 'r'].map((id) => placeSummary({ id }));
    const morePlaces = { total: 2, directory: 'directory.json' };
    const [q, r] = more.map((place) => ({ places: [place], containers: [] }));
    const { read, asked } = createTable({
      ...FILES,
      'manifest.json': { ...MANIFEST, morePlaces },
      'directory.json': placeDirectory(['q.json', 'r.json']),
      'q.json': q,
      'r.json': r,
    });
    const corpus = await loadCorpus(read);
    expect(asked).toEqual(['manifest.json']);
    const whole = await corpus.whole();
    expect(whole.manifest.places.map(({ id }) => id)).toEqual(['p', 'q', 'r']);
    expect(whole.place('r')).toEqual(more[1]);
  });

  it('brings of what is kept by place only the files of the places that are asked for', async () => {
    const sources = (id: string) => ({
      names: [],
      nameSource: id,
      nameLicence: '',
      geometrySource: '',
      geometryLicence: '',
      positionSource: '',
      links: NO_LINKS,
      note: null,
      matching: { names: {}, ordinary: {}, needsDesignator: [] },
      population: null,
      statements: {},
    });
    const { read, asked } = createTable({
      'manifest.json': {
        ...MANIFEST,
        places: ['p', 'q'].map((id) => placeSummary({ id })),
        morePlaces: { total: 2, directory: 'directory.json' },
        sources: { total: 2, paths: ['near.json', 'far.json'], pages: [] },
        coNamed: { total: 2, paths: ['none.json', 'named.json'], pages: [] },
      },
      'directory.json': placeDirectory(['more.json']),
      'more.json': { places: ['r', 's'].map((id) => placeSummary({ id })), containers: [] },
      'near.json': { p: sources('p'), q: sources('q') },
      'far.json': { r: sources('r'), s: sources('s') },
      'named.json': { r: [{ place: 'p', passages: 3 }] },
    });
    const corpus = await (await loadCorpus(read)).whole();
    expect(await corpus.loadSources(['nowhere'])).toEqual({});
    expect((await corpus.loadSources(['r'])).r).toEqual(sources('r'));
    expect(await corpus.loadCoNamed(['r'])).toEqual({ r: [{ place: 'p', passages: 3 }] });
    expect(asked).toEqual(['manifest.json', 'directory.json', 'more.json', 'far.json', 'named.json']);
    expect(Object.keys(await corpus.loadSources(['p', 'q', 's']))).toEqual(['p', 'q', 'r', 's']);
    expect(asked.filter((file) => file === 'far.json')).toHaveLength(1);
  });

  it('finds in a file of paths where a chunk lies that is one of very many', async () => {
    const paths = Array.from({ length: PATHS_A_PAGE }, (_, number) => `${number}.json`);
    const total = PATHS_A_PAGE + 1;
    const passages = { total, paths: [], pages: ['near.json', 'far.json'] };
    const places = [placeSummary({ id: 'p', chunks: { first: PATHS_A_PAGE - 1, count: 2 } })];
    const { read, asked } = createTable({
      'manifest.json': { ...MANIFEST, places, passages },
      'near.json': { paths },
      'far.json': { paths: ['two.json'] },
      [`${PATHS_A_PAGE - 1}.json`]: { passages: { p: [PASSAGE] } },
      'two.json': FILES['two.json'],
    });
    const corpus = await loadCorpus(read);
    expect((await corpus.loadPassageChunk('p', 1)).map(({ block }) => block)).toEqual([1]);
    expect(asked).toEqual(['manifest.json', 'far.json', 'two.json']);
    expect((await corpus.loadPassages('p')).map(({ block }) => block)).toEqual([0, 1]);
    expect(await corpus.loadPassageChunk('p', 2)).toEqual([]);
  });

  it('has no passages for a place that it does not know', async () => {
    const corpus = await loadCorpus(createTable(FILES).read);
    expect(await corpus.loadPassages('nowhere')).toEqual([]);
  });

  it.each([
    [
      'another version',
      { ...MANIFEST, version: 99 },
      { why: 'version', read: '99', expected: `${CORPUS_VERSION}` },
    ],
    ['no corpus at all', { hello: 'world' }, { why: 'malformed', file: 'manifest.json' }],
    ['a manifest without places', { ...MANIFEST, places: null }, { why: 'malformed', file: 'manifest.json' }],
  ])('refuses %s', async (_, manifest, failure) => {
    const { read } = createTable({ 'manifest.json': manifest });
    expect(await failureOf(loadCorpus(read))).toEqual(failure);
  });

  it('says which file is not what it should be', async () => {
    const corpus = await loadCorpus(createTable(FILES).read);
    expect(await failureOf(corpus.loadShapes())).toEqual({ why: 'malformed', file: 'shapes.json' });
  });

  it('says which file lacks the text of an article', async () => {
    const corpus = await loadCorpus(createTable({ ...FILES, 'texts.json': { articles: [] } }).read);
    expect(await failureOf(corpus.loadArticle('a'))).toEqual({ why: 'missing', file: 'texts.json' });
  });

  it('asks again for a file that did not arrive', async () => {
    let isDown = true;
    const corpus = await loadCorpus(async (file) => {
      if (file === 'texts.json' && isDown) throw new Error('down');
      return FILES[file];
    });
    await expect(corpus.loadArticle('a')).rejects.toThrow('down');
    isDown = false;
    expect(await corpus.loadArticle('a')).toEqual({ id: 'a', blocks: [] });
  });
});

describe('the summaries of articles', () => {
  it('are known at once where all of them came with the manifest', async () => {
    const inline = { ...MANIFEST.inline, 'later.json': { summaries: [EXCERPTS] } };
    const { read, asked } = createTable({ 'manifest.json': { ...MANIFEST, inline } });
    const { articles } = await loadCorpus(read);
    expect(articles.allKnown()).toEqual([A, EXCERPTS]);
    expect([articles.known('a'), await articles.load('none')]).toEqual([A, null]);
    expect(asked).toEqual(['manifest.json']);
  });

  it('come with their chunk when one of it is asked for, by id', async () => {
    const { read, asked } = createTable(FILES);
    const { articles } = await loadCorpus(read);
    expect([articles.allKnown(), articles.known('excerpts')]).toEqual([null, null]);
    expect(await articles.load('excerpts')).toEqual(EXCERPTS);
    expect(articles.known('excerpts')).toEqual(EXCERPTS);
    expect(asked).toEqual(['manifest.json', 'ids.json', 'later.json']);
  });

  it.each([
    [0, A],
    [1, EXCERPTS],
    [2, null],
    [-1, null],
  ])('come by number: %i', async (number, summary) => {
    const { articles } = await loadCorpus(createTable(FILES).read);
    expect(await articles.loadNumbered(number)).toEqual(summary);
  });

  it('come all together, in their order', async () => {
    const { articles } = await loadCorpus(createTable(FILES).read);
    expect(await articles.loadAll()).toEqual([A, EXCERPTS]);
    expect(articles.allKnown()).toEqual([A, EXCERPTS]);
  });
});

describe('reading files over the network', () => {
  const FOLDER = new URL('http://localhost/data/');
  const answer = (response: () => Promise<Response>) => createReader(FOLDER, response)('x.json');

  it('reads a file below the folder', async () => {
    const read = createReader(FOLDER, async (url) => Response.json({ url: String(url) }));
    expect(await read('passages/1.json')).toEqual({ url: 'http://localhost/data/passages/1.json' });
  });

  it.each([
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['not found', async () => new Response('', { status: 404 }), 'missing'],
    ['no JSON', async () => new Response('<html>'), 'malformed'],
  ])('tells %s apart', async (_, response, why) => {
    expect(await failureOf(answer(response))).toEqual({ why, file: 'x.json' });
  });
});

describe('a packed file', () => {
  const value = { passages: { p: [PASSAGE] } };
  const packed = gzipSync(JSON.stringify(value));

  it.each([
    ['as it lies on the disk', packed],
    ['unpacked by the host on the way', JSON.stringify(value)],
  ])('is read %s', async (_, body) => {
    const read = createReader(new URL('https://lake.example/data/'), async () => new Response(body));
    expect(await read('passages/ab/ab.json.gz')).toEqual(value);
  });

  it('that is cut off is told as one that cannot be read', async () => {
    const cut = packed.subarray(0, packed.length - 12);
    const read = createReader(new URL('https://lake.example/data/'), async () => new Response(cut));
    await expect(read('passages/ab/ab.json.gz')).rejects.toMatchObject({ failure: { why: 'malformed' } });
  });
});
