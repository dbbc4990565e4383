import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/gazetteer/place.ts';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { distanceToAreaKm, holds } from '../../src/geo/area.ts';
import { distanceKm } from '../../src/geo/distance.ts';
import { distanceToLineKm, sideOfLine } from '../../src/geo/line.ts';
import { LAYER_IDS, type LayerId } from '../../src/model/kind.ts';
import type { Geometry, Position } from '../../src/model/position.ts';

const FOLDER = 'geo/gazetteer';
const files = readdirSync(FOLDER).map((name) => ({
  file: `${FOLDER}/${name}`,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
  background: false,
}));
const { places, problems } = readGazetteer(files);

function place(id: string): Place & { geometry: Geometry; point: Position } {
  const found = places.find((each) => each.id === id);
  if (found?.point == null || found.geometry === null) throw new Error(`"${id}" has no position.`);
  return { ...found, geometry: found.geometry, point: found.point };
}

function lineOf(id: string): readonly Position[] {
  const { geometry } = place(id);
  if (geometry.type !== 'LineString') throw new Error(`"${id}" is no single line.`);
  return geometry.coordinates;
}

const apart = (one: string, other: string): number => distanceKm(place(one).point, place(other).point);

/** Which bank a town lies on is a fact of geography; the finder has no use for it. */
const banks = files.flatMap(({ text }) =>
  (JSON.parse(text).features as { '@id': string; properties: { bank?: string } }[]).flatMap((each) =>
    each.properties.bank === undefined
      ? []
      : [[each['@id'].replace('urn:buldan:place:', ''), each.properties.bank] as const],
  ),
);

describe('the built-in gazetteer', () => {
  it('has no problem', () => {
    expect(problems).toEqual([]);
  });

  it('holds 140 places, each in the layer of its file', () => {
    const count = (layer: LayerId) => places.filter((each) => each.layer === layer).length;
    expect(LAYER_IDS.map((layer) => [layer, count(layer)])).toEqual([
      ['settlements', 69],
      ['quarters', 15],
      ['sites', 12],
      ['areas', 34],
      ['lines', 3],
      ['countries', 7],
    ]);
  });

  it('names every place in Arabic and English', () => {
    const unnamed = places.filter(
      ({ names }) => !['ar', 'en'].every((language) => names.some((name) => name.language === language)),
    );
    expect(unnamed).toEqual([]);
  });

  it('calls reasoned what has no published point, and nothing certain among it', () => {
    const reasoned = places.filter((each) => each.reasoned);
    expect(reasoned).toHaveLength(33);
    expect(reasoned.filter(({ confidence }) => confidence === 'high')).toEqual([]);
  });

  it('states a source and a licence for every geometry and every name', () => {
    const stated = places.flatMap((each) => [each.geometryProvenance, each.nameProvenance]);
    expect(stated.filter(({ source, licence }) => source === '' || licence === '')).toEqual([]);
  });
});

describe('distances', () => {
  it.each([
    ['deir-ez-zor', 'al-bukamal', 121],
    ['deir-ez-zor', 'ashara', 59.8],
    ['jadid-bakkara', 'shuhayl', 19],
    ['deir-ez-zor', 'raqqa', 123],
  ])('are in kilometres: %s to %s is %d', (one, other, km) => {
    expect(Math.abs(apart(one, other) - km)).toBeLessThan(0.5);
  });

  it('place Jadid Bakkara between Khasham and Al-Busayrah', () => {
    const detour = apart('khasham', 'jadid-bakkara') + apart('jadid-bakkara', 'busayrah');
    expect(detour / apart('khasham', 'busayrah')).toBeLessThan(1.05);
  });

  it.each([
    ['a degree of the equator', [0, 0], [1, 0], 111.195],
    ['a degree of a meridian', [0, 10], [0, 11], 111.195],
    ['across the 180th meridian', [179.5, 0], [-179.5, 0], 111.195],
    ['half round the Earth', [0, 90], [0, -90], 20015.1],
  ] as const)('hold for %s', (_, from, to, km) => {
    expect(Math.abs(distanceKm(from, to) - km)).toBeLessThan(0.1);
  });
});

describe('the Euphrates', () => {
  it('runs downstream through 1,509 points from Jarabulus to Al-Qaim', () => {
    expect(lineOf('euphrates')).toHaveLength(1509);
    expect(lineOf('euphrates')[0]?.[1]).toBeGreaterThan(36.8);
  });

  it('has many places on a bank that geography tells', () => {
    expect(banks.length).toBeGreaterThan(60);
  });

  it.each(banks)('has %s on its %s bank', (id, bank) => {
    expect(sideOfLine(lineOf('euphrates'), place(id).point)).toBe(bank);
  });
});

describe('containers', () => {
  const contained = places
    .filter((each) => each.container !== null && each.point !== null)
    .map(({ id }) => [id]);

  it.each(contained)('hold %s within its uncertainty', (id) => {
    const inner = place(id);
    const outer = place(inner.container ?? '');
    const allowed = inner.uncertaintyKm + outer.uncertaintyKm;
    const area = distanceToAreaKm(outer.geometry, inner.point);
    if (area === null) expect(distanceKm(outer.point, inner.point)).toBeLessThanOrEqual(allowed);
    else expect(area).toBeLessThanOrEqual(inner.uncertaintyKm);
  });
});

describe('places with an outline', () => {
  const outlined = places.filter(({ geometry }) => geometry?.type.endsWith('Polygon')).map(({ id }) => [id]);

  it('are the governorates and the countries that the basemap covers', () => {
    expect(outlined.flat().toSorted()).toEqual(
      places
        .filter(
          ({ id, kind }) => kind === 'governorate' || ['syria', 'iraq', 'lebanon', 'jordan'].includes(id),
        )
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it.each(outlined)('have their label inside: %s', (id) => {
    expect(holds(place(id).geometry, place(id).point)).toBe(true);
  });
});

describe('areas and lines', () => {
  const square: Position[] = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ];
  const hole: Position[] = [
    [0.5, 0.5],
    [0.5, 1.5],
    [1.5, 1.5],
    [1.5, 0.5],
    [0.5, 0.5],
  ];
  const area: Geometry = { type: 'Polygon', coordinates: [square, hole] };

  it.each([
    ['inside', [0.2, 1], true],
    ['in the hole', [1, 1], false],
    ['outside', [3, 1], false],
  ] as const)('tell what lies %s', (_, position, expected) => {
    expect(holds(area, position)).toBe(expected);
  });

  it('measure kilometres to the nearest edge', () => {
    expect(distanceToAreaKm(area, [3, 1])).toBeCloseTo(111.2, 0);
    expect(distanceToAreaKm(area, [0.2, 1])).toBe(0);
    expect(distanceToAreaKm({ type: 'Point', coordinates: [0, 0] }, [1, 1])).toBeNull();
    expect(distanceToLineKm(square, [1, -1])).toBeCloseTo(111.2, 0);
  });
});
