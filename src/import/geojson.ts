import type { Problem } from '../model/problem.ts';
import { COLUMNS, type Columns, recordOfColumns } from './columns.ts';
import { readFeatures } from './feature-list.ts';
import type { Imported, ImportedFeature, ImportFile, ImportFormat, ImportOptions } from './import-format.ts';
import { featureOf, type WrittenFeature } from './place-record.ts';
import { isRowError } from './row-error.ts';

/** GeoJSON features whose properties are named like the columns of a table. */
export const geoJson: ImportFormat = {
  name: 'geojson',
  describes: 'a GeoJSON FeatureCollection whose properties are named like the columns of tsv',
  dataSetOf: () => ({}),
  read: readGeoJson,
};

function readGeoJson(file: ImportFile, { dataSet, kind }: ImportOptions): Imported {
  const { entries, problems } = readFeatures(file);
  const features: ImportedFeature[] = [];
  const found: Problem[] = [...problems];
  for (const { line, value, report } of entries) {
    const record = recordOfColumns(columnsOf(value), geometryOf(value), kind);
    if (isRowError(record))
      found.push(report({ ...record, mend: 'Correct its properties; the others are kept.' }));
    else features.push({ line, feature: featureOf(record, dataSet) });
  }
  return { features, problems: found, leftOut: new Map() };
}

type JsonObject = Readonly<Record<string, unknown>>;

/** The properties that are columns, as text; an `id` of the feature itself counts too. */
function columnsOf({ id, properties }: JsonObject): Columns {
  const named = { id, ...(properties as JsonObject | null) };
  const known = Object.entries(named).filter(([name, value]) => name in COLUMNS && value != null);
  return Object.fromEntries(
    known.map(([name, value]) => [name, Array.isArray(value) ? value.join('|') : String(value)]),
  );
}

/** As it stands: whether it is a geometry is judged with the finished feature. */
function geometryOf({ geometry }: JsonObject): WrittenFeature['geometry'] {
  return (geometry ?? null) as WrittenFeature['geometry'];
}
