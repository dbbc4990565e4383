import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { csv } from '../../src/exports/csv.ts';
import type { Export } from '../../src/exports/export.ts';
import { geojson } from '../../src/exports/geojson.ts';
import { kml } from '../../src/exports/kml.ts';
import { linkedPlaces } from '../../src/exports/linked-places.ts';
import { exportedPlaces, type Selection } from '../../src/exports/selection.ts';
import type { Place } from '../../src/gazetteer/place.ts';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { KINDS } from '../../src/model/kind.ts';
import { createCorpus } from '../../src/pipeline/files/corpus.ts';
import { wholeSelection } from '../../src/pipeline/files/whole-selection.ts';
import { SELECTION } from '../exports/example-selection.ts';
import { importText, placesOf } from './import-text.ts';

/** What every format carries of a place. */
const common = (place: Place) => ({
  id: place.id,
  kind: place.kind,
  names: Object.fromEntries(place.names.toReversed().map(({ language, toponym }) => [language, toponym])),
  uncertaintyKm: place.uncertaintyKm,
  confidence: place.confidence,
  reasoned: place.reasoned,
  container: place.container,
  position: place.positionSource,
  sources: [place.geometryProvenance, place.nameProvenance],
});

const withShape = (place: Place) => ({ ...common(place), geometry: place.geometry, note: place.note });

const FORMATS: readonly (readonly [string, Export, (place: Place) => object])[] = [
  ['geojson', geojson, (place: Place) => ({ ...withShape(place), links: place.links })],
  ['linked-places', linkedPlaces, (place: Place) => ({ ...withShape(place), names: place.names })],
  ['kml', kml, withShape],
];

const byId = (places: readonly Place[]) => places.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** As the exports wind the rings of areas. */
function wound(places: readonly Place[], selection: Selection): Place[] {
  const written = JSON.parse(geojson.write({ ...selection, relations: [] })).features;
  const shapes = new Map(
    written.map((each: { properties: { id: string }; geometry: unknown }) => [
      each.properties.id,
      each.geometry,
    ]),
  );
  return places.map((place) => ({ ...place, geometry: (shapes.get(place.id) ?? null) as Place['geometry'] }));
}

describe('what is exported by us', () => {
  it.each([
    ['the built-in corpus', 'content', 'geo'],
    [
      'the corpus of another country',
      'tests/fixtures/corpora/tunisia/content',
      'tests/fixtures/corpora/tunisia/geo',
    ],
  ])(
    'comes back the same: %s',
    async (_, content, geo) => {
      const { corpus } = await createLiveCorpus({ content, geo }).current();
      if (corpus === null) throw new Error('The corpus has errors.');
      const selection = wholeSelection(corpus);
      const places = wound(
        corpus.places.map(({ place }) => place),
        selection,
      );
      for (const [name, format, carried] of FORMATS) {
        const back = placesOf(importText(format.write(selection)));
        expect({ name, places: byId(back).map(carried) }).toEqual({
          name,
          places: byId(places).map(carried),
        });
      }
      const mentioned = places.filter(({ id }) => (selection.passages[id] ?? []).length > 0);
      const points = mentioned.filter(({ geometry }) => geometry?.type === 'Point');
      const back = byId(placesOf(importText(csv.write({ ...selection, places: selection.places }))));
      const known = new Set(mentioned.map(({ id }) => id));
      const held = (place: Place) => ({
        ...common(place),
        container: known.has(place.container ?? '') ? place.container : null,
      });
      expect(back.filter(({ id }) => points.some((point) => point.id === id)).map(common)).toEqual(
        byId(points).map(held),
      );
    },
    60_000,
  );

  it('comes back the same whatever the places are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(draft, { selector: ({ id }) => id, minLength: 1, maxLength: 6 }),
        (drafts) => {
          const { places, problems } = readGazetteer([
            { file: 'geo/background/x.geojson', text: fileOf(drafts), background: true },
          ]);
          expect(problems).toEqual([]);
          const corpus = createCorpus(SELECTION.site, places, []);
          const summaries = createCorpusHeads(places);
          const selection = { ...wholeSelection({ ...corpus, places: summaries }), site: SELECTION.site };
          expect(exportedPlaces(selection)).toHaveLength(places.length);
          for (const [name, format, carried] of FORMATS) {
            const back = placesOf(importText(format.write(selection)));
            expect({ name, places: byId(back).map(carried) }).toEqual({
              name,
              places: byId(places).map(carried),
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

type CorpusPlaces = ReturnType<typeof createCorpus>['places'];

function createCorpusHeads(places: readonly Place[]): CorpusPlaces {
  const shapeOf = (place: Place) =>
    place.geometry === null || place.geometry.type === 'Point' ? 'none' : 'line';
  return places.map((place) => ({
    place,
    passages: [],
    summary: {
      id: place.id,
      kind: place.kind,
      layer: place.layer,
      names: Object.fromEntries(place.names.toReversed().map(({ language, toponym }) => [language, toponym])),
      point: place.point,
      shape: shapeOf(place),
      uncertaintyKm: place.uncertaintyKm,
      confidence: place.confidence,
      reasoned: place.reasoned,
      display: place.display,
      container: place.container,
      passages: 0,
      mentions: 0,
    },
  }));
}

const word = fc
  .stringMatching(/^[a-zA-Zء-ي|;,"'<&؛ ]{1,12}$/)
  .map((text) => `x${text}`.trim().replace(/\s+/g, ' '));
const degree = fc.integer({ min: -2000, max: 2000 }).map((number) => number / 1e5);
const position = fc.tuple(
  degree.map((d) => 44 + d),
  degree.map((d) => 15 + d),
);

const draft = fc.record({
  id: fc.oneof(
    fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/).map((id) => `urn:buldan:place:${id}`),
    fc.integer({ min: 1, max: 1e7 }).map((id) => `gn:${id}`),
  ),
  kind: fc.constantFrom(...KINDS),
  names: fc.record({ ar: word.map((name) => `ع${name}`), en: word }),
  geometry: fc.oneof(
    fc.constant(null),
    position.map((coordinates) => ({ type: 'Point', coordinates })),
    fc
      .array(position, { minLength: 2, maxLength: 4 })
      .map((coordinates) => ({ type: 'LineString', coordinates })),
  ),
  uncertainty_km: fc.integer({ min: 10, max: 900 }),
  confidence: fc.constantFrom('high', 'medium', 'low'),
  reasoned: fc.boolean(),
  note: fc.option(word),
  source: word,
  licence: word,
  isInside: fc.boolean(),
});

type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never;

/** Places of a gazetteer, some inside the first. */
function fileOf(drafts: readonly Draft[]): string {
  const features = drafts.map(
    ({ id, kind, names, geometry, note, source, licence, isInside, ...properties }, index) => ({
      '@id': id,
      type: 'Feature',
      properties: {
        title: names.ar,
        fclasses: ['P'],
        kind,
        ...properties,
        position_source: source,
        ...(note !== null && { note }),
        matching: { ar: [names.ar], en: [names.en] },
        provenance: { geometry: { source, licence }, names: { source, licence } },
      },
      names: Object.entries(names).map(([lang, toponym]) => ({
        toponym,
        lang,
        citations: [{ label: source, year: 2020 }],
      })),
      relations:
        index > 0 && isInside ? [{ relationType: 'gvp:broaderPartitive', relationTo: drafts[0]?.id }] : [],
      geometry,
    }),
  );
  return JSON.stringify({ type: 'FeatureCollection', features });
}
