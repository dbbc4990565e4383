import { describe, expect, it } from 'vitest';
import {
  CorpusError,
  decodeArticleChunk,
  decodeManifest,
  decodePassageChunk,
  decodeShapes,
  decodeSources,
} from '../../src/corpus/decode.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../../src/corpus/version.ts';
import { directoryOf } from './article-directory.ts';

const MANIFEST = {
  format: CORPUS_FORMAT,
  version: CORPUS_VERSION,
  site: {},
  layers: [],
  places: [{ id: 'tunis' }],
  articles: directoryOf({}),
  passages: { total: 0, paths: [], pages: [] },
  shapes: 'shapes/1.json',
  sources: 'sources/1.json',
  coNamed: 'co-named/1.json',
  lead: null,
  credits: [],
  relations: { files: { total: 0, paths: [], pages: [] }, all: 0, drawn: 0 },
  search: 'search/1.json',
  basemap: [],
  inline: {},
};

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
      good: { articles: [{ id: 'a' }] },
      bad: { articles: [{}] },
    },
    { what: 'sources', decode: decodeSources, good: { a: { names: [] } }, bad: { a: 'text' } },
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
