import { isRecord } from '../../../corpus/checks.ts';

/** A place as another server tells of it. */
export interface ServedPlace {
  readonly name: string;
  /** Longitude and latitude. */
  readonly point: readonly [number, number];
}

export interface ServedPlaces {
  readonly places: readonly ServedPlace[];
  /** How many features have no name, or no point on the earth. */
  readonly leftOut: number;
  /** Whether the server has more than it sent. */
  readonly hasMore: boolean;
}

/** One answer of a server, which may give what it has in several. */
export interface ServedPage extends Omit<ServedPlaces, 'hasMore'> {
  /** How many features it has in all, where it says so. */
  readonly matched: number;
  /** The address of the next page, absolute or from this one's; `null` where this is the last. */
  readonly next: string | null;
}

/**
 * Reads what a server of OGC API – Features answers; `null` where it is no collection of features. A place needs a name and
 * a point; one in `language` comes first, as `name:ar` or `name_ar`.
 */
export function readFeatures(answer: unknown, language: string): ServedPage | null {
  if (!isRecord(answer) || answer.type !== 'FeatureCollection' || !Array.isArray(answer.features))
    return null;
  const features: readonly unknown[] = answer.features;
  const places = features.flatMap((feature) => readPlace(feature, language) ?? []);
  const { links, numberMatched } = answer;
  return {
    places,
    leftOut: features.length - places.length,
    matched: typeof numberMatched === 'number' ? numberMatched : features.length,
    next: nextOf(links),
  };
}

function nextOf(links: unknown): string | null {
  const next = Array.isArray(links) ? links.find((link) => isRecord(link) && link.rel === 'next') : null;
  return typeof next?.href === 'string' ? next.href : null;
}

function readPlace(feature: unknown, language: string): ServedPlace | null {
  if (!isRecord(feature) || !isRecord(feature.properties) || !isRecord(feature.geometry)) return null;
  const { properties, geometry } = feature;
  const names = [`name:${language}`, `name_${language}`, 'name', 'title'].map((key) => properties[key]);
  const name = names.find((each) => typeof each === 'string' && each.trim() !== '');
  const point = geometry.type === 'Point' ? readPoint(geometry.coordinates) : null;
  return typeof name !== 'string' || point === null ? null : { name: shortened(name.trim()), point };
}

/** Letters of a name that are shown: no place is called longer, and a server may answer anything. */
const LONGEST_NAME = 200;

function shortened(name: string): string {
  // Twice as many code units hold as many letters, however long the rest is.
  const letters = [...name.slice(0, 2 * LONGEST_NAME + 2)];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : name;
}

function readPoint(coordinates: unknown): ServedPlace['point'] | null {
  const [longitude, latitude] = Array.isArray(coordinates) ? coordinates : [];
  const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return typeof longitude === 'number' && typeof latitude === 'number' && isOnEarth
    ? [longitude, latitude]
    : null;
}
