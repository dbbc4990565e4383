import { KIND_FACTS } from '../model/kind-facts.ts';
import { placeIri } from './address.ts';
import type { Export } from './export.ts';
import { wind } from './geojson.ts';
import { certaintyOf, linkedPlaceMembers, placeProperties } from './linked-place-members.ts';
import { LINKED_PLACES_CONTEXT } from './linked-places-context.ts';
import { type ExportedPlace, exportedPlaces, nameOf, type Selection } from './selection.ts';
import { sourceFields } from './source-fields.ts';

const geometryOf = ({ geometry, summary }: ExportedPlace) =>
  geometry === null ? null : { ...wind(geometry), certainty: certaintyOf(summary) };

function propertiesOf(place: ExportedPlace, language: string) {
  const { summary } = place;
  return {
    title: nameOf(summary, language),
    fclasses: [KIND_FACTS[summary.kind].fclass],
    kind: summary.kind,
    uncertainty_km: summary.uncertaintyKm,
    confidence: summary.confidence,
    reasoned: summary.reasoned,
    ...sourceFields(place),
    note: place.sources?.note ?? null,
    ...placeProperties(place),
  };
}

function featureOf(place: ExportedPlace, selection: Selection) {
  return {
    '@id': placeIri(selection.site, place.summary.id),
    type: 'Feature',
    properties: propertiesOf(place, selection.language),
    geometry: geometryOf(place),
    ...linkedPlaceMembers(place, selection),
  };
}

/**
 * Linked Places Format 1.3 (Pelagios): the gazetteer's side of the selection. Only names that may be shown are
 * written. A citation's year is its data set's: of the names themselves no year is known, and none is made up.
 */
export const linkedPlaces: Export = {
  id: 'linked-places',
  mediaType: 'application/ld+json',
  extension: 'lpf.json',
  cannotCarry: ['passages', 'full-text', 'fine-geometry', 'relations'],
  write(selection) {
    const features = exportedPlaces(selection).map((place) => featureOf(place, selection));
    const collection = { type: 'FeatureCollection', '@context': LINKED_PLACES_CONTEXT, features };
    return `${JSON.stringify(collection, null, 1)}\n`;
  },
};
