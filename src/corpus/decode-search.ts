import { type Check, decodeAs, has, isList, isNumber, isText, listOf, orNull, tuple } from './checks.ts';
import { isFileList } from './decode.ts';
import type {
  Beginning,
  BeginningFile,
  CardFile,
  CardFiles,
  PostingFile,
  SearchCards,
  SearchDirectory,
  SpotFile,
  TermFile,
  TermIndex,
  TermRange,
  TermRangePage,
  TermRanges,
} from './search.ts';

const isNumbers = listOf(isNumber);
const isRangeList = listOf(has<TermRange>({ first: isText, file: isText }));
const isRanges = has<TermRanges>({ ranges: isRangeList, pages: isRangeList });
const isTermIndex = has<TermIndex>({ terms: isRanges, beginnings: isRanges });
const isCards = has<CardFiles>({ files: isFileList, filesAGroup: isNumber, cardsAFile: isNumber });

/** Where the search index lies. Throws a `CorpusError`, as all of these do. */
export const decodeSearch = (value: unknown): SearchDirectory =>
  decodeAs<SearchDirectory>(
    {
      stretches: listOf(tuple(isNumber, isNumber, isNumber)),
      end: isNumber,
      headings: isTermIndex,
      texts: isTermIndex,
      spots: isFileList,
      spotsAFile: isNumber,
      cards: orNull(has<SearchCards>({ places: isCards, articles: isCards, passages: isCards })),
    },
    value,
  );

export const decodeTermRanges = (value: unknown): TermRangePage['ranges'] =>
  decodeAs<TermRangePage>({ ranges: isRangeList }, value).ranges;

const isShortTerm = tuple(isText, isNumbers, isText);
const isLongTerm = tuple(isText, isNumber, listOf(tuple(isNumber, isText)));
const isTerm: Check = (value) => isShortTerm(value) || isLongTerm(value);

export const decodeTerms = (value: unknown): TermFile['terms'] =>
  decodeAs<TermFile>({ terms: listOf(isTerm) }, value).terms;

export const decodePostings = (value: unknown): PostingFile =>
  decodeAs<PostingFile>({ gaps: isNumbers, weights: isText }, value);

const isBeginning = has<Beginning>({
  beginning: isText,
  counts: isNumbers,
  best: listOf(isNumbers),
  terms: listOf(isText),
});

export const decodeBeginnings = (value: unknown): BeginningFile['beginnings'] =>
  decodeAs<BeginningFile>({ beginnings: listOf(isBeginning) }, value).beginnings;

const isSpot = tuple(isNumber, isNumber, isNumber, isNumber);

/** Spots of passages. */
export const decodeSpots = (value: unknown): SpotFile['spots'] =>
  decodeAs<SpotFile>({ spots: listOf(isSpot) }, value).spots;

/** What is shown of documents that are found. */
export function decodeCards<Card>(value: unknown): CardFile<Card>['cards'] {
  return decodeAs<CardFile<Card>>({ cards: isList }, value).cards;
}
