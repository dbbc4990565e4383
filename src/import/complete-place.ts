import type { Kind } from '../model/kind.ts';
import { KIND_FACTS } from '../model/kind-facts.ts';
import { countryCode } from './countries.ts';
import { decideKind } from './decide-kind.ts';
import type { ForeignPlace } from './foreign-place.ts';
import { type ReadGeometry, readGeometry } from './geometry.ts';
import { pageId } from './ids.ts';
import { readNames } from './names.ts';
import type { Notes } from './notes.ts';
import type { DataSet, WrittenFeature } from './written-feature.ts';

/** The feature of ours that a place becomes, without its container; what it had to change and to guess goes to the notes. */
export function completePlace(
  place: ForeignPlace,
  iri: string,
  { dataSet, kind: otherwise }: { readonly dataSet: DataSet; readonly kind: Kind | null },
  notes: Notes,
): WrittenFeature {
  const countries = countriesOf(place, notes);
  const kind = decideKind(place, otherwise, countries, notes);
  const names = readNames(place, kind, dataSet);
  for (const language of names.left) notes.add('not taken over', { why: 'names-in', language }, place.label);
  if (names.cleaned) notes.add('changed', 'invisible-marks', place.label);
  const shape = readGeometry(place.geometry, countries);
  noteGeometry(place, shape, notes);
  const { aat } = KIND_FACTS[kind];
  const { types = [], properties, ...kept } = place.kept;
  return {
    '@id': iri,
    type: 'Feature',
    properties: { ...propertiesOf(place, { kind, countries, names, shape, dataSet }), ...properties },
    names: names.names,
    types: [{ ...(aat !== null && { identifier: `aat:${aat}` }), label: kind }, ...types],
    links: linksOf(place, iri),
    relations: [],
    geometry: shape.geometry,
    ...kept,
  };
}

function countriesOf({ countries }: ForeignPlace, notes: Notes): string[] {
  return countries.flatMap((written) => {
    const code = countryCode(written);
    if (code !== null) return [code];
    notes.add('not taken over', 'unknown-country', written);
    return [];
  });
}

function noteGeometry(
  { label, geometryProblem, display }: ForeignPlace,
  { geometry, changes, problem }: ReadGeometry,
  notes: Notes,
): void {
  const isUntold = geometry === null && problem === null && geometryProblem === null;
  // What is not to be drawn where it lies needs none.
  if (isUntold && display === 'exact') notes.add('missing', 'no-position', label);
  for (const change of changes) notes.add('changed', change, label);
  if (problem !== null) {
    const reason = problem.fault === 'projected' ? 'projected-position' : 'wrong-position';
    notes.add('not taken over', reason, { label, position: problem });
  }
  if (geometryProblem !== null)
    notes.add('not taken over', 'unread-position', {
      label,
      position: { fault: 'unread', written: geometryProblem },
    });
}

interface Decided {
  readonly kind: Kind;
  readonly countries: readonly string[];
  readonly names: ReturnType<typeof readNames>;
  readonly shape: ReadGeometry;
  readonly dataSet: DataSet;
}

function propertiesOf(place: ForeignPlace, decided: Decided): WrittenFeature['properties'] {
  const { kind, countries, names, shape, dataSet } = decided;
  const { source, licence } = dataSet;
  const own = { source, licence };
  const labelPoint = place.labelPoint ?? shape.labelPoint;
  const isUnsure =
    shape.geometry !== null && 'certainty' in shape.geometry && shape.geometry.certainty === 'uncertain';
  return {
    title: names.names[0]?.toponym ?? '',
    fclasses: [KIND_FACTS[kind].fclass],
    ...(countries.length > 0 && { ccodes: [...countries] }),
    kind,
    uncertainty_km: place.uncertaintyKm ?? Math.max(KIND_FACTS[kind].radiusKm, Math.ceil(shape.spreadKm)),
    confidence: place.confidence ?? (isUnsure ? 'low' : 'medium'),
    ...(place.display !== 'exact' && { display: place.display }),
    position_source: place.positionSource ?? source,
    ...(place.reasoned && { reasoned: true }),
    ...(labelPoint !== null && { label_point: [...labelPoint] }),
    ...(place.population !== null && { population: place.population }),
    ...(place.note !== null && { note: place.note }),
    matching: matchingOf(place, names.matching),
    provenance: { geometry: place.provenance.geometry ?? own, names: place.provenance.names ?? own },
  };
}

function matchingOf(
  { ordinary, needsDesignator, misspelt }: ForeignPlace,
  { ar, en }: ReturnType<typeof readNames>['matching'],
): WrittenFeature['properties']['matching'] {
  return {
    ar: [...ar],
    en: [...en],
    ...(Object.keys(ordinary).length > 0 && { ordinary: { ...ordinary } }),
    ...(needsDesignator.length > 0 && { needs_head: [...needsDesignator] }),
    ...(misspelt.length > 0 && { misspelt: [...misspelt] }),
  };
}

/** Short forms of the addresses that the same place has elsewhere. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/, 'wd:'],
  [/^https?:\/\/(?:www\.|sws\.)?geonames\.org\/(\d+)(?:\/.*)?$/, 'gn:'],
];

function shortIdentifier(identifier: string): string {
  for (const [address, prefix] of PREFIXES) {
    const own = address.exec(identifier)?.[1];
    if (own !== undefined) return `${prefix}${own}`;
  }
  return identifier;
}

/** The links of the file, and where the place has an address of its own, that address. */
function linksOf(
  { id, links, uncertaintyKm }: ForeignPlace,
  iri: string,
): NonNullable<WrittenFeature['links']> {
  // The page of a place of ours is what its id was read from.
  const isOurs = uncertaintyKm !== null && pageId(id ?? '') !== null;
  const isAddress = id !== null && /^https?:\/\//.test(id) && iri !== id && !isOurs;
  const all = [...(isAddress ? [{ type: 'closeMatch', identifier: id }] : []), ...links];
  const short = all.map(({ type, identifier }) => ({ type, identifier: shortIdentifier(identifier) }));
  return [...new Map(short.map((link) => [`${link.type} ${link.identifier}`, link])).values()];
}
