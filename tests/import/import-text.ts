import { expect } from 'vitest';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { FORMATS } from '../../src/import/formats.ts';
import type { ImportOptions } from '../../src/import/import-format.ts';
import { importPlaces, printCollection } from '../../src/import/import-places.ts';

const OPTIONS: ImportOptions = {
  dataSet: { source: 'Test set', licence: 'CC0', year: 2024 },
  kind: null,
  countries: null,
  language: null,
  containers: new Map(),
  corrections: new Map(),
};

/** What becomes of a file of this format. */
export function importText(formatName: string, text: string, options: Partial<ImportOptions> = {}) {
  const format = FORMATS.find(({ name }) => name === formatName);
  if (format === undefined) throw new Error(`There is no format "${formatName}".`);
  return importPlaces({ file: 'places', text }, format, { ...OPTIONS, ...options });
}

/** The places as our own gazetteer reads them back. */
export function placesOf(imported: ReturnType<typeof importText>) {
  const { places, problems } = readGazetteer([
    { file: 'geo/background/x.geojson', text: printCollection(imported.features), background: true },
  ]);
  expect(problems).toEqual([]);
  return places;
}
