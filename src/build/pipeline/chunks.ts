import type { ArticleText } from '../../corpus/article.ts';
import type { ArticleChunk, PassageChunk } from '../../corpus/manifest.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { Corpus } from './corpus.ts';

/** How many UTF-16 code units of JSON a chunk may have before the next begins: a second on a slow phone, gzipped. */
export const CHUNK_SIZE = 100_000;

interface PassageShare {
  readonly place: string;
  readonly passages: readonly Passage[];
}

/** The passages in chunks, in the order of places; a place with many has its share in several. */
export function chunkPassages(places: Corpus['places'], chunkSize: number): PassageChunk[] {
  const shares = places.flatMap(({ place, passages }): PassageShare[] =>
    fillChunks(passages, passageSize, chunkSize).map((share) => ({ place: place.id, passages: share })),
  );
  return fillChunks(shares, shareSize, chunkSize).map((chunk) => ({
    passages: Object.fromEntries(chunk.map((share) => [share.place, share.passages])),
  }));
}

export function chunkArticles(articles: Corpus['articles'], chunkSize: number): ArticleChunk[] {
  const texts = articles.flatMap(({ text }) => text ?? []);
  return fillChunks(texts, textSize, chunkSize).map((chunk) => ({ articles: chunk }));
}

/** Fills one chunk after the other, in order; what is larger than a chunk has one of its own. */
export function fillChunks<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  chunkSize: number,
): Item[][] {
  const chunks: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const last = chunks.at(-1);
    if (last === undefined || size > room) {
      chunks.push([item]);
      room = chunkSize - size;
    } else {
      last.push(item);
      room -= size;
    }
  }
  return chunks;
}

/** What a passage and a mention weigh besides their text, measured on the built-in corpus; in code units of JSON. */
const PASSAGE_WEIGHT = 150;
const MENTION_WEIGHT = 200;

function passageSize({ text, marks }: Passage): number {
  return PASSAGE_WEIGHT + text.length + MENTION_WEIGHT * marks.length;
}

function shareSize({ passages }: PassageShare): number {
  return passages.reduce((size, passage) => size + passageSize(passage), 0);
}

function textSize({ blocks }: ArticleText): number {
  return blocks.reduce(
    (size, { text, mentions }) => size + text.length + MENTION_WEIGHT * mentions.length,
    0,
  );
}
