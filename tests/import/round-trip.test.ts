import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { NO_LINKS } from '../../src/corpus/sources.ts';
import { csv } from '../../src/exports/csv.ts';
import type { Export } from '../../src/exports/export.ts';
import { geojson } from '../../src/exports/geojson.ts';
import { kml } from '../../src/exports/kml.ts';
import { linkedPlaces } from '../../src/exports/linked-places.ts';
import { exportedPlaces, type Selection } from '../../src/exports/selection.ts';
import type { Place } from '../../src/gazetteer/place.ts';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { createCorpus } from '../../src/pipeline/files/corpus.ts';
import { placeSummary } from '../../src/pipeline/files/place-summary.ts';
import { wholeSelection } from '../../src/pipeline/files/whole-selection.ts';
import { SELECTION } from '../exports/example-selection.ts';
import { importText, placesOf } from './import-text.ts';
import { draft, fileOf } from './random-places.ts';

/** The names of each language, the displayed one first. */
const namesByLanguage = ({ names }: Place): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const { language, toponym } of names) found[language] = [...(found[language] ?? []), toponym];
  return found;
};

/** What every format carries of a place. Errors in print are for the finder alone, and never exported. */
const common = (place: Place) => ({
  id: place.id,
  kind: place.kind,
  names: namesByLanguage(place),
  matching: { ...place.matching, misspelt: [] },
  uncertaintyKm: place.uncertaintyKm,
  confidence: place.confidence,
  reasoned: place.reasoned,
  display: place.display,
  container: place.container,
  position: place.positionSource,
  sources: [place.geometryProvenance, place.nameProvenance],
  links: place.links,
  population: place.population,
  note: place.note,
});

const withShape = (place: Place) => ({ ...common(place), geometry: place.geometry, point: place.point });

/** Links to the articles that name a place are the export's own, and the world's places are linked with what they came from. */
const withStatements = (place: Place) => ({
  ...withShape(place),
  names: place.names,
  statements: {
    ...place.statements,
    links: (place.statements.links ?? []).filter(
      (link) => !('type' in link && link.type === 'subjectOf') && link.identifier !== place.id,
    ),
  },
});

const FORMATS: readonly (readonly [string, Export, (place: Place) => object])[] = [
  ['geojson', geojson, withStatements],
  ['linked-places', linkedPlaces, withStatements],
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
          const { places, problems } = readGazetteer(
            [{ file: 'geo/background/x.geojson', text: fileOf(drafts), background: true }],
            () => true,
          );
          expect(problems).toEqual([]);
          const selection = selectionOf(places);
          expect(exportedPlaces(selection)).toHaveLength(places.length);
          for (const [name, format, carried] of FORMATS) {
            const back = placesOf(importText(format.write(selection)));
            expect({ name, places: byId(back).map(carried) }).toEqual({
              name,
              places: byId(places.map(told)).map(carried),
            });
          }
          const back = byId(placesOf(importText(csv.write(selection))));
          expect(back.map(withPoint)).toEqual(byId(places.map(told)).map(withPoint));
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** A table has no lines and areas. */
const withPoint = (place: Place) => ({ ...common(place), point: place.point });

/** What may be told of a place: of one that is drawn at its container nothing that leads to it. */
function told(place: Place): Place {
  if (place.display === 'exact') return place;
  const source = 'Test set';
  return {
    ...place,
    geometry: null,
    point: null,
    positionSource: source,
    geometryProvenance: { source, licence: 'CC0' },
    links: NO_LINKS,
    note: null,
    statements: {},
  };
}

function selectionOf(places: readonly Place[]): Selection {
  const corpus = createCorpus(SELECTION.site, places, []);
  const summaries = places.map((place) => ({
    place,
    summary: placeSummary(place, { passages: 1, mentions: 1 }),
  }));
  const [passage] = SELECTION.passages['gn:77'] ?? [];
  const passages = Object.fromEntries(places.map(({ id }) => [id, passage === undefined ? [] : [passage]]));
  return {
    ...wholeSelection({ ...corpus, places: summaries }),
    site: SELECTION.site,
    articles: SELECTION.articles,
    passages,
  };
}
