import type { Kind } from '../../model/kind.ts';
import type { Separator } from '../../text/separators.ts';
import type { Words } from '../../text/words.ts';
import type { Designation } from '../cues/designator-before.ts';
import { BESIDE_PLACES, isCapital, isUnknownCapital } from '../evidence/capitals.ts';
import { ADJUNCT_ARTICLES, ARTICLES, type Context } from '../evidence/context.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { wordsFor } from '../grammar/languages.ts';
import { finiteForms } from '../grammar/verbs.ts';
import type { Match } from '../scan/match.ts';

const NAMED_AFTER = wordsFor(({ institutions }) => institutions.namedAfter);
const CLUB_ENDINGS = wordsFor(({ sport }) => sport.clubEndings);
const ALSO_VERBS = wordsFor(({ institutions }) => institutions.alsoVerbs);
/** What a verb goes on with and a noun does not: rose by, forces the. */
const AFTER_VERBS = wordsFor(
  ({ context }) => context.afterPlaces,
  ({ lists }) => lists.connectors.flat(),
  ({ prepositions }) => [...prepositions.ofPlace.map(({ word }) => word), ...prepositions.articles],
);
const ALSO_PEOPLE = wordsFor(({ institutions }) => institutions.alsoPeople);
/** What follows a town with the article and tells of the town itself: the Aleppo outskirts. */
const OF_TOWNS = wordsFor(
  ({ context }) => context.near,
  ({ context }) => context.inhabitants,
  ({ context }) => context.events,
  ({ lists }) => lists.connectors.flat(),
  ({ lists }) => lists.links,
  ({ lists }) => lists.copulas,
  ({ prepositions }) => prepositions.ofPlace.map(({ word }) => word),
);
const ACTS = wordsFor(({ verbs }) =>
  [verbs.speech, verbs.fate, verbs.control, verbs.motion].flatMap(finiteForms),
);
const OWN = wordsFor(({ people }) => people.possessives);
const CAPITALS = wordsFor(({ unknown }) => unknown.capitals);
/** Sydney, the new chatbot of a firm. */
const LONGEST_DESCRIPTION = 5;
/** Tour de France, Gare de Lyon, Ponte de Lima: between two parts of a name in capitals. */
const CONNECTORS = wordsFor(({ lists }) => lists.connectors.flat());
const PARTICLES = wordsFor(({ institutions }) => institutions.particles);
const STARTS: ReadonlySet<Separator> = new Set<Separator>(['stop', 'line', 'quote', 'bracket']);
/** In a title nearly all words have a capital; they tell nothing. */
const TITLE = { words: 4, reach: 10, share: 0.7 };

/**
 * Whether a name in Latin script is part of a longer one: Aleppo University, the Jordan Times, Suez Canal, Jordan Smith, Irving
 * Berlin. `isOfWorld`: only where a name of the world stands is the word before it heard.
 */
export function longerName(context: Context, isOfWorld: boolean): 'institution' | null {
  const { words, match, next, previous } = context;
  if (!words.isLatin(match.last)) return null;
  if (goesOnAsName(context, isOfWorld)) return 'institution';
  const goesOn = next !== '' && words.separator(match.last + 1) === 'space';
  if (isOfPerson(context) || isAttributive(context)) return 'institution';
  if (isInTitle(words, match.first)) return null;
  if (goesOn && isOfName(words, match.last + 1)) return 'institution';
  if (previous === '' || words.separator(match.first) !== 'space') return null;
  if (PARTICLES.hasBare(previous)) return isCapital(words, match.first - 2) ? 'institution' : null;
  const isPart = !STARTS.has(words.separator(match.first - 1)) || STARTS.has(words.separator(match.last + 1));
  return isPart && isUnknownCapital(words, match.first - 1) ? 'institution' : null;
}

/** Aleppo University, Boston Town, Ponte de Lima: what follows belongs to the name. */
function goesOnAsName(context: Context, isOfWorld: boolean): boolean {
  const { words, match, next } = context;
  if (next === '' || words.separator(match.last + 1) !== 'space') return false;
  if (NAMED_AFTER.hasBare(next)) return !isVerbAfter(context);
  if (CLUB_ENDINGS.hasBare(next) && isCapital(words, match.last + 1)) return true;
  return isOfWorld && PARTICLES.hasBare(next) && isCapital(words, match.last + 2);
}

/** Rents in Lisbon rose, the Ebro rose: a verb behind a place that is governed itself, or that with its article stands for itself. */
function isVerbAfter(context: Context): boolean {
  const { words, match, next } = context;
  if (!ALSO_VERBS.hasBare(next) || isCapital(words, match.last + 1)) return false;
  if (context.hasArticle()) return match.names.every(({ place }) => place.layer !== 'settlements');
  if (context.preposition === '') return false;
  const [at, after] = [match.last + 2, words.word(match.last + 2)];
  return words.separator(at) !== 'space' || AFTER_VERBS.hasBare(after) || /^\d|ly$/.test(after);
}

