import type { ArticleHead } from '../../corpus/article.ts';
import type { ArticleDirectory, ArticleIds } from '../../corpus/manifest.ts';

/** Where the heads and the ids of articles come from. */
export interface HeadSource {
  /** One of the directory's files of heads, counted from 0; none where it has no such file. */
  loadHeads(chunk: number): Promise<readonly ArticleHead[]>;
  loadIds(file: string): Promise<ArticleIds['ids']>;
}

/** The heads of the articles, which arrive in chunks when they are asked for. */
export interface ArticleHeads {
  /** `null` where it has not arrived, or there is none. */
  known(id: string): ArticleHead | null;
  /** All in their order; `null` until `loadAll` has brought them. */
  allKnown(): readonly ArticleHead[] | null;
  loadAll(): Promise<readonly ArticleHead[]>;
  /** `null` where there is no such article. */
  load(id: string): Promise<ArticleHead | null>;
  /** By its number in the order of the articles, from 0. */
  loadNumbered(number: number): Promise<ArticleHead | null>;
  /** One of the directory's files, counted from 0. */
  loadChunk(chunk: number): Promise<readonly ArticleHead[]>;
}

export function createArticleHeads(
  { heads, headsAFile, ids, total }: ArticleDirectory,
  source: HeadSource,
): ArticleHeads {
  const arrived = new Map<string, ArticleHead>();
  let all: readonly ArticleHead[] | null = null;
  const loadChunk = async (chunk: number) => {
    const loaded = await source.loadHeads(chunk);
    for (const head of loaded) arrived.set(head.id, head);
    return loaded;
  };
  const loadAll = async () => {
    const chunks = Array.from({ length: heads.total }, (_, chunk) => loadChunk(chunk));
    all ??= (await Promise.all(chunks)).flat();
    return all;
  };
  const loadNumbered = async (number: number) =>
    (await loadChunk(Math.floor(number / headsAFile)))[number % headsAFile] ?? null;
  return {
    known: (id) => arrived.get(id) ?? null,
    allKnown: () => all,
    loadAll,
    loadChunk,
    loadNumbered,
    async load(id) {
      const head = arrived.get(id) ?? null;
      if (head !== null || arrived.size === total) return head;
      const file = ids.findLast(({ first }) => first <= id)?.file;
      const numbered = file === undefined ? [] : await source.loadIds(file);
      const number = numbered.find(([each]) => each === id)?.[1];
      return number === undefined ? null : loadNumbered(number);
    },
  };
}
