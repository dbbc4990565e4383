import type { Place } from '../../gazetteer/place.ts';
import { apartKm, type Territory } from '../../gazetteer/territory.ts';
import { isNameOnly } from '../../gazetteer/world/known-names.ts';
import type { Reason } from '../../model/reason.ts';
import type { Words } from '../../text/words.ts';
import { takesUp } from '../grammar/name-form.ts';
import type { Match } from '../scan/match.ts';
import { type Link, linkTo, unknownContainerAfter } from './container-link.ts';
import type { Context } from './context.ts';

/** A place named right after a name as what holds it. */
export interface NamedContainer {
  /** What it may mean; none where it is a name that no gazetteer has. */
  readonly places: readonly Place[];
  readonly words: string;
  /** Named by an adjective of origin, which can mean nothing else. */
  readonly isOrigin: boolean;
  /** Whether it is said in so many words, so that a place that it does not hold cannot be meant. */
  readonly isExplicit: boolean;
  /** Whether it is only what a direction or nearness is measured from. */
  readonly isBeside: boolean;
}

/** Nothing lies *north of* a place that is so far away. */
const BESIDE_KM = 150;
/** A town named as container holds what lies this near: الصالحية بريف البوكمال. */
const TOWN_HOLDS_KM = 60;
const TOWN_SHARE = 0.8;
/** How far from the middle of a governorate its places lie at most. */
const AREA_REACH_KM = 300;
/** X بريف Y, X العراقية: a named container that holds the place, or one that does not. */
const WEIGHTS = { container: 3, otherContainer: -3 } as const;

/** The container named after a match: X بريف Y, X في محافظة Y, X (Y), X العراقية; `null` where there is none. */
export function namedContainer(
  context: Context,
  next: Match | undefined,
  designatorAt: number | null,
): NamedContainer | null {
  const { words, match } = context;
  const adjective = originAfter(words, match, next);
  if (adjective !== null) return adjective;
  const link = next === undefined || sharesName(match, next) ? null : linkTo(context, next, designatorAt);
  if (next !== undefined && link !== null) return containerOf(words, match, next, link);
  const last = unknownContainerAfter(context, next, designatorAt);
  if (last === null) return null;
  return {
    // Cairo, Illinois: where the state is known, its Cairo is meant.
    places: next?.last === last ? next.names.map(({ place }) => place) : [],
    words: words.printed(match.last + 1, last),
    isOrigin: false,
    isExplicit: true,
    isBeside: false,
  };
}

/** X العراقية; but العاصمة الأردنية is the capital of a country and no place called العاصمة. */
function originAfter(words: Words, match: Match, next: Match | undefined): NamedContainer | null {
  if (next === undefined || next.demonyms.length === 0 || next.clitics !== '') return null;
  if (next.first !== match.last + 1 || words.separator(next.first) !== 'space') return null;
  if (match.first === match.last && takesUp(words.word(match.first).slice(match.skip))) return null;
  return {
    places: next.demonyms,
    words: words.printed(next.first, next.last),
    isOrigin: true,
    isExplicit: true,
    isBeside: false,
  };
}

function containerOf(
  words: Words,
  match: Match,
  next: Match,
  { isExplicit, isBeside = false }: Link,
): NamedContainer | null {
  const places = next.names.map(({ place }) => place);
  if (places.length === 0) return null;
  return { places, words: words.printed(match.last + 1, next.last), isOrigin: false, isExplicit, isBeside };
}

/** محافظة درعا في مدينة درعا: the same name again is no container. */
function sharesName(one: Match, other: Match): boolean {
  return one.names.some(({ place }) => other.names.some((name) => name.place.id === place.id));
}

/** What a named container says of each candidate; nothing where it is only the next place and holds none of them. */
export function containerEvidence(
  container: NamedContainer | null,
  places: readonly Place[],
  territory: Territory,
): ReadonlyMap<string, Reason> {
  const evidence = new Map<string, Reason>();
  if (container === null) return evidence;
  for (const place of places) {
    const share = shareHeld(container, place, territory);
    if (share > 0) evidence.set(place.id, weigh('container', share, container.words));
  }
  const isFar = (place: Place) =>
    container.isBeside && container.places.every((each) => isFarFrom(each, place));
  const isElsewhere = evidence.size > 0 || container.isExplicit;
  for (const place of places) {
    if (!isElsewhere && !isFar(place)) continue;
    if (evidence.has(place.id) || container.places.some((each) => mayHold(each, place, territory))) continue;
    evidence.set(place.id, weigh('otherContainer', 1, container.words));
  }
  return evidence;
}

/** شمالي الموصل: whether a town lies too far away for another to lie north of it. */
function isFarFrom(container: Place, place: Place): boolean {
  const areTowns = container.layer === 'settlements' && place.layer === 'settlements';
  return (
    areTowns && container.point !== null && place.point !== null && apartKm(container, place) > BESIDE_KM
  );
}

/**
 * Whether a container that is not known to hold a place may do so: nothing but the place's name is known; it lies in the place; or
 * nothing but the country is known to hold the place, and it is near.
 */
function mayHold(container: Place, place: Place, territory: Territory): boolean {
  if (territory.contains(place, container) || isNowhere(place) || isNowhere(container)) return true;
  const country = territory.containerOf(place);
  if (country?.kind !== 'country' || container.layer !== 'areas') return false;
  return territory.contains(country, container) && apartKm(container, place) <= AREA_REACH_KM;
}

/** A name that a list has without saying where: خاركوف. */
const isNowhere = (place: Place): boolean =>
  isNameOnly(place) && place.kind !== 'country' && place.container === null;

const weigh = (rule: 'container' | 'otherContainer', share: number, words: string): Reason => ({
  rule,
  weight: WEIGHTS[rule] * share,
  words,
});

function shareHeld({ places, isOrigin }: NamedContainer, place: Place, territory: Territory): number {
  if (places.some((each) => territory.contains(each, place))) return 1;
  if (isOrigin || places.some(({ id }) => id === place.id)) return 0;
  return places.some((each) => apartKm(each, place) <= TOWN_HOLDS_KM) ? TOWN_SHARE : 0;
}