/** Jordan Smith, Chad and Sydney, and Sydney, the chatbot: a given name that the words around treat as one. */
function isOfPerson(context: Context): boolean {
  const { words, match, next } = context;
  if (isOwned(context)) return true;
  if (!ALSO_PEOPLE.hasBare(words.word(match.first))) return false;
  const isFirst =
    next !== '' && words.separator(match.last + 1) === 'space' && isCapital(words, match.last + 1);
  return isFirst || isBesidePerson(context) || isDescribed(context);
}

/** Chad and Sydney got engaged: two given names side by side where nothing speaks of places. */
function isBesidePerson({ words, match, preposition, previous }: Context): boolean {
  if (preposition !== '' || match.names.some(({ place }) => place.kind === 'country')) return false;
  const isOther = (at: number): boolean => ALSO_PEOPLE.hasBare(words.word(at));
  const after = CONNECTORS.hasBare(words.word(match.last + 1)) && isOther(match.last + 2);
  return after || (CONNECTORS.hasBare(previous) && isOther(match.first - 2));
}

/** Brooklyn, our guide. */
const isOwned = ({ words, match, preposition }: Context): boolean =>
  preposition === '' &&
  words.separator(match.last + 1) === 'comma' &&
  OWN.hasBare(words.word(match.last + 1)) &&
  words.separator(match.last + 3) !== 'space';

/** Sydney, the chatbot: a given name that is said to be something else than a place. */
function isDescribed({ words, match, preposition }: Context): boolean {
  const { last } = match;
  if (preposition !== '' || words.separator(last + 1) !== 'comma' || !ARTICLES.hasBare(words.word(last + 1)))
    return false;
  for (let at = last + 2; at <= last + 1 + LONGEST_DESCRIPTION; at++) {
    if (designatorOf(words.word(at)) !== null || CAPITALS.hasBare(words.word(at))) return false;
    if (words.separator(at + 1) !== 'space') return true;
  }
  return false;
}

/** the Dubai benchmark, the London cast: no town has the article, so that it is the noun's behind it. */
function isAttributive(context: Context): boolean {
  const { words, match, next } = context;
  if (
    !ADJUNCT_ARTICLES.hasBare(context.previous) ||
    !/^[a-z\d]/.test(next) ||
    isCapital(words, match.last + 1)
  )
    return false;
  const isOneWord = match.first === match.last;
  const isTown = ({ place }: Match['names'][number]): boolean =>
    place.layer === 'settlements' ||
    (isOneWord && (place.kind === 'governorate' || isBareCountry(place, next)));
  const hasOwnArticle = words.word(match.last).endsWith('s') && !isOneSettlement(match);
  return (
    !hasOwnArticle && match.names.every(isTown) && designatorOf(next) === null && !OF_TOWNS.hasBare(next)
  );
}

const isOneSettlement = ({ names }: Match): boolean =>
  names.every(({ place }) => place.layer === 'settlements');

/** the Oman contract; but the Netherlands, the Philippines and the UK (for the UK that) have the article themselves. */
const isBareCountry = ({ kind }: Match['names'][number]['place'], next: string): boolean =>
  kind === 'country' && !ACTS.has(next) && !AFTER_VERBS.hasBare(next);

const LANDFORMS: ReadonlySet<Kind> = new Set<Kind>(['island', 'mountain']);

/**
 * Whether an island or a mountain is called after the place that its designator follows: Santa Cruz Island, the Coca and Napo
 * mountains, in capitals or in the plural. Samos island is where the town is.
 */
export function isLandformOf({ match, words }: Context, { at, designator, rule }: Designation): boolean {
  if (at <= match.last || !designator.kinds.some((kind) => LANDFORMS.has(kind))) return false;
  return rule === 'list' || isCapital(words, at);
}

/** Whether the words behind a name in Latin script belong to it, and the line is no title. */
export const goesOnInCapitals = ({ words, match, next }: Context): boolean =>
  words.isLatin(match.last) &&
  next !== '' &&
  words.separator(match.last + 1) === 'space' &&
  isOfName(words, match.last + 1) &&
  !isInTitle(words, match.first);

/** Vienna Insurance: within a sentence a common word in capitals goes on with the name, too. */
function isOfName(words: Words, at: number): boolean {
  return (
    isCapital(words, at) && !BESIDE_PLACES.hasBare(words.word(at)) && designatorOf(words.word(at)) === null
  );
}

/** Whether most of the words of the line around are in capitals, as far as it is heard. */
function isInTitle(words: Words, at: number): boolean {
  let [count, capitals] = [0, 0];
  for (const step of [-1, 1]) {
    for (let near = at + step; Math.abs(near - at) <= TITLE.reach; near += step) {
      if (words.word(near) === '' || words.separator(step < 0 ? near + 1 : near) === 'line') break;
      count++;
      if (isCapital(words, near)) capitals++;
    }
  }
  return count >= TITLE.words && capitals / count >= TITLE.share;
}
