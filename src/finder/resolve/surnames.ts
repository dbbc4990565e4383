import { isUnknownCapital } from '../evidence/capitals.ts';
import { wordsFor } from '../grammar/languages.ts';
import { isTownOfWorld } from './outshone.ts';
import type { ScoredMatch } from './score.ts';

/** As much as speaks against a name right after a given one. */
const AGAINST = -5;
const PERSONAL: ReadonlySet<string> = new Set(['personalName', 'kinship']);
/** Inhabitants from which a city is told of by its name alone. */
const GREAT = 2_000_000;
/** Where somebody is, and not whom something goes to. */
const STAYS = wordsFor(
  ({ unknown }) => unknown.beforeStays,
  ({ context }) => context.near,
);

/**
 * Michael Jordan … went to Jordan: weighs a name in Latin script that a person of the text bears as that person's, unless the words
 * around call it a place. Who is called by a given name that no list has bears only what the text nowhere calls a place.
 */
export function withSurnames(scoredMatches: readonly ScoredMatch[]): readonly ScoredMatch[] {
  const bearers = new Map<string, string>();
  const called = new Set(scoredMatches.filter((scored) => !isBareTown(scored)).map(nameOf));
  return scoredMatches.map((scored) => {
    const { match, context, evidence } = scored;
    const { words } = context;
    if (match.first !== match.last || !words.isLatin(match.first)) return scored;
    const name = nameOf(scored);
    const isPerson = evidence.some(({ rule }) => PERSONAL.has(rule));
    if (isPerson || (!called.has(name) && endsFullName(scored))) {
      bearers.set(name, words.printed(match.first - 1, match.last));
      return scored;
    }
    const bearer = bearers.get(name);
    if (bearer === undefined || isCalledPlace(scored)) return scored;
    return { ...scored, evidence: [...evidence, { rule: 'personalName', weight: AGAINST, words: bearer }] };
  });
}

const nameOf = ({ context: { words }, match }: ScoredMatch): string => words.word(match.first);

/** Whether a name is only towns of the world, none of them great, and nothing in its sentence says that it is a place. */
function isBareTown({ evidence, designation, candidates }: ScoredMatch): boolean {
  if (designation !== null || evidence.some(({ weight }) => weight > 0)) return false;
  return candidates.every(
    ({ place, evidence: own }) =>
      isTownOfWorld(place) &&
      place.kind !== 'capital' &&
      (place.population ?? 0) < GREAT &&
      !own.some(({ rule }) => rule === 'container'),
  );
}

/** Fernando Villavicencio. */
const endsFullName = ({ context: { words, previous }, match }: ScoredMatch): boolean =>
  previous !== '' && words.separator(match.first) === 'space' && isUnknownCapital(words, match.first - 1);

function isCalledPlace({ designation, context, candidates }: ScoredMatch): boolean {
  if (designation !== null || STAYS.hasBare(context.preposition)) return true;
  return candidates.some(({ evidence }) => evidence.some(({ rule }) => rule === 'container'));
}
