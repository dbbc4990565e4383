import type { Place } from '../../gazetteer/place.ts';
import type { Territory } from '../../gazetteer/territory.ts';
import { ARABIC_SPEAKING } from '../../gazetteer/world/towns.ts';
import { codeOf, countryIdIn } from '../../gazetteer/world/world-place.ts';
import { ARTICLE } from '../../text/arabic/clitics.ts';
import { isDefinite } from '../../text/clitics.ts';
import { wordsFor } from '../grammar/languages.ts';
import { ArticleArea } from './article-area.ts';
import { FAR_BETTER_KNOWN, isFarSmaller } from './bearers.ts';
import { type Candidate, isDesignated } from './candidates.ts';
import { addCompany } from './company.ts';
import { isAlsoThing, isSureInLatin, lacksEvidence } from './latin-name.ts';
import {
  hasEvidence,
  isBehindTown,
  isOrdinaryNoun,
  isPersonal,
  mayBeAdjective,
  mayBeNoun,
} from './name-like.ts';
import { isHuge, isTownOfWorld, leftByArticle, withoutOtherMarks, withoutOutshone } from './outshone.ts';
import { acceptedCandidate, type ScoredMatch } from './score.ts';

/**
 * Inhabitants from which a town of the world is meant by its bare name, where nobody better known bears it. Names in Latin
 * script are also names of persons and firms more often than those in Arabic.
 */
const WELL_KNOWN = { arabic: 3_000, latin: 200_000 };
/** Shorter names are also words and parts of names of persons, أبا زينب: they need their country. */
const SHORTEST_KNOWN = 4;
/** A capital is far better known with fewer. */
const CAPITAL_SHARE = 3;
const LEAST_INHABITANTS = 5_000;
const END_OF_LATIN = 0x250;
/** Fewer inhabitants, and a name that looks like a noun is one where nothing speaks for a place. */
const MORE_THAN_NOUN = 100_000;
/** Those from which an Arabic text may mean a town of a country that does not speak Arabic, without naming the country. */
const KNOWN_ABROAD = 200_000;
/** Inhabitants from which a town is known without anything else in the sentence. */
const GREAT = 300_000;
const COMMON = wordsFor(({ frequent }) => frequent.notCapital);
const OFFICES = wordsFor(({ institutions }) => institutions.offices);
const DIRECTIONS = wordsFor(
  ({ context }) => context.directions,
  ({ context }) => context.directionsOf,
);
/**
 * Takes from each match the candidates that nothing in the article supports. A place of the world counts where its country
 * or a place that holds it is named in the article (or an adjective of that country), where it lies near a certain place,
 * or where it is the best-known bearer of its name (src/README.md, "Which place a name means"). A town of the background
 * needs the same where one abroad of its name is far better known.
 */
export function withSupport(
  scoredMatches: readonly ScoredMatch[],
  territory: Territory,
  home: ReadonlySet<string>,
): readonly ScoredMatch[] {
  if (!scoredMatches.some(({ candidates }) => candidates.some(({ place }) => place.world)))
    return scoredMatches;
  const area = new ArticleArea(territory, home);
  for (const scored of scoredMatches) addCertain(area, scored);
  addBestKnown(area, scoredMatches);
  addCompany(area, scoredMatches);
  return scoredMatches.map((scored) => {
    const supported = scored.candidates.filter((candidate) => isSupported(candidate, scored, area));
    const spelt = withoutOtherMarks(withSeats(supported, scored, area), scored);
    const known = withoutOutshone(leftByArticle(spelt, scored), scored, area);
    return known.length === scored.candidates.length ? scored : { ...scored, candidates: known };
  });
}

