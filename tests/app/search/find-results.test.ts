import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenCorpus } from '../../../src/app/data/corpus-context.ts';
import { loadCorpus } from '../../../src/app/data/load-corpus.ts';
import { type Filters, NO_FILTERS } from '../../../src/app/model/view.ts';
import { findResults } from '../../../src/app/search/find-results.ts';
import { openSearch } from '../../../src/app/search/open-search.ts';
import { showFiltered } from '../../../src/app/state/shown.ts';
import { loadInput } from '../../../src/cli/load-input.ts';
import { HOSTED } from '../../../src/pipeline/files.ts';
import { createPipeline } from '../../../src/pipeline/pipeline.ts';

const FOLDER = 'tests/fixtures/corpora/tunisia';
const IN_PIECES = { ...HOSTED, chunkSize: 600, searchChunkSize: () => 200, inlineLimit: 0 };

let corpus: OpenCorpus;

beforeAll(async () => {
  const input = await loadInput({ content: `${FOLDER}/content`, geo: `${FOLDER}/geo` });
  const files = new Map(
    Array.from(createPipeline({ layout: IN_PIECES }).run(input).files ?? [], ({ path, content }) => [
      path,
      String(content()),
    ]),
  );
  corpus = await loadCorpus(async (file) => JSON.parse(files.get(file) ?? 'null'));
});

async function find(query: string, filters: Partial<Filters> = {}) {
  const summaries = Object.keys(filters).length > 0 ? await corpus.articles.loadAll() : null;
  const shown = showFiltered(corpus.manifest, { ...NO_FILTERS, ...filters }, summaries);
  return findResults(await openSearch(corpus), corpus, shown, query);
}

describe('the results of a search in a corpus that lies in pieces', () => {
  it('are places, that of just this name before those named after it', async () => {
    const { places } = await find('القيروان');
    expect(places.best[0]?.value.id).toBe('kairouan');
    expect(places.best[0]?.words).toEqual([{ word: 'القيروان', isBeginning: true }]);
  });

  it('are articles by their titles', async () => {
    const { articles } = await find('الساحلي');
    expect(articles.best.map(({ value }) => value.id)).toEqual(['coast-road']);
  });

  it('are passages with the place and the article that they lead to', async () => {
    const { passages } = await find('بعيدة البحر');
    const [{ value }] = passages.best as [(typeof passages.best)[number]];
    expect(value.passage.text).toContain('وهي بعيدة عن البحر');
    expect([value.place.id, value.article.id]).toEqual(['kairouan', 'coast-road']);
    expect(passages.total).toBe(1);
  });

  it('are counted as the filters leave them', async () => {
    const all = await find('سوسة');
    const left = await find('سوسة', { from: '2026-01-01' });
    const none = await find('سوسة', { outlets: ['Test texts'] });
    expect(new Set(left.passages.best.map(({ value }) => value.article.id))).toEqual(new Set(['coast-road']));
    expect(all.passages.total).toBeGreaterThan(left.passages.total);
    expect([none.passages.total, none.articles.total, none.places.total]).toEqual([0, 0, 0]);
  });
});
