import type { NumberedStretch } from '../../corpus/search.ts';
import type { Corpus } from './corpus.ts';
import { stretchesOf, wholeOf } from './corpus-stretches.ts';

/** Numbers of the documents of the search index (`corpus/search.ts`). */
export interface DocumentNumbers {
  readonly stretches: readonly NumberedStretch[];
  /** The first article's, the first passage's, and the one after the last passage's. */
  readonly ends: readonly [articles: number, passages: number, end: number];
  /** Of the articles of each shard, in their order. */
  readonly articles: readonly Uint32Array[];
  /** Of the passages of each shard. */
  readonly passages: readonly Uint32Array[];
}

/**
 * Numbers what can be found in a corpus. Places, and the articles and the passages of each stretch, begin at multiples of
 * `room`: what an edit adds to a stretch does not move the numbers of the others, in whose files of the index nothing
 * changes then. With a room of 1 all is in a row.
 */
export function numberDocuments(corpus: Corpus, room: number): DocumentNumbers {
  const roundUp = (count: number) => Math.ceil(count / room) * room;
  const firstArticle = roundUp(corpus.places.length);
  const counted = (room > 1 ? stretchesOf(corpus) : [wholeOf(corpus)]).map(({ parts }) => {
    const passages = parts.flatMap(({ shard, from, to }) => shard.passages.slice(from, to));
    return { articles: passages.length, passages: passages.reduce((sum, count) => sum + count, 0) };
  });
  const firstPassage = counted.reduce((number, { articles }) => number + roundUp(articles), firstArticle);
  const stretches: NumberedStretch[] = [];
  const [ofArticles, ofPassages]: [number[], number[]] = [[], []];
  let [articleStart, passageStart] = [firstArticle, firstPassage];
  for (const { articles, passages } of counted) {
    stretches.push([ofArticles.length, articleStart, passageStart]);
    for (let index = 0; index < articles; index++) ofArticles.push(articleStart + index);
    for (let index = 0; index < passages; index++) ofPassages.push(passageStart + index);
    articleStart += roundUp(articles);
    passageStart += roundUp(passages);
  }
  return {
    stretches,
    ends: [firstArticle, firstPassage, passageStart],
    articles: cutLike(
      ofArticles,
      corpus.shards.map(({ passages }) => passages.length),
    ),
    passages: cutLike(
      ofPassages,
      corpus.shards.map(({ passages }) => passages.reduce((sum, count) => sum + count, 0)),
    ),
  };
}

function cutLike(numbers: readonly number[], lengths: readonly number[]): Uint32Array[] {
  let start = 0;
  return lengths.map((length) => {
    start += length;
    return Uint32Array.from(numbers.slice(start - length, start));
  });
}
