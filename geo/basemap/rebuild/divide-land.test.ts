import { describe, expect, it } from 'vitest';
import { divideLand } from './divide-land.ts';
import { type Fixes, readFixes } from './fixes.ts';
import type { RawLayers } from './raw-layers.ts';
import { holds } from '../../../src/geo/area.ts';
import { distanceToLineKm } from '../../../src/geo/line.ts';
import type { Position } from '../../../src/model/position.ts';
import type { LayerFeature } from '../../../src/pipeline/basemap/layer-feature.ts';

/**
 * Two countries, West and East, in a box of 2 by 1 degrees, with a sea in the south. The border runs along 1.0° E with a
 * gap; the raw governorates of East begin a little to its east, those of West end a little beyond it.
 */
const FIXES = readFixes(`
box: [0, 0, 2, 1]
home: { WST: WE }
merge: {}
disputed: []
closures: []
countries: []
seas: []
lakes: []
rivers: []
governorates: { W-N: { ar: الشمال, en: North } }
ranks: []
towns: []
`);

type Box = [west: number, south: number, east: number, north: number];

function rectangle([west, south, east, north]: Box): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function governorate(
  country: string,
  iso: string,
  box: Box,
  outline = true,
): RawLayers['governorates'][number] {
  return {
    geometry: { type: 'MultiPolygon', coordinates: [[rectangle(box)]] },
    properties: { country, iso, outline },
  };
}

function border(...coordinates: [number, number][]): RawLayers['borders'][number] {
  return { geometry: { type: 'LineString', coordinates }, properties: {} };
}

const RAW: RawLayers = {
  borders: [border([1, -0.2], [1, 0.15], [1, 0.3], [1, 0.45]), border([1, 0.5], [1, 0.7], [1, 1.2])],
  governorates: [
    governorate('WST', 'W-S', [0, 0, 1.02, 0.6]),
    governorate('WST', 'W-N', [0, 0.6, 1.02, 1]),
    governorate('EST', 'E-S', [1.02, 0, 2, 0.4]),
    governorate('EST', 'E-N', [1.02, 0.4, 2, 1]),
  ],
  sea: [{ geometry: { type: 'MultiPolygon', coordinates: [[rectangle([0, 0, 2, 0.1])]] }, properties: {} }],
  lakes: [],
  rivers: [],
  towns: [],
};

function divide(raw: Partial<RawLayers> = {}, fixes: Partial<Fixes> = {}): LayerFeature[] {
  return divideLand({ ...RAW, ...raw }, { ...FIXES, ...fixes });
}

function find(features: readonly LayerFeature[], wanted: Record<string, unknown>): LayerFeature {
  const found = features.find(({ properties }) =>
    Object.entries(wanted).every(([key, value]) => (properties as Record<string, unknown>)[key] === value),
  );
  if (found === undefined) throw new Error(`Nothing drawn is ${JSON.stringify(wanted)}.`);
  return found;
}

function linesIn({ geometry }: LayerFeature): readonly (readonly Position[])[] {
  if (geometry.type !== 'MultiLineString') throw new Error('These are no lines.');
  return geometry.coordinates;
}

const holdsAll = (area: LayerFeature, points: Position[]) =>
  points.map((point) => holds(area.geometry, point));

describe('dividing the land', () => {
  it('closes the gap in a border and ends it at the coast', () => {
    const lines = linesIn(find(divide(), { layer: 'border', disputed: false }));
    const heights = lines.flat().map(([, latitude]) => latitude);
    expect(lines).toHaveLength(1);
    expect([Math.min(...heights), Math.max(...heights)]).toEqual([0.1, 1]);
    expect(lines.map((line) => distanceToLineKm(line, [1, 0.475]))).toEqual([0]);
  });

  it('ends governorates exactly at the border, where they overlap it and where they fall short', () => {
    const features = divide();
    expect(
      holdsAll(find(features, { code: 'W-S' }), [
        [0.995, 0.3],
        [1.005, 0.3],
      ]),
    ).toEqual([true, false]);
    expect(
      holdsAll(find(features, { code: 'E-S' }), [
        [0.995, 0.3],
        [1.005, 0.3],
      ]),
    ).toEqual([false, true]);
  });

  it('keeps the line between governorates and the coast', () => {
    const features = divide();
    expect(
      holdsAll(find(features, { code: 'W-S' }), [
        [0.5, 0.59],
        [0.5, 0.61],
        [0.5, 0.05],
      ]),
    ).toEqual([true, false, false]);
    expect(
      holdsAll(find(features, { code: 'E-N' }), [
        [1.5, 0.41],
        [1.5, 0.39],
      ]),
    ).toEqual([true, false]);
  });

  it('makes one area of the home country', () => {
    const home = find(divide(), { layer: 'land', part: 'home' });
    expect(
      holdsAll(home, [
        [0.5, 0.2],
        [0.5, 0.9],
        [1.5, 0.5],
      ]),
    ).toEqual([true, true, false]);
  });

  it('names only governorates that somebody has checked', () => {
    const features = divide();
    expect(find(features, { code: 'W-N' }).properties).toMatchObject({
      names: { ar: 'الشمال', en: 'North' },
    });
    expect(find(features, { code: 'W-S' }).properties).toMatchObject({ names: {} });
  });

  it('draws a strip between two lines as nobody’s, and both lines as disputed', () => {
    const strip = [border([0.8, -0.2], [0.8, 1.2])];
    const features = divide({ borders: [...RAW.borders, ...strip] }, { disputed: [[0.9, 0.5]] });
    const disputed = linesIn(find(features, { layer: 'border', disputed: true }));
    expect(
      holdsAll(find(features, { part: 'disputed' }), [
        [0.9, 0.5],
        [0.7, 0.5],
        [1.1, 0.5],
      ]),
    ).toEqual([true, false, false]);
    expect(new Set(disputed.flat().map(([longitude]) => longitude))).toEqual(new Set([0.8, 1]));
    expect(linesIn(find(features, { layer: 'border', disputed: false }))).toEqual([]);
  });

  it('draws a unit as part of the one that it is merged into', () => {
    const zone = governorate('WST', 'W-X', [0.4, 0.4, 0.5, 0.5], false);
    const hole = {
      ...RAW.governorates[0],
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: [[rectangle([0, 0, 1.02, 0.6]), rectangle([0.4, 0.4, 0.5, 0.5])]],
      },
    };
    const governorates = [
      { ...governorate('WST', 'W-S', [0, 0, 1, 1]), ...hole },
      zone,
      ...RAW.governorates.slice(1),
    ];
    const features = divide({ governorates }, { merge: { 'W-X': 'W-S' } });
    expect(
      holdsAll(find(features, { code: 'W-S' }), [
        [0.45, 0.45],
        [0.2, 0.2],
      ]),
    ).toEqual([true, true]);
  });

  it('gives land that its source counts to the neighbour country to the governorate beside it', () => {
    const [southWest, , southEast] = RAW.governorates;
    const governorates = [
      ...(southWest && southEast ? [southWest, southEast] : []),
      governorate('WST', 'W-N', [0, 0.6, 1.6, 1]),
      governorate('EST', 'E-N', [1.02, 0.4, 2, 1]),
    ];
    expect(holdsAll(find(divide({ governorates }), { code: 'E-S' }), [[1.5, 0.7]])).toEqual([true]);
  });

  it('refuses a name for a governorate that does not exist', () => {
    expect(() => divide({}, { governorates: { 'W-Z': { ar: 'ص', en: 'Z' } } })).toThrow('"W-Z"');
  });
});
