import type { z } from 'zod';
import type { featureSchema } from '../gazetteer/feature-schema.ts';
import type { Kind } from '../model/kind.ts';
import { KIND_FACTS } from '../model/kind-facts.ts';

/** A feature as it stands in a gazetteer file. */
export type WrittenFeature = z.input<typeof featureSchema>;

type Geometry = WrittenFeature['geometry'];
type Confidence = WrittenFeature['properties']['confidence'];

/** Names by language, the one to show first. */
export interface Names {
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

/** A data set that a name comes from, with its year. */
export interface Citation {
  readonly label: string;
  readonly year: number;
}

/** What an importer understood of one place, whatever the format. */
export interface PlaceRecord {
  /** The IRI of the place: `urn:buldan:place:<id>` or `gn:<number>`. */
  readonly iri: string;
  readonly kind: Kind;
  /** To show, with their heads: `محافظة حمص`. */
  readonly names: Names;
  /** What the Arabic names are cited from; `null` for the data set itself. */
  readonly citation: Citation | null;
  /** To match, without heads: `حمص`. */
  readonly matching: Names;
  readonly ordinary: readonly string[];
  readonly needsHead: readonly string[];
  readonly misspelt: readonly string[];
  /** `null` where no position is known. */
  readonly geometry: Geometry;
  /** `null` where the source states none: then the kind's own radius is written. */
  readonly uncertaintyKm: number | null;
  readonly confidence: Confidence;
  readonly countries: readonly string[];
  /** Where the position comes from, in words; `null` for the data set itself. */
  readonly positionSource: string | null;
  /** The IRI of the place that contains it. */
  readonly container: string | null;
  /** Identifiers such as `gn:170794`, `wd:Q232387`, `ocha:C5086`. */
  readonly links: readonly string[];
  readonly population: number | null;
  readonly note: string | null;
}

/** The data set that a file comes from, as every imported place has to name it. */
export interface DataSet {
  readonly source: string;
  readonly licence: string;
  /** Of the data set, not of the places. */
  readonly year: number;
}

/** How likely an occurrence of an ordinary word is not the place, where nobody has counted. */
const ORDINARY = 0.9;

/** The feature that a record becomes in a Linked Places file. */
export function featureOf(record: PlaceRecord, dataSet: DataSet): WrittenFeature {
  return {
    '@id': record.iri,
    type: 'Feature',
    properties: propertiesOf(record, dataSet),
    names: namesOf(record, dataSet),
    types: typesOf(record.kind),
    links: record.links.map((identifier) => ({ type: 'closeMatch', identifier })),
    relations:
      record.container === null
        ? []
        : [{ relationType: 'gvp:broaderPartitive', relationTo: record.container }],
    geometry: record.geometry,
  };
}

function propertiesOf(record: PlaceRecord, { source, licence }: DataSet): WrittenFeature['properties'] {
  return {
    title: record.names.ar[0] ?? record.names.en[0] ?? '',
    fclasses: [KIND_FACTS[record.kind].fclass],
    ...(record.countries.length > 0 && { ccodes: [...record.countries] }),
    kind: record.kind,
    uncertainty_km: record.uncertaintyKm ?? KIND_FACTS[record.kind].radiusKm,
    confidence: record.confidence,
    position_source: record.positionSource ?? source,
    ...(record.population !== null && { population: record.population }),
    ...(record.note !== null && { note: record.note }),
    matching: matchingOf(record),
    provenance: { geometry: { source, licence }, names: { source, licence } },
  };
}

function matchingOf({ matching, ordinary, needsHead, misspelt }: PlaceRecord) {
  return {
    ar: [...matching.ar],
    en: [...matching.en],
    ...(ordinary.length > 0 && { ordinary: Object.fromEntries(ordinary.map((name) => [name, ORDINARY])) }),
    ...(needsHead.length > 0 && { needs_head: [...needsHead] }),
    ...(misspelt.length > 0 && { misspelt: [...misspelt] }),
  };
}

function namesOf({ names, citation }: PlaceRecord, { source, year }: DataSet): WrittenFeature['names'] {
  const own = { label: source, year };
  return [
    ...names.ar.map((toponym) => ({ toponym, lang: 'ar', citations: [citation ?? own] })),
    ...names.en.map((toponym) => ({ toponym, lang: 'en', citations: [own] })),
  ] as WrittenFeature['names'];
}

function typesOf(kind: Kind) {
  const { aat } = KIND_FACTS[kind];
  return [{ ...(aat !== null && { identifier: `aat:${aat}` }), label: kind }];
}
