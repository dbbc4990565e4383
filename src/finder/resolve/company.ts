import type { Place } from '../../gazetteer/place.ts';
import { wordsFor } from '../grammar/languages.ts';
import type { ArticleArea } from './article-area.ts';
import { isShown } from './bearers.ts';
import { isListed } from './in-article.ts';
import { isAlsoThing, isSaidInLatin } from './latin-name.ts';
import { hasEvidence, isOrdinaryNoun, isPersonal } from './name-like.ts';
import type { ScoredMatch } from './score.ts';

/** Adds to where an article is the countries that several of its names share. */
export function addCompany(area: ArticleArea, scoredMatches: readonly ScoredMatch[]): void {
  addLists(area, scoredMatches);
  addOnlyCountries(area, scoredMatches);
}

/** Marib, Ibb and Lahij: two in a row that one country has bring it, where something says that they are places. */
function addLists(area: ArticleArea, scoredMatches: readonly ScoredMatch[]): void {
  let inList: ScoredMatch[] = [];
  for (const scored of [...scoredMatches, undefined]) {
    if (scored !== undefined && isListed(inList.at(-1), scored)) {
      inList.push(scored);
      continue;
    }
    addShared(area, inList);
    inList = scored === undefined ? [] : [scored];
  }
}

/**
 * من رأس تنورة إلى ينبع, from Nyamira to Kisii: several names that one country alone has bring it, where the sentence treats them as
 * places and nothing else says where the article is.
 */
function addOnlyCountries(area: ArticleArea, scoredMatches: readonly ScoredMatch[]): void {
  if (area.isSomewhere()) return;
  const { only, most, isSole } = mostNamed(area, scoredMatches, bestKnown);
  // Whitby and Pickering are in Canada as well; Goathland, a village, is not.
  const shared = only ?? (most > 1 ? mostNamed(area, scoredMatches, shownAs).only : null);
  if (shared === null) return;
  if (most > 1 || (isSole && isOneTown(scoredMatches))) area.addContainer(shared);
}

/** The country that has the most of the names that tell of one, `null` where several do; how many it has, and whether no other has any. */
function mostNamed(
  area: ArticleArea,
  scoredMatches: readonly ScoredMatch[],
  bearersOf: (scored: ScoredMatch) => readonly Place[],
): { readonly only: Place | null; readonly most: number; readonly isSole: boolean } {
  const named = new Map<Place, Set<string>>();
  for (const scored of scoredMatches) {
    if (!mayTellCountry(scored) || !isSaidToBePlace(scored)) continue;
    const countries = new Set(bearersOf(scored).map((place) => area.countryOf(place)));
    if (countries.size > 1 && isArabic(scored)) continue;
    const { match, context } = scored;
    const name = context.words.printed(match.first, match.last);
    for (const country of countries)
      if (country !== null) named.set(country, (named.get(country) ?? new Set()).add(name));
  }
  const counts = [...named].map(([country, { size }]) => ({ country, size }));
  const most = Math.max(0, ...counts.map(({ size }) => size));
  const [first, ...others] = counts.filter(({ size }) => size === most);
  const only = first !== undefined && others.length === 0 ? first.country : null;
  return { only, most, isSole: counts.length === 1 };
}

/** All that are shown by a Latin name, villages too. */
const shownAs = (scored: ScoredMatch): Place[] =>
  scored.candidates
    .filter(({ place, entry }) => isArabic(scored) || isShown(place, entry.name))
    .map(({ place }) => place);

/**
 * Of a name that the project itself has its own places. Dublin: of others without the towns that far fewer people know than another
 * of the name; of a Latin name also without villages and without those that are called so only in another language or by sound.
 */
function bestKnown(scored: ScoredMatch): Place[] {
  const own = scored.candidates
    .map(({ place }) => place)
    .filter(({ world, background }) => !world && !background);
  if (own.length > 0) return own;
  const least = isArabic(scored) ? 0 : LEAST_INHABITANTS;
  const places = scored.candidates
    .filter(({ place, entry }) => isArabic(scored) || isShown(place, entry.name))
    .map(({ place }) => place);
  const towns = places.filter(({ layer }) => layer === 'settlements');
  const most = Math.max(...towns.map(({ population }) => population ?? 0));
  return places.filter(
    ({ layer, population }) =>
      layer !== 'settlements' || ((population ?? 0) * FAR_BETTER_KNOWN >= most && (population ?? 0) >= least),
  );
}

const FAR_BETTER_KNOWN = 10;
/** Those that `names.json` has: what is read of a text in Latin script and what its countries are told by is the same. */
const LEAST_INHABITANTS = 3_000;
const LEAST_OF_ONE = 15_000;
const STAYS = wordsFor(
  ({ unknown }) => unknown.beforeStays,
  ({ context }) => context.near,
);
/** By a preposition, or its people, or what lies beside it. */
const TELLING: ReadonlySet<string> = new Set(['preposition', 'inhabitants', 'near', 'direction']);

/** a plant at Baddi: the one town that a text in Latin script names, by a preposition, that is no village. */
function isOneTown(scoredMatches: readonly ScoredMatch[]): boolean {
  return scoredMatches.some(
    (scored) =>
      !isArabic(scored) &&
      mayTellCountry(scored) &&
      scored.evidence.some(({ rule }) => TELLING.has(rule)) &&
      isSaidToBePlace(scored) &&
      bestKnown(scored).some(({ population }) => (population ?? 0) >= leastOf(scored)),
  );
}

/** In, at: where somebody is; where one comes from or goes to may be a person's name. */
const leastOf = ({ context: { preposition } }: ScoredMatch): number =>
  STAYS.hasBare(preposition) ? LEAST_INHABITANTS : LEAST_OF_ONE;

function mayTellCountry(scored: ScoredMatch): boolean {
  if (scored.candidates.every(({ place }) => !place.world)) return false;
  return isArabic(scored)
    ? isFreeInArabic(scored)
    : !isAlsoThing(scored.context.words.printed(scored.match.first, scored.match.last));
}

const isArabic = ({ context, match }: ScoredMatch): boolean => !context.words.isLatin(match.first);

/** Whether a name that is no ordinary word has evidence. */
const isSaidToBePlace = (scored: ScoredMatch): boolean =>
  (isArabic(scored) ? hasEvidence(scored) : isSaidInLatin(scored)) &&
  scored.candidates.every(({ ambiguity }) => ambiguity === 0);

const isFreeInArabic = (scored: ScoredMatch): boolean =>
  !scored.context.words.isLatin(scored.match.first) && !isPersonal(scored) && !isOrdinaryNoun(scored);

function addShared(area: ArticleArea, list: readonly ScoredMatch[]): void {
  const isSaid = list.some(hasEvidence) || (!area.isSomewhere() && list.every(isFreeInArabic));
  if (list.length < 2 || !isSaid) return;
  const counts = new Map<Place, number>();
  for (const { candidates } of list) {
    const sure = candidates.filter(({ ambiguity, place }) => ambiguity === 0 && place.world);
    for (const country of new Set(sure.map(({ place }) => area.countryOf(place))))
      if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count === list.length);
  const [only, ...others] = shared.map(([country]) => country);
  if (only !== undefined && others.length === 0) area.addContainer(only);
}
