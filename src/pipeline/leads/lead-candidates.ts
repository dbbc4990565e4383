import type { Place } from '../../gazetteer/place.ts';
import { apartKm } from '../../gazetteer/territory.ts';
import { placesCalled } from '../../gazetteer/world/places-called.ts';
import type { Article } from '../../input/article.ts';
import type { WorldPieces } from '../../input/input-file.ts';
import { type Kind, layerOf } from '../../model/kind.ts';
import { PLOTTED_ROLES } from '../../model/role.ts';
import { annotate } from '../annotation/annotate.ts';
import { containersOf } from '../files/display.ts';
import { finderOf, worldIndexOf } from '../reading/finder.ts';
import type { Geography } from '../reading/read.ts';
import { collectLeads, type NameToAdd } from './unknown-toponyms.ts';

/** A place of the world that a name may mean. */
export interface LeadCandidate {
  readonly place: Place;
  /** What it lies in: its division, then its country. */
  readonly within: readonly Place[];
  /** Of the places of the articles that have the name the nearest; `null` where they have none. */
  readonly nearest: { readonly place: Place; readonly km: number } | null;
}

/** A name to add with what it may mean. */
export interface WeighedLead {
  readonly name: NameToAdd;
  /** The nearest first; none where the world knows no place of this name. */
  readonly candidates: readonly LeadCandidate[];
  /** Whether the first candidate is surely meant: it alone is near, and its name is no ordinary word. */
  readonly isSure: boolean;
}

/** The names of the articles that are in no gazetteer, most passages first, each with the places of the world that are called so. */
export function findLeads(
  articles: readonly Article[],
  geography: Geography,
  pieces: WorldPieces | null,
): WeighedLead[] {
  const names = collectLeads(articles, finderOf(geography));
  if (pieces === null || names.length === 0)
    return names.map((name) => ({ name, candidates: [], isSure: false }));
  const index = worldIndexOf(pieces);
  const own = new Set(geography.places.flatMap(({ id, world }) => (world ? [] : [id])));
  const known = placesCalled(
    names.map(({ name }) => name),
    index,
    (country) => pieces.towns(country),
  );
  const containers = new Map([...index.places, ...index.divisions.all()].map((place) => [place.id, place]));
  const placesOf = createSurroundings(articles, geography);
  return names.map((name) => {
    const around = placesOf(name);
    const candidates = (known.get(name.name) ?? [])
      .filter(({ id, kind }) => !own.has(id) && mayBe(name.kind, kind))
      .map((place) => ({ place, within: containersOf(place, containers), nearest: nearestTo(place, around) }))
      .filter(isThinkable)
      .sort(byNearness);
    return { name, candidates, isSure: isSure(candidates) };
  });
}

/** The words around say what it is: a street is no village. */
const mayBe = (said: Kind | null, kind: Kind): boolean => said === null || layerOf(said) === layerOf(kind);

/** Places whose middle says where an article is: not a country, nor a sea. */
const LARGEST_RADIUS_KM = 60;

/** What gives, for a name, the places with a position that the articles with it mention. */
function createSurroundings(
  articles: readonly Article[],
  geography: Geography,
): (name: NameToAdd) => readonly Place[] {
  const finder = finderOf(geography);
  const byId = new Map(geography.places.map((place) => [place.id, place]));
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const known = new Map<string, readonly Place[]>();
  const placesOf = (id: string): readonly Place[] => {
    const article = articleOf.get(id);
    const places = known.get(id) ?? (article === undefined ? [] : placesIn(article, finder, byId));
    known.set(id, places);
    return places;
  };
  return ({ passages }) => [...new Set(passages.flatMap(({ article }) => placesOf(article)))];
}

function placesIn(
  article: Article,
  finder: ReturnType<typeof finderOf>,
  byId: ReadonlyMap<string, Place>,
): Place[] {
  const mentions = annotate(article, finder).blocks.flatMap((block) => block.mentions);
  const places = mentions.flatMap(({ place, role }) =>
    PLOTTED_ROLES.has(role) ? (byId.get(place ?? '') ?? []) : [],
  );
  return places.filter(
    ({ kind, point, uncertaintyKm }) =>
      point !== null && kind !== 'country' && uncertaintyKm <= LARGEST_RADIUS_KM,
  );
}

function nearestTo(place: Place, around: readonly Place[]): LeadCandidate['nearest'] {
  let nearest: LeadCandidate['nearest'] = null;
  for (const other of around) {
    const km = apartKm(place, other);
    if (Number.isFinite(km) && (nearest === null || km < nearest.km)) nearest = { place: other, km };
  }
  return nearest;
}

const distanceOf = ({ nearest }: LeadCandidate): number => nearest?.km ?? Number.POSITIVE_INFINITY;

/** From the places of an article; farther away only a great city is meant without more words. */
const FAR_KM = 1000;
const GREAT_CITY = 100_000;

const isThinkable = ({ place, nearest }: LeadCandidate): boolean =>
  nearest === null || nearest.km <= FAR_KM || (place.population ?? 0) >= GREAT_CITY;

/** Where nothing is near, the better known first. */
const byNearness = (one: LeadCandidate, other: LeadCandidate): number =>
  (distanceOf(one) === distanceOf(other) ? 0 : distanceOf(one) - distanceOf(other)) ||
  (other.place.population ?? 0) - (one.place.population ?? 0);

const SURELY_NEAR_KM = 100;
/** A namesake has to be so many times as far away. */
const FARTHER = 3;

function isSure([first, second]: readonly LeadCandidate[]): boolean {
  if (first === undefined || distanceOf(first) > SURELY_NEAR_KM) return false;
  if (Object.keys(first.place.matching.ordinary).length > 0) return false;
  return second === undefined || distanceOf(second) > Math.max(SURELY_NEAR_KM, distanceOf(first) * FARTHER);
}
