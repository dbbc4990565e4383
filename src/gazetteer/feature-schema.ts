import { z } from 'zod';
import { messageOf, type PlainRule } from '../model/expectation.ts';
import { mayNameFile } from '../model/file-name.ts';
import { parseKind } from '../model/kind.ts';

/**
 * A feature of a Linked Places file as people write it (README of the format, version 1.3), with what Buldan adds under
 * `properties`. The message of every rule names it.
 */

const text = (rule: PlainRule) => z.string(messageOf(rule)).trim().min(1, messageOf(rule));
const list = <T extends z.ZodType>(item: T, rule: PlainRule) => z.array(item, messageOf(rule));
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, messageOf({ rule: 'one-of', values }));
const object = <T extends z.ZodRawShape>(shape: T, rule: PlainRule) => z.strictObject(shape, messageOf(rule));

const coordinate = z.number(messageOf('degrees'));
const position = z
  .array(coordinate, messageOf('position'))
  .min(2, messageOf('position'))
  .max(3, messageOf('position'))
  .transform(([longitude = 0, latitude = 0]) => [longitude, latitude] as const);
const line = list(position, 'positions');
const rings = list(line, 'rings');

const certainty = choice(['certain', 'less-certain', 'uncertain']).optional();
const geometryOf = <T extends string, C extends z.ZodType>(type: T, coordinates: C) =>
  object({ type: z.literal(type), coordinates, certainty }, 'geojson-geometry');

const geometry = z
  .discriminatedUnion(
    'type',
    [
      geometryOf('Point', position),
      geometryOf('LineString', line),
      geometryOf('MultiLineString', list(line, 'lines')),
      geometryOf('Polygon', rings),
      geometryOf('MultiPolygon', list(rings, 'polygons')),
    ],
    messageOf('geometry'),
  )
  .nullable();

/** From its middle, no point of the largest country on Earth is farther. */
const LARGEST_RADIUS_KM = 5000;
const RADIUS = messageOf({ rule: 'radius', most: LARGEST_RADIUS_KM });

/** Every name is spelt in many ways to be found: of one as long as a page there would be more than fit in memory. */
const LONGEST_NAME = 200;
const nameText = text('filled-name').max(LONGEST_NAME, messageOf({ rule: 'short-name', most: LONGEST_NAME }));

const year = z.int(messageOf('year'));
const citation = z.looseObject({ label: text('data-set'), year }, messageOf('citation'));
const name = z.looseObject(
  {
    toponym: nameText,
    lang: z
      .string(messageOf('name-language'))
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, messageOf('name-language')),
    citations: z.tuple([citation], citation, messageOf('citations')),
  },
  messageOf('cited-name'),
);

const names = list(nameText, 'names').default([]);
const matching = object(
  {
    ar: names,
    en: names,
    ordinary: z
      .record(
        z.string(),
        z.number(messageOf('fraction')).min(0, messageOf('fraction')).max(1, messageOf('ordinary-fraction')),
        messageOf('ordinary-names'),
      )
      .default({}),
    needs_head: names,
    misspelt: names,
  },
  'matching',
);

const source = object({ source: text('source-name'), licence: text('source-licence') }, 'source');

const properties = object(
  {
    title: text('filled-title').max(LONGEST_NAME, messageOf({ rule: 'short-title', most: LONGEST_NAME })),
    fclasses: list(choice(['A', 'H', 'L', 'P', 'R', 'S', 'T']), 'classes').nonempty(messageOf('class')),
    ccodes: list(z.string().regex(/^[A-Z]{2}$/, messageOf('country-code')), 'country-codes').optional(),
    kind: z.string(messageOf('kind')).transform((word, context) => {
      const kind = parseKind(word);
      if (kind !== null) return kind;
      context.addIssue({ code: 'custom', message: messageOf('kind').error });
      return z.NEVER;
    }),
    uncertainty_km: z.number(RADIUS).positive(RADIUS).max(LARGEST_RADIUS_KM, RADIUS),
    confidence: choice(['high', 'medium', 'low']),
    display: choice(['exact', 'coarse', 'withheld']).default('exact'),
    position_source: text('position-source'),
    second_source: text('second-source').optional(),
    reasoned: z.boolean(messageOf('true-or-false')).default(false),
    label_point: position.optional(),
    bank: choice(['left', 'right']).optional(),
    population: z.int(messageOf('inhabitants')).nonnegative(messageOf('whole-number')).optional(),
    note: text('filled-note').optional(),
    matching,
    provenance: object({ geometry: source, names: source }, 'provenance'),
  },
  'object',
);

const OWN_IRI = /^(urn:buldan:place:[a-z0-9]+(-[a-z0-9]+)*|gn:[0-9]+|iso:[A-Z]{2}(-[A-Z0-9]{1,4})?)$/;

const placeIri = z
  .string(messageOf('place-iri'))
  .regex(OWN_IRI, messageOf('place-iri'))
  .refine((iri) => mayNameFile(withoutNamespace(iri)), messageOf('place-file-name'))
  .transform(withoutNamespace);

const relatedIri = z
  .string(messageOf('related-iri'))
  .regex(OWN_IRI, messageOf('related-iri'))
  .transform(withoutNamespace);

function withoutNamespace(iri: string): string {
  return iri.replace('urn:buldan:place:', '');
}

export const featureSchema = object(
  {
    '@id': placeIri,
    type: z.literal('Feature', messageOf('feature-type')),
    properties,
    names: list(name, 'names').nonempty(messageOf('some-names')),
    types: list(z.unknown(), 'types').optional(),
    links: list(z.looseObject({ identifier: text('identifier') }), 'links').default([]),
    relations: list(
      z.looseObject({ relationType: text('relation-type'), relationTo: relatedIri }),
      'relations',
    ).default([]),
    geometry,
    when: z.unknown().optional(),
    descriptions: z.unknown().optional(),
    depictions: z.unknown().optional(),
  },
  'feature',
);

export const collectionSchema = z.looseObject(
  {
    type: z.literal('FeatureCollection', messageOf('collection-type')),
    features: list(z.unknown(), 'features'),
  },
  messageOf('collection'),
);

/** A feature that has the right shape; what its values say is checked elsewhere. */
export type Feature = z.infer<typeof featureSchema>;

const identified = z.looseObject({ '@id': z.string().transform(withoutNamespace) });

/** The id of a feature that may be wrong in all other respects; `null` where it has none. */
export function idOf(value: unknown): string | null {
  const feature = identified.safeParse(value);
  return feature.success ? feature.data['@id'] : null;
}
