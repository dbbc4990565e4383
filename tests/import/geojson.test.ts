import { describe, expect, it } from 'vitest';
import { collection, point } from './collection.ts';
import { importText, placesOf } from './import-text.ts';

describe('importing GeoJSON', () => {
  it('reads properties that are named like columns, and keeps the geometry', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [43, 33],
        [44, 34],
      ],
    };
    const properties = { id: 'canal', name_ar: 'القناة', kind: 'river', population: null, note: 'dry' };
    const [place] = placesOf(
      importText('geojson', collection({ type: 'Feature', properties, geometry: line })),
    );
    expect(place).toMatchObject({ id: 'canal', kind: 'river', geometry: line, note: 'dry' });
  });

  it('gives the kind of the command to features that state none', () => {
    const feature = { type: 'Feature', id: 'karmah', properties: { name_ar: 'الكرمة' }, geometry: point };
    expect(placesOf(importText('geojson', collection(feature), { kind: 'village' }))[0]?.kind).toBe(
      'village',
    );
  });

  it('reports bad features by line and keeps the others', () => {
    const good = {
      type: 'Feature',
      properties: { id: 'karmah', name_ar: 'الكرمة', kind: 'town' },
      geometry: point,
    };
    const open = {
      ...good,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [1, 0],
          ],
        ],
      },
    };
    const { features, problems } = importText(
      'geojson',
      collection(good, 'no feature', open, { type: 'Feature' }),
    );
    expect(features).toHaveLength(1);
    expect(problems.map(({ line }) => line > 1)).toEqual([true, true, true]);
  });

  it.each(['{"type":', '[]', '{"features": 3}'])('reports a file that is no collection: %s', (text) => {
    expect(importText('geojson', text)).toMatchObject({ features: [], problems: [{ line: 1 }] });
  });
});
