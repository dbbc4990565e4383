import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import type { Basemap, LabelProperties } from '../../../src/corpus/basemap.ts';
import { readGazetteer } from '../../../src/gazetteer/read-gazetteer.ts';
import { holds } from '../../../src/geo/area.ts';
import { distanceToLineKm } from '../../../src/geo/line.ts';
import type { InputFile } from '../../../src/input/input-file.ts';
import type { Geometry, Position } from '../../../src/model/position.ts';
import { buildBasemap } from '../../../src/pipeline/basemap/build-basemap.ts';
import { readBasemap } from '../../../src/pipeline/basemap/read-basemap.ts';

function filesIn(folder: string): InputFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.geojson'));
  return names.map((name) => ({
    file: `${folder}/${name}`,
    bytes: readFileSync(`${folder}/${name}`),
  }));
}

const { places } = readGazetteer(
  filesIn('geo/gazetteer').map(({ file, bytes }) => ({
    file,
    text: new TextDecoder().decode(bytes),
    background: false,
  })),
);
const layers = readBasemap(filesIn('geo/basemap'));
const details = buildBasemap(layers, places);

function featuresIn(basemap: Basemap, name: keyof Basemap['objects']): Feature[] {
  const found = feature(basemap, basemap.objects[name]) as Feature | FeatureCollection;
  return found.type === 'FeatureCollection' ? found.features : [found];
}

const finest = details.at(-1)?.content as Basemap;
const coarsest = details[0]?.content as Basemap;
const labels = featuresIn(finest, 'labels').map(({ properties, geometry }) => ({
  ...(properties as LabelProperties),
  point: (geometry as unknown as { coordinates: Position }).coordinates,
}));
const borders = (disputed: boolean) =>
  featuresIn(finest, 'borders').flatMap(({ properties, geometry }) =>
    properties?.disputed === disputed
      ? (geometry as unknown as { coordinates: Position[][] }).coordinates
      : [],
  );
const kmToBorder = (position: Position, disputed: boolean): number =>
  Math.min(...borders(disputed).map((line) => distanceToLineKm(line, position)));
const land = (part: string): Geometry =>
  featuresIn(finest, 'land').find(({ properties }) => properties?.part === part)
    ?.geometry as unknown as Geometry;
const arabic = labels.flatMap(({ names }) => names.ar ?? []);

const input = (file: string, content: unknown): InputFile => ({
  file,
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
});

