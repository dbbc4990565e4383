import type { ArticleHead, ArticleText } from '../corpus/article.ts';
import type { ArticleChunk, HeadChunk, PassageChunk } from '../corpus/manifest.ts';
import type { Passage } from '../corpus/passage.ts';
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
    Array.from(fillChunks(passages, passageSize, chunkSize), (share) => ({
      place: place.id,
      passages: share,
    })),
  );
  return Array.from(fillChunks(shares, shareSize, chunkSize), (chunk) => ({
    passages: Object.fromEntries(chunk.map((share) => [share.place, share.passages])),
  }));
}

export function chunkArticles(articles: Corpus['articles'], chunkSize: number): ArticleChunk[] {
  const texts = articles.flatMap(({ text }) => text ?? []);
  return Array.from(fillChunks(texts, textSize, chunkSize), (chunk) => ({ articles: chunk }));
}

export function chunkHeads(heads: readonly ArticleHead[], chunkSize: number): HeadChunk[] {
  return Array.from(fillChunks(heads, headSize, chunkSize), (chunk) => ({ heads: chunk }));
}

/** Fills one chunk after the other, in order; what is larger than a chunk has one of its own. */
export function* fillChunks<Item>(
  items: Iterable<Item>,
  sizeOf: (item: Item) => number,
  chunkSize: number,
): Generator<Item[]> {
  let chunk: Item[] = [];
  let room = chunkSize;
  for (const item of items) {
    const size = sizeOf(item);
    if (chunk.length > 0 && size > room) {
      yield chunk;
      chunk = [];
      room = chunkSize;
    }
    chunk.push(item);
    room -= size;
  }
  if (chunk.length > 0) yield chunk;
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

/** The fields of a head and their names; and each place in it, with its count. */
const HEAD_WEIGHT = 400;
const HEAD_PLACE_WEIGHT = 20;

function headSize({ places }: ArticleHead): number {
  return HEAD_WEIGHT + HEAD_PLACE_WEIGHT * places.length;
}
