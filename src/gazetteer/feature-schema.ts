import { z } from 'zod';
import { mayNameFile } from '../model/file-name.ts';
import { parseKind } from '../model/kind.ts';

/**
 * A feature of a Linked Places file as people write it (README of the format, version 1.3), with what Buldan adds under
 * `properties`. The message of every rule says what was expected.
 */

const text = (expected: string) => z.string({ error: expected }).trim().min(1, { error: expected });
const list = <T extends z.ZodType>(item: T, expected: string) => z.array(item, { error: expected });
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `one of ${values.map((value) => `"${value}"`).join(', ')}` });
const object = <T extends z.ZodRawShape>(shape: T, what: string) => z.strictObject(shape, { error: what });

const coordinate = z.number({ error: 'a number of degrees' });
const POSITION = 'a position: [longitude, latitude] in decimal degrees';
const position = z
  .array(coordinate, { error: POSITION })
  .min(2, { error: POSITION })
  .max(3, { error: POSITION })
  .transform(([longitude = 0, latitude = 0]) => [longitude, latitude] as const);
const line = list(position, 'a list of positions');
const rings = list(line, 'a list of rings, the outer one first');

const certainty = choice(['certain', 'less-certain', 'uncertain']).optional();
const geometryOf = <T extends string, C extends z.ZodType>(type: T, coordinates: C) =>
  object({ type: z.literal(type), coordinates, certainty }, 'a GeoJSON geometry');

const GEOMETRY =
  'a Point, LineString, MultiLineString, Polygon or MultiPolygon, or null where no position is known';
const geometry = z
  .discriminatedUnion(
    'type',
    [
      geometryOf('Point', position),
      geometryOf('LineString', line),
      geometryOf('MultiLineString', list(line, 'a list of lines')),
      geometryOf('Polygon', rings),
      geometryOf('MultiPolygon', list(rings, 'a list of polygons')),
    ],
    { error: GEOMETRY },
  )
  .nullable();

/** From its middle, no point of the largest country on Earth is farther. */
const LARGEST_RADIUS_KM = 5000;
const RADIUS = `a radius above 0 and at most ${LARGEST_RADIUS_KM} km that surely holds the place`;

/** Every name is spelt in many ways to be found: of one as long as a page there would be more than fit in memory. */
const LONGEST_NAME = 200;
const nameText = text('a name that is not empty').max(LONGEST_NAME, {
  error: `a name of at most ${LONGEST_NAME} letters`,
});

const year = z.int({ error: 'the year of the data set, a whole number' });
const citation = z.looseObject({ label: text('the name of the data set'), year }, { error: 'a citation' });
const name = z.looseObject(
  {
    toponym: nameText,
    lang: z.string({ error: 'a language tag, for example "ar"' }).regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
      error: 'a language tag, for example "ar"',
    }),
    citations: z.tuple([citation], citation, { error: 'at least one citation' }),
  },
  { error: 'a name with "toponym", "lang" and "citations"' },
);

const names = list(nameText, 'a list of names').default([]);
const matching = object(
  {
    ar: names,
    en: names,
    ordinary: z
      .record(
        z.string(),
        z.number({ error: 'a number from 0 to 1' }).min(0, { error: 'a number from 0 to 1' }).max(1, {
          error: 'a number from 0 to 1: how likely an occurrence is not the place',
        }),
        { error: 'names, each with a number from 0 to 1' },
      )
      .default({}),
    needs_head: names,
    misspelt: names,
  },
  'an object with the names to match',
);

const source = object(
  { source: text('the name of the source'), licence: text('the licence of the source') },
  'an object with "source" and "licence"',
);

const properties = object(
  {
    title: text('a title that is not empty').max(LONGEST_NAME, {
      error: `a title of at most ${LONGEST_NAME} letters`,
    }),
    fclasses: list(choice(['A', 'H', 'L', 'P', 'R', 'S', 'T']), 'a list of feature classes').nonempty({
      error: 'at least one of the letters A, H, L, P, R, S, T',
    }),
    ccodes: list(
      z.string().regex(/^[A-Z]{2}$/, { error: 'a country code of two letters' }),
      'country codes',
    ).optional(),
    kind: z.string({ error: 'a kind of place' }).transform((word, context) => {
      const kind = parseKind(word);
      if (kind !== null) return kind;
      context.addIssue({ code: 'custom', message: 'a kind of place' });
      return z.NEVER;
    }),
    uncertainty_km: z
      .number({ error: RADIUS })
      .positive({ error: RADIUS })
      .max(LARGEST_RADIUS_KM, { error: RADIUS }),
    confidence: choice(['high', 'medium', 'low']),
    display: choice(['exact', 'coarse', 'withheld']).default('exact'),
    position_source: text('where the position comes from, in words'),
    second_source: text('how well another source agrees, in words').optional(),
    reasoned: z.boolean({ error: 'true or false' }).default(false),
    label_point: position.optional(),
    bank: choice(['left', 'right']).optional(),
    population: z
      .int({ error: 'a whole number of inhabitants' })
      .nonnegative({ error: 'a whole number' })
      .optional(),
    note: text('a note that is not empty').optional(),
    matching,
    provenance: object({ geometry: source, names: source }, 'an object with "geometry" and "names"'),
  },
  'an object',
);

const PLACE_IRI = 'urn:buldan:place:<id> (small letters, digits, hyphens) or gn:<GeoNames number>';
const FILE_NAME =
  'an id that may be the name of a file: at most 200 letters, and not con, nul or another device of Windows';
const placeIri = z
  .string({ error: PLACE_IRI })
  .regex(/^(urn:buldan:place:[a-z0-9]+(-[a-z0-9]+)*|gn:[0-9]+)$/, { error: PLACE_IRI })
  .refine((iri) => mayNameFile(withoutNamespace(iri)), { error: FILE_NAME })
  .transform(withoutNamespace);

function withoutNamespace(iri: string): string {
  return iri.replace('urn:buldan:place:', '');
}

export const featureSchema = object(
  {
    '@id': placeIri,
    type: z.literal('Feature', { error: '"Feature"' }),
    properties,
    names: list(name, 'a list of names').nonempty({ error: 'at least one name' }),
    types: list(z.unknown(), 'a list of types').optional(),
    links: list(z.looseObject({ identifier: text('an identifier') }), 'a list of links').default([]),
    relations: list(
      z.looseObject({ relationType: text('a type of relation'), relationTo: placeIri }),
      'a list of relations',
    ).default([]),
    geometry,
    when: z.unknown().optional(),
    descriptions: z.unknown().optional(),
    depictions: z.unknown().optional(),
  },
  'a feature of a Linked Places file',
);

export const collectionSchema = z.looseObject(
  {
    type: z.literal('FeatureCollection', { error: '"FeatureCollection"' }),
    features: list(z.unknown(), 'a list of features'),
  },
  { error: 'an object with "type" and "features"' },
);

/** A feature that has the right shape; what its values say is checked elsewhere. */
export type Feature = z.infer<typeof featureSchema>;

const identified = z.looseObject({ '@id': z.string().transform(withoutNamespace) });

/** The id of a feature that may be wrong in all other respects; `null` where it has none. */
export function idOf(value: unknown): string | null {
  const feature = identified.safeParse(value);
  return feature.success ? feature.data['@id'] : null;
}
