import type { UnknownToponymReason } from '../../model/reason.ts';
import { ARTICLE } from '../../text/arabic/clitics.ts';
import type { Words } from '../../text/words.ts';
import { endsPhrase } from '../evidence/context.ts';
import { inSome, wordsFor } from '../grammar/languages.ts';
import { mayBeName } from '../grammar/name-form.ts';
import { prepositionOf, prepositionStrength, startsWithAnd } from '../grammar/preposition.ts';
import type { Guess, Known } from './guess.ts';

const NEAR = wordsFor(({ context }) => context.near);
const NOT_SPLIT = wordsFor(({ frequent }) => frequent.notSplit);
/** Shorter words are too often nouns. */
const SHORTEST = 4;
/** Of all prepositions of place those behind which places are frequent: not على. */
const LEAST_STRENGTH = 0.5;
/** من زنكور and later في زنكور: a noun that has no more to it stands after one of them, a place after several. */
const LEAST_PREPOSITIONS = 2;

/** The words of a line and which of them are known. */
interface Line {
  readonly words: Words;
  readonly known: Known;
}

/**
 * Of each line the indefinite unknown words that the text has only after prepositions of place, after two of them at least, and
 * each time alone: in such a text they are names, since a noun would somewhere be a subject, or have its article, an owner or an adjective.
 */
export function governedGuesses(lines: readonly Line[]): Guess[][] {
  const prepositions = new Map<string, Set<string>>();
  for (const { words, known } of lines)
    for (let at = 1; at < words.count; at++) {
      const preposition = known.has(at) ? '' : governorOf(words, at);
      if (preposition === '') continue;
      const word = words.word(at);
      prepositions.set(word, (prepositions.get(word) ?? new Set()).add(preposition));
    }
  const names = new Set(
    [...prepositions].flatMap(([word, { size }]) => (size < LEAST_PREPOSITIONS ? [] : [word])),
  );
  for (const { words } of lines) if (names.size > 0) dropNouns(words, names);
  return lines.map(({ words, known }) => (names.size === 0 ? [] : occurrences(words, known, names)));
}

/** The preposition of place, or the noun for what lies near, that governs a word which may be a name and stands alone. */
function governorOf(words: Words, at: number): string {
  const word = words.word(at);
  if (
    words.separator(at) !== 'space' ||
    words.isLatin(at) ||
    word.length < SHORTEST ||
    word.startsWith(ARTICLE)
  )
    return '';
  const previous = words.word(at - 1);
  const preposition = prepositionOf('', previous);
  const governor =
    prepositionStrength(preposition) >= LEAST_STRENGTH ? preposition : NEAR.has(previous) ? previous : '';
  if (governor === '' || NOT_SPLIT.hasBare(word) || !mayBeName(word)) return '';
  if (inSome(({ unknown }) => unknown.isOwned(words.printed(at, at)))) return '';
  return endsPhrase(words, at + 1) ? governor : '';
}

/** Takes out the words that the line has as a noun. */
function dropNouns(words: Words, names: Set<string>): void {
  for (let at = 0; at < words.count; at++) {
    const word = words.word(at);
    const bare = startsWithAnd(word) ? word.slice(1) : word;
    if (bare.startsWith(ARTICLE)) names.delete(bare.slice(ARTICLE.length));
    if (names.has(word) && governorOf(words, at) === '') names.delete(word);
  }
}

function occurrences(words: Words, known: Known, names: ReadonlySet<string>): Guess[] {
  const found: Guess[] = [];
  for (let at = 1; at < words.count; at++) {
    if (known.has(at) || !names.has(words.word(at))) continue;
    const reason: UnknownToponymReason = { rule: 'located', words: words.printed(at - 1, at) };
    found.push({ first: at, last: at, skip: 0, kind: null, reason });
  }
  return found;
}
