import { DIRECTIONS } from '../../text/arabic/directions.ts';
import { WordSet } from '../../text/word-set.ts';
import type { Surroundings } from './context.ts';

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

/** How many words right before a sighting say a direction from it: شرقي X is one, شمال غربي X two. */
export function directionsBefore(around: Surroundings): number {
  if (around.sighting.clitics !== '' || around.previous === '') return 0;
  if (WORDS.has(around.before(1))) {
    return WORDS.has(around.before(2)) && around.words.gap(around.sighting.first - 1) === 'space' ? 2 : 1;
  }
  return around.before(1) === 'of' && LATIN.hasBare(around.before(2)) ? 2 : 0;
}
