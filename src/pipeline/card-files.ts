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
import { lay, layPaths, type Naming, type OutputFile } from './output-file.ts';
import type { Shard } from './shard.ts';
import { RANK_COUNT } from './standing.ts';

/** The cards around one that is found are fetched with it: files as small as hosts and disks bear. */
const CARDS_A_FILE = 6;
const FILES_A_GROUP = 64;
/** As many as are shown at once. */
const PASSAGES_OF_A_PLACE = 8;

/** What is shown of places, articles and passages that are found, in their order. */
export function* layCards(name: Naming, folder: string, corpus: Corpus): Generator<OutputFile, SearchCards> {
  return {
    places: yield* layGroups(name, folder, cardsByPlace(corpus), 1),
    articles: yield* layGroups(name, folder, articleHeads(corpus), CARDS_A_FILE),
    passages: yield* layGroups(name, folder, passageCards(corpus), CARDS_A_FILE),
  };
}

/** The files of a group are named after what all of them hold, with a number each. */
function* layGroups<Card>(
  name: Naming,
  folder: string,
  cards: Iterable<Card>,
  cardsAFile: number,
): Generator<OutputFile, CardFiles> {
  const groups: string[] = [];
  for (const group of chunksOf(chunksOf(cards, cardsAFile), FILES_A_GROUP)) {
    const { path } = name(folder, () => group);
    groups.push(path);
    for (const [part, some] of group.entries()) {
      const file: CardFile<Card> = { cards: some };
      yield* lay({ path: partPath(path, part), content: () => JSON.stringify(file) });
    }
  }
  return { files: yield* layPaths(name, groups), filesAGroup: FILES_A_GROUP, cardsAFile };
}

function* articleHeads(corpus: Pick<Corpus, 'shards'>): Generator<ArticleHead> {
  for (const { id, language, title, outlet, date, days, inferred, opening } of summariesOf(corpus))
    yield { id, language, title, outlet, date, days, inferred, opening };
}

function* cardsByPlace(corpus: Corpus): Generator<PassageCard[]> {
  const heads = new Map(Array.from(articleHeads(corpus), (head) => [head.id, head]));
  for (const [place, { summary }] of corpus.places.entries()) {
    const cards: PassageCard[] = [];
    for (const { passage } of passagesIn(corpus, summary.id)) {
      const article = heads.get(passage.article);
      if (article !== undefined) cards.push({ place, article, passage: quoted(passage) });
      if (cards.length === PASSAGES_OF_A_PLACE) break;
    }
    yield cards;
  }
}

function* passageCards({ places, shards }: Corpus): Generator<PassageCard> {
  const numbers = new Map(places.map(({ summary }, number) => [summary.id, number]));
  for (const shard of shards) {
    const passages = quotedIn(shard);
    const starts = startsOf(shard.passages);
    let number = 0;
    for (const article of articleHeads({ shards: [shard] })) {
      const from = starts[number] ?? 0;
      for (const { place, passage } of passages.slice(from, from + (shard.passages[number] ?? 0)))
        yield { place: numbers.get(place) ?? 0, article, passage: quoted(passage) };
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
