import { unlisted } from '../exports/listed.ts';
import { readDegrees, readNumber, readPair, readWkt } from './degrees.ts';
import { type ForeignName, type ForeignPlace, UNCOUNTED, unknownPlace } from './foreign-place.ts';
import type { Cells, Column } from './headers.ts';
import type { Label } from './notes.ts';
import { plainText } from './plain-text.ts';

/** The place that the cells of a row, or the properties of a feature, describe. `geometry` is the feature's own. */
export function placeOfCells(cells: Cells, label: Label, geometry: unknown = null): ForeignPlace {
  const read = new CellReader(cells);
  const names = namesIn(read);
  return {
    ...unknownPlace(names[0]?.toponym ?? label),
    ...(geometry === null ? positionIn(read) : { geometry }),
    id: read.text('id') || null,
    names,
    matching: matchingIn(read),
    ordinary: ordinaryIn(read),
    needsDesignator: read.list('needs_head'),
    misspelt: read.list('misspelt_ar'),
    kinds: [...read.list('kind'), ...read.list('fclass')],
    labelPoint: readLabelPoint(read.text('label_point')),
    uncertaintyKm: readNumber(read.text('uncertainty_km')),
    confidence: confidenceOf(read.text('confidence')),
    reasoned: read.text('reasoned') === 'true',
    display: displayOf(read.text('display')),
    countries: read.list('country'),
    positionSource: read.text('position_source') || null,
    containers: read.list('inside'),
    links: linksIn(read),
    population: populationOf(read.text('population')),
    note: read.text('note') || null,
    kept: { ...whenIn(read), ...descriptionsIn(read) },
    provenance: {
      geometry: sourceIn(read, 'geometry_source', 'geometry_licence'),
      names: sourceIn(read, 'names_source', 'names_licence'),
    },
  };
}

/** Several values in a cell; commas stand inside names. */
const SEPARATORS = /\s*[|;؛\n]\s*/;

/** Columns of our own exports with several values a cell. */
const LISTS: ReadonlySet<Column> = new Set<Column>([
  'variants',
  'match_ar',
  'match_en',
  'ordinary',
  'needs_head',
]);

class CellReader {
  readonly #cells: Cells;
  /** Our own exports have one value a cell; no other table says whether a position is reasoned. */
  readonly isOurs: boolean;

  constructor(cells: Cells) {
    this.#cells = cells;
    this.isOurs = cells.has('reasoned');
  }

  has(column: Column): boolean {
    return this.#cells.has(column);
  }

  text(column: Column): string {
    return (
      this.#cells
        .get(column)
        ?.find((cell) => cell.trim() !== '')
        ?.trim() ?? ''
    );
  }

  list(column: Column): string[] {
    const values = (this.#cells.get(column) ?? []).flatMap((cell) => {
      if (!this.isOurs) return cell.split(SEPARATORS);
      return LISTS.has(column) ? unlisted(cell) : [cell];
    });
    return [...new Set(values.map((value) => value.trim()).filter(Boolean))];
  }
}

function namesIn(read: CellReader): ForeignName[] {
  const year = readNumber(read.text('attestation_year'));
  const label = read.text('title_source');
  const cited = label !== '' && year !== null && Number.isInteger(year);
  const more = cited ? { more: { citations: [{ label, year }] } } : {};
  const named = (column: 'name_ar' | 'name_en' | 'name', language: string | null): ForeignName[] =>
    read.list(column).map((toponym) => ({ toponym, language, ...more }));
  const all = [
    ...named('name_ar', 'ar'),
    ...named('name_en', 'en'),
    ...named('name', null),
    ...read.list('variants').flatMap(variants),
  ];
  // Wikidata calls what has no label by its number.
  return read.has('wikidata_qid') ? all.filter(({ toponym }) => !/^Q[1-9]\d*$/.test(toponym)) : all;
}

/** `زنجبار@ar`, as LP-TSV writes variants; others are lists with commas. */
function variants(cell: string): ForeignName[] {
  const [, toponym = '', language = ''] = /^(.+)@([A-Za-z-]+)$/.exec(cell) ?? [];
  if (toponym !== '') return [{ toponym, language }];
  return cell
    .split(/\s*[,،]\s*/)
    .filter(Boolean)
    .map((each) => ({ toponym: each, language: null }));
}

