import { createCounter } from '../plural.ts';
import { en as problems } from '../problems/en.ts';
import { wordProblem, wordRule } from '../problems/word-problem.ts';
import type { ImportMessages } from './messages.ts';

const numbers = new Intl.NumberFormat('en-GB');
const count = createCounter(numbers);

const rows = count({ one: '# row', other: '# rows' });
const guessed = (why: string, kind: string): string => `${why}, taken for a ${kind}; --kind says otherwise`;

type ForeignFile = Parameters<ImportMessages['unreadable']['foreign']>[0]['kind'];

const foreignFiles: Readonly<Record<ForeignFile, string>> = {
  pdf: 'is a PDF, whose tables cannot be read: copy the table into a spreadsheet and save it as CSV.',
  document: 'is a document and no table: save its table as CSV; articles are for buldan add.',
  workbook: 'is a workbook: save its sheet as CSV.',
  'no-table': 'is a picture, a recording, a font or a program: places are read from GeoJSON, KML or a table.',
  database:
    'is a database (GeoPackage, SQLite or Parquet): export its layer as GeoJSON, for example with QGIS.',
  compressed: 'is packed in a way that is not read here: unpack it, and give the file itself.',
  shapefile: 'is a shapefile: export it as GeoJSON, for example with QGIS.',
  calendar:
    'is a calendar or an address book: write its places into a table, a row each, and save it as CSV.',
  page: 'is a web page or a feed: articles are for buldan add; places are read from GeoJSON, KML or a table.',
  text: 'is a text without columns: articles are for buldan add; places are read from GeoJSON, KML or a table.',
};

