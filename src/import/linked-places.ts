import { z } from 'zod';
import { type Kind, parseKind } from '../model/kind.ts';
import { KIND_FACTS } from '../model/kind-facts.ts';
import type { Problem } from '../model/problem.ts';
import { type FeatureEntry, readFeatures } from './feature-list.ts';
import type { Imported, ImportedFeature, ImportFile, ImportFormat, ImportOptions } from './import-format.ts';
import { featureOf, type PlaceRecord, type WrittenFeature } from './place-record.ts';
import { isRowError, type RowError } from './row-error.ts';

/** Linked Places files of other gazetteers (World Historical Gazetteer, Pleiades …). */
export const linkedPlaces: ImportFormat = {
  name: 'lpf',
  describes: 'a FeatureCollection in Linked Places Format',
  dataSetOf: () => ({}),
  read: readLinkedPlaces,
};

function readLinkedPlaces(file: ImportFile, { dataSet, kind }: ImportOptions): Imported {
  const { entries, problems } = readFeatures(file);
  const features: ImportedFeature[] = [];
  const found: Problem[] = [...problems];
  for (const entry of entries) {
    const record = readForeignFeature(entry, kind);
    if (isRowError(record))
      found.push(entry.report({ ...record, mend: 'Correct the feature; the others are kept.' }));
    else features.push({ line: entry.line, feature: featureOf(record, dataSet) });
  }
  return { features, problems: found, leftOut: new Map() };
}

const foreignFeature = z.looseObject({
  '@id': z.string().min(1),
  properties: z.looseObject({
    title: z.string().optional(),
    ccodes: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
    kind: z.string().optional(),
  }),
  names: z.array(z.looseObject({ toponym: z.string().min(1), lang: z.string().optional() })).default([]),
  types: z
    .array(z.looseObject({ identifier: z.string().optional(), label: z.string().optional() }))
    .default([]),
  links: z.array(z.looseObject({ identifier: z.string() })).default([]),
  geometry: z.unknown(),
});

type ForeignFeature = z.infer<typeof foreignFeature>;

function readForeignFeature({ value }: FeatureEntry, otherwise: Kind | null): PlaceRecord | RowError {
  const parsed = foreignFeature.safeParse(value);
  if (!parsed.success) return shapeError(parsed.error);
  const feature = parsed.data;
  const kind = kindOf(feature) ?? otherwise;
  const names = namesOf(feature);
  if (kind === null) return { read: JSON.stringify(feature.types), expected: KIND };
  if (names.ar.length + names.en.length === 0)
    return { read: 'no name', expected: 'a name in Arabic or Latin script' };
  const iri = iriOf(feature['@id']);
  return {
    iri,
    kind,
    names: { ar: names.ar.slice(0, 1), en: names.en.slice(0, 1) },
    citation: null,
    matching: names,
    ordinary: [],
    needsHead: [],
    misspelt: [],
    geometry: (feature.geometry ?? null) as WrittenFeature['geometry'],
    uncertaintyKm: null,
    confidence: 'medium',
    countries: feature.properties.ccodes ?? [],
    positionSource: feature['@id'],
    container: null,
    links: [
      ...(iri === feature['@id'] ? [] : [feature['@id']]),
      ...feature.links.map((link) => link.identifier),
    ],
    population: null,
    note: null,
  };
}

function shapeError(error: z.ZodError): RowError {
  const [issue] = error.issues;
  return { read: `something else in ${issue?.path.join('.')}`, expected: issue?.message ?? 'a feature' };
}

const KIND_OF_AAT = new Map(
  (Object.keys(KIND_FACTS) as Kind[]).map((kind) => [KIND_FACTS[kind].aat, kind] as const).reverse(),
);

const KIND = 'properties.kind, or a type with a label or an AAT number that is a kind of place here';

function kindOf({ properties, types }: ForeignFeature): Kind | null {
  const named = [properties.kind, ...types.map(({ label }) => label)].map((word) => parseKind(word ?? ''));
  const numbered = types.map(
    ({ identifier }) => KIND_OF_AAT.get(identifier?.replace(/^.*?([0-9]+)$/, '$1') ?? '') ?? null,
  );
  return [...named, ...numbered].find((kind) => kind !== null) ?? null;
}

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

/** Names by language, where it is stated, else by script; names in other languages are left aside. */
function namesOf({ names, properties: { title } }: ForeignFeature): PlaceRecord['names'] {
  const all = [
    ...names,
    ...(names.length === 0 && title !== undefined ? [{ toponym: title, lang: undefined }] : []),
  ];
  const inLanguage = (language: string) =>
    all.filter(({ toponym, lang }) => (lang ?? (ARABIC_SCRIPT.test(toponym) ? 'ar' : 'en')) === language);
  const toponyms = (language: string) => [
    ...new Set(inLanguage(language).map(({ toponym }) => toponym.trim())),
  ];
  return { ar: toponyms('ar'), en: toponyms('en') };
}

/** An IRI of ours: its own where it is one, else one made of the foreign IRI, so that it stays the same. */
function iriOf(iri: string): string {
  if (/^(urn:buldan:place:|gn:[0-9]+$)/.test(iri)) return iri;
  const words = iri
    .toLowerCase()
    .replace(/^[a-z]+:\/*/, '')
    .match(/[a-z0-9]+/g) ?? ['unnamed'];
  return `urn:buldan:place:${words.join('-')}`;
}
