import { describe, expect, it } from 'vitest';
import { borderLabels } from '../../../../src/app/map/labels/candidates.ts';
import { enclose } from '../../../../src/geo/box.ts';
import { project } from '../../../../src/geo/mercator.ts';
import { pathsOf } from '../../../../src/geo/path.ts';
import { placeSummary } from '../place-summaries.ts';

/** Winds along a river around 40.9° E, and from there runs straight to the south-west. */
const WINDING = [41.0, 34.4, 40.98, 34.42, 40.96, 34.39, 40.94, 34.41, 40.9, 34.4];
const STRAIGHT_END = [38.9, 33.4] as const;
const LINE = Array.from({ length: WINDING.length / 2 }, (_, index) =>
  WINDING.slice(2 * index, 2 * index + 2),
);

function labelAt(zoom: number, end: readonly [number, number] = STRAIGHT_END) {
  // Drawn finely, as lines are.
  const [x, y] = WINDING.slice(-2) as [number, number];
  const straight = [1, 2, 3, 4, 5].map((part) => [
    x + ((end[0] - x) * part) / 5,
    y + ((end[1] - y) * part) / 5,
  ]);
  const paths = pathsOf({ type: 'LineString', coordinates: [...LINE, ...straight] });
  const box = enclose(paths.map((path) => path.box));
  if (box === null) throw new Error('The line has points.');
  const place = placeSummary({ id: 'border', kind: 'border', layer: 'lines', point: [40.95, 34.4] });
  const setting = {
    region: { zoom, box },
    language: 'en',
    word: () => ({ text: 'Syria-Iraq border', language: 'en' }),
    measure: (text: string, size: number) => (text.length * size) / 2,
  };
  return borderLabels([{ place, paths, box }], setting)[0];
}

describe('the name of a border', () => {
  it('stands along its longest straight stretch, not where a river crosses it', () => {
    const label = labelAt(8);
    const [start, end] = [project([40.9, 34.4]), project([...STRAIGHT_END])];
    const world = 256 * 2 ** 8;
    expect(Math.abs((label?.at.x ?? 0) - ((start.x + end.x) / 2) * world)).toBeLessThan(8);
    expect(Math.abs((label?.at.y ?? 0) - ((start.y + end.y) / 2) * world)).toBeLessThan(8);
    expect(label?.angle).toBeLessThan(-20);
    expect(label?.angle).toBeGreaterThan(-45);
  });

  it('never stands on its head, whichever way the line was drawn', () => {
    expect(labelAt(8, [42.9, 33.4])?.angle).toBeGreaterThan(20);
    expect(Math.abs(labelAt(8)?.angle ?? 180)).toBeLessThanOrEqual(90);
  });

  it('is left out where no straight stretch is as long', () => {
    expect(labelAt(5)).toBeUndefined();
  });
});
