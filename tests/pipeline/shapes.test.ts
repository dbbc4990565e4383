import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeShapes } from '../../src/corpus/decode.ts';
import type { Place } from '../../src/gazetteer/place.ts';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { distanceToLineKm } from '../../src/geo/line.ts';
import type { Geometry, Position } from '../../src/model/position.ts';
import { buildShapes, cutShapes } from '../../src/pipeline/files/shapes.ts';
import { collection, feature } from '../gazetteer/feature.ts';

const FOLDER = 'geo/gazetteer';
const { places } = readGazetteer(
  readdirSync(FOLDER).map((name) => ({
    file: `${FOLDER}/${name}`,
    text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
    background: false,
  })),
);
const file = buildShapes(places);
const shapes = decodeShapes(file);

function linesOf(geometry: Geometry | undefined): readonly (readonly Position[])[] {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  return geometry?.type === 'Polygon' ? geometry.coordinates : [];
}

/** How far the true line lies beside the drawn one at most, in kilometres. */
function deviation(place: Place): number {
  const drawn = linesOf(shapes[place.id]);
  const positions = linesOf(place.geometry ?? undefined).flat();
  return Math.max(...positions.map((each) => Math.min(...drawn.map((line) => distanceToLineKm(line, each)))));
}

const withShape = (...layers: string[]) =>
  places.filter(({ geometry, layer }) => geometry?.type !== 'Point' && layers.includes(layer));

function shapeOf(geometry: unknown, properties = {}): unknown {
  const text = collection(
    feature({ feature: { geometry }, properties: { kind: 'governorate', ...properties } }),
  );
  const read = readGazetteer([{ file: 'geo/gazetteer/areas.geojson', text, background: false }]);
  expect(read.problems).toEqual([]);
  return decodeShapes(buildShapes(read.places)).port;
}

describe('shapes', () => {
  it('are there for every place with a line or an area and for no other', () => {
    const drawn = places.filter(({ geometry }) => geometry !== null && geometry.type !== 'Point');
    expect(Object.keys(shapes).toSorted()).toEqual(drawn.map(({ id }) => id).toSorted());
  });

  it('of the built-in gazetteer stay below 27 kB', () => {
    expect(gzipSync(JSON.stringify(file)).length).toBeLessThan(27_000);
  });

  it.each(withShape('lines', 'areas', 'countries').map((place) => [place.id, place] as const))(
    'keep %s within 250 m, for the closest zooms',
    (_, place) => expect(deviation(place)).toBeLessThan(0.25),
  );

  it.each([
    ['deir-ez-zor-governorate', 'raqqa-governorate'],
    ['syria', 'iraq'],
    ['syria', 'iraq-syria-border'],
    ['homs-governorate', 'iraq-syria-border'],
  ])('draw the line that %s and %s share once, in the same place', (...ids) => {
    const [one, other] = ids.map((id) => new Set(linesOf(shapes[id]).flat().map(String)));
    expect([...(one ?? [])].filter((each) => other?.has(each)).length).toBeGreaterThan(5);
  });

  it('are the same in files of bounded size, however many', () => {
    const cut = cutShapes(file, 10_000);
    expect(cut.length).toBeGreaterThan(5);
    expect(Object.assign({}, ...cut.map(decodeShapes))).toEqual(shapes);
    // A shape that is larger than a file has one of its own.
    for (const one of cut)
      if (Object.keys(one.objects).length > 1) expect(JSON.stringify(one).length).toBeLessThan(15_000);
    expect(cutShapes(file, 1_000_000)).toEqual([file]);
  });

  it('keep an area that simplifying would make vanish', () => {
    const tiny = [
      [40, 34],
      [40.0001, 34],
      [40.0001, 34.0001],
      [40, 34],
    ];
    expect(shapeOf({ type: 'Polygon', coordinates: [tiny] })).toEqual({
      type: 'Polygon',
      coordinates: [tiny],
    });
  });

  it('thin an area of 50,000 corners', () => {
    const ring = Array.from({ length: 50_000 }, (_, i) => {
      const angle = (i / 50_000) * 2 * Math.PI;
      return [40 + Math.cos(angle), 34 + Math.sin(angle)];
    });
    const shape = shapeOf({ type: 'Polygon', coordinates: [[...ring, ring[0]]] }) as {
      coordinates: unknown[][];
    };
    expect(shape.coordinates[0]?.length).toBeLessThan(500);
    expect(shape.coordinates[0]?.length).toBeGreaterThan(50);
  });

  it.each(['coarse', 'withheld'])('say nothing of a place whose position is %s', (display) => {
    const [place] = withShape('areas');
    expect(place && buildShapes([{ ...place, display: display as Place['display'] }]).objects).toEqual({});
  });
});
