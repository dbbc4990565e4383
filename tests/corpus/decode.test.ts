import { beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import { CorpusError } from '../../src/corpus/checks.ts';
import {
  decodeManifest,
  decodePassageChunk,
  decodeShapes,
  decodeSummaries,
} from '../../src/corpus/decode.ts';
import {
  decodeArticleChunk,
  decodeCoNamed,
  decodeIds,
  decodePlaceDirectory,
  decodePlaces,
  decodeRelations,
  decodeSources,
} from '../../src/corpus/decode-later.ts';
import { decodeSearch, decodeSpots, decodeTerms } from '../../src/corpus/decode-search.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../../src/corpus/version.ts';
import { HOSTED } from '../../src/pipeline/files/files.ts';
import { createPipeline } from '../../src/pipeline/pipeline.ts';
import { manifestWith } from './examples.ts';
import { fieldsOfAnyType } from './fields-of-any-type.ts';

const MANIFEST = manifestWith({});

function errorOf(decode: () => unknown): CorpusError {
  try {
    decode();
  } catch (error) {
    if (error instanceof CorpusError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe('a manifest', () => {
  it('passes as it is', () => {
    expect(decodeManifest(MANIFEST)).toBe(MANIFEST);
  });

  it('of another version is refused with a sentence that names both', () => {
    const error = errorOf(() => decodeManifest({ ...MANIFEST, version: CORPUS_VERSION + 1 }));
    expect(error.message).toBe(
      `This corpus has version ${CORPUS_VERSION + 1}; version ${CORPUS_VERSION} is expected.`,
    );
    expect(error.versions).toEqual({ read: String(CORPUS_VERSION + 1), expected: String(CORPUS_VERSION) });
  });

  it.each([null, [], 'text', {}, { ...MANIFEST, format: 'other' }])('is not %j', (value) => {
    expect(errorOf(() => decodeManifest(value)).message).toContain(`its format is not "${CORPUS_FORMAT}"`);
  });

  it.each(Object.keys(MANIFEST).filter((field) => field !== 'format' && field !== 'version'))(
    'without its field "%s" is refused by that name',
    (field) => {
      expect(errorOf(() => decodeManifest({ ...MANIFEST, [field]: undefined })).message).toContain(
        `"${field}"`,
      );
    },
  );
});

describe('the other files', () => {
  it.each([
    {
      what: 'passages',
      decode: decodePassageChunk,
      good: { passages: { tunis: [] } },
      bad: { passages: { tunis: {} } },
    },
    {
      what: 'articles',
      decode: decodeArticleChunk,
      good: { articles: [{ id: 'a', blocks: [] }] },
      bad: { articles: [{ id: 'a' }] },
    },
    { what: 'places named together', decode: decodeCoNamed, good: { a: [] }, bad: { a: 'text' } },
  ])('are $what or refused', ({ decode, good, bad }) => {
    expect(decode(good)).toBe(good);
    expect(() => decode(bad)).toThrow(CorpusError);
    expect(() => decode(null)).toThrow(CorpusError);
  });
});

describe('shapes', () => {
  const topology = {
    type: 'Topology',
    transform: { scale: [0.1, 0.1], translate: [40, 34] },
    arcs: [
      [
        [0, 0],
        [5, 5],
      ],
    ],
    objects: { there: { type: 'LineString', arcs: [0] }, back: { type: 'LineString', arcs: [-1] } },
  };

  it('are unpacked, a geometry a place', () => {
    expect(decodeShapes(topology)).toEqual({
      there: {
        type: 'LineString',
        coordinates: [
          [40, 34],
          [40.5, 34.5],
        ],
      },
      back: {
        type: 'LineString',
        coordinates: [
          [40.5, 34.5],
          [40, 34],
        ],
      },
    });
  });

  it.each([null, {}, { ...topology, arcs: null }, { ...topology, objects: { there: {} } }])(
    'are not %j',
    (bad) => {
      expect(() => decodeShapes(bad)).toThrow(CorpusError);
    },
  );
});

describe('a field of a file that is of another type', () => {
  const files = new Map<string, unknown>();
  /** The first of the files of that folder, or of those that have a field. */
  const fileIn = (folder: string, field = ''): unknown =>
    [...files].find(
      ([path, json]) => path.startsWith(folder) && JSON.stringify(json).startsWith(`{"${field}`),
    )?.[1];

  beforeAll(async () => {
    const folder = 'tests/fixtures/corpora/tunisia';
    const input = await loadInput({ content: `${folder}/content`, geo: `${folder}/geo` });
    const { files: made } = createPipeline({ layout: { ...HOSTED, inlineLimit: 0, placesAFile: 9 } }).run(
      input,
    );
    for (const { path, content } of made ?? [])
      if (path.endsWith('.json')) files.set(path, JSON.parse(String(content())));
  });

  it.each([
    {
      folder: 'manifest',
      decode: decodeManifest,
      free: /^inline|^site\.(?!title|description|languages|tiles|rights)/,
    },
    { folder: 'summaries/', decode: decodeSummaries },
    { folder: 'places/', field: 'places', decode: decodePlaces },
    { folder: 'places/', field: 'files', decode: decodePlaceDirectory },
    { folder: 'ids/', decode: decodeIds },
    { folder: 'passages/', decode: decodePassageChunk },
    { folder: 'articles/', decode: decodeArticleChunk },
    { folder: 'co-named/', decode: decodeCoNamed },
    // What is only passed on may be anything.
    { folder: 'sources/', decode: decodeSources, free: /\.statements\.|\.population$/ },
    { folder: 'relations/', decode: decodeRelations },
    { folder: 'search/', field: 'headings', decode: decodeSearch },
    { folder: 'search/', field: 'terms', decode: decodeTerms },
    { folder: 'search/', field: 'spots', decode: decodeSpots },
  ])('is refused in $folder$field', ({ folder, field, decode, free = /^$/ }) => {
    const file = fileIn(folder, field);
    expect(() => decode(file)).not.toThrow();
    expect(fieldsOfAnyType(file, decode).filter((path) => !free.test(path))).toEqual([]);
  });
});
