import type { ArticleText } from '../../corpus/article.ts';
import { rememberEach } from '../remember.ts';
import type { Shard } from '../shards/shard.ts';
import { cutIntoStretches } from '../shards/stretches.ts';
import { type Corpus, isLarge } from './corpus.ts';

/** Articles in a row, in the shards that they lie in: what is laid of them by itself stays as it is when others change. */
export interface CorpusStretch {
  readonly parts: readonly ShardPart[];
  /** Stands for what is found in them; `null` where nobody keeps what is made of them. */
  version(): string | null;
}

/** Some articles of the shard of an index, from one number up to another. */
interface ShardPart {
  readonly shard: Shard;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The stretches of a large corpus, however it was cut into shards; of a small one all articles together. */
export const stretchesOf = rememberEach((corpus: Pick<Corpus, 'shards'>): readonly CorpusStretch[] =>
  isLarge(corpus)
    ? Array.from(
        cutIntoStretches(articlesIn(corpus), ({ id }) => id),
        (articles) => stretchOf(partsOf(articles, corpus)),
      )
    : [wholeOf(corpus)],
);

/** All articles as one stretch. */
export function wholeOf({ shards }: Pick<Corpus, 'shards'>): CorpusStretch {
  const parts = shards.map((shard, index) => ({ shard, index, from: 0, to: shard.passages.length }));
  return { parts, version: () => null };
}

/** The texts that are published. */
export function* textsIn({ parts }: CorpusStretch): Generator<ArticleText> {
  for (const { shard, from, to } of parts)
    for (let number = from; number < to; number++) {
      const text = shard.text(number);
      if (text !== null) yield text;
    }
}

interface PlacedArticle {
  readonly id: string;
  readonly index: number;
  readonly number: number;
}

function* articlesIn({ shards }: Pick<Corpus, 'shards'>): Generator<PlacedArticle> {
  for (const [index, shard] of shards.entries()) {
    let number = 0;
    for (const { id } of shard.summaries()) yield { id, index, number: number++ };
  }
}

function partsOf(articles: readonly PlacedArticle[], { shards }: Pick<Corpus, 'shards'>): ShardPart[] {
  return shards.flatMap((shard, index) => {
    const numbers = articles.filter((article) => article.index === index).map(({ number }) => number);
    const [from = 0] = numbers;
    return numbers.length === 0 ? [] : [{ shard, index, from, to: from + numbers.length }];
  });
}

function stretchOf(parts: readonly ShardPart[]): CorpusStretch {
  return {
    parts,
    version() {
      const versions = parts.flatMap(({ shard, from, to }) => shard.versions?.slice(from, to) ?? [null]);
      return versions.includes(null) ? null : versions.join('\n');
    },
  };
}
