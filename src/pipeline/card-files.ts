import type { ArticleHead } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import {
  type CardFile,
  type CardFiles,
  type PassageCard,
  partPath,
  type QuotedPassage,
  type SearchCards,
} from '../corpus/search.ts';
import { chunksOf } from './chunks.ts';
import { type Corpus, passagesIn, startsOf, summariesOf } from './corpus.ts';
import type { DocumentNumbers } from './document-numbers.ts';
import { lay, layPaths, type Naming, type OutputFile } from './output-file.ts';
import type { Shard } from './shard.ts';
import { RANK_COUNT } from './standing.ts';

/** The cards around one that is found are fetched with it: files as small as hosts and disks bear. */
const CARDS_A_FILE = 6;
const FILES_A_GROUP = 64;
export const CARDS_A_GROUP = CARDS_A_FILE * FILES_A_GROUP;
/** As many as are shown at once. */
const PASSAGES_OF_A_PLACE = 8;

/** What is shown of places, articles and passages that are found, in their order. */
export function* layCards(
  name: Naming,
  folder: string,
  corpus: Corpus,
  numbers: DocumentNumbers,
): Generator<OutputFile, SearchCards> {
  return {
    places: yield* layGroups(name, folder, cardsByPlace(corpus), 1),
    articles: yield* layGroups(name, folder, articleCards(corpus, numbers), CARDS_A_FILE),
    passages: yield* layGroups(name, folder, passageCards(corpus, numbers), CARDS_A_FILE),
  };
}

/** A card by its number among those of its sort. */
type Numbered<Card> = readonly [number: number, card: Card];

/** The files of a group are named after what all of them hold, with a number each. */
function* layGroups<Card>(
  name: Naming,
  folder: string,
  cards: Iterable<Numbered<Card>>,
  cardsAFile: number,
): Generator<OutputFile, CardFiles> {
  const groups: string[] = [];
  for (const some of groupsOf(cards, cardsAFile * FILES_A_GROUP)) {
    const group = [...chunksOf(some, cardsAFile)];
    const { path } = name(folder, () => group);
    groups.push(path);
    for (const [part, ofFile] of group.entries()) {
      const file: CardFile<Card> = { cards: ofFile };
      yield* lay({
        path: partPath(path, part),
        madeFrom: () => path,
        content: () => JSON.stringify(file),
      });
    }
  }
  return { files: yield* layPaths(name, groups), filesAGroup: FILES_A_GROUP, cardsAFile };
}

/** Cards whose numbers are in a row, up to each multiple of `size`. */
function* groupsOf<Card>(cards: Iterable<Numbered<Card>>, size: number): Generator<Card[]> {
  let [group, of]: [Card[], number] = [[], 0];
  for (const [number, card] of cards) {
    if (group.length > 0 && Math.floor(number / size) !== of) {
      yield group;
      group = [];
    }
    of = Math.floor(number / size);
    group.push(card);
  }
  if (group.length > 0) yield group;
}

function* articleCards(
  { shards }: Corpus,
  { articles, ends: [first] }: DocumentNumbers,
): Generator<Numbered<ArticleHead>> {
  for (const [index, shard] of shards.entries()) {
    let number = 0;
    for (const head of articleHeads({ shards: [shard] }))
      yield [(articles[index]?.[number++] ?? 0) - first, head];
  }
}

function* articleHeads(corpus: Pick<Corpus, 'shards'>): Generator<ArticleHead> {
  for (const { id, language, title, outlet, date, days, inferred, opening } of summariesOf(corpus))
    yield { id, language, title, outlet, date, days, inferred, opening };
}

function* cardsByPlace(corpus: Corpus): Generator<Numbered<PassageCard[]>> {
  const heads = new Map(Array.from(articleHeads(corpus), (head) => [head.id, head]));
  for (const [place, { summary }] of corpus.places.entries()) {
    const cards: PassageCard[] = [];
    for (const { passage } of passagesIn(corpus, summary.id)) {
      const article = heads.get(passage.article);
      if (article !== undefined) cards.push({ place, article, passage: quoted(passage) });
      if (cards.length === PASSAGES_OF_A_PLACE) break;
    }
    yield [place, cards];
  }
}

function* passageCards(
  { places, shards }: Corpus,
  { passages: numbers, ends: [, first] }: DocumentNumbers,
): Generator<Numbered<PassageCard>> {
  const placeNumbers = new Map(places.map(({ summary }, number) => [summary.id, number]));
  for (const [index, shard] of shards.entries()) {
    const passages = quotedIn(shard);
    const starts = startsOf(shard.passages);
    const ends = starts.slice(1);
    let number = 0;
    for (const article of articleHeads({ shards: [shard] })) {
      for (let at = starts[number] ?? 0; at < (ends[number] ?? passages.length); at++) {
        const found = passages[at];
        if (found === undefined) continue;
        const card = {
          place: placeNumbers.get(found.place) ?? 0,
          article,
          passage: quoted(found.passage),
        };
        yield [(numbers[index]?.[at] ?? 0) - first, card];
      }
      number += 1;
    }
  }
}

/** The passages of a shard by their numbers in it, each with its first place. */
function quotedIn(shard: Shard): { readonly place: string; readonly passage: Passage }[] {
  const passages: { place: string; passage: Passage }[] = [];
  for (const [place, share] of shard.places)
    for (let rank = 0; rank < RANK_COUNT; rank++)
      for (const { passage, number } of share.read(rank))
        if (number !== null) passages[number] = { place, passage };
  return passages;
}

function quoted({ article, block, start, text, marks }: Passage): QuotedPassage {
  return {
    article,
    block,
    start,
    text,
    marks: marks.map((mark) => ({ start: mark.start, end: mark.end, occurrence: mark.occurrence })),
  };
}
