import type { SearchDirectory, TermEntry } from '../../corpus/search.ts';
import { foldedWords } from '../../text/folded-words.ts';
import { type Answers, combineAnswers, type WordAnswer } from './answers.ts';
import { findTerms, type LoadTerms } from './term-files.ts';

/** What can be asked of a search. */
export interface SearchIndex {
  /** Every word of the query has to be there, but for short ones; the last may be the beginning of a word. */
  find(query: string): Promise<Answers>;
}

/** A heading says more of what is meant than a text. */
const HEADING_WORTH = 3;
const TEXT_WORTH = 1;

/** Letters below which a word says too little to be sought in texts. */
const SHORTEST = 3;

/** Of a word that is only begun as much counts, and the less the more of it is missing. */
const BEGINNING_WORTH = 0.375;

/** Answers from an index in pieces, of which it fetches what the words of a query need; `documents` counts all that can be found. */
export function openSearchIndex(
  { headings, texts }: Pick<SearchDirectory, 'headings' | 'texts'>,
  documents: number,
  load: LoadTerms,
): SearchIndex {
  const answer = async (word: string, isLast: boolean, inTexts: boolean): Promise<WordAnswer> => {
    const [inHeadings, written] = await Promise.all([
      findTerms(headings, load, word, isLast),
      inTexts ? findTerms(texts, load, word, isLast) : [],
    ]);
    const rarity = rarityOf([...inHeadings, ...written], documents);
    const weigh = (entries: readonly TermEntry[], worth: number) =>
      entries.map((entry) => ({ entry, worth: worth * rarity * nearness(entry, word) }));
    return [...weigh(inHeadings, HEADING_WORTH), ...weigh(written, TEXT_WORTH)];
  };
  return {
    async find(query) {
      const { words, inTexts } = planSearch(foldedWords(query));
      const answers = words.map((word) => answer(word, word === words.at(-1), inTexts));
      return combineAnswers(documents, await Promise.all(answers));
    },
  };
}

/**
 * A word of one or two letters begins or is too much of every text: alone it is sought in headings only, beside longer
 * words it is passed over.
 */
function planSearch(words: readonly string[]): { words: readonly string[]; inTexts: boolean } {
  const long = words.filter((word) => word.length >= SHORTEST);
  return long.length > 0 ? { words: long, inTexts: true } : { words, inTexts: false };
}

/** The fewer documents have the word, the more it says: the inverse document frequency of BM25. */
function rarityOf(entries: readonly TermEntry[], documents: number): number {
  const found = entries.reduce((sum, [, gaps]) => sum + gaps.length, 0);
  return Math.log(1 + (Math.max(0, documents - found) + 0.5) / (found + 0.5));
}

const nearness = ([term]: TermEntry, word: string): number =>
  term === word ? 1 : (BEGINNING_WORTH * word.length) / term.length;
