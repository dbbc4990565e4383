import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/editor/model/files.ts';
import { addPlace, adoptPlace } from '../../../src/editor/model/new-place.ts';
import { parsePosition } from '../../../src/editor/model/position.ts';
import { readGazetteer } from '../../../src/gazetteer/read-gazetteer.ts';
import { placeId } from '../../../src/import/new-place.ts';

const DRAFT = {
  names: { ar: 'تل الورد', en: '' },
  kind: 'village',
  point: [40.5, 35.1],
  uncertaintyKm: 2,
  container: null,
  source: 'خريطة الجيش 1943',
  licence: 'CC0-1.0',
} as const;

const PATH = 'geo/gazetteer/settlements.geojson';

describe('a new place', () => {
  it('is a feature that the gazetteer reads without a complaint', () => {
    const text = textOf(addPlace(new Map(), 'tall-alward', DRAFT, 2026).get(PATH) ?? new Uint8Array());
    const { places, problems } = readGazetteer([{ file: PATH, text, background: false }]);
    expect(problems).toEqual([]);
    expect(places).toMatchObject([{ id: 'tall-alward', kind: 'village', point: [40.5, 35.1] }]);
  });

  it('stands behind the others, which stay to the letter', () => {
    const [before] = [...addPlace(new Map(), 'one', DRAFT, 2026).values()];
    const files = new Map([[PATH, before ?? new Uint8Array()]]);
    const after = textOf(addPlace(files, 'two', DRAFT, 2026).get(PATH) ?? new Uint8Array());
    expect(after.startsWith(textOf(before ?? new Uint8Array()).replace(/\n\]\}\n$/, ''))).toBe(true);
  });

  it('may be a town of the world, which keeps its id, its names, its source and its licence', () => {
    const row = {
      id: 'gn:70225',
      names: { ar: 'تعز', en: 'Taiz' },
      kind: 'city',
      layer: 'settlements',
      point: [44.02, 13.58],
      within: [],
      ofWorld: {
        container: 'iso:YE-TA',
        uncertaintyKm: 3,
        source: 'GeoNames',
        licence: 'CC-BY-4.0',
        names: { ar: ['تعز'], en: ['Taiz', "Ta'izz"] },
      },
    } as const;
    const { id, changes } = adoptPlace(new Map(), row, new Set(), 2026);
    expect(id).toBe(row.id);
    const text = textOf(changes.get(PATH) ?? new Uint8Array());
    const { places, problems } = readGazetteer([{ file: PATH, text, background: false }]);
    expect(problems).toEqual([]);
    expect(places).toMatchObject([
      {
        id: 'gn:70225',
        matching: { names: row.ofWorld.names },
        geometryProvenance: { licence: 'CC-BY-4.0' },
        container: 'iso:YE-TA',
      },
    ]);
  });

  it('may be a division of the world, which gets an id of its own and says its country', () => {
    const row = {
      id: 'iso:SN-KL',
      names: { ar: 'كولخ', en: 'Kaolack' },
      kind: 'region',
      layer: 'areas',
      point: [-16.1, 14.1],
      within: [],
      ofWorld: {
        container: 'iso:SN',
        uncertaintyKm: 50,
        source: 'Natural Earth',
        licence: 'public domain',
        names: { ar: ['كولخ'], en: ['Kaolack'] },
      },
    } as const;
    const { id, changes } = adoptPlace(new Map(), row, new Set(['kaolack']), 2026);
    expect(id).toBe('kaolack-2');
    const file = 'geo/gazetteer/areas.geojson';
    const text = textOf(changes.get(file) ?? new Uint8Array());
    expect(text).toContain('"SN"');
    const { places, problems } = readGazetteer([{ file, text, background: false }]);
    expect(problems).toEqual([]);
    expect(places).toMatchObject([{ id: 'kaolack-2', kind: 'region', container: 'iso:SN' }]);
  });

  it('has an id of its own', () => {
    expect(placeId({ ar: 'تل الورد', en: 'Tell al-Ward' }, new Set())).toBe('tell-al-ward');
    expect(placeId({ ar: '', en: 'Tell al-Ward' }, new Set(['tell-al-ward']))).toBe('tell-al-ward-2');
  });

  it.each([
    ['35.33, 40.14', [40.14, 35.33]],
    ['٣٥٫٣٣، ٤٠٫١٤', [40.14, 35.33]],
    ['', null],
    ['here', 'wrong'],
    ['95, 40', 'wrong'],
  ])('reads the position %s', (text, expected) => expect(parsePosition(text)).toEqual(expected));
});
