import type { Place } from '../../gazetteer/place.ts';
import { foldText } from '../../text/fold.ts';
import type { Separator } from '../../text/separators.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { wordsFor } from '../grammar/languages.ts';
import { isBehindTelling } from '../scan/misread.ts';
import { isShown } from './bearers.ts';
import { type Candidate, isDesignated } from './candidates.ts';
import type { ScoredMatch } from './score.ts';

const THINGS = wordsFor(({ institutions }) => institutions.alsoThings);
/** In, from: a preposition alone. A verb, a designator or a container says more. */
const SOME = 0.5;
const MUCH = 2;
/** Inhabitants from which a town is known without anything else in the sentence, and by names of other languages with little. */
const WELL_KNOWN = 50_000;
const STARTS: ReadonlySet<Separator> = new Set<Separator>(['stop', 'line']);
const FAMOUS_BY_ALL_NAMES = 3_000_000;
/** Inhabitants from which other languages have a name of their own for a city. */
const KNOWN_ABROAD = 100_000;

/**
 * Whether a name of the world in Latin script has too little evidence in its sentence. There the world's names are also names of
 * persons, firms and languages (Java, Hamilton), and what other languages call a town is a word in this one (Lints for Leeds).
 */
export function lacksEvidence(candidate: Candidate, scored: ScoredMatch, isSupported: boolean): boolean {
  const { place, entry } = candidate;
  if (isFreeOfDoubt(candidate, scored)) return false;
  if (!isSupported && entry.words.length > 1 && isShown(place, entry.name)) return false;
  const isInItsLanguage = isBehindTelling(scored.context.words, scored.match);
  const needed = neededFor(place, entry.name, { isSupported, isInItsLanguage });
  return (
    evidenceIn(scored, candidate) <
    (isSupported && mayBeWord(place, scored) ? Math.max(SOME, needed) : needed)
  );
}

/** Parse the month: a word that only the start of its sentence may have given its capital. */
function mayBeWord({ population }: Place, { match, context }: ScoredMatch): boolean {
  if (match.first !== match.last || (population ?? 0) >= WELL_KNOWN) return false;
  return STARTS.has(context.words.separator(match.first));
}

/** Whether a name is so surely the place's that others of its country may lean on it. */
export function isSureInLatin(candidate: Candidate, scored: ScoredMatch): boolean {
  return isFreeOfDoubt(candidate, scored) || evidenceIn(scored, candidate) >= MUCH;
}

function isFreeOfDoubt({ place }: Candidate, { context, match, designation }: ScoredMatch): boolean {
  const { words } = context;
  if (!words.isLatin(match.first) || isDesignated(place.kind, designation)) return true;
  // Gouvernorat de Mahdia: a name that says itself what it is of.
  const own = match.first < match.last ? designatorOf(words.word(match.first)) : null;
  return own?.designator.kinds.includes(place.kind) ?? false;
}

/** Whether the words around a name in Latin script say as much of a place as a preposition does; the de of French says less. */
export const isSaidInLatin = ({ evidence, designation }: ScoredMatch): boolean =>
  designation !== null || evidence.reduce((sum, { weight }) => sum + weight, 0) >= SOME;

function evidenceIn({ evidence }: ScoredMatch, candidate: Candidate): number {
  return [...evidence, ...candidate.evidence].reduce((sum, { weight }) => sum + weight, 0);
}

/** Java, Phoenix: whether a name is as often a language's, a firm's or a product's. */
export const isAlsoThing = (name: string): boolean => THINGS.hasBare(foldText(name));

/** `isInItsLanguage`: it stands where the language that has it as an alias is sure. */
function neededFor(
  place: Place,
  name: string,
  { isSupported, isInItsLanguage }: { readonly isSupported: boolean; readonly isInItsLanguage: boolean },
): number {
  const inhabitants = place.population ?? 0;
  const isAlias = !isShown(place, name);
  // Sicile, Bourgogne: what other languages call an area is its name there.
  if (isAlias && place.layer === 'areas') return SOME;
  // à La Haye, à Cologne.
  if (isAlias && isInItsLanguage && inhabitants >= KNOWN_ABROAD) return SOME;
  if (isSupported && isAlias) return inhabitants >= WELL_KNOWN ? SOME : MUCH;
  if (isSupported) return Number.NEGATIVE_INFINITY;
  if (isAlsoThing(name)) return MUCH;
  if (isAlias) return inhabitants >= FAMOUS_BY_ALL_NAMES ? SOME : MUCH;
  return SOME;
}
