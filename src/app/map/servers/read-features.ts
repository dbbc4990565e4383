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

/**
 * Reads what a server of OGC API – Features answers; `null` where it is no collection of features. A place needs a name and
 * a point; one in `language` comes first, as `name:ar` or `name_ar`.
 */
export function readFeatures(answer: unknown, language: string): ServedPlaces | null {
  if (!isRecord(answer) || answer.type !== 'FeatureCollection' || !Array.isArray(answer.features))
    return null;
  const features: readonly unknown[] = answer.features;
  const places = features.flatMap((feature) => readPlace(feature, language) ?? []);
  const { links, numberMatched } = answer;
  const hasMore =
    (Array.isArray(links) && links.some((link) => isRecord(link) && link.rel === 'next')) ||
    (typeof numberMatched === 'number' && numberMatched > features.length);
  return { places, leftOut: features.length - places.length, hasMore };
}

function readPlace(feature: unknown, language: string): ServedPlace | null {
  if (!isRecord(feature) || !isRecord(feature.properties) || !isRecord(feature.geometry)) return null;
  const { properties, geometry } = feature;
  const names = [`name:${language}`, `name_${language}`, 'name', 'title'].map((key) => properties[key]);
  const name = names.find((each) => typeof each === 'string' && each.trim() !== '');
  const point = geometry.type === 'Point' ? readPoint(geometry.coordinates) : null;
  return typeof name !== 'string' || point === null ? null : { name: name.trim(), point };
}

function readPoint(coordinates: unknown): ServedPlace['point'] | null {
  const [longitude, latitude] = Array.isArray(coordinates) ? coordinates : [];
  const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return typeof longitude === 'number' && typeof latitude === 'number' && isOnEarth
    ? [longitude, latitude]
    : null;
}
