import { PLOTTED_ROLES, type Role } from '../../model/role.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { wordsFor } from '../grammar/languages.ts';
import { finiteForms } from '../grammar/verbs.ts';
import type { Candidate } from '../resolve/candidates.ts';
import type { ScoredMatch } from '../resolve/score.ts';

/** What goes on with the sentence after the name of a place, or tells of the place itself. */
const GOES_ON = wordsFor(
  ({ context }) => context.afterPlaces,
  ({ context }) => context.near,
  ({ context }) => context.inhabitants,
  ({ context }) => context.events,
  ({ context }) => context.times,
  ({ context }) => context.lyingIn,
  ({ context }) => context.directions,
  ({ lists }) => lists.connectors.flat(),
  ({ lists }) => lists.copulas,
  ({ prepositions }) => prepositions.ofPlace.map(({ word }) => word),
  ({ standing }) => standing.relative,
  ({ verbs }) => [...finiteForms(verbs.fate), ...verbs.lying],
);
const CONNECTORS = wordsFor(({ lists }) => lists.connectors.flat());
const SMALL = /^\p{Ll}{2}/u;

/**
 * Guinea pigs, the Kingston driver, Toluca lead, Basra sent: a name of the world in Latin script that nothing calls a place, right
 * before a word of which it is the adjunct or the subject. It is an animal's, a product's or a team's, or the place acts. With its article a
 * river or division stands for itself: the Ebro rose.
 */
export function isAdjunct(
  { context, designation, evidence }: ScoredMatch,
  { place, evidence: own }: Candidate,
  before: Role | null,
): boolean {
  const { words, match, next } = context;
  if (context.hasArticle() && place.layer !== 'settlements') return false;
  if (!place.world || designation !== null || !words.isLatin(match.last)) return false;
  if (isListedWithPlace() || designatorOf(words.word(match.first)) !== null) return false;
  if (words.separator(match.last + 1) !== 'space' || !isSmall()) return false;
  if (evidence.some(({ weight }) => weight > 0) || own.some(({ rule }) => rule === 'container')) return false;
  return !GOES_ON.hasBare(next) && designatorOf(next) === null;

  /** in Gulu and Arua, but not behind what is no place itself. */
  function isListedWithPlace(): boolean {
    return before !== null && PLOTTED_ROLES.has(before) && CONNECTORS.hasBare(words.word(match.first - 1));
  }

  function isSmall(): boolean {
    return next !== '' && SMALL.test(words.printed(match.last + 1, match.last + 1));
  }
}
