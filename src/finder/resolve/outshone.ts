import type { Place } from '../../gazetteer/place.ts';
import { apartKm } from '../../gazetteer/territory.ts';
import { countryIdIn } from '../../gazetteer/world/world-place.ts';
import { ADJUNCT_ARTICLES } from '../evidence/context.ts';
import type { ArticleArea } from './article-area.ts';
import { FAR_BETTER_KNOWN, isFarSmaller, isShown } from './bearers.ts';
import type { Candidate } from './candidates.ts';
import type { ScoredMatch } from './score.ts';

/** Two towns of one name in one division that lie so near are one that the gazetteer has twice. */
const SAME_TOWN_KM = 25;
/** Cities of which no division has two of one name. */
const CITY = { inhabitants: 50_000, km: 50 } as const;

/** بحري: of Dubai's size a name hardly is an adjective, or a person's. */
const HUGE = 2_000_000;

/** Whether a town is so great that its bare name means it. */
export const isHuge = ({ kind, population }: Place): boolean =>
  kind === 'capital' || (population ?? 0) >= HUGE;

export const isTownOfWorld = ({ world, layer }: Place): boolean => world && layer === 'settlements';

/** Without the towns of the world that nobody thinks of who reads the name: a better known one bears it, a division or the same town again. */
export function withoutOutshone(
  candidates: readonly Candidate[],
  { candidates: all, context, match }: ScoredMatch,
  area: ArticleArea,
): readonly Candidate[] {
  if (all.length < 2) return candidates;
  const isLatin = context.words.isLatin(match.first);
  return withoutLesser(
    candidates.filter(
      (candidate) =>
        !isSmallInDivision(candidate, candidates, area) &&
        !isOtherwiseCalled(candidate, isLatin ? all : candidates, isLatin),
    ),
    area,
  ).filter((candidate, _, all) => !all.some((other) => isSameTown(candidate, other)));
}

/** Those that the article alone before a name leaves: of the Loire the water, where one bears the name; of la Bourgogne, in French, no town. */
export function leftByArticle(
  candidates: readonly Candidate[],
  { context, designation }: ScoredMatch,
): readonly Candidate[] {
  if (designation !== null || !context.hasArticle()) return candidates;
  if (!ADJUNCT_ARTICLES.hasBare(context.previous))
    return candidates.filter(({ place }) => !isTownOfWorld(place));
  if (candidates.length < 2) return candidates;
  const waters = candidates.filter(({ place: { layer } }) => layer === 'lines');
  return waters.length > 0 && candidates.every(({ place: { kind } }) => kind !== 'country')
    ? waters
    : candidates;
}

/**
 * Loire: where a text in Latin script spells a name just as one place has it, without the towns of the world that have it with other
 * marks (Loiré), but for those that far more people know where the text has none.
 */
export function withoutOtherMarks(
  candidates: readonly Candidate[],
  { match, context: { words } }: ScoredMatch,
): readonly Candidate[] {
  if (candidates.length < 2 || !words.isLatin(match.first)) return candidates;
  const printed = words.printed(match.first, match.last).normalize().toLowerCase();
  const isSpeltSo = ({ place }: Candidate): boolean =>
    match.names.some(
      ({ place: { id }, name }) => id === place.id && name.normalize().toLowerCase() === printed,
    );
  const exact = candidates.filter(isSpeltSo);
  if (exact.length === 0) return candidates;
  const most = Math.max(...exact.map(({ place }) => place.population ?? 0));
  return candidates.filter(
    (candidate) =>
      exact.includes(candidate) ||
      !isTownOfWorld(candidate.place) ||
      !isMarked(candidate.entry.name) ||
      (!isMarked(printed) && (candidate.place.population ?? 0) >= FAR_BETTER_KNOWN * most),
  );
}
const isMarked = (name: string): boolean => /\p{M}/u.test(name.normalize('NFD'));

/**
 * صيدا: where nothing but the neighbourhood speaks for a town of the world and another, the one that far more people know; Alexandria:
 * also where the article names the country of one that is called so only in another language. Of those in a country that is
 * named, such as the towns called Memphis, a lesser one is meant no sooner.
 */
function withoutLesser(candidates: readonly Candidate[], area: ArticleArea): readonly Candidate[] {
  const inhabitants = candidates.map(({ place }) =>
    place.layer === 'settlements' ? (place.population ?? 0) : 0,
  );
  const isHere = candidates.map(({ place, entry }) => area.holds(place) && isShown(place, entry.name));
  const most = Math.max(...inhabitants);
  const mostHere = Math.max(...inhabitants.map((count, at) => (isHere[at] ? count : 0)));
  const isUncounted = candidates.map(({ place }, at) => isHere[at] && place.population === null);
  // Nara in Mali: how many live there no source tells, and the one in Japan is not so great that an article on Mali means it.
  const least = isUncounted.includes(true) ? candidates.filter(({ place }) => isHuge(place)) : candidates;
  return candidates.filter((candidate, at) => {
    if (!isTownOfWorld(candidate.place) || candidate.evidence.length > 0 || isUncounted[at]) return true;
    if (!isHere[at] && !least.includes(candidate)) return false;
    return (inhabitants[at] ?? 0) * FAR_BETTER_KNOWN > (isHere[at] ? mostHere : most);
  });
}

/**
 * officials in Nariño, nurses in Ontario: a small town that nothing calls one, where a division bears the name, and the article names
 * neither the town's own division nor what lies near it.
 */
function isSmallInDivision(
  { place, entry, evidence }: Candidate,
  candidates: readonly Candidate[],
  area: ArticleArea,
): boolean {
  if (!isTownOfWorld(place) || evidence.length > 0) return false;
  const isClose = area.isCloseTo(place);
  return candidates.some(
    ({ place: division }) =>
      isFarSmaller(place, entry.name, division) && (!isClose || area.isAbout(division)),
  );
}

/**
 * Klintsy: a town that is shown by another name, where one of its country is shown by this one; in Latin script also one of another
 * country, or a division elsewhere: Victoria is no name for Hong Kong.
 */
function isOtherwiseCalled(
  { place, entry }: Candidate,
  candidates: readonly Candidate[],
  isLatin: boolean,
): boolean {
  if (!isTownOfWorld(place) || isShown(place, entry.name)) return false;
  const isRival = (other: Place): boolean =>
    isLatin
      ? other.world && other.kind !== 'country' && other.id !== place.container
      : isTownOfWorld(other) && countryIdIn(other.container ?? '') === countryIdIn(place.container ?? '');
  return candidates.some(
    (other) =>
      isRival(other.place) &&
      isShown(other.place, other.entry.name) &&
      (other.place.population ?? 0) * FAR_BETTER_KNOWN > (place.population ?? 0),
  );
}

/** Buenaventura: a town of which another of the name in its division, with more inhabitants, lies next to it. */
function isSameTown({ place }: Candidate, { place: other }: Candidate): boolean {
  if (place === other || !isTownOfWorld(place) || !isTownOfWorld(other)) return false;
  if (place.container !== other.container || place.point === null || other.point === null) return false;
  const [own, others] = [place.population ?? 0, other.population ?? 0];
  const isLess = own < others || (own === others && place.id > other.id);
  const km = Math.min(own, others) >= CITY.inhabitants ? CITY.km : SAME_TOWN_KM;
  return isLess && apartKm(place, other) <= km;
}
