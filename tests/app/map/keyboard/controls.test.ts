import { describe, expect, it } from 'vitest';
import { markerOf } from '../../../../src/app/map/features/cluster.ts';
import { sceneOf, withScene } from '../../../../src/app/map/features/scene.ts';
import { readShapes } from '../../../../src/app/map/features/shapes.ts';
import { controlsFor } from '../../../../src/app/map/keyboard/controls.ts';
import { placeSummary } from '../place-summaries.ts';

const EVERYWHERE = { left: 0, top: 0, right: 1, bottom: 1 };
const NOTHING = { markers: [], lines: [], areas: [], hatches: [] };

describe('the list beside the map', () => {
  it('has the place with the most passages first', () => {
    const markers = [
      placeSummary({ id: 'few', passages: 1 }),
      placeSummary({ id: 'many', passages: 8 }),
    ].flatMap((place) => markerOf(place));
    expect(controlsFor({ ...NOTHING, markers }, 9, EVERYWHERE).map(({ key }) => key)).toEqual([
      'many',
      'few',
    ]);
  });

  it('lets the others of a shared marker be opened', () => {
    const markers = markerOf(placeSummary({ id: 'city' }), 3, 7);
    const controls = controlsFor({ ...NOTHING, markers }, 9, EVERYWHERE);
    expect(controls.map(({ opens }) => opens?.cluster ?? null)).toEqual([null, 7]);
  });

  it('names areas, lines and hatches too, at a point in view', () => {
    const paths = readShapes({
      river: {
        type: 'LineString',
        coordinates: [
          [38, 36],
          [41, 34],
        ],
      },
    });
    const river = placeSummary({ id: 'river', layer: 'lines', shape: 'line', point: [38, 36] });
    const desert = placeSummary({ id: 'desert', layer: 'areas', uncertaintyKm: 30 });
    const scene = [river, desert].map((place) => sceneOf(place, paths, () => null)).reduce(withScene);
    const view = { left: 0.61, top: 0.3, right: 0.62, bottom: 0.5 };
    const controls = controlsFor(scene, 0, view);
    expect(controls.map(({ key }) => key).sort()).toEqual(['desert', 'river']);
    for (const { at } of controls) expect(at.x / 256).toBeGreaterThanOrEqual(0.61);
  });

  it('leaves out what is out of view', () => {
    const markers = markerOf(placeSummary({ id: 'town' }));
    expect(controlsFor({ ...NOTHING, markers }, 9, { left: 0, top: 0, right: 0.1, bottom: 0.1 })).toEqual([]);
  });
});
