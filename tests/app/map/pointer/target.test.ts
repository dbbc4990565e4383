import { describe, expect, it } from 'vitest';
import { markerOf } from '../../../../src/app/map/features/cluster.ts';
import type { Highlight } from '../../../../src/app/map/features/highlight.ts';
import { sceneOf, withScene } from '../../../../src/app/map/features/scene.ts';
import { readShapes } from '../../../../src/app/map/features/shapes.ts';
import { stand } from '../../../../src/app/map/labels/placement.ts';
import { targetAt } from '../../../../src/app/map/pointer/target.ts';
import { project, worldSize } from '../../../../src/geo/mercator.ts';
import { labelCandidate } from '../label-candidates.ts';
import { placeSummary } from '../place-summaries.ts';

const NOTHING: Highlight = {
  chosen: null,
  pointed: null,
  highlighted: new Set(),
  article: null,
  visited: new Set(),
};
const ZOOM = 9;
const scale = worldSize(ZOOM);
const town = placeSummary({ id: 'town', passages: 1 });
const governorate = placeSummary({ id: 'governorate', layer: 'areas', shape: 'area' });
const desert = placeSummary({ id: 'desert', layer: 'areas', uncertaintyKm: 30, point: [41, 35] });
const river = placeSummary({ id: 'river', layer: 'lines', shape: 'line' });
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
  targetAt({ x: home.x + x / scale, y: home.y + y / scale }, ZOOM, scene, [label], reach, NOTHING);

describe('a pointer', () => {
  it.each([
    ['the marker', 0, 0, 'town'],
    ['beside the marker, within reach', 12, 0, 'town'],
    ['its label', 60, 0, 'town'],
  ])('on %s means the right place', (_, x, y, place) => {
    expect(hit(x, y)).toEqual({ type: 'place', place });
  });

  it('on a line means the line, with a wide reach', () => {
    const { x, y } = project([39, 35.5]);
    const at = { x, y: y + 7 / scale };
    expect(targetAt(at, ZOOM, scene, [], 8, NOTHING)).toEqual({ type: 'place', place: 'river' });
    expect(targetAt({ x, y: y + 12 / scale }, ZOOM, scene, [], 8, NOTHING)).toBeNull();
  });

  it('on the middle of an area means it, and elsewhere in it nothing', () => {
    const middle = project([41, 35]);
    expect(targetAt(middle, ZOOM, scene, [], 8, NOTHING)).toEqual({ type: 'place', place: 'desert' });
    expect(hit(-40, 0)).toBeNull();
  });

  it('anywhere on an area means it where there is nothing smaller on the map', () => {
    const areas = { ...scene, markers: [] };
    const at = (longitude: number) => targetAt(project([longitude, 34.5]), ZOOM, areas, [], 8, NOTHING);
    expect(at(39)).toEqual({ type: 'place', place: 'governorate' });
    expect(targetAt(project([41.1, 35]), ZOOM, areas, [], 8, NOTHING)).toEqual({
      type: 'place',
      place: 'desert',
    });
  });

  it('on two marks upon each other means the upper one, though the lower is the larger', () => {
    const small = markerOf(placeSummary({ id: 'small', passages: 1, point: [40.005, 35] }));
    const large = markerOf(placeSummary({ id: 'large', passages: 30, point: [40, 35] }));
    const both = { ...scene, markers: [...small, ...large] };
    const at = project([40.005, 35]);
    expect(targetAt(at, ZOOM, both, [], 8, NOTHING)).toEqual({ type: 'place', place: 'small' });
    const read = { ...NOTHING, chosen: 'large' };
    expect(targetAt(at, ZOOM, both, [], 8, read)).toEqual({ type: 'place', place: 'large' });
  });

  it('on the line of a relation means it before what lies under it, and a marker before it', () => {
    const relation = { type: 'route', places: ['town', 'other'] } as const;
    const desert = project([41, 35]);
    expect(targetAt(desert, ZOOM, scene, [], 8, NOTHING, relation)).toEqual({ type: 'relation', relation });
    expect(targetAt(home, ZOOM, scene, [], 8, NOTHING, relation)).toEqual({ type: 'place', place: 'town' });
  });

  it('on nothing means nothing', () => {
    expect(targetAt(project([30, 30]), ZOOM, scene, [label], 8, NOTHING)).toBeNull();
  });

  it('reaches further with a finger', () => {
    expect(hit(-22, 0, 8)).toBeNull();
    expect(hit(-22, 0, 20)).toEqual({ type: 'place', place: 'town' });
  });

  it('between two markers means the nearer', () => {
    const near = markerOf(placeSummary({ id: 'near', point: [40, 35] }));
    const other = markerOf(placeSummary({ id: 'other', point: [40.06, 35] }));
    const two = { ...scene, markers: [...near, ...other] };
    const at = project([40.035, 35]);
    expect(targetAt(at, ZOOM, two, [], 20, NOTHING)).toEqual({ type: 'place', place: 'other' });
  });

  it('on the count of a shared marker opens the others', () => {
    const [marker] = markerOf(town, 3, 7);
    if (marker === undefined) throw new Error('The town has a point.');
    const shared = { ...scene, markers: [marker] };
    const at = {
      x: home.x + (marker.radius * 0.75 + 7) / scale,
      y: home.y - (marker.radius * 0.75 + 5) / scale,
    };
    expect(targetAt(at, ZOOM, shared, [], 8, NOTHING)).toEqual({ type: 'cluster', marker });
  });
});
