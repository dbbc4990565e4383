import { describe, expect, it } from 'vitest';
import { BUILD_PLACE, offlineWorkerFile } from '../../src/publish/offline-build.ts';

/** The paths that the worker of a site keeps, whose pieces of the search index are so many and so large. */
function keptOf(pieces: number, size: number): string[] {
  const search = Array.from({ length: pieces }, (_, number) => `data/search/ab/${number}.json.gz`);
  const worker = offlineWorkerFile(BUILD_PLACE, {
    paths: ['index.html', 'assets/a.js', 'data/manifest.json', 'data/shapes/s.json', ...search],
    sizeOf: () => size,
    bytesOf: () => new Uint8Array(),
  });
  const { files } = JSON.parse(String(worker.content())) as { files: { url: string }[] };
  return files.map(({ url }) => url);
}

describe('the files that a first visit keeps for reading without network', () => {
  it('are the app and a small corpus whole', () => {
    expect(keptOf(20, 10_000)).toHaveLength(24);
  });

  it.each([
    ['large', 100, 100_000],
    ['in very many files', 2000, 1000],
  ])('are the app alone where the corpus is %s', (_, pieces, size) => {
    expect(keptOf(pieces, size).sort()).toEqual([
      'assets/a.js',
      'data/manifest.json',
      'data/shapes/s.json',
      'index.html',
    ]);
  });
});
