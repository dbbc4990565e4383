import { describe, expect, it } from 'vitest';
import { isCut } from '../../../../src/app/map/labels/cut.ts';
import { stand } from '../../../../src/app/map/labels/placement.ts';
import type { Box } from '../../../../src/geo/box.ts';
import { labelCandidate } from '../label-candidates.ts';

const PANEL: Box = { left: 0, top: 0, right: 400, bottom: 900 };

describe('a name', () => {
  it.each([
    ['beside the panel', { x: 500, y: 300 }, 0, false],
    ['half beneath its edge', { x: 400, y: 300 }, 0, true],
    ['wholly beneath it', { x: 200, y: 300 }, 0, false],
    ['turned, with one end beneath it', { x: 420, y: 300 }, 45, true],
  ])('%s', (_, at, angle, expected) => {
    const candidate = labelCandidate({ key: 'name', at, angle, sides: ['over'] });
    expect(isCut(stand(candidate, 'over'), [PANEL])).toBe(expected);
  });
});