function matchingIn(read: CellReader): ForeignPlace['matching'] {
  if (!read.has('match_ar') && !read.has('match_en')) return null;
  // Our exports leave out what is empty.
  const names = (own: Column, shown: Column) => read.list(read.has(own) || read.isOurs ? own : shown);
  return { ar: names('match_ar', 'name_ar'), en: names('match_en', 'name_en') };
}

/** `name=0.95`, as we write how likely a name is an ordinary word; a name alone says that nobody has counted. */
function ordinaryIn(read: CellReader): ForeignPlace['ordinary'] {
  return Object.fromEntries(
    read.list('ordinary').map((cell) => {
      const [, name = cell, likely] = /^(.+)=([\d.]+(?:e-\d+)?)$/.exec(cell) ?? [];
      return [name, likely === undefined ? UNCOUNTED : Number(likely)];
    }),
  );
}

/** Longitude before latitude, as KML has them. */
function readLabelPoint(cell: string): readonly [number, number] | null {
  const [longitude, latitude, ...others] = cell.split(',').map(Number);
  if (cell.trim() === '' || longitude === undefined || latitude === undefined || others.length > 0)
    return null;
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : null;
}

function positionIn(read: CellReader): Pick<ForeignPlace, 'geometry' | 'geometryProblem'> {
  const [lat, lon, together] = [read.text('lat'), read.text('lon'), read.text('coordinates')];
  if (together !== '' && lat === '' && lon === '') {
    const pair = readPair(together);
    const geometry = pair === null ? readWkt(together) : { type: 'Point', coordinates: pair };
    return { geometry, geometryProblem: geometry === null ? together : null };
  }
  if (lat === '' && lon === '') return { geometry: null, geometryProblem: null };
  const [latitude, longitude] = [readDegrees(lat), readDegrees(lon)];
  if (latitude === null || longitude === null) return { geometry: null, geometryProblem: `${lat}, ${lon}` };
  return { geometry: { type: 'Point', coordinates: [longitude, latitude] }, geometryProblem: null };
}

function confidenceOf(word: string): ForeignPlace['confidence'] {
  const folded = word.toLowerCase();
  if (folded === 'high' || folded === 'medium' || folded === 'low') return folded;
  return folded === 'uncertain' ? 'low' : null;
}

function displayOf(word: string): ForeignPlace['display'] {
  return word === 'coarse' || word === 'withheld' ? word : 'exact';
}

function populationOf(text: string): number | null {
  // People are whole: a point before three digits parts thousands, as half of Europe writes them.
  const number = readNumber(/^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text);
  return number === null || number < 0 || !Number.isSafeInteger(Math.round(number))
    ? null
    : Math.round(number);
}

function linksIn(read: CellReader): ForeignPlace['links'] {
  const same = (identifier: string) => ({ type: 'closeMatch', identifier });
  const geonames = /(\d+)\/?$/.exec(read.text('geonames_id'))?.[1];
  const wikidata = read.list('wikidata_qid').flatMap((cell) => /Q[1-9]\d*$/.exec(cell)?.[0] ?? []);
  return [
    ...(geonames === undefined ? [] : [same(`gn:${geonames}`)]),
    ...wikidata.map((item) => same(`wd:${item}`)),
    ...read.list('ocha_pcode').map((code) => same(`ocha:${code}`)),
    ...read.list('links').map(same),
  ];
}

function whenIn(read: CellReader): ForeignPlace['kept'] {
  const [start, end] = [read.text('start'), read.text('end')];
  if (start === '' && end === '') return {};
  const timespan = { ...(start !== '' && { start: { in: start } }), ...(end !== '' && { end: { in: end } }) };
  return { when: { timespans: [timespan] } };
}

function descriptionsIn(read: CellReader): ForeignPlace['kept'] {
  const value = plainText(read.text('description'));
  return value === '' ? {} : { descriptions: [{ value }] };
}

function sourceIn(read: CellReader, source: Column, licence: Column) {
  const found = { source: read.text(source), licence: read.text(licence) };
  return found.source === '' || found.licence === '' ? null : found;
}
