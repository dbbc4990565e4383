import { wordsFor } from '../grammar/languages.ts';
import type { Context } from './context.ts';

const WORDS = wordsFor(({ context }) => context.directions);
const WORDS_WITH_LINK = wordsFor(({ context }) => context.directionsOf);
const LINKS = wordsFor(({ context }) => context.directionLinks);

/** How many words right before a match say a direction from it: شرقي X is one, شمال غربي X and north of X two. */
export function directionsBefore(context: Context): number {
  if (context.match.clitics !== '' || context.previous === '') return 0;
  if (WORDS.has(context.before(1))) {
    const isPair =
      context.words.separator(context.match.first - 1) === 'space' && WORDS.has(context.before(2));
    return isPair ? 2 : 1;
  }
  return LINKS.hasBare(context.before(1)) && WORDS_WITH_LINK.hasBare(context.before(2)) ? 2 : 0;
}
