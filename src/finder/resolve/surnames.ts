import { isUnknownCapital } from '../evidence/capitals.ts';
import { wordsFor } from '../grammar/languages.ts';
import { hasEvidence } from './name-like.ts';
import { isHuge, isTownOfWorld } from './outshone.ts';
import type { ScoredMatch } from './score.ts';

/** As much as speaks against a name right after a given one. */
const AGAINST = -5;
const PERSONAL: ReadonlySet<string> = new Set(['personalName', 'kinship']);
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
const isBareTown = (scored: ScoredMatch): boolean =>
  !hasEvidence(scored) &&
  !hasContainer(scored) &&
  scored.candidates.every(({ place }) => isTownOfWorld(place) && !isHuge(place));

/** Fernando Villavicencio. */
const endsFullName = ({ context: { words }, match: { first } }: ScoredMatch): boolean =>
  words.separator(first) === 'space' && isUnknownCapital(words, first - 1);

const isCalledPlace = (scored: ScoredMatch): boolean =>
  scored.designation !== null || STAYS.hasBare(scored.context.preposition) || hasContainer(scored);

const hasContainer = ({ candidates }: ScoredMatch): boolean =>
  candidates.some(({ evidence }) => evidence.some(({ rule }) => rule === 'container'));
