import { describe, expect, it } from 'vitest';
import { importText } from './import-text.ts';

describe('positions that are none', () => {
  it.each([
    ['UTM', 500000, 3900000],
    ['Web Mercator', -4905264.2, 3963190.5],
  ])('says of positions in metres that they are no degrees: %s', (_, east, north) => {
    const area = { type: 'Polygon', coordinates: [[[east, north]]] };
    const feature = { type: 'Feature', properties: { name: 'Karmah' }, geometry: area };
    for (const text of [`name,lat,lon\nKarmah,${north},${east}`, JSON.stringify(feature)]) {
      const { features, told } = importText(text, { kind: 'town' });
      expect(features).toMatchObject([{ geometry: null }]);
      expect(told).toEqual([
        expect.stringMatching(
          RegExp(`metres of a projected system.* WGS 84 .*: Karmah \\(${east}, ${north}\\)$`),
        ),
      ]);
    }
  });

  it.each([
    [91, 200],
    [3345, 43],
    [33450000000, 43900000000],
  ])('says of others that they are not on Earth: %s, %s', (lat, lon) => {
    const { told } = importText(`name,lat,lon\nKarmah,${lat},${lon}`, { kind: 'town' });
    expect(told).toEqual([expect.stringContaining('not on Earth')]);
  });
});
