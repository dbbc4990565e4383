import { describe, expect, it } from 'vitest';
import { appearanceOf, isUncertain, markerRadius } from '../../../../src/app/map/features/appearance.ts';
import { drawnPlaces, drawnPointOf } from '../../../../src/app/map/features/drawn-places.ts';
import { placeSummary } from '../place-summaries.ts';

describe('a place is drawn', () => {
  it.each([
    ['as a point', {}, 'point'],
    ['as its line', { shape: 'line', layer: 'lines' }, 'line'],
    ['as its area', { shape: 'area', layer: 'areas' }, 'area'],
    ['hatched where only a radius is known', { layer: 'areas', uncertaintyKm: 30 }, 'hatch'],
    ['as a point where an area has no radius', { layer: 'areas', uncertaintyKm: 0 }, 'point'],
    ['not at all where it has no position', { point: null }, 'nothing'],
    ['not at all where it is withheld', { display: 'withheld' }, 'nothing'],
    ['not at all where only its container is shown', { display: 'coarse' }, 'nothing'],
  ] as const)('%s', (_, change, appearance) => {
    expect(appearanceOf(placeSummary({ id: 'place', ...change }))).toBe(appearance);
  });

  it.each([
    ['a surely known place', {}, false],
    ['a reasoned place', { reasoned: true }, true],
    ['a place of low confidence', { confidence: 'low' }, true],
    ['a reasoned place with a radius of zero', { reasoned: true, uncertaintyKm: 0 }, false],
  ] as const)('with a circle or without: %s', (_, change, isDashed) => {
    expect(isUncertain(placeSummary({ id: 'place', ...change }))).toBe(isDashed);
  });

  it('the larger the more passages, within reason', () => {
    const radii = [1, 2, 10, 100, 10000].map(markerRadius);
    expect(radii).toEqual([...radii].sort((one, other) => one - other));
    expect(radii.at(-1)).toBeLessThanOrEqual(17);
  });
});

describe('the drawn places', () => {
  it('are those of the layers that are on, inside the basemap, with passages', () => {
    const places = [
      placeSummary({ id: 'few', passages: 2 }),
      placeSummary({ id: 'many', passages: 9 }),
      placeSummary({ id: 'unmentioned', passages: 0 }),
      placeSummary({ id: 'off', layer: 'countries' }),
    ];
    expect(drawnPlaces(places, ['settlements']).point.map(({ id }) => id)).toEqual(['many', 'few']);
  });
});

describe('the point at which a place is drawn', () => {
  const town = placeSummary({ id: 'town', point: [40, 35] });
  const find = (id: string) => (id === 'town' ? town : null);

  it.each([
    ['its own point', {}, [41, 36]],
    ['the point of its container where it is coarse', { display: 'coarse', container: 'town' }, [40, 35]],
    ['the point of its container where it has none', { point: null, container: 'town' }, [40, 35]],
    ['nowhere where it is withheld', { display: 'withheld', container: 'town' }, null],
    ['nowhere where nothing contains it', { point: null }, null],
    ['nowhere where the container is unknown', { point: null, container: 'gone' }, null],
  ] as const)('is %s', (_, change, at) => {
    expect(drawnPointOf(placeSummary({ id: 'place', point: [41, 36], ...change }), find)).toEqual(at);
  });

  it('is nowhere where containers go round in a circle', () => {
    const one = placeSummary({ id: 'one', point: null, container: 'other' });
    const other = placeSummary({ id: 'other', point: null, container: 'one' });
    expect(drawnPointOf(one, (id) => (id === 'one' ? one : other))).toBeNull();
  });
});
