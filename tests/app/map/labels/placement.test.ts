import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedLabel } from '../../../../src/app/map/labels/label.ts';
import { placeLabels, standFree } from '../../../../src/app/map/labels/placement.ts';
import { boxAround, overlap } from '../../../../src/geo/box.ts';
import { labelCandidate } from '../label-candidates.ts';

const sideOf = ({ candidate, centre }: PlacedLabel) =>
  centre.x > candidate.at.x
    ? 'right'
    : centre.x < candidate.at.x
      ? 'left'
      : centre.y < candidate.at.y
        ? 'above'
        : 'below';

describe('a label', () => {
  it.each([
    ['takes its first side', [], 'right'],
    ['gives way to the other side', [boxAround({ x: 40, y: 0 }, 5)], 'left'],
    [
      'goes above where both sides are taken',
      [boxAround({ x: 40, y: 0 }, 5), boxAround({ x: -40, y: 0 }, 5)],
      'above',
    ],
  ])('%s', (_, obstacles, side) => {
    const [placed] = placeLabels([labelCandidate({ key: 'a' })], obstacles);
    expect(placed && sideOf(placed)).toBe(side);
  });

  it('goes to a corner where all four sides are taken and it may', () => {
    const sides = [
      [40, 0],
      [-40, 0],
      [0, -25],
      [0, 25],
    ].map(([x = 0, y = 0]) => boxAround({ x, y }, 3));
    const corners = ['right', 'left', 'above', 'below', 'above left', 'below left'] as const;
    const [placed] = placeLabels([labelCandidate({ key: 'a', sides: corners })], sides);
    expect(placed).toMatchObject({ side: 'above left' });
    expect(placed?.centre.x).toBeCloseTo(-37.07);
    expect(placed?.centre.y).toBeCloseTo(-17.07);
  });

  it('is left out where no side is free', () => {
    expect(placeLabels([labelCandidate({ key: 'a' })], [boxAround({ x: 0, y: 0 }, 100)])).toEqual([]);
  });

  it('comes before those that are given later', () => {
    const first = labelCandidate({ key: 'first', sides: ['over'] });
    const second = labelCandidate({ key: 'second', sides: ['over'] });
    expect(placeLabels([first, second], []).map(({ candidate }) => candidate.key)).toEqual(['first']);
  });

  it('that is turned leaves the corners beside it to others', () => {
    const river = labelCandidate({ key: 'river', angle: 45, width: 120, height: 14, sides: ['over'] });
    const corner = labelCandidate({
      key: 'corner',
      at: { x: 45, y: -40 },
      width: 30,
      height: 14,
      sides: ['over'],
    });
    const onIt = labelCandidate({
      key: 'on it',
      at: { x: 30, y: 30 },
      width: 30,
      height: 14,
      sides: ['over'],
    });
    expect(placeLabels([river, corner, onIt], []).map(({ candidate }) => candidate.key)).toEqual([
      'river',
      'corner',
    ]);
  });
});

describe('labels', () => {
  const candidates = fc.array(
    fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
      width: fc.integer({ min: 10, max: 150 }),
    }),
    { maxLength: 60 },
  );

  it('never cover each other or an obstacle', () => {
    fc.assert(
      fc.property(candidates, (points) => {
        const obstacles = points.map((at) => boxAround(at, 6));
        const labels = placeLabels(
          points.map(({ width, ...at }, index) => labelCandidate({ key: `${index}`, at, width })),
          obstacles,
        );
        const boxes = labels.flatMap((label) => label.boxes);
        for (const [index, box] of boxes.entries()) {
          expect(obstacles.some((obstacle) => overlap(obstacle, box))).toBe(false);
          expect(boxes.slice(index + 1).some((other) => overlap(other, box))).toBe(false);
        }
      }),
    );
  });
});

describe('the name of what is chosen', () => {
  const tag = labelCandidate({ key: 'river' });
  const upon = boxAround({ x: 40, y: 0 }, 5);

  it('keeps its side where nothing stands there, and leaves it for one that is free', () => {
    expect(standFree(tag, ['right', 'left'], [])).toMatchObject({ side: 'right' });
    expect(standFree(tag, ['right', 'left'], [upon])).toMatchObject({ side: 'left' });
  });

  it('stands nowhere rather than on marks and their names', () => {
    expect(standFree(tag, ['right'], [upon])).toBeNull();
  });
});
