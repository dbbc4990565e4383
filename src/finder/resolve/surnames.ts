import { wordsFor } from '../grammar/languages.ts';
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
 * around call it a place.
 */
export function withSurnames(scoredMatches: readonly ScoredMatch[]): readonly ScoredMatch[] {
  const bearers = new Map<string, string>();
  return scoredMatches.map((scored) => {
    const { match, context, evidence } = scored;
    const { words } = context;
    if (match.first !== match.last || !words.isLatin(match.first)) return scored;
    const name = words.word(match.first);
    if (evidence.some(({ rule }) => PERSONAL.has(rule))) {
      bearers.set(name, words.printed(match.first - 1, match.last));
      return scored;
    }
    const bearer = bearers.get(name);
    if (bearer === undefined || isCalledPlace(scored)) return scored;
    return { ...scored, evidence: [...evidence, { rule: 'personalName', weight: AGAINST, words: bearer }] };
  });
}

function isCalledPlace({ designation, context, candidates }: ScoredMatch): boolean {
  if (designation !== null || STAYS.hasBare(context.preposition)) return true;
  return candidates.some(({ evidence }) => evidence.some(({ rule }) => rule === 'container'));
}
