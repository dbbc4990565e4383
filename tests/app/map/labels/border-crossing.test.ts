import { expect, it } from 'vitest';
import { borderCrossing } from '../../../../src/app/map/labels/border-crossing.ts';
import { stand } from '../../../../src/app/map/labels/placement.ts';
import { worldSize } from '../../../../src/geo/mercator.ts';
import { pathsOf } from '../../../../src/geo/path.ts';
import { labelCandidate } from '../label-candidates.ts';

const ZOOM = 6;
const border = pathsOf({
  type: 'LineString',
  coordinates: [
    [40, 30],
    [40, 40],
  ],
});
const crosses = borderCrossing(border, { left: 0, top: 0, right: 1, bottom: 1 }, ZOOM);
const x = ((40 + 180) / 360) * worldSize(ZOOM);
const y = 0.4 * worldSize(ZOOM);

function isCrossed(colour: 'areas' | 'ink', at: { readonly x: number; readonly y: number }): boolean {
  const plain = labelCandidate({ key: 'name', at });
  const candidate = { ...plain, style: { ...plain.style, colour } };
  return crosses(candidate, stand(candidate, 'over').boxes);
}

it('keeps the name of an area on its side of a border', () => {
  expect(isCrossed('areas', { x, y })).toBe(true);
  expect(isCrossed('areas', { x: x + 200, y })).toBe(false);
});

it('lets the name of a town lie across', () => {
  expect(isCrossed('ink', { x, y })).toBe(false);
});
