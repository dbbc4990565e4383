import type { TermEntry } from '../../corpus/search.ts';
import { foldedWords } from '../../text/folded-words.ts';
import { mergeSorted } from './merge-sorted.ts';
import { searchForms } from './search-forms.ts';

/** A posting is one number, document and count together: ten thousand articles have millions of them. */
const COUNT_BITS = 4;
const MOST_COUNTED = 2 ** COUNT_BITS - 1;

/** Of the weighing called BM25: how soon a repeated word says nothing new, and how far a long text lessens it. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;
/** What that weighing gives at most. */
const GREATEST_WEIGHT = SATURATION + 1;

/** A term and where it stands: in the order of the documents, each with how often. */
export type TermPostings = readonly [term: string, postings: readonly number[]];

/** An inverted index of some documents, which are numbered from 0. */
export interface TermRun {
  /** In words, by document. */
  readonly lengths: readonly number[];
  /** In the order of the terms. */
  entries(): Iterable<TermPostings>;
}

/** The index of texts, a document each. */
export function termRunOf(texts: readonly string[]): TermRun {
  const postings = new Map<string, number[]>();
  const postingsOfWords = new Map<string, readonly number[][]>();
  const postingsOf = (word: string): readonly number[][] => {
    const known = postingsOfWords.get(word);
    if (known !== undefined) return known;
    const found = searchForms(word).map((form) => {
      const ofForm = postings.get(form) ?? [];
      postings.set(form, ofForm);
      return ofForm;
    });
    postingsOfWords.set(word, found);
    return found;
  };
  const lengths = texts.map((text, document) => {
    const words = foldedWords(text);
    for (const word of words) for (const each of postingsOf(word)) count(each, document);
    return words.length;
  });
  return {
    lengths,
    *entries() {
      for (const term of [...postings.keys()].sort()) yield [term, postings.get(term) ?? []];
    },
  };
}

/** A run among others, and the numbers that its documents have there. */
export interface PlacedRun {
  readonly run: TermRun;
  readonly numbers: ArrayLike<number>;
}

/** The index of all the documents of runs, which come in the order of their documents. */
export function* joinRuns(runs: readonly PlacedRun[]): Generator<TermEntry> {
  const average = averageOf(runs.map(({ run }) => run.lengths));
  const sources = runs.map(({ run }) => run.entries());
  const digitOf = digitsFor(average);
  for (const [term, found] of mergeSorted(sources, ([each]) => each)) {
    const gaps: number[] = [];
    let weights = '';
    let last = 0;
    for (const { source, item } of found) {
      const { run, numbers } = runs[source] ?? NO_RUN;
      for (const posting of item[1]) {
        const document = documentOf(posting);
        const number = numbers[document] ?? 0;
        gaps.push(number - last);
        last = number;
        weights += digitOf(countOf(posting), run.lengths[document] ?? average);
      }
    }
    yield [term, gaps, weights];
  }
}

const NO_RUN: PlacedRun = { run: { lengths: [], entries: () => [] }, numbers: [] };

const documentOf = (posting: number): number => posting >> COUNT_BITS;
const countOf = (posting: number): number => posting & MOST_COUNTED;

function count(postings: number[], document: number): void {
  const last = postings.at(-1) ?? -1;
  if (documentOf(last) !== document) postings.push((document << COUNT_BITS) + 1);
  else if (countOf(last) < MOST_COUNTED) postings[postings.length - 1] = last + 1;
}

/** What a word says of a text where it stands `count` times, from 1 to 9; `length` as a share of the average. */
function digitOf(times: number, length: number): string {
  const damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
  const weight = (times * GREATEST_WEIGHT) / (times + damping);
  return String(Math.max(1, Math.min(9, Math.round((9 * weight) / GREATEST_WEIGHT))));
}

/** The same for lengths in words: most are asked for again and again. */
function digitsFor(average: number): (times: number, words: number) => string {
  const known: string[][] = [];
  return (times, words) => {
    known[words] ??= [];
    const ofLength = known[words];
    ofLength[times] ??= digitOf(times, words / average);
    return ofLength[times];
  };
}

function averageOf(lengths: readonly (readonly number[])[]): number {
  const total = lengths.reduce((sum, each) => each.reduce((all, length) => all + length, sum), 0);
  const documents = lengths.reduce((sum, each) => sum + each.length, 0);
  return total / Math.max(1, documents);
}
