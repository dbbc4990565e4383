import type { Context } from '../evidence/context.ts';
import { wordsFor } from '../grammar/languages.ts';
import type { ScoredMatch } from '../resolve/score.ts';

const SIGNS = wordsFor(({ programs }) => programs);
/** How many words away a program is heard, and how many words of it tell of one. */
const REACH = 40;
const LEAST = 3;
/** In, on, to: of versions and servers English says what it says of places. */
const MUCH = { arabic: 0.5, latin: 2 };

/** Instances on Orlando can be upgraded, خدمة سيدني في الخلفية: where programs are told of, a version or a server that is called so. */
export function isOfProgram({ context, designation, evidence }: ScoredMatch): boolean {
  if (designation !== null) return false;
  const strength = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const isLatin = context.words.isLatin(context.match.first);
  return strength < (isLatin ? MUCH.latin : MUCH.arabic) && tellsOfProgram(context);
}

function tellsOfProgram({ words, match }: Context): boolean {
  const heard = new Set<string>();
  for (const step of [-1, 1]) {
    const edge = step < 0 ? match.first : match.last;
    for (let far = 1; far <= REACH && heard.size < LEAST; far++) {
      const at = edge + step * far;
      const word = words.word(at);
      if (word === '' || words.separator(step < 0 ? at + 1 : at) === 'line') break;
      if (SIGNS.hasBare(word)) heard.add(word);
    }
  }
  return heard.size >= LEAST;
}
