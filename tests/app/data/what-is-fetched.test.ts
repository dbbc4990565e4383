/** What actions cost a reader of a corpus of some size and of one three times as large: requests and bytes, which no machine's load changes. */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenCorpus } from '../../../src/app/data/corpus-context.ts';
import { loadCorpus } from '../../../src/app/data/load-corpus.ts';
import { NO_FILTERS } from '../../../src/app/model/view.ts';
import { findResults } from '../../../src/app/search/find-results.ts';
import { openSearch } from '../../../src/app/search/open-search.ts';
import { showFiltered } from '../../../src/app/state/shown.ts';
import { loadInput } from '../../../src/cli/load-input.ts';
import type { InputFile } from '../../../src/input/input-file.ts';
import { createPipeline } from '../../../src/pipeline/pipeline.ts';

const FOLDER = 'tests/fixtures/corpora/tunisia';
const CITIES = ['صفاقس', 'سوسة', 'القيروان'];
const SIZES = [1100, 3300] as const;

function articleOf(number: number): InputFile {
  const id = `made-${number}`;
  const date = `20${String(10 + (number % 10))}-0${1 + (number % 9)}-11`;
  const fields = `id: ${id}\nlang: ar\ntitle: null\noutlet: null\nauthor: null\ndate: ${date}\nsource: null`;
  const text = `---\n${fields}\n---\n\nوصلت القافلة رقم ${number} إلى مدينة ${CITIES[number % CITIES.length]} أمس.\n`;
  return { file: `${id}.md`, bytes: new TextEncoder().encode(text) };
}

class Served {
  requests = 0;
  bytes = 0;
  private readonly files = new Map<string, string>();

  async open(size: number): Promise<OpenCorpus> {
    const input = await loadInput({ content: `${FOLDER}/content`, geo: `${FOLDER}/geo` });
    const articles = Array.from({ length: size }, (_, number) => articleOf(number));
    for (const { path, content } of createPipeline().run({ ...input, articles }).files ?? [])
      this.files.set(path, String(content()));
    return loadCorpus(async (file) => {
      const text = this.files.get(file) ?? '';
      this.requests += 1;
      this.bytes += gzipSync(text).length;
      return JSON.parse(text);
    });
  }

  /** What an action fetches. */
  async cost(act: () => Promise<unknown>): Promise<{ requests: number; kilobytes: number }> {
    const [requests, bytes] = [this.requests, this.bytes];
    await act();
    return { requests: this.requests - requests, kilobytes: (this.bytes - bytes) / 1000 };
  }
}

describe.each(SIZES)('of a corpus of %i articles', (size) => {
  const served = new Served();
  let corpus: OpenCorpus;
  beforeAll(async () => {
    corpus = await served.open(size);
  });
  const most = () => corpus.manifest.places[0]?.id ?? '';

  it('the first view takes one request of at most 60 kB', () => {
    expect(served.requests).toBe(1);
    expect(served.bytes).toBeLessThan(60_000);
  });

  it('a place takes its first passages', async () => {
    const { requests, kilobytes } = await served.cost(() => corpus.loadPassageChunk(most(), 0));
    expect(requests).toBeLessThanOrEqual(2);
    expect(kilobytes).toBeLessThan(30);
  });

  it('an article takes its head and its text', async () => {
    const { requests, kilobytes } = await served.cost(() => corpus.loadArticle(`made-${size - 7}`));
    expect(requests).toBeLessThanOrEqual(4);
    expect(kilobytes).toBeLessThan(60);
  });

  it('a name that is sought takes the files that hold it, and what is shown of it', async () => {
    const shown = showFiltered(corpus.manifest, NO_FILTERS, null);
    const { requests, kilobytes } = await served.cost(async () => {
      await findResults(await openSearch(corpus), corpus, shown, CITIES[0] ?? '');
    });
    expect(requests).toBeLessThanOrEqual(22);
    expect(kilobytes).toBeLessThan(25);
  });
});
