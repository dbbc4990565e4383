import type { TermEntry } from '../corpus/search.ts';
import { foldedWords } from '../text/folded-words.ts';
import { searchForms } from './search-forms.ts';

/** A posting is one number, document and count together: ten thousand articles have millions of them. */
const COUNT_BITS = 4;
const MOST_COUNTED = 2 ** COUNT_BITS - 1;

/** Of the weighing called BM25: how soon a repeated word says nothing new, and how far a long text lessens it. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;
/** What that weighing gives at most. */
const GREATEST_WEIGHT = SATURATION + 1;

/** An inverted index while it grows: for each term the documents in which it stands, and how often. */
export class TermIndex {
  private readonly postings = new Map<string, number[]>();
  private readonly postingsOfWords = new Map<string, readonly number[][]>();
  /** In words, by document. */
  private readonly lengths: number[] = [];

  /** Documents have to come in the order of their numbers. */
  add(document: number, text: string): void {
    const words = foldedWords(text);
    this.lengths[document] = words.length;
    for (const word of words) {
      for (const postings of this.postingsOf(word)) count(postings, document);
    }
  }

  /** In the order of the terms. */
  *entries(): Generator<TermEntry> {
    const average = averageOf(this.lengths);
    for (const term of [...this.postings.keys()].sort()) {
      const postings = this.postings.get(term) ?? [];
      yield [term, gapsOf(postings), this.weightsOf(postings, average)];
    }
  }

  private weightsOf(postings: readonly number[], average: number): string {
    return postings
      .map((posting) => {
        const length = this.lengths[documentOf(posting)] ?? average;
        return digitOf(countOf(posting), length / average);
      })
      .join('');
  }

  private postingsOf(word: string): readonly number[][] {
    const known = this.postingsOfWords.get(word);
    if (known !== undefined) return known;
    const found = searchForms(word).map((form) => {
      const postings = this.postings.get(form) ?? [];
      this.postings.set(form, postings);
      return postings;
    });
    this.postingsOfWords.set(word, found);
    return found;
  }
}

const documentOf = (posting: number): number => posting >> COUNT_BITS;
const countOf = (posting: number): number => posting & MOST_COUNTED;

function count(postings: number[], document: number): void {
  const last = postings.at(-1) ?? -1;
  if (documentOf(last) !== document) postings.push((document << COUNT_BITS) + 1);
  else if (countOf(last) < MOST_COUNTED) postings[postings.length - 1] = last + 1;
}

function gapsOf(postings: readonly number[]): number[] {
  return postings.map((posting, index) => documentOf(posting) - documentOf(postings[index - 1] ?? 0));
}

/** What a word says of a text where it stands `count` times, from 1 to 9; `length` as a share of the average. */
function digitOf(times: number, length: number): string {
  const damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
  const weight = (times * GREATEST_WEIGHT) / (times + damping);
  return String(Math.max(1, Math.min(9, Math.round((9 * weight) / GREATEST_WEIGHT))));
}

/** Of those that are there: a document without a word has none. */
function averageOf(lengths: readonly number[]): number {
  let total = 0;
  let documents = 0;
  lengths.forEach((length) => {
    total += length;
    documents += 1;
  });
  return total / Math.max(1, documents);
}
