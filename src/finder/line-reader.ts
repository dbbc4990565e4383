import type { Territory } from '../gazetteer/territory.ts';
import { linesOf } from '../text/lines.ts';
import { Words } from '../text/words.ts';
import { designateAll } from './cues/lists.ts';
import type { Mention } from './output/mention.ts';
import { recordAll } from './output/mentions.ts';
import { MisspellingFinder } from './output/misspellings.ts';
import { rememberLast } from './remember-last.ts';
import { withContainersOfLists } from './resolve/list-container.ts';
import { areWeighedAlike, type ScoredMatch, scoreMatch } from './resolve/score.ts';
import { Contest } from './roles/sport.ts';
import { isNameLike, scan } from './scan/match.ts';
import type { NameTrie } from './scan/name-trie.ts';
import { type GuessedLine, guessLine } from './unknown/unknown-toponyms.ts';

/** A line of a text with what is in it, whatever the other lines say. All positions are the line's own. */
export interface ReadLine {
  readonly words: Words;
  /** Its names, scored by the line alone. */
  readonly scoredMatches: readonly ScoredMatch[];
  /** Its records, sorted, of its names as the whole text weighs them. */
  record(weighed: readonly ScoredMatch[]): readonly Mention[];
  /** What may be an unknown toponym beside its records. */
  guess(records: readonly Mention[]): GuessedLine;
}

interface PlacedLine {
  /** Where the line begins in its text. */
  readonly start: number;
  readonly line: ReadLine;
}

interface Options {
  readonly names: NameTrie;
  readonly territory: Territory;
  isOfWorld(record: Mention): boolean;
}

/**
 * Reads the lines of a text, each on its own, and keeps those of the last text: of a text in which somebody types only the line
 * with the key is read anew, and of the others only what the whole text now weighs otherwise.
 */
export function createLineReader({ names, territory, isOfWorld }: Options): (text: string) => PlacedLine[] {
  const misspellings = new MisspellingFinder(names);
  const readLine = (text: string): ReadLine => {
    const words = new Words(text);
    const matches = scan(words, names);
    const designated = designateAll(words, names, matches.filter(isNameLike));
    const scoredMatches = designated.map((each, at) =>
      scoreMatch(words, each, designated[at + 1]?.match, territory),
    );
    const contest = new Contest(words, matches);
    const misspelt = misspellings.find(words, matches);
    return {
      words,
      scoredMatches: withContainersOfLists(scoredMatches, territory),
      record: rememberLast(
        (weighed) => [...recordAll(words, names, weighed, contest), ...misspelt].sort(byPosition),
        areWeighedAlike,
      ),
      guess: rememberLast((records) => guessLine(words, matches, records, isOfWorld)),
    };
  };
  let known: ReadonlyMap<string, ReadLine> = new Map();
  return (whole) => {
    const lines = new Map<string, ReadLine>();
    const read = linesOf(whole).map(({ start, text }) => {
      const line = lines.get(text) ?? known.get(text) ?? readLine(text);
      lines.set(text, line);
      return { start, line };
    });
    known = lines;
    return read;
  };
}

/** By start, and of two records that start together the longer first. */
const byPosition = (one: Mention, other: Mention): number => one.start - other.start || other.end - one.end;
