import type { TermEntry } from '../../corpus/search.ts';
import { countBefore } from '../../geo/bisection.ts';

/** The terms that a word of the query stands for, each with what it is worth. */
export type WordAnswer = readonly { readonly entry: TermEntry; readonly worth: number }[];

/** Documents that answer every word of a query. */
export interface Answers {
  /** Those numbered from `first` up to `end`, without it, that are wanted: how many there are, and the best first. */
  rank(first: number, end: number, most: number, isWanted?: (document: number) => boolean): Ranking;
  /** The terms by which a document answers. */
  termsOf(document: number): readonly string[];
}

interface Ranking {
  readonly total: number;
  readonly best: readonly number[];
}

/** `documents` counts all that the answers may be of. */
export function combineAnswers(documents: number, words: readonly WordAnswer[]): Answers {
  const scores = scoreAll(documents, words);
  return {
    rank: (first, end, most, isWanted = () => true) => rankBetween(scores, first, end, most, isWanted),
    termsOf: (document) =>
      words.flatMap((answer) =>
        answer.filter(({ entry }) => stands(entry, document)).map(({ entry: [term] }) => term),
      ),
  };
}

/** A score for each document, 0 where a word is missing: a list of numbers is faster here than any map. */
function scoreAll(documents: number, words: readonly WordAnswer[]): Float32Array {
  const [first, ...others] = words.map((answer) => scoreWord(documents, answer));
  const scores = first ?? new Float32Array(documents);
  for (const other of others) {
    for (let document = 0; document < documents; document++) {
      const [one = 0, two = 0] = [scores[document], other[document]];
      scores[document] = one > 0 && two > 0 ? one + two : 0;
    }
  }
  return scores;
}

const ZERO = '0'.charCodeAt(0);

function scoreWord(documents: number, answer: WordAnswer): Float32Array {
  const scores = new Float32Array(documents);
  for (const { entry, worth } of answer) {
    const [, gaps, weights] = entry;
    let document = 0;
    for (let index = 0; index < gaps.length; index++) {
      document += gaps[index] ?? 0;
      scores[document] = (scores[document] ?? 0) + worth * (weights.charCodeAt(index) - ZERO);
    }
  }
  return scores;
}

function stands([, gaps]: TermEntry, document: number): boolean {
  let at = 0;
  for (const gap of gaps) {
    at += gap;
    if (at >= document) return at === document;
  }
  return false;
}

/** Of equal ones the lower number is the better: it is more often read, or earlier. */
function rankBetween(
  scores: Float32Array,
  first: number,
  end: number,
  most: number,
  isWanted: (document: number) => boolean,
): Ranking {
  const best: number[] = [];
  const scoreOf = (document: number | undefined) => scores[document ?? -1] ?? 0;
  let total = 0;
  for (let document = first; document < end; document++) {
    const score = scoreOf(document);
    if (score === 0 || !isWanted(document)) continue;
    total += 1;
    if (best.length === most && score <= scoreOf(best.at(-1))) continue;
    const better = countBefore(best.length, (index) => scoreOf(best[index]) >= score);
    best.splice(better, 0, document);
    best.length = Math.min(best.length, most);
  }
  return { total, best };
}
