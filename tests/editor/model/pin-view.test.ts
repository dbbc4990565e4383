import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitView,
  pannedBy,
  pinchedBy,
  pixelOf,
  pixelsOf,
  positionAt,
  radiusStep,
  radiusTo,
  zoomedBy,
} from '../../../src/editor/model/pin-view.ts';

const SIZE = { width: 640, height: 320 };
const position = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe('the view of a small map', () => {
  it('gives a pixel back as the position that was put there, as exactly as a pixel tells', () => {
    fc.assert(
      fc.property(position, fc.integer({ min: 1, max: 14 }), (centre, zoom) => {
        const view = { centre, zoom };
        const found = pixelOf(view, SIZE, positionAt(view, SIZE, { x: 100, y: 150 }));
        const world = 256 * 2 ** zoom;
        // Beyond the 180th meridian the world begins again.
        const aside = ((((found.x - 100) % world) + world) % world) / world;
        return Math.min(aside, 1 - aside) * world < 2 && Math.abs(found.y - 150) < 2;
      }),
    );
  });

  it('is as near as two fingers are apart, with what was between them still there', () => {
    const view = { centre: [40, 35], zoom: 6 } as const;
    const from = [
      { x: 200, y: 100 },
      { x: 300, y: 100 },
    ] as const;
    const to = [
      { x: 150, y: 120 },
      { x: 350, y: 120 },
    ] as const;
    const between = positionAt(view, SIZE, { x: 250, y: 100 });
    const pinched = pinchedBy(view, SIZE, from, to);
    expect(pinched.zoom).toBe(7);
    const { x, y } = pixelOf(pinched, SIZE, between);
    expect(Math.hypot(x - 250, y - 120)).toBeLessThan(3);
    // Fingers on one spot are no reason to leave the map.
    expect(pinchedBy(view, SIZE, [from[0], from[0]], [from[0], from[0]]).zoom).toBe(6);
  });

  it('holds all that it is fitted to', () => {
    const places = [
      [35.2, 31.9],
      [44.2, 15.3],
    ] as const;
    const view = fitView(places, SIZE);
    for (const place of places) {
      const { x, y } = pixelOf(view, SIZE, place);
      expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height).toBe(true);
    }
  });

  it('shows the surroundings of one place, and without any the world', () => {
    expect(fitView([[40, 35]], SIZE).zoom).toBe(8);
    expect(fitView([], SIZE).zoom).toBe(1);
  });

  it('moves with what is dragged, and keeps the place around which it is zoomed', () => {
    const view = fitView([[40, 35]], SIZE);
    const moved = pixelOf(pannedBy(view, SIZE, { x: 30, y: -20 }), SIZE, [40, 35]);
    expect([Math.round(moved.x), Math.round(moved.y)]).toEqual([350, 140]);
    const at = [40.5, 35.2] as const;
    const [before, after] = [view, zoomedBy(view, SIZE, 2, at)].map((each) => pixelOf(each, SIZE, at));
    expect(Math.abs((before?.x ?? 0) - (after?.x ?? 99))).toBeLessThan(3);
  });

  it('writes no more decimals than it can tell apart', () => {
    const far = positionAt({ centre: [40.123456, 35.123456], zoom: 2 }, SIZE, { x: 320, y: 160 });
    expect(far).toEqual([40.1, 35.1]);
    const near = positionAt({ centre: [40.123456, 35.123456], zoom: 14 }, SIZE, { x: 320, y: 160 });
    expect(near).toEqual([40.12346, 35.12346]);
  });
});

describe('the radius of a pin', () => {
  it('is what its edge is dragged to, to two digits', () => {
    expect(radiusTo([40, 35], [40, 35.1])).toBe(11);
    expect(radiusTo([40, 35], [40, 35])).toBe(0.1);
    const view = { centre: [40, 35], zoom: 8 } as const;
    expect(Math.round(pixelsOf(view, 11, 35))).toBe(22);
  });

  it('grows and shrinks by key, and never away', () => {
    expect(radiusStep(10, 1)).toBe(11);
    expect(radiusStep(10, -1)).toBe(9);
    expect(radiusStep(0.1, -1)).toBe(0.1);
    let radius = 0.1;
    for (let step = 0; step < 100; step += 1) radius = radiusStep(radius, 1);
    expect(radius).toBeGreaterThan(100);
  });
});
