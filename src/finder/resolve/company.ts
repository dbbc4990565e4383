import type { Place } from '../../gazetteer/place.ts';
import type { ArticleArea } from './article-area.ts';
import { isListed } from './in-article.ts';
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
 * من رأس تنورة إلى ينبع: two names that one country alone has bring it, where the sentence treats both as places. In Arabic and
 * where nothing else says where the article is: then the towns of all countries of the language are known.
 */
function addOnlyCountries(area: ArticleArea, scoredMatches: readonly ScoredMatch[]): void {
  if (area.isSomewhere()) return;
  const named = new Map<Place, Set<string>>();
  for (const scored of scoredMatches) {
    const { match, candidates, context } = scored;
    if (!isFreeInArabic(scored) || !isSaidToBePlace(scored)) continue;
    const countries = new Set(candidates.map(({ place }) => area.countryOf(place)));
    const [country = null] = countries;
    if (countries.size > 1 || country === null || candidates.every(({ place }) => !place.world)) continue;
    const names = named.get(country) ?? new Set();
    named.set(country, names.add(context.words.printed(match.first, match.last)));
  }
  for (const [country, { size }] of named) if (size > 1) area.addContainer(country);
}

/** Whether a name that is no ordinary word has evidence. */
const isSaidToBePlace = (scored: ScoredMatch): boolean =>
  hasEvidence(scored) && scored.candidates.every(({ ambiguity }) => ambiguity === 0);

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
