import type { Mark } from '../corpus/passage.ts';
import type { Relation } from '../corpus/relation.ts';
import { NO_LINKS } from '../corpus/sources.ts';
import { signedArea } from '../geo/area.ts';
import type { Position } from '../model/position.ts';
import type { Site } from '../model/site.ts';
import { articleIri, placeIri } from './address.ts';
import type { Export } from './export.ts';
import { linkedPlaceMembers, placeProperties } from './linked-place-members.ts';
import { type ExportedRelation, exportedRelations, titleOf, wayOf } from './relations.ts';
import {
  type ExportedGeometry,
  type ExportedPassage,
  type ExportedPlace,
  exportedPlaces,
  nameOf,
  type Selection,
} from './selection.ts';
import { sourceFields } from './source-fields.ts';

type Ring = readonly Position[];

/** RFC 7946, section 3.1.6: the outer ring runs counter-clockwise, holes clockwise. */
const windRings = (rings: readonly Ring[]): readonly Ring[] =>
  rings.map((ring, index) => (signedArea(ring) >= 0 === (index === 0) ? ring : ring.toReversed()));

/** The geometry with its rings wound as RFC 7946 demands; positions are untouched. */
export function wind(geometry: ExportedGeometry): ExportedGeometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: windRings(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') {
    return { ...geometry, coordinates: geometry.coordinates.map(windRings) };
  }
  return geometry;
}

const mentionOf = (text: string, mark: Mark) => ({
  quote: text.slice(mark.start, mark.end),
  start_utf16: mark.start,
  end_utf16: mark.end,
  occurrence: mark.occurrence,
  role: mark.role,
  confidence: mark.confidence,
});

const passageOf = (site: Site, { passage, article }: ExportedPassage) => ({
  quote: passage.text,
  cut_before: passage.cutBefore,
  cut_after: passage.cutAfter,
  part: passage.blockKind,
  mentions: passage.marks.map((mark) => mentionOf(passage.text, mark)),
  article: articleIri(site, article.id),
  title: article.title,
  outlet: article.outlet,
  author: article.author,
  date: article.date,
  source: article.source,
  rights: article.rights,
  inferred: article.inferred,
});

function featureOf(place: ExportedPlace, selection: Selection) {
  const { site, language } = selection;
  const { summary, container } = place;
  return {
    type: 'Feature',
    id: placeIri(site, summary.id),
    geometry: place.geometry === null ? null : wind(place.geometry),
    properties: {
      id: summary.id,
      title: nameOf(summary, language),
      names: summary.names,
      kind: summary.kind,
      layer: summary.layer,
      point: place.point,
      display: summary.display,
      uncertainty_km: summary.uncertaintyKm,
      confidence: summary.confidence,
      reasoned: summary.reasoned,
      container: container?.id ?? null,
      note: place.sources?.note ?? null,
      ...sourceFields(place),
      ...(place.sources?.links ?? NO_LINKS),
      ...placeProperties(place),
      linked_places: linkedPlaceMembers(place, selection),
      passage_count: place.passages.length,
      mention_count: place.passages.reduce((sum, { passage }) => sum + passage.marks.length, 0),
      passages: place.passages.map((passage) => passageOf(site, passage)),
    },
  };
}

/** A feature a place as its summary counts what is written of it, without quotations. */
export function countingFeatures(selection: Selection): readonly object[] {
  return exportedPlaces({ ...selection, passages: {} }).map((place) => {
    const { properties, ...feature } = featureOf(place, selection);
    const { passages: _, ...counted } = properties;
    const { passages, mentions } = place.summary;
    return { ...feature, properties: { ...counted, passage_count: passages, mention_count: mentions } };
  });
}

/** A GeoJSON file of features, with further members of the collection. */
export function writeCollection(features: readonly object[], members: object = {}): string {
  return `${JSON.stringify({ type: 'FeatureCollection', ...members, features }, null, 1)}\n`;
}

const distanceOf = (relation: Relation) =>
  relation.type === 'distance'
    ? {
        kilometres: relation.kilometres,
        bearing: relation.bearing,
        approximate: relation.approximate,
        measured_kilometres: relation.measuredKilometres,
      }
    : {};

function relationFeature(exported: ExportedRelation, { site, language }: Selection) {
  const { relation, places, article } = exported;
  return {
    type: 'Feature',
    geometry: wayOf(exported),
    properties: {
      relation: relation.type,
      title: titleOf(exported, language),
      places: places.map(({ summary }) => summary.id),
      ...distanceOf(relation),
      passages: [passageOf(site, { passage: relation.evidence, article })],
    },
  };
}

/** GeoJSON by RFC 7946: a feature a place and a relation, their passages among the properties. */
export const geojson: Export = {
  id: 'geojson',
  mediaType: 'application/geo+json',
  extension: 'geojson',
  cannotCarry: ['full-text', 'fine-geometry'],
  write(selection) {
    const places = exportedPlaces(selection);
    const features = [
      ...places.map((place) => featureOf(place, selection)),
      ...exportedRelations(selection, places).map((relation) => relationFeature(relation, selection)),
    ];
    return writeCollection(features);
  },
};
