import { placeOfCells } from './cells.ts';
import { featureOfEsri } from './esri.ts';
import type { ForeignPlace } from './foreign-place.ts';
import { isObject, type JsonObject, objectsIn, textOf } from './json.ts';
import { readKind } from './kind-words.ts';
import { isLinkedPlace, linkedPlace } from './linked-places.ts';
import type { Notes } from './notes.ts';
import { isOsm, osmPlace } from './osm-tags.ts';
import { cellsOfProperties } from './properties.ts';
import { isRecogitoFeature, recogitoPlace } from './recogito.ts';

/** What our own exports say of two places, as lines. */
const RELATIONS = /^(?:route|between|distance)$/;

/** A feature of any GeoJSON: Linked Places, OpenStreetMap's, our own export, or one with any properties. */
export function placeOfFeature(
  feature: JsonObject,
  index: number,
  notes: Notes,
  folder: string | null = null,
): ForeignPlace[] {
  const label = { at: 'feature', number: index + 1 } as const;
  if (isRecogitoFeature(feature)) return [recogitoPlace(feature, notes)];
  if (isLinkedPlace(feature)) return [linkedPlace(feature, label, notes)];
  if (isObject(feature.attributes)) return placeOfFeature(featureOfEsri(feature), index, notes, folder);
  const properties = isObject(feature.properties) ? feature.properties : {};
  if (RELATIONS.test(textOf(properties.relation)) && !('kind' in properties)) {
    notes.add('not taken over', 'stated-relations', textOf(properties.title) || label);
    return [];
  }
  if (isObject(properties.linked_places)) {
    const { linked_places, passages, ...others } = properties;
    if (objectsIn(passages).length > 0)
      notes.add('not taken over', 'mentions', textOf(others.title) || label);
    const linked = { '@id': feature.id, geometry: feature.geometry, properties: others, ...linked_places };
    return [linkedPlace(linked, label, notes)];
  }
  const osm = isOsm(feature);
  if (osm !== null) return [osmPlace(osm, properties, feature.geometry, notes)];
  const place = placeOfCells(cellsOfProperties(properties, notes), label, feature.geometry ?? null);
  const id = place.id ?? (textOf(feature.id) || textOf(feature['@id']) || null);
  const isKind = folder !== null && readKind(folder) !== null;
  return [{ ...place, id, kinds: isKind ? [...place.kinds, folder] : place.kinds }];
}

/** The features of a collection, of one feature alone, or of a bare list of them; `null` where it is none of these. */
export function featuresIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.some(isFeature) ? value : null;
  if (!isObject(value)) return null;
  if (Array.isArray(value.features)) return value.features;
  return isFeature(value) ? [value] : null;
}

function isFeature(value: unknown): boolean {
  return (
    isObject(value) &&
    (value.type === 'Feature' || ('geometry' in value && ('properties' in value || 'names' in value)))
  );
}
