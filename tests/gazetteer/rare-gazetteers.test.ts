import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { collection, country, feature, inside } from './feature.ts';

const settlements = (text: string) => ({
  file: 'geo/gazetteer/settlements.geojson',
  text,
  background: false,
});
const countries = (text: string) => ({ file: 'geo/gazetteer/countries.geojson', text, background: false });
const background = (text: string) => ({ file: 'geo/background/names.geojson', text, background: true });

const read = (...features: unknown[]) => readGazetteer([settlements(collection(...features))]);
const readInCountry = (...features: unknown[]) =>
  readGazetteer([settlements(collection(...features)), countries(collection(country()))]);

const polygon = (...coordinates: unknown[]) => ({ feature: { geometry: { type: 'Polygon', coordinates } } });

describe('a gazetteer with something rare', () => {
  it('reads an area of 50,000 corners', () => {
    const ring = Array.from({ length: 50_000 }, (_, i) => {
      const angle = (i / 50_000) * 2 * Math.PI;
      return [40 + Math.cos(angle), 34 + Math.sin(angle)];
    });
    const { places, problems } = read(feature(polygon([...ring, ring[0]])));
    expect(problems).toEqual([]);
    expect(places[0]?.point?.[0]).toBeCloseTo(40, 2);
  });

  it('tells three thousand problems of one file, in time that grows as their number', () => {
    const features = Array.from({ length: 3000 }, (_, i) =>
      feature({ id: `port-${i}`, properties: { kind: 'x' } }),
    );
    const few = processorTime(() => read(...features.slice(0, 1000)));
    const all = processorTime(() => {
      const { problems } = read(...features);
      expect(new Set(problems.map(({ line }) => line)).size).toBe(3000);
    });
    // A quadratic way takes nine times as long; what else runs on the machine does not count as processor time.
    expect(all / few).toBeLessThan(6);
  });

  it.each([
    ['a place at the pole', { geometry: { type: 'Point', coordinates: [0, 90] } }, {}],
    ['a radius of 2,000 km', {}, { uncertainty_km: 2000 }],
    ['a place without a position', { geometry: null }, {}],
    ['a position with a height', { geometry: { type: 'Point', coordinates: [40, 34, 210] } }, {}],
    ['a place to draw coarsely', inside('country'), { display: 'coarse' }],
  ])('reads %s', (_, changes, properties) => {
    const { places, problems } = readInCountry(feature({ feature: changes, properties }));
    expect(problems).toEqual([]);
    expect(places).toHaveLength(2);
  });

  it('keeps two places at one point', () => {
    expect(read(feature(), feature({ id: 'bay' })).places).toHaveLength(2);
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(readGazetteer([settlements(`\uFEFF${collection(feature())}`)]).problems).toEqual([]);
  });

  it('withholds nothing itself but says what is to be withheld', () => {
    expect(read(feature({ properties: { display: 'withheld' } })).places[0]?.display).toBe('withheld');
  });
});

describe('a background gazetteer', () => {
  const known = (id: string, changes = {}) => ({ ...feature(changes), '@id': id });

  it('may hold any kind in one file', () => {
    const { places, problems } = readGazetteer([
      background(collection(known('gn:1'), known('gn:2', { properties: { kind: 'dam' } }))),
    ]);
    expect(problems).toEqual([]);
    expect(places.map(({ id, background, layer }) => [id, background, layer])).toEqual([
      ['gn:1', true, 'settlements'],
      ['gn:2', true, 'sites'],
    ]);
  });

  it('gives way to a curated place with the same GeoNames id, and so do its containers', () => {
    const curated = feature({ feature: { links: [{ type: 'closeMatch', identifier: 'gn:1' }] } });
    const contained = {
      ...known('gn:2'),
      relations: [{ relationType: 'gvp:broaderPartitive', relationTo: 'gn:1' }],
    };
    const { places } = readGazetteer([
      settlements(collection(curated)),
      background(collection(known('gn:1'), contained)),
    ]);
    expect(places.map(({ id, container }) => [id, container])).toEqual([
      ['port', null],
      ['gn:2', 'port'],
    ]);
  });
});

function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user;
}
