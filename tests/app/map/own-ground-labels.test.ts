import { describe, expect, it } from 'vitest';
import { groundLabels } from '../../../src/app/map/basemap/own-ground-style.ts';
import type { CanvasPalette } from '../../../src/app/map/canvas/palette.ts';

describe('the names of a ground of one’s own', () => {
  it.each([
    ['neighbourhoods of Protomaps', { kind: 'neighbourhood', kind_detail: 'neighbourhood' }, true],
    ['villages of Protomaps', { kind: 'locality', kind_detail: 'village' }, true],
    ['no towns of Protomaps: the world has their names', { kind: 'locality', kind_detail: 'town' }, false],
    ['no countries of Protomaps', { kind: 'country' }, false],
    ['suburbs of OpenMapTiles', { class: 'suburb' }, true],
    ['no cities of OpenMapTiles', { class: 'city' }, false],
  ])('are of %s', (_, props, isNamed) => {
    const [{ filter } = {}] = groundLabels({} as CanvasPalette, 'ar').filter(
      ({ dataLayer }) => dataLayer === 'places',
    );
    expect(filter?.(12, { props } as never)).toBe(isNamed);
  });
});
