import { describe, expect, it } from 'vitest';
import { clearOpening } from '../../../../src/app/map/camera/clear-opening.ts';
import { createClusters } from '../../../../src/app/map/features/cluster.ts';
import { boxAround } from '../../../../src/geo/box.ts';
import { unproject } from '../../../../src/geo/mercator.ts';
import { placeSummary } from '../place-summaries.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

const camera = { middle: { x: 0.5, y: 0.5 }, zoom: 8 };
const viewport = {
  size: { x: 1000, y: 800 },
  visible: box(0, 0, 1000, 800),
  hasPopup: true,
  insets: [] as ReturnType<typeof box>[],
};
const WORLD = 256 * 2 ** 8;
const atPixel = (x: number, y: number) => ({ x: 0.5 + x / WORLD, y: 0.5 + y / WORLD });
const SHOWN = boxAround(camera.middle, 200 / WORLD);

describe('the popup of a place that a page is opened with', () => {
  it.each([
    ['moves nothing where it has room', 0, 300, 0],
    ['moves the map down where the place is far above', 0, -200, 264],
    ['moves the map up where the mark is at the edge', 0, 380, -4],
  ])('%s', (_, x, y, down) => {
    const { middle } = clearOpening(camera, { box: SHOWN, at: atPixel(x, y) }, null, viewport);
    expect((camera.middle.y - middle.y) * WORLD).toBeCloseTo(down);
    expect(middle.x).toBeCloseTo(0.5);
  });

  it('goes aside where a control would lie upon it', () => {
    const insets = [box(560, 100, 980, 400)];
    const { middle } = clearOpening(camera, { box: SHOWN, at: atPixel(0, 100) }, null, {
      ...viewport,
      insets,
    });
    expect(middle.y).toBeCloseTo(camera.middle.y);
    expect((camera.middle.x - middle.x) * WORLD).toBeCloseTo(556 - 678);
  });

  it('moves nothing where the sheet takes its part', () => {
    const opening = { box: SHOWN, at: atPixel(0, -390) };
    expect(clearOpening(camera, opening, null, { ...viewport, hasPopup: false })).toEqual(camera);
  });
});

describe('a mark where the page is opened', () => {
  const [longitude, latitude] = unproject(atPixel(0, 370));
  const clusters = createClusters([placeSummary({ id: 'edge', point: [longitude, latitude] })], 12);
  const credits = box(0, 764, 1000, 800);

  it('is moved out from under the sources by the shortest way', () => {
    const opening = { box: SHOWN, at: null };
    const { middle } = clearOpening(camera, opening, clusters, { ...viewport, insets: [credits] });
    const down = (camera.middle.y - middle.y) * WORLD;
    expect(down).toBeLessThan(0);
    expect(down).toBeGreaterThan(-32);
  });

  it('stays where what the page is opened on would leave the window', () => {
    const opening = { box: boxAround(camera.middle, 400 / WORLD), at: null };
    const { middle } = clearOpening(camera, opening, clusters, { ...viewport, insets: [credits] });
    expect(middle.y).toBeCloseTo(camera.middle.y);
  });
});
