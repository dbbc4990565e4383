import fc from 'fast-check';
import { KINDS } from '../../src/model/kind.ts';

const word = fc
  .stringMatching(/^[a-zA-Zء-ي|;,"'<&؛@=\\ ]{1,12}$/)
  .map((text) => `x${text}`.trim().replace(/\s+/g, ' '));
const degree = fc.integer({ min: -2000, max: 2000 }).map((number) => number / 1e5);
const position = fc.tuple(
  degree.map((d) => 44 + d),
  degree.map((d) => 15 + d),
);
const corner = fc.integer({ min: 1, max: 100 }).map((number) => number / 1e3);

/** A place that a gazetteer may hold, in the parts that it is written from. */
export const draft = fc.record({
  id: fc.oneof(
    fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/).map((id) => `urn:buldan:place:${id}`),
    fc.integer({ min: 1, max: 1e7 }).map((id) => `gn:${id}`),
    fc.constantFrom('iso:YE', 'iso:YE-TA', 'iso:YE-SA'),
  ),
  kind: fc.constantFrom(...KINDS),
  names: fc.uniqueArray(fc.tuple(fc.constantFrom('ar', 'ar', 'en', 'fr', 'zh-Hant', 'ar-SY'), word), {
    selector: ([language, name]) => `${language} ${name}`,
    minLength: 1,
    maxLength: 5,
  }),
  matched: fc.record({
    ar: fc.uniqueArray(word, { maxLength: 3 }),
    en: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  }),
  ordinary: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  needsDesignator: fc.boolean(),
  geometry: fc.oneof(
    fc.constant(null),
    position.map((coordinates) => ({ type: 'Point', coordinates })),
    fc
      .array(position, { minLength: 2, maxLength: 4 })
      .map((coordinates) => ({ type: 'LineString', coordinates })),
    fc.tuple(position, corner).map(([[x, y], d]) => ({
      type: 'Polygon',
      coordinates: [
        [
          [x, y],
          [x + d, y],
          [x + d, y + d],
          [x, y + d],
          [x, y],
        ],
      ],
    })),
  ),
  label: fc.option(position),
  uncertainty_km: fc.integer({ min: 10, max: 900 }),
  confidence: fc.constantFrom('high', 'medium', 'low'),
  reasoned: fc.boolean(),
  note: fc.option(word),
  population: fc.option(fc.nat(1e8)),
  ccodes: fc.option(fc.constant(['YE'])),
  second_source: fc.option(word),
  isCoarse: fc.boolean(),
  source: word,
  licence: word,
  isInside: fc.boolean(),
  isTied: fc.boolean(),
  when: fc.option(
    fc.record({ start: fc.integer({ min: -900, max: 2000 }), end: fc.integer({ min: 2000, max: 2024 }) }),
  ),
  description: fc.option(word),
  types: fc.array(
    fc.record({ identifier: word.map((each) => `aat:${each}`), label: word.map((each) => `${each}!`) }),
    {
      maxLength: 2,
    },
  ),
  links: fc.uniqueArray(
    fc.record({
      type: fc.constantFrom('closeMatch', 'exactMatch', 'seeAlso'),
      identifier: fc.constantFrom('wd:Q42', 'gn:77', 'ocha:YE15', 'https://pleiades.stoa.org/places/1'),
    }),
    { selector: ({ identifier }) => identifier, maxLength: 3 },
  ),
});

type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never;

/** Places of a gazetteer, some inside the first and some in another relation with it. */
export function fileOf(drafts: readonly Draft[]): string {
  const features = drafts.map((each, index) => {
    const { id, names, matched, source, licence, when, description, types, links, geometry, label } = each;
    const { kind, uncertainty_km, confidence, reasoned, note, population, ccodes, second_source } = each;
    const [[, title] = ['', '']] = names;
    const first = drafts[0]?.id;
    const isInside = index > 0 && each.isInside;
    const [one = ''] = matched.en;
    const isShape = geometry !== null && geometry.type !== 'Point';
    return {
      '@id': id,
      type: 'Feature',
      properties: {
        title,
        fclasses: ['P'],
        kind,
        uncertainty_km,
        confidence,
        reasoned,
        position_source: source,
        ...(isInside && each.isCoarse && { display: 'coarse' }),
        ...(label !== null && isShape && { label_point: label }),
        ...(note !== null && { note }),
        ...(population !== null && { population }),
        ...(ccodes !== null && { ccodes }),
        ...(second_source !== null && { second_source }),
        matching: {
          ...matched,
          ...(each.ordinary !== null && { ordinary: { [one]: each.ordinary } }),
          ...(each.needsDesignator && { needs_head: [one] }),
        },
        provenance: { geometry: { source, licence }, names: { source, licence } },
      },
      names: names.map(([lang, toponym]) => ({ toponym, lang, citations: [{ label: source, year: 2020 }] })),
      types: [{ label: kind }, ...types],
      links,
      relations: [
        ...(isInside ? [{ relationType: 'gvp:broaderPartitive', relationTo: first }] : []),
        ...(index > 0 && each.isTied
          ? [{ relationType: 'gvp:allied', relationTo: first, when: { label: 'once' } }]
          : []),
      ],
      geometry,
      ...(when !== null && {
        when: { timespans: [{ start: { in: String(when.start) }, end: { in: String(when.end) } }] },
      }),
      ...(description !== null && { descriptions: [{ value: description, lang: 'en' }] }),
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
