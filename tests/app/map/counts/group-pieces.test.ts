import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../../src/app/map/counts/group-pieces.ts';
import type { PlacePiece } from '../../../../src/corpus/manifest.ts';
import { holds } from '../../../../src/geo/box.ts';
import { boxOfDegrees } from '../../../../src/geo/mercator.ts';
import type { BoundingBox } from '../../../../src/model/position.ts';

const LAST_ZOOM = 12;

/** A row of pieces, a degree wide each, from west to east. */
const PIECES = Array.from(
  { length: 20 },
  (_, number): PlacePiece => ({
    places: 500,
    box: [number, 0, number + 1, 1],
    layers: [
      ['settlements', 400, 900],
      ['sites', 100, 100],
    ],
  }),
);
const countsIn = countsOf(PIECES, ['settlements', 'sites'], LAST_ZOOM);
const sum = (counts: readonly { readonly places: number }[]) =>
  counts.reduce((all, { places }) => all + places, 0);
const frameOf = (box: BoundingBox) => boxOfDegrees(box);

describe('the counts of places that have not come', () => {
  it.each([1, 3, 5, 8])(
    'are those of all pieces, joined where they are near each other, at zoom %i',
    (zoom) => {
      const counts = countsIn(frameOf([-5, -5, 25, 5]), zoom);
      expect(sum(counts)).toBe(20 * 500);
      expect(counts.flatMap(({ pieces }) => pieces)).toHaveLength(20);
      expect(new Set(counts.map(({ key }) => key)).size).toBe(counts.length);
    },
  );

  it('are fewer the farther away the map stands', () => {
    const numbers = [1, 4, 9].map((zoom) => countsIn(frameOf([-5, -5, 25, 5]), zoom).length);
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(numbers.at(-1)).toBe(20);
    expect(numbers[0]).toBe(1);
  });

  it('stand in the frame, also of what lies across its edge, and not of what lies beside it', () => {
    const frame = frameOf([4.9, 0.2, 8.1, 0.8]);
    const counts = countsIn(frame, 9);
    expect(counts).toHaveLength(5);
    for (const { at } of counts) expect(holds(frame, at)).toBe(true);
  });

  it('leave out layers that are off, and what is drawn nowhere', () => {
    const frame = frameOf([-5, -5, 25, 5]);
    expect(sum(countsOf(PIECES, ['sites'], LAST_ZOOM)(frame, 5))).toBe(20 * 100);
    expect(countsOf(PIECES, ['lines'], LAST_ZOOM)(frame, 5)).toEqual([]);
    const nowhere = PIECES.map((piece) => ({ ...piece, box: null }));
    expect(countsOf(nowhere, ['sites'], LAST_ZOOM)(frame, 5)).toEqual([]);
  });

  it('stand in the copy of the world that the map shows', () => {
    const frame = frameOf([355, -5, 385, 5]);
    const counts = countsIn(frame, 6);
    expect(sum(counts)).toBe(20 * 500);
    for (const { at } of counts) expect(holds(frame, at)).toBe(true);
  });
});
