import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openGround } from '../../../src/editor/worker/small-map.ts';

const ground = openGround((path) => readFile(`geo/world/basemap/${path}`, 'utf8'));
const SIZE = { width: 640, height: 320 };

describe('a small map', () => {
  it('has the ground of any part of the world', async () => {
    for (const centre of [
      [40.1, 35.3],
      [-74, 40.7],
      [179.5, -17],
    ] as const) {
      const { pieces } = await ground.draw({ centre, zoom: 6 }, SIZE, []);
      expect(pieces.map(({ style }) => style)).toContain('water');
      expect(pieces.length).toBeGreaterThan(1);
    }
  });

  it.each([
    [[44.2, 15.35], 'iso:YE'],
    [[39, 35], 'iso:SY'],
    [[2.35, 48.85], 'iso:FR'],
    [[-40, 40], null],
  ] as const)('knows that %j lies in %s', async (position, country) => {
    expect(await ground.countryAt(position)).toBe(country);
  });
});
