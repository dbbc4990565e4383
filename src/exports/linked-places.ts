import type { PlaceSummary } from '../corpus/place-summary.ts';
import { NO_LINKS } from '../corpus/sources.ts';
import { KIND_FACTS } from '../model/kind-facts.ts';
import { articleIri, placeIri } from './address.ts';
import type { Export } from './export.ts';
import { wind } from './geojson.ts';
import { LINKED_PLACES_CONTEXT } from './linked-places-context.ts';
import { type ExportedPlace, exportedPlaces, nameOf, type Selection } from './selection.ts';
import { sourceFields } from './source-fields.ts';

const CERTAINTY = { high: 'certain', medium: 'less-certain', low: 'uncertain' } as const;

const certaintyOf = ({ reasoned, confidence }: PlaceSummary): string =>
  reasoned ? 'uncertain' : CERTAINTY[confidence];

const geometryOf = ({ geometry, summary }: ExportedPlace) =>
  geometry === null ? null : { ...wind(geometry), certainty: certaintyOf(summary) };

function namesOf({ summary, sources }: ExportedPlace) {
  if (sources === null) return Object.entries(summary.names).map(([lang, toponym]) => ({ toponym, lang }));
  return sources.names.map(({ toponym, language, citation }) => ({
    toponym,
    lang: language,
    citations: [{ label: citation.label, year: citation.year }],
  }));
}

function typesOf({ kind }: PlaceSummary) {
  const { aat } = KIND_FACTS[kind];
  return [
    {
      ...(aat === null ? {} : { identifier: `aat:${aat}` }),
      label: kind,
      sourceLabels: [{ label: kind, lang: 'en' }],
    },
  ];
}

function linksOf({ sources, passages }: ExportedPlace, { site }: Selection) {
  const articles = new Set(passages.map(({ article }) => article.source ?? articleIri(site, article.id)));
  const { geonames, wikidata } = sources?.links ?? NO_LINKS;
  return [
    ...(geonames === null ? [] : [{ type: 'closeMatch', identifier: `gn:${geonames}` }]),
    ...(wikidata === null ? [] : [{ type: 'closeMatch', identifier: `wd:${wikidata}` }]),
    ...[...articles].map((identifier) => ({ type: 'subjectOf', identifier })),
  ];
}

function relationsOf({ container }: ExportedPlace, { site, language }: Selection) {
  if (container === null) return [];
  const relationTo = placeIri(site, container.id);
  return [{ relationType: 'gvp:broaderPartitive', relationTo, label: nameOf(container, language) }];
}

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
  };
}

function featureOf(place: ExportedPlace, selection: Selection) {
  return {
    '@id': placeIri(selection.site, place.summary.id),
    type: 'Feature',
    properties: propertiesOf(place, selection.language),
    names: namesOf(place),
    types: typesOf(place.summary),
    geometry: geometryOf(place),
    links: linksOf(place, selection),
    relations: relationsOf(place, selection),
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
