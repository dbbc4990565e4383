import type { Position } from '../corpus/place-head.ts';
import { placeIri } from './address.ts';
import type { Export } from './export.ts';
import { wind } from './geojson.ts';
import { inLanguage } from './in-language.ts';
import { markedPassage } from './marked-passage.ts';
import { element, type Markup } from './markup.ts';
import {
  type ExportedGeometry,
  type ExportedPassage,
  type ExportedPlace,
  exportedPlaces,
  nameOf,
  type Selection,
} from './selection.ts';

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
  const { head, sources } = place;
  return element(
    'ExtendedData',
    {},
    data('id', head.id),
    data('iri', placeIri(selection.site.baseUrl, head.id)),
    Object.entries(head.names).map(([language, name]) => data(`name_${language}`, name)),
    data('kind', head.kind),
    data('uncertainty_km', head.uncertaintyKm),
    data('confidence', head.confidence),
    data('reasoned', head.reasoned),
    data('container', place.container?.id ?? null),
    data('note', head.note),
    data('position_source', head.positionSource),
    data('geometry_licence', sources?.geometryLicence ?? head.licence),
    data('names_source', sources?.nameSource ?? null),
    data('names_licence', sources?.nameLicence ?? null),
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
    element('name', {}, nameOf(place.head, selection.language)),
    element('description', {}, description),
    extendedData(place, selection),
    place.geometry === null ? null : geometryElement(wind(place.geometry)),
  );
}

function folder(name: string, places: readonly ExportedPlace[], selection: Selection): Markup {
  return element(
    'Folder',
    {},
    element('name', {}, name),
    places.map((place) => placemark(place, selection)),
  );
}

/** KML 2.2 for Google Earth and others: a folder a layer, a placemark a place. */
export const kml: Export = {
  id: 'kml',
  mediaType: 'application/vnd.google-earth.kml+xml',
  extension: 'kml',
  cannotCarry: ['full-text', 'fine-geometry', 'mention-confidence'],
  write(selection) {
    const places = exportedPlaces(selection);
    const title = inLanguage(selection.site.title, selection.language);
    const folders = [...new Set(places.map(({ head }) => head.layer))].map((layer) =>
      folder(
        layer,
        places.filter(({ head }) => head.layer === layer),
        selection,
      ),
    );
    const document = element('Document', {}, element('name', {}, title), folders);
    const root = element('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, document);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
  },
};
