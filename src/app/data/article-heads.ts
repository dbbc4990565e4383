import type { ArticleHead } from '../../corpus/article.ts';
import type { ArticleDirectory } from '../../corpus/manifest.ts';

/** Where the heads and the ids of articles come from. */
export interface HeadSource {
  loadHeads(file: string): Promise<readonly ArticleHead[]>;
  loadIds(file: string): Promise<readonly string[]>;
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
  { heads, ids, total }: ArticleDirectory,
  source: HeadSource,
): ArticleHeads {
  const arrived = new Map<string, ArticleHead>();
  let all: readonly ArticleHead[] | null = null;
  const loadChunk = async (chunk: number) => {
    const file = heads[chunk]?.file;
    if (file === undefined) return [];
    const loaded = await source.loadHeads(file);
    for (const head of loaded) arrived.set(head.id, head);
    return loaded;
  };
  const loadAll = async () => {
    all ??= (await Promise.all(heads.map((_, chunk) => loadChunk(chunk)))).flat();
    return all;
  };
  const loadNumbered = async (number: number) => {
    let first = 0;
    const chunk = heads.findIndex(({ articles }) => {
      if (number < first + articles) return true;
      first += articles;
      return false;
    });
    return (await loadChunk(chunk))[number - first] ?? null;
  };
  return {
    known: (id) => arrived.get(id) ?? null,
    allKnown: () => all,
    loadAll,
    loadChunk,
    loadNumbered,
    async load(id) {
      const head = arrived.get(id) ?? null;
      if (head !== null || arrived.size === total) return head;
      return loadNumbered((await source.loadIds(ids)).indexOf(id));
    },
  };
}
