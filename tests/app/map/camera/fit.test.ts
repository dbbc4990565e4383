import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aboveControl,
  firstZoomFor,
  lastZoomFor,
  shiftInto,
  visibleArea,
  zoomFor,
} from '../../../../src/app/map/camera/fit.ts';
import { shiftClear } from '../../../../src/app/map/camera/shift-clear.ts';
import { height, overlap, width } from '../../../../src/geo/box.ts';

const NOTHING = { top: 0, right: 0, bottom: 0, left: 0 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('the free part', () => {
  it.each([
    ['is the window less its air', NOTHING, box(16, 16, 1424, 884)],
    ['loses what a panel at the right covers', { ...NOTHING, right: 428 }, box(16, 16, 996, 884)],
    ['loses what a panel at the left covers', { ...NOTHING, left: 428 }, box(444, 16, 1424, 884)],
    ['loses a bar and a sheet', { ...NOTHING, top: 60, bottom: 450 }, box(16, 76, 1424, 434)],
  ])('%s', (_, cover, expected) => {
    expect(visibleArea({ x: 1440, y: 900 }, cover, 16)).toEqual(expected);
  });

  it('is never turned inside out, however small the window', () => {
    fc.assert(
      fc.property(fc.nat(2560), fc.nat(1600), fc.nat(900), fc.nat(900), (x, y, right, bottom) => {
        const free = visibleArea({ x, y }, { ...NOTHING, right, bottom }, 16);
        expect(width(free)).toBeGreaterThan(0);
        expect(height(free)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the least zoom', () => {
  it.each([
    ['a desktop: the world is as high as the window', { x: 1440, y: 900 }, 2],
    ['a large screen', { x: 2560, y: 1440 }, 3],
    ['a tablet', { x: 768, y: 1024 }, 2],
    ['a phone: as wide, or five continents would not fit', { x: 390, y: 844 }, 1],
    ['a phone held sideways: as high, and there again beside itself', { x: 844, y: 390 }, 1],
    ['a narrow frame', { x: 240, y: 440 }, 1],
  ])('of %s', (_, size, zoom) => {
    expect(firstZoomFor(size)).toBe(zoom);
  });
});

describe('above a control', () => {
  const free = box(0, 0, 400, 600);
  it.each([
    ['across the foot the rest is free', box(50, 580, 400, 600), box(0, 0, 400, 576)],
    ['in a corner of the foot all is free', box(250, 580, 400, 600), free],
    ['across the top all is free', box(0, 0, 400, 50), free],
    ['below the free part all is free', box(0, 610, 400, 630), free],
  ])('%s', (_, control, expected) => {
    expect(aboveControl(free, control, 4)).toEqual(expected);
  });
});

describe('a box is moved', () => {
  const free = box(0, 0, 100, 100);
  it.each([
    ['not at all where it is free', box(10, 10, 50, 50), { x: 0, y: 0 }],
    ['in from the left', box(-20, 10, 20, 50), { x: 20, y: 0 }],
    ['in from below and the right', box(80, 90, 120, 130), { x: -20, y: -30 }],
    ['to the middle where it is too wide', box(0, 10, 140, 50), { x: -20, y: 0 }],
  ])('%s', (_, moved, shift) => {
    expect(shiftInto(moved, free)).toEqual(shift);
  });

  it('out from under a control in the corner by the shortest way', () => {
    const legend = box(0, 0, 30, 60);
    expect(shiftClear([box(20, 10, 50, 30)], free, [legend])).toEqual({ x: 10, y: 0 });
  });

  it('and takes what stands beside it out from under a control where there is room', () => {
    const credits = box(0, 80, 100, 100);
    expect(shiftClear([box(40, 30, 60, 50)], free, [credits], [box(10, 75, 20, 85)])).toEqual({
      x: 0,
      y: -8,
    });
    expect(shiftClear([box(0, 3, 100, 78)], free, [credits], [box(10, 75, 20, 85)])).toEqual({ x: 0, y: 0 });
  });

  it('under a control rather than out of the window', () => {
    const everywhere = box(0, 0, 100, 100);
    expect(shiftClear([box(-20, 10, 20, 30)], free, [everywhere])).toEqual({ x: 20, y: 0 });
  });

  it('with what belongs to it: one may pass a control where the box around both could not', () => {
    const popup = box(10, 0, 90, 40);
    const mark = box(45, 50, 55, 60);
    expect(shiftClear([popup, mark], free, [box(0, 45, 30, 100)])).toEqual({ x: 0, y: 0 });
  });

  it('clear of every control, if there is room', () => {
    const controls = [box(0, 0, 30, 60), box(0, 70, 40, 100)];
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 120 }), fc.integer({ min: -50, max: 120 }), (left, top) => {
        const { x, y } = shiftClear([box(left, top, left + 20, top + 20)], free, controls);
        const moved = box(left + x, top + y, left + x + 20, top + y + 20);
        expect(shiftInto(moved, free)).toEqual({ x: 0, y: 0 });
        expect(controls.some((control) => overlap(control, moved))).toBe(false);
      }),
    );
  });
});

describe('the zoom', () => {
  it.each([
    ['fits the box into the free part', 1 / 2 ** 8, 8],
    ['comes no closer than any gazetteer is true', 1e-9, 15],
    ['goes no further away than any map does', 1, 1],
    ['is the closest for a point', 0, 15],
  ])('%s', (_, side, zoom) => {
    expect(zoomFor(box(0.5, 0.5, 0.5 + side, 0.5 + side), box(0, 0, 256, 300))).toBe(zoom);
  });

  it('is a number also where a margin has turned the free part inside out', () => {
    expect(zoomFor(box(0.5, 0.5, 0.6, 0.6), box(24, 24, 20, 20))).toBe(2);
  });
});

describe('the greatest zoom', () => {
  const known = (uncertaintyKm: number) => ({ point: [40, 35] as const, uncertaintyKm, passages: 1 });

  it.each([
    ['what is known to the metre', [known(0)], 15],
    ['quarters that may be off by 700 metres', [known(8), known(0.7)], 14],
    ['towns that may be off by kilometres', [known(8)], 12],
    ['nothing that is known', [{ ...known(0), point: null }], 12],
  ])('follows %s', (_, places, zoom) => {
    expect(lastZoomFor(places)).toBe(zoom);
  });
});
