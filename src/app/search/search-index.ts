import {
  type Beginning,
  nearness,
  SCORE_UNIT,
  type SearchDirectory,
  SHORTEST_IN_TEXTS,
  type TermIndex,
} from '../../corpus/search.ts';
import { foldedWords } from '../../text/folded-words.ts';
import {
  type Answers,
  combineAnswers,
  type KnownBest,
  scoreTerms,
  type WeighedTerm,
  type WordAnswer,
} from './answers.ts';
import type { Sought } from './highlight.ts';
import { type FoundTerm, findBeginning, findTerms, type LoadFile } from './term-files.ts';

/** What can be asked of a search. */
export interface SearchIndex {
  /** Every word of the query has to be there, but for short ones; the last may be the beginning of a word. */
  find(query: string): Promise<Answers & { readonly sought: readonly Sought[] }>;
}

/** A heading says more of what is meant than a text. */
const HEADING_WORTH = 3;
const TEXT_WORTH = 1;

/**
 * Answers from an index in pieces, of which it fetches what the words of a query need; `ends` has the first number after
 * the places, after the articles and after the passages.
 */
export function openSearchIndex(
  { headings, texts }: Pick<SearchDirectory, 'headings' | 'texts'>,
  ends: readonly number[],
  load: LoadFile,
): SearchIndex {
  const answer = async (sought: Sought, inTexts: boolean): Promise<WordAnswer> => {
    const [inHeadings, written] = await Promise.all([
      findPart(headings, load, sought, HEADING_WORTH),
      inTexts ? findPart(texts, load, sought, TEXT_WORTH) : NOTHING,
    ]);
    return weigh([inHeadings, written], sought.word, ends);
  };
  return {
    async find(query) {
      const { words, inTexts } = planSearch(foldedWords(query));
      const sought = words.map((word, number) => ({ word, isBeginning: number === words.length - 1 }));
      const answers = await Promise.all(sought.map((each) => answer(each, inTexts)));
      return { ...combineAnswers(answers), sought };
    },
  };
}

/**
 * A word of one or two letters begins or is too much of every text: alone it is sought in headings only, beside longer
 * words it is passed over.
 */
function planSearch(words: readonly string[]): { words: readonly string[]; inTexts: boolean } {
  const long = words.filter((word) => word.length >= SHORTEST_IN_TEXTS);
  return long.length > 0 ? { words: long, inTexts: true } : { words, inTexts: false };
}

/** What one of the two indexes has of a word. */
interface Part {
  readonly worth: number;
  /** In how many documents its terms stand. */
  readonly count: number;
  readonly beginning: Beginning | null;
  /** All that the word stands for; of a beginning that is known the most frequent. */
  loadTerms(): Promise<readonly FoundTerm[]>;
}

const NOTHING: Part = { worth: 0, count: 0, beginning: null, loadTerms: async () => [] };

async function findPart(
  index: TermIndex,
  load: LoadFile,
  { word, isBeginning }: Sought,
  worth: number,
): Promise<Part> {
  const beginning = isBeginning ? await findBeginning(index, load, word) : null;
  if (beginning !== null)
    return {
      worth,
      count: sum(beginning.counts),
      beginning,
      loadTerms: async () =>
        (await Promise.all(beginning.terms.map((term) => findTerms(index, load, term, false)))).flat(),
    };
  const terms = await findTerms(index, load, word, isBeginning);
  return { worth, count: sum(terms.map(({ count }) => count)), beginning, loadTerms: async () => terms };
}

async function weigh(parts: readonly Part[], word: string, ends: readonly number[]): Promise<WordAnswer> {
  const count = sum(parts.map((part) => part.count));
  const rarity = rarityOf(count, ends.at(-1) ?? 0);
  const weighed = parts.map((part) => ({
    ...part,
    worth: part.worth * rarity,
    loadTerms: async () =>
      (await part.loadTerms()).map(
        (term): WeighedTerm => ({ ...term, worth: part.worth * rarity * nearness(term.term, word) }),
      ),
  }));
  return {
    count,
    known: parts.some(({ beginning }) => beginning !== null) ? await knownBest(weighed, ends) : null,
    loadTerms: async () => (await Promise.all(weighed.map(({ loadTerms }) => loadTerms()))).flat(),
  };
}

interface WeighedPart extends Part {
  loadTerms(): Promise<readonly WeighedTerm[]>;
}

/** What is known of a word in one index, and, where it is little, found in the other. */
async function knownBest(parts: readonly WeighedPart[], ends: readonly number[]): Promise<KnownBest[]> {
  const scored = await Promise.all(parts.map(bestOfPart));
  return ends.map((end, sort) => {
    const first = ends[sort - 1] ?? 0;
    const scores = new Map<number, number>();
    for (const { best } of scored)
      for (const [document, score] of best(sort))
        if (document >= first && document < end) scores.set(document, (scores.get(document) ?? 0) + score);
    const counts = scored.map(({ countOf }) => countOf(first, end, sort));
    return {
      first,
      end,
      scores,
      total: Math.max(scores.size, ...counts),
      isAll: counts.filter((count) => count > 0).length < 2,
    };
  });
}

async function bestOfPart({ beginning, worth, loadTerms }: WeighedPart) {
  if (beginning === null) {
    const scores = await scoreTerms(await loadTerms());
    return {
      best: () => scores,
      countOf: (first: number, end: number) =>
        [...scores.keys()].filter((document) => document >= first && document < end).length,
    };
  }
  return {
    best: (sort: number) => pairsIn(beginning.best[sort] ?? [], worth / SCORE_UNIT),
    countOf: (_first: number, _end: number, sort: number) => beginning.counts[sort] ?? 0,
  };
}

/** Each document is followed by its score. */
function pairsIn(best: readonly number[], worth: number): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let at = 0; at < best.length; at += 2) pairs.set(best[at] ?? 0, worth * (best[at + 1] ?? 0));
  return pairs;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The fewer documents have the word, the more it says: the inverse document frequency of BM25. */
function rarityOf(found: number, documents: number): number {
  return Math.log(1 + (Math.max(0, documents - found) + 0.5) / (found + 0.5));
}
