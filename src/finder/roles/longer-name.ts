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
/** Tour de France, Gare de Lyon: between two parts of a name in capitals. */
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
  const goesOn = next !== '' && words.separator(match.last + 1) === 'space';
  if (goesOn && NAMED_AFTER.hasBare(next)) return 'institution';
  const isPerson = ALSO_PEOPLE.hasBare(words.word(match.first));
  if (isPerson && goesOn && CAPITAL.test(words.printed(match.last + 1, match.last + 1))) return 'institution';
  if (isInTitle(words, match.first)) return null;
  if (goesOn && isUnknownCapital(words, match.last + 1)) return 'institution';
  if (previous === '' || words.separator(match.first) !== 'space') return null;
  if (PARTICLES.hasBare(previous))
    return CAPITAL.test(words.printed(match.first - 2, match.first - 2)) ? 'institution' : null;
  const isPart =
    isOfWorld &&
    (!STARTS.has(words.separator(match.first - 1)) || STARTS.has(words.separator(match.last + 1)));
  return isPart && isUnknownCapital(words, match.first - 1) ? 'institution' : null;
}

function isUnknownCapital(words: Words, at: number): boolean {
  const word = words.word(at);
  return CAPITAL.test(words.printed(at, at)) && !BESIDE.hasBare(word) && designatorOf(word) === null;
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
