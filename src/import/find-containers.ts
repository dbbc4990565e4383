import { containerProblems } from '../gazetteer/container-problems.ts';
import type { Place } from '../gazetteer/place.ts';
import { readFeature } from '../gazetteer/read-feature.ts';
import type { Kind } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';
import { foldText } from '../text/fold.ts';
import type { ForeignPlace } from './foreign-place.ts';
import { textOf } from './json.ts';
import type { Notes } from './notes.ts';
import type { WrittenFeature } from './written-feature.ts';

/** A place of the file and what it has become. */
export interface CompletedPlace {
  readonly foreign: ForeignPlace;
  readonly feature: WrittenFeature;
}

/** Kinds that hold others, the most likely first; of several places of one name the first kind is meant. */
const HOLDERS: readonly Kind[] = [
  'subdistrict',
  'district',
  'governorate',
  'region',
  'island',
  'country',
  'capital',
  'city',
  'town',
  'village',
];

const PREFIX = 'urn:buldan:place:';
const idOf = (iri: string): string => (iri.startsWith(PREFIX) ? iri.slice(PREFIX.length) : iri);
const iriOf = (id: string): string => (id.startsWith('gn:') ? id : `${PREFIX}${id}`);

/**
 * The features with the containers that their places name, by id or by name, in the file or among the `known` places
 * of the project; what cannot be found, fits several or lies elsewhere is left off and told.
 */
export function withContainers(
  completed: readonly CompletedPlace[],
  known: readonly Place[],
  notes: Notes,
): WrittenFeature[] {
  const directory = createDirectory(completed, known);
  const features = completed.map(({ foreign, feature }) => ({
    ...feature,
    relations: relationsOf(foreign, feature, directory, notes),
  }));
  return withoutImpossible(features, known, notes);
}

interface Bearer {
  readonly iri: string;
  readonly kind: Kind;
}

interface Directory {
  byId(id: string): string | undefined;
  byName(name: string): readonly Bearer[];
}

function createDirectory(completed: readonly CompletedPlace[], known: readonly Place[]): Directory {
  const ids = new Map<string, string>(
    known.flatMap(({ id }) => [id, iriOf(id)].map((key) => [key, iriOf(id)] as const)),
  );
  const names = new Map<string, Map<string, Bearer>>();
  const learn = (name: string, bearer: Bearer) => {
    const key = foldText(name);
    names.set(key, (names.get(key) ?? new Map()).set(bearer.iri, bearer));
  };
  for (const { id, kind, names: shown, matching } of known)
    for (const name of [...shown.map(({ toponym }) => toponym), ...Object.values(matching.names).flat()])
      learn(name, { iri: iriOf(id), kind });
  for (const { foreign, feature } of completed) {
    const iri = feature['@id'];
    for (const id of [foreign.id, iri, idOf(iri)]) if (id !== null) ids.set(id, iri);
    const { ar, en } = feature.properties.matching;
    for (const name of [...feature.names.map(({ toponym }) => toponym), ...(ar ?? []), ...(en ?? [])])
      learn(name, { iri, kind: feature.properties.kind as Kind });
  }
  return { byId: (id) => ids.get(id), byName: (name) => [...(names.get(foldText(name))?.values() ?? [])] };
}

function relationsOf(
  foreign: ForeignPlace,
  feature: WrittenFeature,
  directory: Directory,
  notes: Notes,
): NonNullable<WrittenFeature['relations']> {
  const container = containerOf(foreign, feature, directory, notes);
  const others = foreign.relations.flatMap((relation) => {
    const target = directory.byId(String(relation.relationTo ?? ''));
    const relationType = textOf(relation.relationType);
    if (target !== undefined && relationType !== '')
      return [{ ...relation, relationType, relationTo: target }];
    notes.add('not taken over', 'outer-relations', foreign.label);
    return [];
  });
  return container === null
    ? others
    : [{ relationType: 'gvp:broaderPartitive', relationTo: container }, ...others];
}

function containerOf(
  { containers, label }: ForeignPlace,
  { '@id': iri, properties }: WrittenFeature,
  directory: Directory,
  notes: Notes,
): string | null {
  for (const written of containers) {
    const own = directory.byId(written) ?? directory.byId(pageId(written));
    if (own !== undefined && own !== iri) return own;
    const bearers = directory
      .byName(written)
      .filter((each) => each.iri !== iri && holds(each.kind, properties.kind as Kind));
    const kind = HOLDERS.find((holder) => bearers.some((each) => each.kind === holder));
    const [first, ...more] = bearers.filter((each) => each.kind === kind);
    if (first !== undefined && more.length === 0) return first.iri;
    if (more.length > 0)
      notes.add('not taken over', { why: 'several-containers', container: written }, label);
  }
  const [nearest] = containers;
  if (nearest !== undefined) notes.add('not taken over', 'unknown-container', nearest);
  return null;
}

/** Our own exports name a place by its page. */
const pageId = (iri: string): string =>
  (/\/place\/([a-z0-9-]+)\.html$/.exec(iri)?.[1] ?? '').replace(/^gn-(?=\d+$)/, 'gn:');

const SETTLEMENTS = new Set<Kind>(['capital', 'city', 'town', 'village']);

/** A town holds quarters and sites, but no other town. */
function holds(container: Kind, kind: Kind): boolean {
  return HOLDERS.includes(container) && !(SETTLEMENTS.has(container) && SETTLEMENTS.has(kind));
}

/** Without the containers that our gazetteer refuses: those that end where they began, and those that lie elsewhere. */
function withoutImpossible(
  features: readonly WrittenFeature[],
  known: readonly Place[],
  notes: Notes,
): WrittenFeature[] {
  const wrong = new Set(wrongContainers(features, known));
  if (wrong.size === 0) return features.map((feature) => feature);
  const fixed = features.map((feature) => {
    if (!wrong.has(idOf(feature['@id']))) return feature;
    notes.add('not taken over', 'wrong-container', String(feature.properties.title));
    const relations = (feature.relations ?? []).filter(
      ({ relationType }) => relationType !== 'gvp:broaderPartitive',
    );
    return { ...feature, relations };
  });
  return withoutImpossible(fixed, known, notes);
}

function wrongContainers(features: readonly WrittenFeature[], known: readonly Place[]): string[] {
  const report = (file: string) => (): Problem => ({
    severity: 'error',
    file,
    line: 1,
    column: 1,
    read: '',
    expected: { rule: 'known-container', container: '' },
  });
  const own = features.flatMap((feature) => {
    const { place } = readFeature(feature, { report: report(''), layer: null, background: false });
    return place === null ? [] : [place];
  });
  const entries = [...known, ...own].map((place) => ({ place, report: report(place.id) }));
  const ids = new Set<string | null>(entries.map(({ place }) => place.id));
  const imported = new Set(own.map(({ id }) => id));
  return containerProblems(entries, ids, true).flatMap(({ file }) => (imported.has(file) ? [file] : []));
}
