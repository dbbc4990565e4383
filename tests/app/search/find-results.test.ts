import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenCorpus } from '../../../src/app/data/corpus-context.ts';
import { loadCorpus } from '../../../src/app/data/load-corpus.ts';
import { type Filters, NO_FILTERS } from '../../../src/app/model/view.ts';
import { findResults } from '../../../src/app/search/find-results.ts';
import { openSearch } from '../../../src/app/search/open-search.ts';
import { showFiltered } from '../../../src/app/state/shown.ts';
import { loadInput } from '../../../src/cli/load-input.ts';
import type { Input } from '../../../src/input/input-file.ts';
import { HOSTED, type Layout } from '../../../src/pipeline/files/files.ts';
import { createPipeline } from '../../../src/pipeline/pipeline.ts';

const FOLDER = 'tests/fixtures/corpora/tunisia';
const FOLDERS = { content: `${FOLDER}/content`, geo: `${FOLDER}/geo` };
const IN_PIECES = { ...HOSTED, chunkSize: 600, searchChunkSize: () => 200, inlineLimit: 0 };

let corpus: OpenCorpus;

beforeAll(async () => {
  corpus = await open(await loadInput(FOLDERS), IN_PIECES);
});

function open(input: Input, layout: Layout): Promise<OpenCorpus> {
  const files = new Map(
    Array.from(createPipeline({ layout }).run(input).files ?? [], ({ path, content }) => [
      path,
      String(content()),
    ]),
  );
  return loadCorpus(async (file) => JSON.parse(files.get(file) ?? 'null'));
}

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

/** More than 1,000, whose documents are numbered with gaps, and of which each has a word of its own. */
const MANY = 1900;

function articleOf(number: number) {
  const date = `2026-01-${String(1 + (number % 28)).padStart(2, '0')}`;
  const fields = `lang: ar\ntitle: null\noutlet: null\nauthor: null\ndate: ${date}\nsource: null`;
  const texts = [`وصلت القافلة qafila${number} إلى مدينة صفاقس أمس.`, `كان الجو jaw${number} باردا.`];
  const text = `---\nid: made-${number}\n${fields}\n---\n\n${texts.join('\n\n')}\n`;
  return { file: `made-${number}.md`, bytes: new TextEncoder().encode(text) };
}

describe('the results of a search in a large corpus', () => {
  beforeAll(async () => {
    const articles = Array.from({ length: MANY }, (_, number) => articleOf(number));
    corpus = await open({ ...(await loadInput(FOLDERS)), articles }, HOSTED);
  });

  it.each([0, 27, 700, 1333, MANY - 1])('lead to article %i and its passage', async (number) => {
    expect((await openSearch(corpus)).stretches.length).toBeGreaterThan(2);
    const { passages } = await find(`qafila${number}`);
    expect(passages.best.map(({ value }) => value.article.id)).toContain(`made-${number}`);
    expect(passages.best[0]?.value.passage.text).toContain(`qafila${number}`);
    const { articles } = await find(`jaw${number}`);
    expect(articles.best.map(({ value }) => value.id)).toContain(`made-${number}`);
  });

  it('are those that the filters leave', async () => {
    const ofDay = await find('القافلة', { from: '2026-01-05', to: '2026-01-05' });
    expect(ofDay.passages.best.map(({ value }) => Number(value.article.id.slice(5)) % 28)).toEqual(
      ofDay.passages.best.map(() => 4),
    );
    expect(ofDay.passages.best.length).toBeGreaterThan(3);
    const other = await find('jaw4', { from: '2026-01-06', to: '2026-01-06' });
    expect(other.articles.best.map(({ value }) => value.id)).not.toContain('made-4');
  });
});