describe('the built-in basemap', () => {
  it.each([
    ['rivers', 'euphrates'],
    ['borders', 'iraq-syria-border'],
    ['borders', 'jordan-syria-border'],
  ] as const)('tells of its %s which stretches are the line of %s', (name, id) => {
    const place = places.find((each) => each.id === id);
    const own = place?.geometry?.type === 'LineString' ? place.geometry.coordinates : [];
    for (const { content } of details) {
      const stretch = featuresIn(content, name).filter(({ properties }) => properties?.place === id);
      const drawn = stretch.flatMap(
        ({ geometry }) => (geometry as unknown as { coordinates: Position[][] }).coordinates,
      );
      expect(stretch).toHaveLength(1);
      expect(Math.max(...drawn.flat().map((each) => distanceToLineKm(own, each)))).toBeLessThan(0.3);
      const nobodys = featuresIn(content, name).filter(({ properties }) => properties?.place === null);
      const middle = own[Math.floor(own.length / 2)] as Position;
      const others = nobodys.flatMap(
        ({ geometry }) => (geometry as unknown as { coordinates: Position[][] }).coordinates,
      );
      expect(Math.min(...others.map((line) => distanceToLineKm(line, middle)))).toBeGreaterThan(3);
    }
  });

  it('is read without a problem and names its sources with their licences', () => {
    expect(layers.problems).toEqual([]);
    expect(finest.credits.map(({ words, licence }) => `${words}: ${licence}`).toSorted()).toEqual([
      'GSHHG: LGPL-3.0-or-later',
      'GeoNames: CC BY 4.0',
      'Natural Earth: public domain',
      '© OpenStreetMap contributors: ODbL-1.0',
    ]);
  });

  it('comes in three details that together stay below 150 kB', () => {
    const sizes = details.map(({ content }) => gzipSync(JSON.stringify(content)).length);
    expect(details.map(({ minZoom }) => minZoom)).toEqual([5, 7, 9]);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(150_000);
  });

  it('draws fewer vertices the coarser the detail', () => {
    const vertices = details.map(({ content }) => content.arcs.reduce((sum, arc) => sum + arc.length, 0));
    expect(vertices).toEqual(vertices.toSorted((a, b) => a - b));
    expect(vertices[0]).toBeLessThan(3000);
  });

  it.each(['land', 'sea', 'governorates', 'rivers', 'lakes', 'borders', 'labels'] as const)(
    'has %s',
    (name) => {
      expect(details.map(({ content }) => featuresIn(content, name).length > 0)).toEqual([true, true, true]);
    },
  );

  it('draws the Tigris at Baghdad in the coarsest detail too, where it is wide', () => {
    const rivers = featuresIn(coarsest, 'rivers').flatMap(
      ({ geometry }) => (geometry as unknown as { coordinates: Position[][] }).coordinates,
    );
    expect(Math.min(...rivers.map((line) => distanceToLineKm(line, [44.4, 33.3])))).toBeLessThan(5);
  });

  it('leaves no gap in the border at Al-Qaim', () => {
    expect(kmToBorder([40.9715, 34.3966], false)).toBeLessThan(0.2);
  });

  it('dashes both lines around the Golan and gives the strip to nobody', () => {
    expect(kmToBorder([35.585, 33.0], true)).toBeLessThan(1);
    expect(kmToBorder([35.86, 33.1], true)).toBeLessThan(3);
    expect(holds(land('disputed'), [35.75, 33.0])).toBe(true);
    expect(holds(land('home'), [35.75, 33.0])).toBe(false);
  });

  it('labels nothing in the strip with a country or governorate', () => {
    const inside = labels.filter(({ point }) => holds(land('disputed'), point));
    expect(inside.map(({ type }) => type)).not.toContain('country');
    expect(inside.map(({ type }) => type)).not.toContain('governorate');
  });

  it.each([
    ['Lake Assad', 'بحيرة الأسد', [38.1, 36.05]],
    ['Tharthar', 'بحيرة الثرثار', [43.25, 34.0]],
  ] as const)('draws %s and names it', (_, name, position) => {
    const lakes = featuresIn(finest, 'lakes').map(({ geometry }) => geometry as unknown as Geometry);
    expect(lakes.some((lake) => holds(lake, position))).toBe(true);
    expect(arabic).toContain(name);
  });
});

describe('its labels', () => {
  it.each([
    ['العشارة', 'الأشارة'],
    ['الطبقة', 'الثورة'],
    ['البوكمال', 'البو كمال'],
    ['القامشلي', 'القامشلو'],
    ['مادبا', 'محافظة مادبا'],
  ])('say %s once and not %s where the town is meant', (name, wrong) => {
    const towns = labels
      .filter(({ type }) => ['city', 'town', 'village'].includes(type))
      .map(({ names }) => names.ar);
    expect(towns.filter((each) => each === name)).toHaveLength(1);
    expect(towns).not.toContain(wrong);
  });

  it('stand for every settlement of the gazetteer inside the box, once', () => {
    const [west, south, east, north] = details[0]?.boundingBox ?? [0, 0, 0, 0];
    const expected = places
      .filter(({ kind }) => ['city', 'town', 'village', 'capital'].includes(kind))
      .filter(
        ({ point }) => point && point[0] > west && point[0] < east && point[1] > south && point[1] < north,
      )
      .map(({ id }) => id);
    const settlements = labels.filter(
      ({ type, place }) => type !== 'country' && type !== 'river' && place !== null,
    );
    expect(
      settlements
        .filter(({ type }) => type !== 'governorate')
        .map(({ place }) => place)
        .toSorted(),
    ).toEqual(expected.toSorted());
  });

  it('know the governorates, countries and rivers of the gazetteer', () => {
    const known = new Set(labels.flatMap(({ place }) => place ?? []));
    expect(
      ['deir-ez-zor-governorate', 'rif-dimashq', 'syria', 'iraq', 'euphrates'].filter((id) => !known.has(id)),
    ).toEqual([]);
  });

  it('have ranks of their own, the same in every detail', () => {
    const ranks = new Map(labels.map(({ rank, names }) => [rank, names]));
    expect(ranks.size).toBe(labels.length);
    const coarse = featuresIn(coarsest, 'labels').map(({ properties }) => properties as LabelProperties);
    expect(coarse.map(({ rank }) => ranks.get(rank))).toEqual(coarse.map(({ names }) => names));
  });

  it('come with a detail only where its zooms draw them', () => {
    const coarse = featuresIn(coarsest, 'labels').map(({ properties }) => properties as LabelProperties);
    expect(Math.max(...coarse.map(({ minZoom }) => minZoom))).toBeLessThan(7);
  });

  it('write a river along its course and never upside down', () => {
    const angles = labels.filter(({ type }) => type === 'river').map(({ angle }) => angle);
    expect(angles.every((angle) => Math.abs(angle) <= 90)).toBe(true);
    const below = labels.find(
      ({ place, point }) => place === 'euphrates' && Math.abs(point[1] - 34.869) < 0.01,
    );
    expect(below?.angle).toBeGreaterThan(45);
  });
});

