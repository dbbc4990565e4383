import { labelPoint } from '../geo/label-point.ts';
import { type Kind, type LayerId, layerOf } from '../model/kind.ts';
import { KIND_FACTS } from '../model/kind-facts.ts';
import type { Problem } from '../model/problem.ts';
import { NO_STATEMENTS, type Statements } from '../model/statements.ts';
import { type Feature, featureSchema } from './feature-schema.ts';
import { geometryFindings, positionFindings } from './geometry-problems.ts';
import type { JsonPath, PathFinding, Report } from './json-file.ts';
import { nameFindings } from './name-problems.ts';
import type { Place } from './place.ts';
import { shapeProblems } from './shape-problems.ts';

/** Where a feature stands, and how to report something wrong with it; paths begin at the feature. */
export interface FeatureSource {
  readonly report: Report;
  /** The only layer that the file may hold; `null` where it may hold any. */
  readonly layer: LayerId | null;
  readonly background: boolean;
}

/** The place of a feature, or `null` and what is wrong with it: everything at once. */
export function readFeature(
  value: unknown,
  source: FeatureSource,
): { place: Place | null; problems: Problem[] } {
  const parsed = featureSchema.safeParse(value, { reportInput: true });
  if (!parsed.success)
    return { place: null, problems: shapeProblems(parsed.error.issues, [], source.report) };
  const problems = findings(parsed.data, source.layer).map(({ path, ...finding }) =>
    source.report(path, finding),
  );
  return { place: problems.length === 0 ? toPlace(parsed.data, source.background) : null, problems };
}

function findings(feature: Feature, layer: LayerId | null): PathFinding[] {
  const { geometry, properties } = feature;
  const below = (path: JsonPath) => (each: PathFinding) => ({ ...each, path: [...path, ...each.path] });
  return [
    ...nameFindings(feature),
    ...(geometry === null ? [] : geometryFindings(geometry).map(below(['geometry']))),
    ...positionFindings(properties.label_point ?? [0, 0]).map(below(['properties', 'label_point'])),
    ...layerFindings(properties.kind, layer),
    ...displayFindings(feature),
  ];
}

function layerFindings(kind: Feature['properties']['kind'], layer: LayerId | null): PathFinding[] {
  if (layer === null || layerOf(kind) === layer) return [];
  const expected = { rule: 'kind-of-layer', layer, right: layerOf(kind) } as const;
  return [{ path: ['properties', 'kind'], expected }];
}

function displayFindings(feature: Feature): PathFinding[] {
  if (feature.properties.display !== 'coarse' || containerOf(feature) !== null) return [];
  return [{ path: ['properties', 'display'], expected: { rule: 'coarse-container' } }];
}

function containerOf(feature: Feature): string | null {
  return containment(feature)?.relationTo ?? null;
}

function containment({ relations }: Feature): Feature['relations'][number] | undefined {
  return relations.find(({ relationType }) => relationType === 'gvp:broaderPartitive');
}

function linkTo(links: Feature['links'], prefix: string): string | null {
  return (
    links.find(({ identifier }) => identifier.startsWith(prefix))?.identifier.slice(prefix.length) ?? null
  );
}

function toPlace(feature: Feature, background: boolean): Place {
  const { properties, geometry, links } = feature;
  const { matching, provenance } = properties;
  return {
    id: feature['@id'],
    kind: properties.kind,
    layer: layerOf(properties.kind),
    names: feature.names.map(({ toponym, lang, citations: [{ label, year }] }) => ({
      toponym,
      language: lang,
      citation: { label, year },
    })),
    matching: {
      names: { ar: matching.ar, en: matching.en },
      ordinary: matching.ordinary,
      needsDesignator: matching.needs_head,
      misspelt: matching.misspelt,
    },
    geometry: geometry && withoutCertainty(geometry),
    point: properties.label_point ?? (geometry && labelPoint(geometry)),
    uncertaintyKm: properties.uncertainty_km,
    confidence: properties.confidence,
    reasoned: properties.reasoned,
    container: containerOf(feature),
    display: properties.display,
    positionSource: properties.position_source,
    geometryProvenance: provenance.geometry,
    nameProvenance: provenance.names,
    links: { geonames: linkTo(links, 'gn:'), wikidata: linkTo(links, 'wd:'), ocha: linkTo(links, 'ocha:') },
    note: properties.note ?? null,
    population: properties.population ?? null,
    statements: statementsOf(feature),
    background,
    world: false,
  };
}

/** Only what is there: most places say nothing more. */
function statementsOf(feature: Feature): Statements {
  const { properties, when, descriptions, depictions } = feature;
  const { ccodes, second_source, bank } = properties;
  const holder = containment(feature);
  const types = (feature.types ?? []).filter((type) => isObject(type) && !isOwnType(type, properties.kind));
  const relations = feature.relations.filter((relation) => relation !== holder);
  const more = Object.entries({ ccodes, second_source, bank }).filter(([, value]) => value !== undefined);
  const stated = Object.entries({
    types: types.length > 0 ? types : undefined,
    links: feature.links.length > 0 ? feature.links : undefined,
    relations: relations.length > 0 ? relations : undefined,
    when,
    descriptions,
    depictions,
    properties: more.length > 0 ? Object.fromEntries(more) : undefined,
  }).filter(([, value]) => value !== undefined && value !== null);
  return stated.length === 0 ? NO_STATEMENTS : Object.fromEntries(stated);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The concept that every feature has from its kind. */
function isOwnType({ label, identifier }: Readonly<Record<string, unknown>>, kind: Kind): boolean {
  const { aat } = KIND_FACTS[kind];
  return label === kind || (aat !== null && identifier === `aat:${aat}` && label === undefined);
}

function withoutCertainty({ type, coordinates }: NonNullable<Feature['geometry']>): Place['geometry'] {
  return { type, coordinates } as Place['geometry'];
}
