import { DIRECTIONS } from '../../text/arabic/directions.ts';
import { WordSet } from '../../text/word-set.ts';
import type { Context } from './context.ts';

const WORDS = new WordSet(DIRECTIONS.flatMap(({ words }) => words));
const LATIN = new WordSet([
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
]);

/** How many words right before a match say a direction from it: شرقي X is one, شمال غربي X two. */
export function directionsBefore(context: Context): number {
  if (context.match.clitics !== '' || context.previous === '') return 0;
  if (WORDS.has(context.before(1))) {
    return WORDS.has(context.before(2)) && context.words.separator(context.match.first - 1) === 'space'
      ? 2
      : 1;
  }
  return context.before(1) === 'of' && LATIN.hasBare(context.before(2)) ? 2 : 0;
}
