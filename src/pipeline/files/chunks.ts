import type { ArticleText } from '../../corpus/article.ts';
import type { Relation } from '../../corpus/relation.ts';
import { type Corpus, type CorpusPlace, type OutlinedPassage, outlinesIn, relationsIn } from './corpus.ts';

/** How many UTF-16 code units of JSON a chunk may have before the next begins: a second on a slow phone, gzipped. */
export const CHUNK_SIZE = 100_000;

/** What a chunk holds of one place: the first of its chunks is number 0. Nothing of it has been read yet. */
export interface PassageShare {
  readonly place: CorpusPlace;
  readonly chunk: number;
  readonly passages: readonly OutlinedPassage[];
}

/** The passages in chunks, in the order of places; a place with many has its share in several. */
export function chunkPassages(corpus: Corpus, chunkSize: number): Generator<PassageShare[]> {
  return fillChunks(passageShares(corpus, chunkSize), shareSize, chunkSize);
}

function* passageShares(corpus: Corpus, chunkSize: number): Generator<PassageShare> {
  for (const place of corpus.places) {
    let chunk = 0;
    for (const passages of fillChunks(outlinesIn(corpus, place.summary.id), outlinedSize, chunkSize))
      yield { place, chunk: chunk++, passages };
  }
}

/** Stands for the passages of shares, as long as those are the same; `null` where nobody keeps what is made of them. */
export function versionOfShares(
  { shards }: Pick<Corpus, 'shards'>,
  shares: readonly PassageShare[],
): string | null {
  const lines: string[] = [];
  for (const { place, passages } of shares) {
    lines.push(place.summary.id);
    for (const { outline, shard, rank, nth } of passages) {
      const version = shards[shard]?.versions?.[outline[0]];
      if (version === undefined) return null;
      lines.push(`${version} ${rank} ${nth}`);
    }
  }
  return lines.join('\n');
}

export function chunkTexts(texts: Iterable<ArticleText>, chunkSize: number): Generator<ArticleText[]> {
  return fillChunks(texts, textSize, chunkSize);
}

export function chunkRelations(corpus: Corpus, chunkSize: number): Generator<Relation[]> {
  return fillChunks(
    relationsIn(corpus),
    ({ evidence: { text, marks } }) => passageSize(text.length, marks.length),
    chunkSize,
  );
}

/** How full a chunk is before it may end where the next item begins one. */
const FULL_ENOUGH = 0.5;

/**
 * Fills one chunk after the other, in order; what is larger than a chunk has one of its own. A chunk that is half full ends
 * before an item of which `begins` holds: where chunks end depends then on the items there, so that one item more changes a
 * chunk or two and not all that follow.
 */
export function* fillChunks<Item>(
  items: Iterable<Item>,
  sizeOf: (item: Item) => number,
  chunkSize: number,
  begins: (item: Item, before: Item) => boolean = () => false,
): Generator<Item[]> {
  let chunk: Item[] = [];
  let room = chunkSize;
  for (const item of items) {
    const size = sizeOf(item);
    const last = chunk.at(-1);
    const mayEnd = room < chunkSize * (1 - FULL_ENOUGH);
    if (last !== undefined && (size > room || (mayEnd && begins(item, last)))) {
      yield chunk;
      chunk = [];
      room = chunkSize;
    }
    chunk.push(item);
    room -= size;
  }
  if (chunk.length > 0) yield chunk;
}

/** So many at a time. */
export function chunksOf<Item>(items: Iterable<Item>, most: number): Generator<Item[]> {
  return fillChunks(items, () => 1, most);
}

/** What a passage and a mention weigh besides their text, measured on the built-in corpus; in code units of JSON. */
const PASSAGE_WEIGHT = 150;
const MENTION_WEIGHT = 200;

const passageSize = (length: number, marks: number): number =>
  PASSAGE_WEIGHT + length + MENTION_WEIGHT * marks;

const outlinedSize = ({ outline: [, length, marks] }: OutlinedPassage): number => passageSize(length, marks);

function shareSize({ passages }: PassageShare): number {
  return passages.reduce((size, each) => size + outlinedSize(each), 0);
}

function textSize({ blocks }: ArticleText): number {
  return blocks.reduce(
    (size, { text, mentions }) => size + text.length + MENTION_WEIGHT * mentions.length,
    0,
  );
}
