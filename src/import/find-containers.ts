import { containerProblems } from '../gazetteer/container-problems.ts';
import type { Place } from '../gazetteer/place.ts';
import { readFeature } from '../gazetteer/read-feature.ts';
import { isIsoId } from '../gazetteer/world/world-place.ts';
import type { Kind } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';
import { foldText } from '../text/fold.ts';
import type { ForeignPlace } from './foreign-place.ts';
import { isoIdIn, pageId } from './ids.ts';
import { textOf } from './json.ts';
import type { NoteReason, Notes } from './notes.ts';
import type { Whereabouts, WorldContainers } from './world-containers.ts';
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
const iriOf = (id: string): string => (id.startsWith('gn:') || isIsoId(id) ? id : `${PREFIX}${id}`);

/**
 * The features with the containers that their places name, by id or by name: in the file, among the `known` places of the
 * project, or in the world; where only a country is named, that. What cannot be found, fits several or lies elsewhere is
 * left off and told.
 */
export function withContainers(
  completed: readonly CompletedPlace[],
  { known, world }: { readonly known: readonly Place[]; readonly world: WorldContainers },
  notes: Notes,
): WrittenFeature[] {
  const directory = createDirectory(completed, known, world);
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
  readonly world: WorldContainers;
}

function createDirectory(
  completed: readonly CompletedPlace[],
  known: readonly Place[],
  world: WorldContainers,
): Directory {
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
  const inWorld = (id: string): string | undefined => {
    const iso = isoIdIn(id);
    return iso !== null && world.has(iso) ? iso : undefined;
  };
  return {
    byId: (id) => ids.get(id) ?? ids.get(pageId(id) ?? '') ?? inWorld(id),
    byName: (name) => [...(names.get(foldText(name))?.values() ?? [])],
    world,
  };
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
  feature: WrittenFeature,
  directory: Directory,
  notes: Notes,
): string | null {
  const place = whereaboutsOf(feature);
  const named = containers.map((written) => bearersOf(written, feature['@id'], place, directory));
  const at = named.findIndex(({ iris }) => iris.length === 1);
  const passed = at === -1 ? named : named.slice(0, at);
  for (const { reason } of passed) if (reason !== null) notes.add('not taken over', reason, label);
  if (at !== -1) return named[at]?.iris[0] ?? null;
  const [nearest] = containers;
  if (nearest !== undefined && named.every(({ reason }) => reason === null))
    notes.add('not taken over', 'unknown-container', nearest);
  const [country] = place.countries;
  const around = named.flatMap(({ iris }) => directory.world.countryAround(iris) ?? []);
  return directory.world.country(place.countries.length === 1 ? country : around[0], place);
}

function whereaboutsOf({ properties, geometry }: WrittenFeature): Whereabouts {
  const [longitude, latitude] = geometry?.coordinates.flat(3) ?? [];
  return {
    kind: properties.kind as Kind,
    countries: properties.ccodes ?? [],
    point: longitude === undefined || latitude === undefined ? null : [longitude, latitude],
  };
}

interface Bearers {
  readonly iris: readonly string[];
  /** What is to be told of several. */
  readonly reason: NoteReason | null;
}

/** What is called so: the place of that id, else those of that name, one's own before the world's. */
function bearersOf(written: string, iri: string, place: Whereabouts, directory: Directory): Bearers {
  const byId = directory.byId(written);
  if (byId !== undefined && byId !== iri) return { iris: [byId], reason: null };
  const own = mostLikely(directory.byName(written), iri, place.kind).map((each) => each.iri);
  const ids = own.length > 0 ? own : directory.world.called(written, place);
  if (ids.length < 2) return { iris: ids, reason: null };
  const reason: NoteReason =
    own.length > 0
      ? { why: 'several-containers', container: written }
      : { why: 'several-in-world', container: written, ids };
  return { iris: ids, reason };
}

/** Of own places of one name those of the kind that is meant first. */
function mostLikely(called: readonly Bearer[], iri: string, held: Kind): readonly Bearer[] {
  const bearers = called.filter((each) => each.iri !== iri && holds(each.kind, held));
  const kind = HOLDERS.find((holder) => bearers.some((each) => each.kind === holder));
  return bearers.filter((each) => each.kind === kind);
}

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
  return containerProblems(entries, (id) => ids.has(id) || isIsoId(id), true).flatMap(({ file }) =>
    imported.has(file) ? [file] : [],
  );
}
