import { describe, expect, it } from 'vitest';
import { markerOf } from '../../../../src/app/map/features/cluster.ts';
import { sceneOf, withScene } from '../../../../src/app/map/features/scene.ts';
import { readShapes } from '../../../../src/app/map/features/shapes.ts';
import { stand } from '../../../../src/app/map/labels/placement.ts';
import { targetAt } from '../../../../src/app/map/pointer/target.ts';
import { project, worldSize } from '../../../../src/geo/mercator.ts';
import { labelCandidate } from '../label-candidates.ts';
import { placeHead } from '../place-heads.ts';

const ZOOM = 9;
const scale = worldSize(ZOOM);
const town = placeHead({ id: 'town', passages: 1 });
const governorate = placeHead({ id: 'governorate', layer: 'areas', shape: 'area' });
const desert = placeHead({ id: 'desert', layer: 'areas', uncertaintyKm: 30, point: [41, 35] });
const river = placeHead({ id: 'river', layer: 'lines', shape: 'line' });
const paths = readShapes({
  governorate: {
    type: 'Polygon',
    coordinates: [
      [
        [38, 33],
        [42, 33],
        [42, 37],
        [38, 37],
        [38, 33],
      ],
    ],
  },
  river: {
    type: 'LineString',
    coordinates: [
      [38, 35.5],
      [42, 35.5],
    ],
  },
});
const find = () => null;
const scene = [governorate, desert, river, town]
  .map((place) => sceneOf(place, paths, find))
  .reduce(withScene);
const home = project([40, 35]);
const label = stand(
  labelCandidate({
    key: 'town',
    place: 'town',
    at: { x: home.x * scale, y: home.y * scale },
    distance: 10,
    width: 60,
  }),
  'right',
);

/** What is hit some CSS pixels from the town. */
const hit = (x: number, y: number, reach = 8) =>
  targetAt({ x: home.x + x / scale, y: home.y + y / scale }, ZOOM, scene, [label], reach);

describe('a pointer', () => {
  it.each([
    ['the marker', 0, 0, 'town'],
    ['beside the marker, within reach', 12, 0, 'town'],
    ['its label', 60, 0, 'town'],
    ['the area below it', -40, 0, 'governorate'],
  ])('on %s means the right place', (_, x, y, place) => {
    expect(hit(x, y)).toEqual({ type: 'place', place });
  });

  it('on a line means the line, with a wide reach', () => {
    const { x, y } = project([39, 35.5]);
    const at = { x, y: y + 7 / scale };
    expect(targetAt(at, ZOOM, scene, [], 8)).toEqual({ type: 'place', place: 'river' });
    expect(targetAt({ x, y: y + 12 / scale }, ZOOM, scene, [], 8)).toEqual({
      type: 'place',
      place: 'governorate',
    });
  });

  it('on a hatch means the desert before the governorate it lies in', () => {
    expect(targetAt(project([41, 35]), ZOOM, scene, [], 8)).toEqual({ type: 'place', place: 'desert' });
  });

  it('on the line of a relation means it before what lies under it, and a marker before it', () => {
    const relation = { sort: 'route', places: ['town', 'other'] } as const;
    const desert = project([41, 35]);
    expect(targetAt(desert, ZOOM, scene, [], 8, relation)).toEqual({ type: 'relation', relation });
    expect(targetAt(home, ZOOM, scene, [], 8, relation)).toEqual({ type: 'place', place: 'town' });
  });

  it('on nothing means nothing', () => {
    expect(targetAt(project([30, 30]), ZOOM, scene, [label], 8)).toBeNull();
  });

  it('reaches further with a finger', () => {
    expect(hit(-22, 0, 8)).toEqual({ type: 'place', place: 'governorate' });
    expect(hit(-22, 0, 20)).toEqual({ type: 'place', place: 'town' });
  });

  it('between two markers means the nearer', () => {
    const near = markerOf(placeHead({ id: 'near', point: [40, 35] }));
    const other = markerOf(placeHead({ id: 'other', point: [40.06, 35] }));
    const two = { ...scene, markers: [...near, ...other] };
    const at = project([40.035, 35]);
    expect(targetAt(at, ZOOM, two, [], 20)).toEqual({ type: 'place', place: 'other' });
  });

  it('on the count of a shared marker opens the others', () => {
    const [marker] = markerOf(town, 3, 7);
    if (marker === undefined) throw new Error('The town has a point.');
    const shared = { ...scene, markers: [marker] };
    const at = {
      x: home.x + (marker.radius * 0.75 + 7) / scale,
      y: home.y - (marker.radius * 0.75 + 5) / scale,
    };
    expect(targetAt(at, ZOOM, shared, [], 8)).toEqual({ type: 'cluster', marker });
  });
});