export const en: ImportMessages = {
  unchanged: 'Everything was taken over as it stands.',
  note: (change, number, reason, names) => `${change} ${number}: ${reason}: ${names}`,
  more: (number) => ` and ${number} more (--all lists them)`,
  separator: ', ',
  changes: {
    'left out': 'left out',
    changed: 'changed',
    guessed: 'guessed',
    missing: 'missing',
    'not taken over': 'not taken over',
  },
  spots: {
    line: (number) => `line ${number}`,
    row: (number) => `row ${number}`,
    column: (number) => `column ${number}`,
    feature: (number) => `feature ${number}`,
    record: (number) => `record ${number}`,
  },
  rows,
  faults: {
    'no-degrees': () => 'no numbers of degrees',
    'null-island': () => 'a position of 0, 0, which means none',
    unread: ({ written }) => written,
    'off-earth': ({ written }) => `a position that is not on Earth: ${written}`,
    projected: ({ written }) => written,
    far: ({ countries, written }) => `a position far from ${countries.join(', ')}: ${written}`,
  },
  reasons: {
    'no-json-line': 'lines that are no JSON',
    'no-json-object': 'lines that are no JSON object',
    'no-geonames-id': 'lines without a number of GeoNames first',
    'nameless-line': 'lines without a name',
    'line-off-earth': 'lines without a position on Earth',
    'no-population': 'lines without a number of inhabitants',
    'no-feature': 'no features',
    'no-name': 'without a name',
    'no-readable-name': 'without a name in Arabic or Latin letters',
    'earlier-id': 'with the id of an earlier one',
    repeated: 'the same as an earlier one',
    'network-link': 'a link to a map on the web: download its places themselves',
    'in-project': 'already in the project, which keeps its own',
    'other-country': 'of other countries',
    dropped: 'dropped by the corrections',
    'no-place-annotation': 'annotations of something else than a place',
    'not-identifiable': 'annotations of a place that nobody could identify',
    'wide-row': 'rows with more cells than there are columns',
    'closed-rings': 'rings that did not end where they begin were closed',
    'middle-of-points': 'of several points the middle was taken, with their distance as uncertainty',
    'bare-ampersand': 'an & that XML asks to be written &amp; was taken as it stands',
    swapped: 'latitude and longitude were swapped: only so it lies in its country',
    turned: 'a latitude beyond 90 was taken for the longitude',
    wrapped: 'a longitude beyond 180 was counted on around the Earth',
    withheld: 'to be drawn at its container, which is missing: withheld',
    'invisible-marks': 'invisible marks were taken out of its names',
    'no-position': 'a position; its place is kept and listed, and not drawn',
    styles: 'colours, icons and other styles',
    properties: 'properties that are none of ours',
    mentions: 'mentions and their articles',
    columns: 'columns that are none of ours',
    variables: 'variables that are no column of ours',
    tags: 'further tags',
    'outer-relations': 'relations without a type, or to places that are not in the file',
    'stated-relations': 'relations that texts state',
    'unknown-container':
      'containers that are neither in the file nor in the project nor among the world’s divisions',
    'unknown-country': 'countries that are not known here',
    'wrong-container': 'a container that does not hold it',
    'wrong-position': 'a position that cannot be right; its place is kept without one',
    'projected-position':
      'a position in metres of a projected system, as it seems, and not in degrees: export the file in WGS 84 (EPSG:4326); its place is kept without one',
    'unread-position': 'a position that cannot be read; its place is kept without one',
    'line-columns': ({ columns }) => `lines of another number of columns than ${columns}`,
    'unknown-code': ({ code }) => `of the code ${code}, which is no kind of place here`,
    'no-name-in': ({ language }) => `without a name in “${language}”`,
    refused: ({ expected }) => `without ${wordRule(expected, problems).expected}`,
    encoding: ({ encoding }) => `letters read as ${encoding}`,
    'kind-in-name': ({ kind }) => guessed('by a word in its name', kind),
    'vague-kind': ({ kind, word }) => guessed(`called only “${word}”`, kind),
    'unknown-kind': ({ kind, word }) => guessed(`of the kind “${word}”, which is none here`, kind),
    'no-kind': ({ kind }) => guessed('nothing says what it is', kind),
    'names-in': ({ language }) => `names in “${language}”`,
    key: ({ key }) => `the key “${key}”`,
    'several-containers': ({ container }) => `the container “${container}”, whose name several places have`,
    'several-in-world': ({ container, ids }) =>
      `the container “${container}”, whose name several divisions of the world have; write one of ${ids.join(', ')}, or the country in a column of its own`,
  },
  formats: {
    geonames: 'a dump of GeoNames',
    kml: 'KML',
    gpx: 'GPX',
    umap: 'uMap',
    overpass: 'Overpass JSON',
    wikidata: 'query results of Wikidata',
    pleiades: 'places of Pleiades',
    recogito: 'annotations of Recogito',
    geojson: 'GeoJSON',
    'json-list': 'a list in JSON',
    'own-csv': 'our own CSV of mentions',
    table: 'a table',
  },
  unreadable: {
    empty: () => 'is empty: give a file with places in it.',
    'foreign-format': () => 'is in no format that is known here: give GeoJSON, KML or a table.',
    json({ line, column, ...problem }) {
      const { expected, fix } = wordProblem(problem, problems);
      return `is no JSON at line ${line}, column ${column}: expected ${expected}. ${fix}`;
    },
    topojson: () => 'is TopoJSON: export it as GeoJSON.',
    'json-without-places': () =>
      'is JSON without places: expected a FeatureCollection, or a list of objects with names and positions.',
    'alternate-names': () =>
      'holds alternate names of GeoNames, which have no positions: give the dump of a country, SY.txt, or cities500.txt.',
    foreign: ({ kind }) => foreignFiles[kind],
    'zip-without-map': () => 'is a zip without a map or a table in it: unpack it, and give the file itself.',
    'large-zip': ({ megabytes }) =>
      `unpacks to more than ${megabytes} MB: unpack it, and give the file that is meant.`,
    'broken-zip': () => 'is a zip that cannot be opened: pack it again.',
    encoding: ({ beginning }) =>
      `is no text in UTF-8, UTF-16 or, as far as can be told, Windows-1256: save it as UTF-8 (${beginning}…).`,
    'nameless-table': ({ columns, known }) =>
      `is a table without a column of names: it has ${
        columns.length === 0 ? 'no columns' : `the columns ${columns.map((name) => `“${name}”`).join(', ')}`
      }. Call its columns name_ar or name_en, kind, lat and lon; known are ${known.join(', ')}.`,
    'foreign-xml': ({ element }) =>
      `is XML with the element <${element}>, which is no map that is known here: give KML, GeoJSON or a table.`,
    xml: ({ line, reason }) =>
      `is no well-formed XML at line ${line} (${reason}): export it again; an & of its own is written &amp;.`,
    'map-without-places': () =>
      'holds no place of its own: if it only links to a map on the web, export the map itself.',
  },
  imported: (formats, places, all) => `${formats}: ${places} of ${all}`,
  sourceMissing: (file) =>
    `Say once where the places of ${file} come from, and under what licence: --source "NAME" --licence "CC BY 4.0".`,
};
