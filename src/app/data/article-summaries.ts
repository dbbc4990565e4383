import type { ArticleSummary } from '../../corpus/article.ts';
import { type ArticleDirectory, type NumberedIds, numberOfId } from '../../corpus/manifest.ts';

/** Where the summaries and the ids of articles come from. */
export interface SummarySource {
  /** One of the directory's files of summaries, counted from 0; none where it has no such file. */
  loadSummaries(chunk: number): Promise<readonly ArticleSummary[]>;
  loadIds(file: string): Promise<NumberedIds['ids']>;
}

/** The summaries of the articles, which arrive in chunks when they are asked for. */
export interface ArticleSummaries {
  /** `null` where it has not arrived, or there is none. */
  known(id: string): ArticleSummary | null;
  /** All in their order; `null` until `loadAll` has brought them. */
  allKnown(): readonly ArticleSummary[] | null;
  loadAll(): Promise<readonly ArticleSummary[]>;
  /** `null` where there is no such article. */
  load(id: string): Promise<ArticleSummary | null>;
  /** By its number in the order of the articles, from 0. */
  loadNumbered(number: number): Promise<ArticleSummary | null>;
  /** One of the directory's files, counted from 0. */
  loadChunk(chunk: number): Promise<readonly ArticleSummary[]>;
}

export function createArticleSummaries(
  { summaries, summariesAFile, ids, total }: ArticleDirectory,
  source: SummarySource,
): ArticleSummaries {
  const arrived = new Map<string, ArticleSummary>();
  let all: readonly ArticleSummary[] | null = null;
  const loadChunk = async (chunk: number) => {
    const loaded = await source.loadSummaries(chunk);
    for (const summary of loaded) arrived.set(summary.id, summary);
    return loaded;
  };
  const loadAll = async () => {
    const chunks = Array.from({ length: summaries.total }, (_, chunk) => loadChunk(chunk));
    all ??= (await Promise.all(chunks)).flat();
    return all;
  };
  const loadNumbered = async (number: number) =>
    (await loadChunk(Math.floor(number / summariesAFile)))[number % summariesAFile] ?? null;
  return {
    known: (id) => arrived.get(id) ?? null,
    allKnown: () => all,
    loadAll,
    loadChunk,
    loadNumbered,
    async load(id) {
      const summary = arrived.get(id) ?? null;
      if (summary !== null || arrived.size === total) return summary;
      const number = await numberOfId(id, ids, source.loadIds);
      return number === null ? null : loadNumbered(number);
    },
  };
}