/** الكرك: with a division also the town of its name in the same country, which the bare name means; سوسة: with one of the world the town in it. */
function withSeats(
  supported: readonly Candidate[],
  { candidates, designation }: ScoredMatch,
  area: ArticleArea,
): readonly Candidate[] {
  const division = supported.find(
    ({ place, ambiguity }) => place.kind === 'governorate' && ambiguity === 0,
  )?.place;
  if (division === undefined || isDesignated(division.kind, designation)) return supported;
  const country = area.countryOf(division);
  const isSeat = ({ place, entry }: Candidate): boolean =>
    isTownOfWorld(place) &&
    (division.world
      ? place.container === division.id && !isFarSmaller(place, entry.name, division)
      : area.countryOf(place) === country);
  return candidates.filter((candidate) => supported.includes(candidate) || isSeat(candidate));
}

function isSupported(candidate: Candidate, scored: ScoredMatch, area: ArticleArea): boolean {
  const { place } = candidate;
  if (isCalledLikeDirection(candidate) && !isDesignated(place.kind, scored.designation)) return false;
  if (isOtherLevel(place, scored, area)) return false;
  const needsNone = !place.world && !isOutshone(place, scored) && !isBesideHeld(place, scored, area);
  if (needsNone) return true;
  if (scored.match.blocked.length > 0) return area.holds(place);
  if (isKnownEverywhere(place)) return place.kind === 'country' || !isBareWater(candidate, scored);
  if (place.world && isOrdinaryNoun(scored)) return isDesignated(place.kind, scored.designation);
  if (isTownOfWorld(place) && !isHuge(place) && mayBeAdjective(scored)) return false;
  if (area.isAround(place)) return !place.world || !lacksEvidence(candidate, scored, true);
  if (candidate.evidence.some(({ rule }) => rule === 'container')) return true;
  if (!place.world || lacksEvidence(candidate, scored, false)) return false;
  if (place.layer !== 'areas') return isBestKnown(place, scored, area);
  return isNamedArea(place, scored, area) || isOneOfSeveral(place, scored, area);
}

/** الشمال الغربي, شمال شرق: a division with the name of a direction, which is one only where its designator says so. */
const isCalledLikeDirection = ({ place, entry: { words } }: Candidate): boolean =>
  place.world &&
  place.kind === 'governorate' &&
  words.every((word) => DIRECTIONS.hasBare(isDefinite(word) ? word.slice(ARTICLE.length) : word));

/** Countries, and what belongs to none: seas, great rivers. */
const isKnownEverywhere = ({ kind, container }: Place): boolean => kind === 'country' || container === null;

/** Amazon announced: in English a water is called the Amazon, the Amazon river or Lake Chad. */
function isBareWater({ place }: Candidate, { match, context, designation }: ScoredMatch): boolean {
  if (!context.words.isLatin(match.first) || match.first !== match.last) return false;
  return !context.hasArticle() && !isDesignated(place.kind, designation);
}

/**
 * A division that is called so in so many words, or that the sentence treats as a place and no other country has, or is: Mali. `area`:
 * where the article is, once that is known; far smaller towns elsewhere then do not count.
 */
function isNamedArea(place: Place, scored: ScoredMatch, area: ArticleArea | null): boolean {
  if (isDesignated(place.kind, scored.designation)) return namesakesOf(place, scored).length === 0;
  const [name] = scored.match.names.filter((entry) => entry.place.id === place.id);
  if (name === undefined || name.ambiguity > 0) return false;
  if (name.words.length === 1 && !hasEvidence(scored) && !isGoverned(scored) && !isBehindTown(scored))
    return false;
  const isAlsoWord = isAlsoThing(name.name) || scored.candidates.some(({ ambiguity }) => ambiguity > 0);
  if (isAlsoWord && scored.context.preposition === '') return false;
  const isSaid = name.words.length > 1 && scored.context.hasArticle();
  if (!isSaid && name.words.every((word) => COMMON.hasBare(word) || DIRECTIONS.has(word))) return false;
  return scored.candidates.every(
    (other) =>
      sharesCountry(other.place, place) ||
      (other.place.kind !== 'country' && (other.ambiguity > 0 || other.place.container === null)) ||
      (area !== null && isPassedOver(other, place, area)),
  );
}

