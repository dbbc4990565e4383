import type { Separator } from '../../text/separators.ts';
import type { Words } from '../../text/words.ts';
import type { Context } from '../evidence/context.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { wordsFor } from '../grammar/languages.ts';

const NAMED_AFTER = wordsFor(({ institutions }) => institutions.namedAfter);
const ALSO_PEOPLE = wordsFor(({ institutions }) => institutions.alsoPeople);
/** Words in capitals that stand beside a place and are no part of a name. */
const BESIDE = wordsFor(
  ({ frequent }) => frequent.notCapital,
  ({ context }) => context.times,
  ({ context }) => context.lyingIn,
  ({ context }) => context.directions,
  ({ unknown }) => unknown.notNames,
  ({ lists }) => lists.connectors.flat(),
);
const CAPITAL = /^\p{Lu}[\p{Ll}\d]/u;
/** Tour de France, Gare de Lyon, Ponte de Lima: between two parts of a name in capitals. */
const CONNECTORS = wordsFor(({ lists }) => lists.connectors.flat());
const PARTICLES = wordsFor(({ institutions }) => institutions.particles);
const STARTS: ReadonlySet<Separator> = new Set<Separator>(['stop', 'line', 'quote', 'bracket']);
/** In a title nearly all words have a capital; they tell nothing. */
const TITLE = { words: 4, share: 0.7 };

/**
 * Whether a name in Latin script is part of a longer one: Aleppo University, the Jordan Times, Suez Canal, Jordan Smith, Irving
 * Berlin. `isOfWorld`: only where a name of the world stands is the word before it heard.
 */
export function longerName(context: Context, isOfWorld: boolean): 'institution' | null {
  const { words, match, next, previous } = context;
  if (!words.isLatin(match.last)) return null;
  if (goesOnAsName(context, isOfWorld)) return 'institution';
  const goesOn = next !== '' && words.separator(match.last + 1) === 'space';
  const isPerson = ALSO_PEOPLE.hasBare(words.word(match.first));
  if (isPerson && goesOn && CAPITAL.test(words.printed(match.last + 1, match.last + 1))) return 'institution';
  if (isPerson && isBesidePerson(context)) return 'institution';
  if (isInTitle(words, match.first)) return null;
  if (goesOn && isUnknownCapital(words, match.last + 1)) return 'institution';
  if (previous === '' || words.separator(match.first) !== 'space') return null;
  if (PARTICLES.hasBare(previous)) return isCapital(words, match.first - 2) ? 'institution' : null;
  const isPart =
    isOfWorld &&
    (!STARTS.has(words.separator(match.first - 1)) || STARTS.has(words.separator(match.last + 1)));
  return isPart && isUnknownCapital(words, match.first - 1) ? 'institution' : null;
}

/** Aleppo University, Ponte de Lima: what follows belongs to the name. */
function goesOnAsName({ words, match, next }: Context, isOfWorld: boolean): boolean {
  if (next === '' || words.separator(match.last + 1) !== 'space') return false;
  return (
    NAMED_AFTER.hasBare(next) || (isOfWorld && PARTICLES.hasBare(next) && isCapital(words, match.last + 2))
  );
}

/** Chad and Sydney got engaged: two given names side by side where nothing speaks of places. */
function isBesidePerson({ words, match, preposition, previous }: Context): boolean {
  if (preposition !== '' || match.names.some(({ place }) => place.kind === 'country')) return false;
  const isOther = (at: number): boolean => ALSO_PEOPLE.hasBare(words.word(at));
  const after = CONNECTORS.hasBare(words.word(match.last + 1)) && isOther(match.last + 2);
  return after || (CONNECTORS.hasBare(previous) && isOther(match.first - 2));
}

function isCapital(words: Words, at: number): boolean {
  return words.word(at) !== '' && CAPITAL.test(words.printed(at, at));
}

function isUnknownCapital(words: Words, at: number): boolean {
  const word = words.word(at);
  return isCapital(words, at) && !BESIDE.hasBare(word) && designatorOf(word) === null;
}

/** Whether most of the words around are in capitals. */
function isInTitle(words: Words, at: number): boolean {
  let [count, capitals] = [0, 0];
  for (const step of [-1, 1]) {
    for (let near = at + step; Math.abs(near - at) <= TITLE.words; near += step) {
      if (words.word(near) === '' || words.separator(step < 0 ? near + 1 : near) === 'line') break;
      count++;
      if (CAPITAL.test(words.printed(near, near))) capitals++;
    }
  }
  return count >= TITLE.words && capitals / count >= TITLE.share;
}
