import { describe, expect, it } from 'vitest';
import { wantedHeight } from '../../src/embed/height.ts';

const WIDTHS = [280, 320, 375, 414, 600, 719, 720, 800, 1024, 1440, 2560];

describe('the height of an embedded map', () => {
  it.each(['map', 'article'] as const)('is between 440 and 680 pixels for a %s at every width', (mode) => {
    for (const width of WIDTHS) {
      expect(wantedHeight(width, mode)).toBeGreaterThanOrEqual(440);
      expect(wantedHeight(width, mode)).toBeLessThanOrEqual(680);
    }
  });

  it('leaves an article the room to be read', () => {
    for (const width of WIDTHS) expect(wantedHeight(width, 'article')).toBeGreaterThanOrEqual(640);
  });
});
