import { readNumber } from './degrees.ts';
import { type ForeignPlace, unknownPlace } from './foreign-place.ts';
import { type FileReading, reading } from './import-file.ts';
import { isObject, type JsonObject, textOf } from './json.ts';
import type { Label, Notes } from './notes.ts';

/** Whether a table has a line an annotation, as Recogito gives them out. */
export function isRecogitoTable(header: readonly string[]): boolean {
  return header.includes('QUOTE_TRANSCRIPTION') && header.includes('ANCHOR');
}

/** What is told of one place together: its annotations, or their sum. */
interface Annotated {
  readonly uri: string;
  readonly titles: readonly string[];
  readonly quotes: readonly string[];
  readonly types: readonly string[];
  readonly geometry: unknown;
  readonly isSure: boolean;
}

/** The places that annotations name, each once, called as its gazetteer calls it and as the texts do. */
export function readRecogitoTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  notes: Notes,
): FileReading {
  const cell = (row: readonly string[], name: string) => row[header.indexOf(name)]?.trim() ?? '';
  const groups = new Map<string, (readonly string[])[]>();
  for (const [index, row] of rows.entries()) {
    const quote = cell(row, 'QUOTE_TRANSCRIPTION');
    const label: Label = quote || { at: 'row', number: index + 2 };
    if (!/^(?:PLACE)?$/.test(cell(row, 'TYPE'))) notes.add('left out', 'no-place-annotation', label);
    else if (cell(row, 'VERIFICATION_STATUS') === 'NOT_IDENTIFIABLE')
      notes.add('left out', 'not-identifiable', label);
    else {
      const key = cell(row, 'URI') || quote;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
  }
  notes.add('not taken over', 'mentions', { rows: rows.length });
  const places = [...groups.values()].map((group) => {
    const all = (name: string, separator: RegExp) =>
      distinct(group.flatMap((row) => cell(row, name).split(separator)));
    const located = group.find((row) => cell(row, 'LAT') !== '' && cell(row, 'LNG') !== '') ?? [];
    return placeOf({
      uri: cell(group[0] ?? [], 'URI'),
      titles: all('VOCAB_LABEL', /\s*\|\s*/),
      quotes: all('QUOTE_TRANSCRIPTION', /^\b$/),
      types: all('PLACE_TYPE', /\s*[,|]\s*/),
      geometry: pointAt(readNumber(cell(located, 'LNG')), readNumber(cell(located, 'LAT'))),
      isSure: group.some((row) => cell(row, 'VERIFICATION_STATUS') === 'VERIFIED'),
    });
  });
  return reading('recogito', places);
}

/** Whether a feature is a place with all its annotations, as Recogito's GeoJSON has it. */
export function isRecogitoFeature(feature: JsonObject): boolean {
  return Array.isArray(feature.uris) && Array.isArray(feature.titles);
}

export function recogitoPlace(feature: JsonObject, notes: Notes): ForeignPlace {
  const list = (value: unknown) => distinct(Array.isArray(value) ? value.map(textOf) : []);
  const { annotations } = isObject(feature.properties) ? feature.properties : {};
  if (typeof annotations === 'number') notes.add('not taken over', 'mentions', { rows: annotations });
  const [uri = ''] = list(feature.uris);
  return placeOf({
    uri,
    titles: [...list(feature.titles), ...list(feature.names)],
    quotes: list(feature.quotes),
    types: list(feature.place_types),
    geometry: feature.geometry ?? null,
    isSure: true,
  });
}

const distinct = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))];

function pointAt(longitude: number | null, latitude: number | null) {
  return longitude === null || latitude === null
    ? null
    : { type: 'Point', coordinates: [longitude, latitude] };
}

function placeOf({ uri, titles, quotes, types, geometry, isSure }: Annotated): ForeignPlace {
  const names = distinct([
    ...titles.flatMap((title) => title.split('/').map((name) => name.trim())),
    ...quotes,
  ]);
  return {
    ...unknownPlace(names[0] ?? uri),
    id: uri || null,
    names: names.map((toponym) => ({ toponym, language: null })),
    kinds: types,
    geometry,
    ...(!isSure && { confidence: 'low' as const }),
  };
}
