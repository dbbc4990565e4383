import { LABEL_ORDER, type LabelProperties, type LabelType } from '../../corpus/basemap.ts';
import type { Place } from '../../gazetteer/place.ts';
import { distanceKm } from '../../geo/distance.ts';
import type { Kind } from '../../model/kind.ts';
import type { Position } from '../../model/position.ts';
import { type LabelDraft, layerDrafts, namedBy, SETTLEMENTS, settlementDrafts } from './label-drafts.ts';
import type { LayerFeature } from './layer-feature.ts';

export interface BasemapLabelPoint {
  readonly point: Position;
  readonly properties: LabelProperties;
}

/**
 * The labels of the basemap, the most important first. The gazetteer's names win: its settlements replace those at the
 * same spot, and what is called as one of its places is called as it calls it.
 */
export function labelsOf(features: readonly LayerFeature[], places: readonly Place[]): BasemapLabelPoint[] {
  const curated = places.filter((place) => !place.background && place.display === 'exact');
  const settlements = settlementDrafts(curated);
  const others = layerDrafts(features)
    .filter((draft) => !settlements.some((settlement) => isSameTown(draft, settlement)))
    .map((draft) => ({ ...draft, place: backgroundAt(draft, places), ...curatedNames(draft, curated) }));
  return [...settlements, ...others]
    .sort(byImportance)
    .map(({ point, population, ...properties }, rank) => ({ point, properties: { ...properties, rank } }));
}

/** Two points of one town in two gazetteers of the same origin are no farther apart. */
const SAME_TOWN_KM = 0.5;

function isSameTown(one: LabelDraft, other: LabelDraft): boolean {
  const isSettlement = SETTLEMENTS.some((kind) => kind === one.type);
  return isSettlement && distanceKm(one.point, other.point) < SAME_TOWN_KM;
}

/** The background place at the same spot: it keeps the label's names, which people have checked. */
function backgroundAt({ type, point }: LabelDraft, places: readonly Place[]): string | null {
  if (!SETTLEMENTS.some((kind) => kind === type)) return null;
  const isThere = (other: Position | null): boolean =>
    other !== null && Math.abs(other[1] - point[1]) < NEAR_DEGREES && distanceKm(point, other) < SAME_TOWN_KM;
  return places.find((place) => place.background && isThere(place.point))?.id ?? null;
}

/** More than `SAME_TOWN_KM` from south to north: rules out nearly all places without trigonometry. */
const NEAR_DEGREES = 0.01;

/** The kinds of place that a label of this type may name. */
const KINDS: Partial<Record<LabelType, Kind>> = {
  country: 'country',
  governorate: 'governorate',
  river: 'river',
};

function curatedNames(draft: LabelDraft, places: readonly Place[]): Partial<LabelDraft> {
  const names = new Set(Object.values(draft.names));
  const calledSo = ({ names: own, matching }: Place): boolean =>
    own.some(({ toponym }) => names.has(toponym)) ||
    Object.values(matching.names)
      .flat()
      .some((name) => names.has(name));
  const place = places.find((each) => each.kind === KINDS[draft.type] && calledSo(each));
  return place === undefined ? {} : namedBy(place);
}

function byImportance(a: LabelDraft, b: LabelDraft): number {
  const types = LABEL_ORDER.indexOf(a.type) - LABEL_ORDER.indexOf(b.type);
  const curated = Number(b.place !== null) - Number(a.place !== null);
  return a.minZoom - b.minZoom || types || curated || b.population - a.population;
}