/** Ontario in California: a town that is far smaller than the division, of which nothing says that it is meant. */
const isPassedOver = ({ place, entry, evidence }: Candidate, division: Place, area: ArticleArea): boolean =>
  isTownOfWorld(place) &&
  evidence.length === 0 &&
  isFarSmaller(place, entry.name, division) &&
  !area.isCloseTo(place);

/** The Maharashtra government. */
const isGoverned = ({ match, context: { words, next } }: ScoredMatch): boolean =>
  words.isLatin(match.last) && words.separator(match.last + 1) === 'space' && OFFICES.hasBare(next);

/** محافظة الجوف: one that is called so, as another country's is, where the article is about neither country. */
function isOneOfSeveral(place: Place, scored: ScoredMatch, area: ArticleArea): boolean {
  const isCalledSo = isDesignated(place.kind, scored.designation);
  return isCalledSo && !namesakesOf(place, scored).some((other) => area.isAbout(other));
}

/** Other countries' divisions of the same name that the designator may mean as well. */
function namesakesOf(place: Place, { candidates, designation }: ScoredMatch): Place[] {
  return candidates.flatMap(({ place: other }) =>
    isDesignated(other.kind, designation) && other.layer === 'areas' && !sharesCountry(other, place)
      ? [other]
      : [],
  );
}

/** Whether a place is, or lies in, the country of a division of the world. */
const sharesCountry = ({ id, container }: Place, division: Place): boolean =>
  [id, container ?? ''].map(countryIdIn).includes(countryIdIn(division.id));

/** الجيزة, المنصورة: whether a town of the background has a namesake abroad that far more people know. */
function isOutshone(place: Place, scored: ScoredMatch): boolean {
  const least = FAR_BETTER_KNOWN * Math.max(place.population ?? 0, LEAST_INHABITANTS);
  return rivalsOf(place, scored).some(
    ({ population, kind }) => (population ?? 0) >= (kind === 'capital' ? least / CAPITAL_SHARE : least),
  );
}

/** طرابلس: whether the article is about the country of a namesake, and not about the place's own. */
function isBesideHeld(place: Place, scored: ScoredMatch, area: ArticleArea): boolean {
  return !area.holds(place) && rivalsOf(place, scored).some((rival) => area.holds(rival));
}

/** The towns abroad that share the name of a town of the background, and are no more often an ordinary word. */
function rivalsOf(place: Place, { candidates }: ScoredMatch): Place[] {
  if (!place.background || place.world || place.layer !== 'settlements') return [];
  const most = candidates.find((each) => each.place.id === place.id)?.ambiguity ?? 0;
  return candidates.flatMap(({ place: other, ambiguity }) =>
    other.world && other.layer === 'settlements' && ambiguity <= most ? [other] : [],
  );
}

/** عمان: a country or another country's capital; the article is about one of the two. */
function isOtherLevel(place: Place, scored: ScoredMatch, area: ArticleArea): boolean {
  const other = twinOf(place, scored, area);
  if (other === null) return false;
  const isAboutOther = area.isAbout(other) && !area.isAbout(place);
  if (scored.designation?.designator.id === 'capital') return isAboutOther;
  if (isDesignated(place.kind, scored.designation)) return false;
  return isDesignated(other.kind, scored.designation) || isAboutOther;
}

/** The country that bears a town's name and does not hold it, or such a town of a country. */
function twinOf(place: Place, { candidates }: ScoredMatch, area: ArticleArea): Place | null {
  const country = area.countryOf(place);
  const isTwin = (other: Place): boolean =>
    (place.kind === 'country') !== (other.kind === 'country') &&
    area.countryOf(other)?.id !== country?.id &&
    !isObscure(other);
  return candidates.find(({ place: other }) => other.id !== place.id && isTwin(other))?.place ?? null;
}

/** Sudan, Texas: a town of the world of which nobody thinks who reads the name of a country. */
const isObscure = (place: Place): boolean =>
  isTownOfWorld(place) && place.kind !== 'capital' && (place.population ?? 0) < GREAT;

