import { NO_LINKS } from '../corpus/sources.ts';
import type { Position } from '../model/position.ts';
import { placeIri } from './address.ts';
import type { Export } from './export.ts';
import { wind } from './geojson.ts';
import { inLanguage } from './in-language.ts';
import { markedPassage } from './marked-passage.ts';
import { element, type Markup } from './markup.ts';
import { nameFields } from './name-fields.ts';
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

const coordinates = (positions: readonly Position[]): Markup =>
  element('coordinates', {}, positions.map((position) => position.join(',')).join(' '));

const lineString = (positions: readonly Position[]): Markup =>
  element('LineString', {}, coordinates(positions));

function polygon(rings: readonly (readonly Position[])[]): Markup {
  const boundaries = rings.map((ring, index) =>
    element(
      index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs',
      {},
      element('LinearRing', {}, coordinates(ring)),
    ),
  );
  return element('Polygon', {}, boundaries);
}

function geometryElement(geometry: ExportedGeometry): Markup {
  switch (geometry.type) {
    case 'Point':
      return element('Point', {}, coordinates([geometry.coordinates]));
    case 'LineString':
      return lineString(geometry.coordinates);
    case 'MultiLineString':
      return element('MultiGeometry', {}, geometry.coordinates.map(lineString));
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPolygon':
      return element('MultiGeometry', {}, geometry.coordinates.map(polygon));
  }
}

const data = (name: string, value: string | number | boolean | null): Markup | null =>
  value === null ? null : element('Data', { name }, element('value', {}, String(value)));

function extendedData(place: ExportedPlace, selection: Selection): Markup {
  const { summary, geometry } = place;
  const isShape = geometry !== null && geometry.type !== 'Point';
  return element(
    'ExtendedData',
    {},
    data('id', summary.id),
    data('iri', placeIri(selection.site, summary.id)),
    Object.entries(summary.names).map(([language, name]) => data(`name_${language}`, name)),
    data('kind', summary.kind),
    data('uncertainty_km', summary.uncertaintyKm),
    data('confidence', summary.confidence),
    data('reasoned', summary.reasoned),
    data('container', place.container?.id ?? null),
    data('note', place.sources?.note ?? null),
    data('display', summary.display === 'exact' ? null : summary.display),
    data('label_point', isShape && place.point !== null ? place.point.join(', ') : null),
    data('population', place.sources?.population ?? null),
    Object.entries({ ...nameFields(place), ...(place.sources?.links ?? NO_LINKS) }).map(([name, value]) =>
      data(name, value),
    ),
    Object.entries(sourceFields(place)).map(([name, value]) => data(name, value)),
  );
}

/** The words that stand below a quotation; a viewer shows descriptions as HTML, so this is HTML of our own. */
function passageHtml({ passage, article }: ExportedPassage): Markup {
  const from = [article.outlet, article.title ?? article.opening, article.date].filter(
    (part) => part !== null,
  );
  return element(
    'blockquote',
    { dir: 'auto' },
    markedPassage(passage),
    element('footer', {}, element('cite', {}, from.join(' · '))),
  );
}

function placemark(place: ExportedPlace, selection: Selection): Markup {
  const description = place.passages.map((passage) => passageHtml(passage).text).join('');
  return element(
    'Placemark',
    {},
    element('name', {}, nameOf(place.summary, selection.language)),
    element('description', {}, description),
    extendedData(place, selection),
    place.geometry === null ? null : geometryElement(wind(place.geometry)),
  );
}

function relationPlacemark(exported: ExportedRelation, { language }: Selection): Markup {
  const { relation, article } = exported;
  const way = wayOf(exported);
  return element(
    'Placemark',
    {},
    element('name', {}, titleOf(exported, language)),
    element('description', {}, passageHtml({ passage: relation.evidence, article }).text),
    element(
      'ExtendedData',
      {},
      data('relation', relation.type),
      data('kilometres', relation.type === 'distance' ? relation.kilometres : null),
    ),
    way === null ? null : geometryElement(way),
  );
}

const folder = (name: string, placemarks: readonly Markup[]): Markup =>
  element('Folder', {}, element('name', {}, name), placemarks);

/** KML 2.2 for Google Earth and others: a folder a layer and one of relations, a placemark each. */
export const kml: Export = {
  id: 'kml',
  mediaType: 'application/vnd.google-earth.kml+xml',
  extension: 'kml',
  cannotCarry: ['full-text', 'fine-geometry', 'mention-confidence', 'statements'],
  write(selection) {
    const places = exportedPlaces(selection);
    const title = inLanguage(selection.site.title, selection.language);
    const folders = [...new Set(places.map(({ summary }) => summary.layer))].map((layer) =>
      folder(
        selection.frame?.legend[layer] ?? layer,
        places.filter(({ summary }) => summary.layer === layer).map((place) => placemark(place, selection)),
      ),
    );
    const relations = exportedRelations(selection, places).map((each) => relationPlacemark(each, selection));
    const document = element(
      'Document',
      {},
      element('name', {}, title),
      folders,
      relations.length === 0 ? null : folder('relations', relations),
    );
    const root = element('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, document);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
  },
};
