import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import { WordSet } from '../../text/word-set.ts';
import type { Words } from '../../text/words.ts';
import { BEFORE_FOREIGN_PLACES, FOREIGN_ENDINGS, FOREIGN_WORDS } from '../grammar/lead-heads.ts';
import { type Guess, isPerson, type Known } from './guess.ts';

const LOANS = new WordSet(FOREIGN_WORDS);
const ENDINGS = FOREIGN_ENDINGS.map((ending) => foldText(ending));
const BEFORE_PLACES = new WordSet(BEFORE_FOREIGN_PLACES);
/** Letters that a name must have before its ending. */
const SHORTEST_BEFORE_ENDING = 2;

/** Unknown words with the ending of a foreign name, right after a preposition of place: في أونتاريو. */
export function foreignGuesses(words: Words, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let at = 1; at < words.count; at++) {
    if (known.has(at) || words.gap(at) !== 'space') continue;
    if (!soundsForeign(words.word(at)) || !BEFORE_PLACES.has(words.word(at - 1))) continue;
    const reason = { rule: 'foreign name', weight: 0, words: words.printed(at - 1, at) };
    found.push({ first: at, last: at, skip: 0, kind: null, reason });
  }
  return found;
}

function soundsForeign(word: string): boolean {
  const ending = ENDINGS.find((each) => word.endsWith(each));
  if (ending === undefined || word.length < ending.length + SHORTEST_BEFORE_ENDING) return false;
  return !isDefinite(word) && !LOANS.has(word) && !isPerson(word);
}
