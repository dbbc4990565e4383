import type { NameEntry } from '../../gazetteer/lexicon.ts';
import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import { WordSet } from '../../text/word-set.ts';
import type { Words } from '../../text/words.ts';
import { inSome, ofAll, wordsFor } from '../grammar/languages.ts';
import type { Match } from './match.ts';

const NOT_SPLIT = wordsFor(({ frequent }) => frequent.notSplit);
/** At this tier words that end in ي and ى, or in ه and ة, differ. */
const SPELLING = 1;
/** As texts are folded: a quick look before the spelling is compared. */
const MAY_BE_RESPELT = wordsFor(({ frequent }) => frequent.notRespelt);
const NOT_RESPELT = new WordSet(() => ofAll(({ frequent }) => frequent.notRespelt), SPELLING);

const COMMON = wordsFor(({ frequent }) => frequent.notCapital);
/** Salt, Hit, Main: how likely a common word of English in capitals is no name. */
const COMMON_IN_CAPITALS = 0.85;
const NOT_BARE = wordsFor(({ frequent }) => frequent.notBare.names);
const BEFORE_NOT_BARE = wordsFor(({ frequent }) => frequent.notBare.behind);
/** À Nice, en route à Split: how likely a word of one language is behind what only another has before places. */
const TELLING = wordsFor(({ prepositions }) => prepositions.telling);
const OF_OTHER_LANGUAGE = 0.3;
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** زواره, his visitors: how likely what is printed with the ending of an owner is no town of the world in ة. */
const OWNED = 0.5;

function isOwned(words: Words, { first, last, skip }: Match, { name, place }: NameEntry): boolean {
  const word = words.word(first).slice(skip);
  if (!place.world || first !== last || isDefinite(word)) return false;
  if (!inSome(({ forms }) => forms.possessed(word).length > 0)) return false;
  const { start, end } = words.span(first, last, skip);
  const printed = foldText(words.original.slice(start, end), SPELLING);
  return printed === word && printed !== foldText(name, SPELLING);
}

/** A GAT token, but not AMMAN, Nov 12 and not in a line of capitals. */
function isAbbreviation(words: Words, { first, last }: Match): boolean {
  const isDateline = words.separator(first) === 'line' && words.separator(last + 1) !== 'space';
  const printed = (at: number): string => (words.word(at) === '' ? '' : words.printed(at, at));
  // À LYON: one letter tells nothing, but what stands before it does.
  const before = /^\p{Lu}$/u.test(printed(first - 1)) ? first - 2 : first - 1;
  return !isDateline && !IN_CAPITALS.test(printed(before)) && !IN_CAPITALS.test(printed(last + 1));
}
const IN_CAPITALS = /^\p{Lu}{2,}$/u;

/** CONTACT US, US-ASCII, US$ 5, and no country. */
function isAmongCapitals(words: Words, { first, last }: Match): boolean {
  if (words.separatorText(last + 1).startsWith('$')) return true;
  const isInCapitals = (at: number): boolean =>
    words.word(at) !== '' && IN_CAPITALS.test(words.printed(at, at));
  return (
    (words.separator(first) === 'space' && isInCapitals(first - 1)) ||
    (words.separatorText(last + 1) === '-' && isInCapitals(last + 1))
  );
}

/** How likely the words of a match, as they are printed, are not the place of a name, 0 to 1. */
export function ambiguityAsPrinted(words: Words, match: Match, entry: NameEntry): number {
  if (isMisread(words, match, entry)) return 1;
  if (!words.isLatin(match.first))
    return isOwned(words, match, entry) ? Math.max(OWNED, entry.ambiguity) : entry.ambiguity;
  const printed = words.printed(match.first, match.last);
  if (ABBREVIATION.test(entry.name) && !ABBREVIATION.test(printed)) return 1;
  if (entry.place.kind === 'country' && ABBREVIATION.test(entry.name))
    return isAmongCapitals(words, match) ? 1 : entry.ambiguity;
  if (entry.place.world && ABBREVIATION.test(printed) && isAbbreviation(words, match)) return 1;
  if (NOT_BARE.hasBare(foldText(entry.name)) && !BEFORE_NOT_BARE.hasBare(words.word(match.first - 1)))
    return 1;
  if (entry.bySound && INNER_CAPITAL.test(printed)) return 1;
  if (isBehindTelling(words, match)) return Math.min(OF_OTHER_LANGUAGE, entry.ambiguity);
  const isCommon = match.first === match.last && COMMON.hasBare(words.word(match.first));
  return isCommon ? Math.max(COMMON_IN_CAPITALS, entry.ambiguity) : entry.ambiguity;
}

/** Whether a name stands right behind a preposition that no other language has. */
export const isBehindTelling = (words: Words, { first }: Match): boolean =>
  words.separator(first) === 'space' && TELLING.hasBare(words.word(first - 1));

/**
 * Whether a word was taken apart or spelt otherwise to find a name in it, although the language uses the word as printed
 * often: وجيزة is not و and جيزة, بصري not بصرى.
 */
function isMisread(words: Words, { first, last, skip }: Match, { name }: NameEntry): boolean {
  if (first !== last) return false;
  if (skip > 0 && NOT_SPLIT.hasBare(words.word(first))) return true;
  if (!MAY_BE_RESPELT.hasBare(words.word(first).slice(skip))) return false;
  const { start, end } = words.span(first, last, skip);
  const printed = foldText(words.original.slice(start, end), SPELLING);
  return NOT_RESPELT.hasBare(printed) && foldText(name, SPELLING) !== printed;
}