function isBestKnown(place: Place, scored: ScoredMatch, area: ArticleArea): boolean {
  const isArabic = !scored.context.words.isLatin(scored.match.first);
  return (
    mayBeBestKnown(place, scored, area) &&
    scored.candidates.every(
      ({ place: other }) =>
        other.layer !== 'settlements' ||
        (isArabic && isTownOfWorld(other) && isAbroad(other) && (other.population ?? 0) < KNOWN_ABROAD) ||
        ((other.population ?? 0) <= (place.population ?? 0) &&
          (other.world || !isMeantHere(other, scored, area))),
    )
  );
}

/** Whether a town is known so well, and called so clearly, that its bare name may mean it. */
function mayBeBestKnown(place: Place, scored: ScoredMatch, area: ArticleArea): boolean {
  const [first] = scored.match.names.filter((entry) => entry.place.id === place.id);
  const isCalledSo = isDesignated(place.kind, scored.designation);
  if (first === undefined || isGreaterThanSaid(place, scored)) return false;
  if (!isCalledSo && (first.ambiguity > 0 || isPersonal(scored))) return false;
  const isLatin = (first.words[0]?.charCodeAt(0) ?? 0) < END_OF_LATIN;
  const inhabitants = place.population ?? 0;
  const isGreat = inhabitants >= GREAT && (!isLatin || hasEvidence(scored));
  if (first.name.length < SHORTEST_KNOWN && !isGreat) return false;
  if (place.kind === 'capital') return true;
  if (inhabitants < MORE_THAN_NOUN && mayBeNoun(scored)) return false;
  if (!isLatin && isAbroad(place)) return inhabitants >= KNOWN_ABROAD;
  const wellKnown = isLatin ? WELL_KNOWN.latin : WELL_KNOWN.arabic;
  const least = isCalledSo && !isLatin ? 0 : wellKnown;
  return inhabitants >= (area.isSomewhere() ? GREAT : least);
}

/** بروكسل: an Arabic text that names what lies abroad is hardly there. */
const saysWhere = (place: Place, { context, match }: ScoredMatch): boolean =>
  context.words.isLatin(match.first) || !isAbroad(place);

/** Whether a place of the world lies where nobody speaks Arabic. */
function isAbroad({ container }: Place): boolean {
  return container !== null && !ARABIC_SPEAKING.has(codeOf(countryIdIn(container)));
}

/** قرية الحسينية: no town abroad is the village that a text tells of. */
const isGreaterThanSaid = ({ kind }: Place, { designation }: ScoredMatch): boolean =>
  designation?.designator.id === 'village' && kind !== 'village';

/** Whether a town of the project or the background stands in the way of a better known one. */
function isMeantHere(place: Place, scored: ScoredMatch, area: ArticleArea): boolean {
  return !isOutshone(place, scored) || area.isAround(place);
}

/** What a match says beyond doubt about where the article is. */
function addCertain(area: ArticleArea, scored: ScoredMatch): void {
  for (const demonym of scored.match.demonyms) area.addContainer(demonym);
  for (const { place } of scored.candidates) {
    if (place.world && place.layer === 'areas' && isNamedArea(place, scored, null))
      area.add(place, saysWhere(place, scored));
  }
  const accepted = acceptedCandidate(scored)?.place;
  if (accepted === undefined || twinOf(accepted, scored, area) !== null) return;
  const isCertain = accepted.world
    ? isKnownEverywhere(accepted)
    : rivalsOf(accepted, scored).every(({ population }) => (population ?? 0) < (accepted.population ?? 0));
  if (isCertain) area.add(accepted);
}

/** Benghazi: a best-known town of which the sentence says that it is a place brings its country. */
function addBestKnown(area: ArticleArea, scoredMatches: readonly ScoredMatch[]): void {
  for (const scored of scoredMatches) {
    const best = scored.candidates.find(
      (candidate) =>
        candidate.place.world &&
        candidate.place.layer === 'settlements' &&
        isSureInLatin(candidate, scored) &&
        isBestKnown(candidate.place, scored, area),
    );
    if (best !== undefined && hasEvidence(scored) && !isOtherLevel(best.place, scored, area))
      area.add(best.place, saysWhere(best.place, scored));
  }
}