const RIVER = {
  type: 'Feature',
  properties: { layer: 'river', source: 'a map', rank: 0 },
  geometry: {
    type: 'LineString',
    coordinates: [
      [9, 36],
      [9.5, 36.4],
      [10, 36.5],
    ],
  },
};

describe('a basemap with something wrong or rare', () => {
  const collection = (...features: unknown[]) => ({
    type: 'FeatureCollection',
    credit: 'a map',
    licence: 'CC0',
    features,
  });

  it('is nothing where there are no files', () => {
    expect(buildBasemap(readBasemap([]), places)).toEqual([]);
  });

  it('is drawn from a single river of another country', () => {
    const [detail] = buildBasemap(readBasemap([input('geo/basemap/a.geojson', collection(RIVER))]), []);
    expect(detail?.boundingBox).toEqual([9, 36, 10, 36.5]);
    expect(featuresIn(detail?.content as Basemap, 'rivers')).toHaveLength(1);
    expect(featuresIn(detail?.content as Basemap, 'borders')).toEqual([]);
  });

  it.each([
    ['broken JSON', '{"type": ', 'json'],
    ['an unknown layer', collection({ ...RIVER, properties: { layer: 'road' } }), 'basemap-layer'],
    ['a missing licence', { ...collection(), licence: undefined }, 'basemap-licence'],
  ])('is refused with its file: %s', (_, content, rule) => {
    const { problems, features } = readBasemap([input('geo/basemap/a.geojson', content)]);
    expect(features).toEqual([]);
    expect(problems.map(({ file, expected }) => `${file}: ${expected.rule}`)).toEqual([
      `geo/basemap/a.geojson: ${rule}`,
    ]);
  });
});

describe('what a label names', () => {
  it('is read under the old name of its key too', () => {
    const label = (key: string) => ({
      type: 'Feature',
      properties: { layer: 'label', source: 'a map', [key]: 'town', names: { ar: 'المرفأ' } },
      geometry: { type: 'Point', coordinates: [9.5, 36.4] },
    });
    const file = (key: string) => ({
      type: 'FeatureCollection',
      credit: 'a map',
      licence: 'CC0',
      features: [label(key)],
    });
    const old = readBasemap([input('geo/basemap/a.geojson', file('sort'))]);
    expect(old.problems).toEqual([]);
    expect(old).toEqual(readBasemap([input('geo/basemap/a.geojson', file('type'))]));
  });
});

describe('a label of a town that a background gazetteer has too', () => {
  const town = {
    type: 'Feature',
    properties: { layer: 'label', source: 'a map', type: 'town', names: { ar: 'المرفأ' } },
    geometry: { type: 'Point', coordinates: [9.5, 36.4] },
  };

  it('knows the place, so that nothing is named twice, and keeps its own name', () => {
    const [known] = places;
    const background = known && {
      ...known,
      id: 'gn:1',
      kind: 'town' as const,
      background: true,
      point: [9.501, 36.401] as const,
    };
    const file = { type: 'FeatureCollection', credit: 'a map', licence: 'CC0', features: [RIVER, town] };
    const read = readBasemap([{ file: 'a.geojson', bytes: new TextEncoder().encode(JSON.stringify(file)) }]);
    const built = buildBasemap(read, background ? [background] : []).at(-1)?.content as Basemap;
    expect(featuresIn(built, 'labels').map(({ properties }) => properties)).toMatchObject([
      { place: 'gn:1', names: { ar: 'المرفأ' } },
    ]);
  });
});
