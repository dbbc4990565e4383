import { type ForeignName, type ForeignPlace, type Kept, unknownPlace } from './foreign-place.ts';
import { isObject, type JsonObject, objectsIn, textOf } from './json.ts';
import type { Label, Notes } from './notes.ts';

/** Whether a feature is one of the Linked Places Format: names, types or the like stand beside its properties. */
export function isLinkedPlace(feature: JsonObject): boolean {
  return (
    Array.isArray(feature.names) ||
    Array.isArray(feature.types) ||
    ('@id' in feature && 'properties' in feature)
  );
}

const KNOWN = new Set(
  '@id id uri @context type properties names types links relations geometry when descriptions depictions citations'.split(
    ' ',
  ),
);

/** A feature of the Linked Places Format, as the World Historical Gazetteer, Pleiades or we ourselves write it. */
export function linkedPlace(feature: JsonObject, position: Label, notes: Notes): ForeignPlace {
  const properties = isObject(feature.properties) ? feature.properties : {};
  const names = namesOf(feature, properties);
  const label = names[0]?.toponym ?? position;
  for (const key of Object.keys(feature))
    if (!KNOWN.has(key)) notes.add('not taken over', { why: 'key', key }, label);
  const relations = objectsIn(feature.relations);
  const holders = relations
    .filter(isPartitive)
    .map(({ relationTo }) => textOf(relationTo))
    .filter(Boolean);
  return {
    ...unknownPlace(label),
    ...ourProperties(properties),
    id: textOf(feature['@id']) || textOf(feature.id) || textOf(feature.uri) || null,
    names,
    kinds: kindsOf(feature, properties),
    geometry: feature.geometry ?? null,
    countries: list(properties.ccodes),
    containers: [
      ...holders,
      ...relations
        .filter(isPartitive)
        .map((each) => textOf(each.label))
        .filter(Boolean),
    ],
    links: linksOf(feature),
    relations: relations.filter((relation) => !isPartitive(relation)),
    kept: keptOf(feature, properties),
  };
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf).filter(Boolean) : []);

const isPartitive = ({ relationType }: JsonObject): boolean =>
  /broaderpartitive$/i.test(textOf(relationType));

function namesOf({ names }: JsonObject, { title }: JsonObject): ForeignName[] {
  const own = objectsIn(names).flatMap(({ toponym, name, lang, language, ...more }) => {
    const words = textOf(toponym) || textOf(name);
    return words === '' ? [] : [{ toponym: words, language: textOf(lang) || textOf(language) || null, more }];
  });
  return own.length > 0 || textOf(title) === '' ? own : [{ toponym: textOf(title), language: null }];
}

function kindsOf({ types }: JsonObject, { kind, fclasses }: JsonObject): string[] {
  const typed = objectsIn(types);
  const concepts = typed.map(({ identifier, '@id': id }) => textOf(identifier) || textOf(id));
  const words = typed.flatMap(({ label, sourceLabel, sourceLabels }) => [
    textOf(label),
    textOf(sourceLabel),
    ...objectsIn(sourceLabels).map((each) => textOf(each.label)),
  ]);
  return [textOf(kind), ...words, ...concepts, ...list(fclasses)].filter(Boolean);
}

function linksOf({ links }: JsonObject): ForeignPlace['links'] {
  return objectsIn(links).flatMap(({ type, identifier, '@id': id }) => {
    const target = textOf(identifier) || textOf(id);
    return target === '' ? [] : [{ type: textOf(type) || 'closeMatch', identifier: target }];
  });
}

function keptOf({ when, descriptions, depictions, types }: JsonObject, properties: JsonObject): Kept {
  const { kind, second_source, bank } = properties;
  // Our own concept for the kind is written anew.
  const others = objectsIn(types).filter(({ label }) => kind === undefined || label !== kind);
  const more: Kept['properties'] = {
    ...(textOf(second_source) !== '' && { second_source: textOf(second_source) }),
    ...((bank === 'left' || bank === 'right') && { bank }),
  };
  return {
    ...(others.length > 0 && { types: others }),
    ...(Object.keys(more).length > 0 && { properties: more }),
    ...(when !== undefined && when !== null && { when }),
    ...(objectsIn(descriptions).length > 0 && { descriptions }),
    ...(objectsIn(depictions).length > 0 && { depictions }),
  };
}

/** Of names how likely they are ordinary words, where the file says so in numbers. */
function likelihoods(value: unknown): Record<string, number> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.flatMap(([name, likely]) =>
      typeof likely === 'number' && likely >= 0 && likely <= 1 ? [[name, likely]] : [],
    ),
  );
}

const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** What our own files say beyond the format. */
function ourProperties(properties: JsonObject): Partial<ForeignPlace> {
  const number = (value: unknown) => (typeof value === 'number' && value > 0 ? value : null);
  const point = properties.label_point;
  const told = isObject(properties.matching) ? properties.matching : {};
  const matching = list(told.ar).length + list(told.en).length > 0 ? told : null;
  const stated = isObject(properties.provenance) ? properties.provenance : {};
  return {
    uncertaintyKm: number(properties.uncertainty_km),
    confidence: CONFIDENCES.find((each) => each === properties.confidence) ?? null,
    reasoned: properties.reasoned === true,
    display:
      properties.display === 'coarse' || properties.display === 'withheld' ? properties.display : 'exact',
    labelPoint:
      Array.isArray(point) && typeof point[0] === 'number' && typeof point[1] === 'number'
        ? [point[0], point[1]]
        : null,
    positionSource: textOf(properties.position_source) || null,
    population: properties.population === 0 ? 0 : number(properties.population),
    note: textOf(properties.note) || null,
    ...(matching !== null && {
      matching: { ar: list(matching.ar), en: list(matching.en) },
      ordinary: likelihoods(matching.ordinary),
      needsDesignator: list(matching.needs_head),
      misspelt: list(matching.misspelt),
    }),
    provenance: {
      geometry:
        sourceOf(stated.geometry) ??
        sourceOf({ source: properties.geometry_source, licence: properties.geometry_licence }),
      names:
        sourceOf(stated.names) ??
        sourceOf({ source: properties.names_source, licence: properties.names_licence }),
    },
  };
}

function sourceOf(value: unknown) {
  if (!isObject(value)) return null;
  const [source, licence] = [textOf(value.source), textOf(value.licence)];
  return source === '' || licence === '' ? null : { source, licence };
}
