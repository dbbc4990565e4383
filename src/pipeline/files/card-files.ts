import type { ArticleHead } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';
import {
  type CardFile,
  type CardFiles,
  type PassageCard,
  partPath,
  type QuotedPassage,
  type SearchCards,
} from '../../corpus/search.ts';
import { RANK_COUNT } from '../annotation/standing.ts';
import { type Recall, recallOf, rememberLast } from '../remember.ts';
import type { Shard } from '../shards/shard.ts';
import { chunksOf } from './chunks.ts';
import { type Corpus, passagesIn, startsOf, summariesOf } from './corpus.ts';
import { type CorpusStretch, stretchesOf } from './corpus-stretches.ts';
import { lay, layPaths, type Naming, type OutputFile } from './output-file.ts';

/** The cards around one that is found are fetched with it: files as small as hosts and disks bear. */
const CARDS_A_FILE = 6;
const FILES_A_GROUP = 64;
export const CARDS_A_GROUP = CARDS_A_FILE * FILES_A_GROUP;
/** As many as are shown at once. */
const PASSAGES_OF_A_PLACE = 8;

/**
 * What is shown of places, articles and passages that are found, in their order. Of each stretch the articles, and the
 * passages, begin a group, as their numbers begin a room (`numberDocuments`).
 */
export function* layCards(
  name: Naming,
  folder: string,
  corpus: Corpus,
  recall: Recall,
): Generator<OutputFile, SearchCards> {
  const numbers = new Map(corpus.places.map(({ summary }, number) => [summary.id, number]));
  const stretches = stretchesOf(corpus);
  const layAll = <Card>(rows: readonly CardRow<Card>[], cardsAFile: number) =>
    layGroups(name, folder, rows, { cardsAFile, recall });
  return {
    places: yield* layAll([{ key: null, cards: () => cardsByPlace(corpus) }], 1),
    articles: yield* layAll(
      stretches.map((stretch) => ({
        key: keyOf('articles', stretch.version()),
        cards: () => headsIn(stretch),
      })),
      CARDS_A_FILE,
    ),
    passages: yield* layAll(
      stretches.map((stretch) => ({
        key: keyOf(`passages of ${numbersIn(stretch, numbers)}`, stretch.version()),
        cards: () => passageCards(stretch, numbers),
      })),
      CARDS_A_FILE,
    ),
  };
}

const keyOf = (what: string, version: string | null): string | null =>
  version === null ? null : `cards of ${what}: ${version}`;

/** Of the places that a stretch names: cards tell them. */
function numbersIn({ parts }: CorpusStretch, numbers: ReadonlyMap<string, number>): string {
  return parts.flatMap(({ shard }) => Array.from(shard.places.keys(), (id) => numbers.get(id))).join(' ');
}

/** Cards in a row that begin a group of their own. */
interface CardRow<Card> {
  /** Under which an earlier run may have noted the groups; `null` where none can. */
  readonly key: string | null;
  cards(): Iterable<Card>;
}

interface LayOptions {
  readonly cardsAFile: number;
  readonly recall: Recall;
}

/** The files of a group are named after what all of them hold, with a number each. */
function* layGroups<Card>(
  name: Naming,
  folder: string,
  rows: readonly CardRow<Card>[],
  { cardsAFile, recall }: LayOptions,
): Generator<OutputFile, CardFiles> {
  const groups: string[] = [];
  for (const { key, cards } of rows) {
    const { told, made } = recallOf(
      recall,
      key,
      () =>
        Array.from(chunksOf(cards(), cardsAFile * FILES_A_GROUP), (some) => [...chunksOf(some, cardsAFile)]),
      (all) => all.map((group) => ({ path: name(folder, () => group).path, files: group.length })),
    );
    for (const [number, { path, files }] of told.entries()) {
      groups.push(path);
      for (let part = 0; part < files; part++)
        yield* lay({
          path: partPath(path, part),
          madeFrom: () => path,
          content: () => JSON.stringify({ cards: made()[number]?.[part] ?? [] } satisfies CardFile<Card>),
        });
    }
  }
  return { files: yield* layPaths(name, groups), filesAGroup: FILES_A_GROUP, cardsAFile };
}

function* headsIn({ parts }: CorpusStretch): Generator<ArticleHead> {
  for (const { shard, from, to } of parts) yield* headsOf(shard).slice(from, to);
}

/** A shard may hold several stretches. */
const headsOf = rememberLast(
  (shard: Shard) => [...articleHeads({ shards: [shard] })],
  (shard) => [shard],
);

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

function* passageCards(
  { parts }: CorpusStretch,
  numbers: ReadonlyMap<string, number>,
): Generator<PassageCard> {
  for (const { shard, from, to } of parts) {
    const passages = quotedIn(shard);
    const heads = headsOf(shard);
    const starts = [...startsOf(shard.passages), passages.length];
    for (let number = from; number < to; number++)
      for (const found of passages.slice(starts[number], starts[number + 1])) {
        const article = heads[number];
        if (article === undefined || found === undefined) continue;
        yield { place: numbers.get(found.place) ?? 0, article, passage: quoted(found.passage) };
      }
  }
}

/** The passages of a shard by their numbers in it, each with its first place. */
const quotedIn = rememberLast(
  (shard: Shard): readonly { readonly place: string; readonly passage: Passage }[] => {
    const passages: { place: string; passage: Passage }[] = [];
    for (const [place, share] of shard.places)
      for (let rank = 0; rank < RANK_COUNT; rank++)
        for (const { passage, number } of share.read(rank))
          if (number !== null) passages[number] = { place, passage };
    return passages;
  },
  (shard) => [shard],
);

function quoted({ article, block, start, text, marks }: Passage): QuotedPassage {
  return {
    article,
    block,
    start,
    text,
    marks: marks.map((mark) => ({ start: mark.start, end: mark.end, occurrence: mark.occurrence })),
  };
}
