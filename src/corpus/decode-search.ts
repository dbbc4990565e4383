import { type Check, expectFields, isFileList, isList, isListOfLists, isRecord } from './decode.ts';
import type {
  BeginningFile,
  CardFile,
  PostingFile,
  SearchDirectory,
  SpotFile,
  TermFile,
  TermRangePage,
} from './search.ts';

const isNumber: Check = (value) => typeof value === 'number';
const isRanges: Check = (value) => isRecord(value) && isList(value.ranges) && isList(value.pages);
const isTermIndex: Check = (value) => isRecord(value) && isRanges(value.terms) && isRanges(value.beginnings);
const isCards: Check = (value) =>
  isRecord(value) && isFileList(value.files) && isNumber(value.filesAGroup) && isNumber(value.cardsAFile);

/** Where the search index lies. Throws a `CorpusError`, as all of these do. */
export function decodeSearch(value: unknown): SearchDirectory {
  expectFields(value, 'a search directory', {
    passages: isNumber,
    headings: isTermIndex,
    texts: isTermIndex,
    spots: isFileList,
    spotsAFile: isNumber,
    cards: (each) =>
      each === null ||
      (isRecord(each) && isCards(each.places) && isCards(each.articles) && isCards(each.passages)),
  });
  return value as SearchDirectory;
}

export function decodeTermRanges(value: unknown): TermRangePage['ranges'] {
  expectFields(value, 'a list of search files', { ranges: isList });
  return (value as TermRangePage).ranges;
}

export function decodeTerms(value: unknown): TermFile['terms'] {
  expectFields(value, 'a file of search terms', { terms: isListOfLists });
  return (value as TermFile).terms;
}

export function decodePostings(value: unknown): PostingFile {
  expectFields(value, 'a block of a search term', { gaps: isList });
  return value as PostingFile;
}

export function decodeBeginnings(value: unknown): BeginningFile['beginnings'] {
  expectFields(value, 'a file of beginnings of words', { beginnings: isList });
  return (value as BeginningFile).beginnings;
}

/** Spots of passages. */
export function decodeSpots(value: unknown): SpotFile['spots'] {
  expectFields(value, 'a file of spots', { spots: isListOfLists });
  return (value as SpotFile).spots;
}

/** What is shown of documents that are found. */
export function decodeCards<Card>(value: unknown): CardFile<Card>['cards'] {
  expectFields(value, 'a file of cards', { cards: isList });
  return (value as CardFile<Card>).cards;
}
