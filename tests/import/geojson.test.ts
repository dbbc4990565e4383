import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { printCollection } from '../../src/import/write-features.ts';
import { collection, point } from './collection.ts';
import { importText, placesOf } from './import-text.ts';

const line = {
  type: 'LineString',
  coordinates: [
    [43, 33],
    [44, 34],
  ],
};

describe('importing GeoJSON', () => {
  it('reads properties that are named like columns, and keeps the geometry', () => {
    const properties = { id: 'canal', name_ar: 'القناة', kind: 'river', population: null, note: 'dry' };
    const [place] = placesOf(importText(collection({ type: 'Feature', properties, geometry: line })));
    expect(place).toMatchObject({ id: 'canal', kind: 'river', geometry: line, note: 'dry' });
  });

  it('leaves out of every text what a gazetteer may not hold: what it wrote is read', () => {
    const odd = 'a\u202Eb\u0000c\uD800d\uFFFEe';
    const properties = { name: odd, note: odd, source: odd, licence: odd, description: odd, links: odd };
    const text = collection({
      type: 'Feature',
      properties: { ...properties, kind: 'town' },
      geometry: point,
    });
    const { features } = importText(text);
    const written = printCollection(features);
    expect(JSON.parse(written).features[0]).toMatchObject({
      names: [{ toponym: 'ab cde' }],
      properties: { note: 'abcde' },
    });
    expect(
      readGazetteer([{ file: 'geo/background/a.geojson', text: written, background: true }]).problems,
    ).toEqual([]);
  });

  it('has no place of a name in which nothing can be seen', () => {
    const feature = (name: string) => ({
      type: 'Feature',
      properties: { name, kind: 'town' },
      geometry: point,
    });
    expect(importText(collection(feature('\u200B\u3164'), feature('Karmah'))).features).toHaveLength(1);
  });

  it('gives the kind of the command to features that state none', () => {
    const feature = { type: 'Feature', id: 'karmah', properties: { name_ar: 'الكرمة' }, geometry: point };
    expect(placesOf(importText(collection(feature), { kind: 'village' }))[0]?.kind).toBe('village');
  });

  it('closes rings, makes one place of several points, and tells it', () => {
    const named = (name: string, geometry: unknown) => ({ type: 'Feature', properties: { name }, geometry });
    const open = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 1],
          [1, 0],
        ],
      ],
    };
    const points = {
      type: 'MultiPoint',
      coordinates: [
        [40, 34],
        [41, 34],
      ],
    };
    const { features, told } = importText(collection(named('Open', open), named('Two', points), 'none'));
    expect(features.map(({ geometry }) => geometry?.type)).toEqual(['Polygon', 'Point']);
    expect(features[1]?.properties.uncertainty_km).toBe(47);
    expect(told.filter((each) => !each.startsWith('guessed'))).toEqual([
      'left out: no features: feature 3: "none"',
      'changed: rings that did not end where they begin were closed: Open',
      'changed: of several points the middle was taken, with their distance as uncertainty: Two',
    ]);
  });

  it('reads a bare list, one feature alone and a feature a line', () => {
    const feature = { type: 'Feature', properties: { name: 'Karmah', type: 'town' }, geometry: point };
    const texts = [
      JSON.stringify([feature]),
      JSON.stringify(feature),
      `${JSON.stringify(feature)}\n${JSON.stringify(feature)}\n`,
    ];
    expect(texts.map((text) => placesOf(importText(text)).length)).toEqual([1, 1, 1]);
  });

  it.each([
    ['broken JSON', '{"type":', 'json'],
    ['an empty list', '[]', 'json-without-places'],
    ['TopoJSON', '{"type":"Topology","objects":{}}', 'topojson'],
    ['XML of another trade', '<gml:FeatureCollection xmlns:gml="g"/>', 'foreign-xml'],
    ['nothing at all', ' ', 'empty'],
  ])('says why %s cannot be read', (_, text, why) => {
    expect(() => importText(text)).toThrow(
      expect.objectContaining({ reason: expect.objectContaining({ why }) }),
    );
  });
});

describe('importing KML that is not well-formed', () => {
  const kml = (placemarks: string) =>
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n<Placemark><name>Karmah</name></Placemark>\n${placemarks}</Document></kml>`;

  it.each([
    ['an entity that nothing defines', '<Placemark><name>&l9;</name></Placemark>', 3, '&l9;'],
    ['an end without a beginning', '<Placemark><name>a</Placemark>', 3, 'name'],
    ['something behind its end', '</Document></kml>\n<Document><Placemark>', 4, 'one element'],
  ])('says at which line: %s', (_, placemarks, line, words) => {
    expect(() => importText(kml(placemarks))).toThrow(
      expect.objectContaining({
        reason: { why: 'xml', line, reason: expect.stringContaining(words) },
      }),
    );
  });

  it.each([
    ['Rock &amp; Sand & Sea', 'Rock & Sand & Sea', ['Sand & Sea']],
    ['AT&T Tower', 'AT&T Tower', ['AT&T']],
    ['Q&A &#38; R&D; &amp;l9', 'Q&A & R&D; &l9', null],
    ['<![CDATA[AT&T]]>', 'AT&T', []],
  ])('reads an & that begins no entity, and says so: %s', (written, name, told) => {
    const read = () => importText(kml(`<Placemark><name>${written}</name></Placemark>`));
    if (told === null)
      return expect(read).toThrow(
        expect.objectContaining({ reason: expect.objectContaining({ why: 'xml' }) }),
      );
    const { features, notes } = read();
    expect(features[1]?.names?.[0]?.toponym).toBe(name);
    expect(
      notes.filter(({ reason }) => reason.why === 'bare-ampersand').flatMap(({ noted }) => noted),
    ).toEqual(told);
  });
});

describe('importing maps of others', () => {
  it('reads uMap, a layer called after a kind giving it', () => {
    const layer = (name: string, ...features: unknown[]) => ({
      type: 'FeatureCollection',
      features,
      _umap_options: { name },
    });
    const pin = (name: string) => ({
      type: 'Feature',
      id: 'ExNTQ',
      geometry: point,
      properties: { name, _umap_options: {} },
    });
    const { features, told } = importText(
      JSON.stringify({
        type: 'umap',
        layers: [layer('قرى', pin('تل أ')), layer('متفرقات', { ...pin('ب'), id: 'b' })],
      }),
    );
    expect(features.map(({ properties }) => properties.kind)).toEqual(['village', 'town']);
    expect(told).toContain('not taken over: colours, icons and other styles: _umap_options');
  });

  it('reads KML with folders, HTML in descriptions and heights', () => {
    const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Checkpoints</name>
      <Placemark><name>الحاجز الأول</name><description><![CDATA[One<br>two]]></description><Point><coordinates> 40.1,34.1,0 </coordinates></Point></Placemark>
      </Folder></Document></kml>`;
    expect(importText(kml).features[0]).toMatchObject({
      properties: { kind: 'checkpoint', title: 'الحاجز الأول' },
      geometry: { type: 'Point', coordinates: [40.1, 34.1] },
      descriptions: [{ value: 'One\ntwo' }],
    });
  });

  it('reads answers of Overpass, ways put together from their nodes', () => {
    const nodes = [
      [40, 34],
      [40.1, 34],
      [40.1, 34.1],
    ].map(([lon, lat], id) => ({ type: 'node', id, lat, lon }));
    const way = {
      type: 'way',
      id: 9,
      nodes: [0, 1, 2, 0],
      tags: {
        name: 'بحيرة الأسد',
        'name:en': 'Lake Assad',
        'name:ku': 'X',
        natural: 'water',
        wikidata: 'Q1',
      },
    };
    const { features, dataSet } = importText(JSON.stringify({ version: 0.6, elements: [...nodes, way] }));
    expect(features).toMatchObject([
      {
        '@id': 'urn:buldan:place:osm-way-9',
        properties: { kind: 'lake' },
        geometry: { type: 'Polygon' },
        links: [{}, { identifier: 'wd:Q1' }],
      },
    ]);
    expect(dataSet).toEqual({ source: 'OpenStreetMap', licence: 'ODbL 1.0' });
  });

  it('reads query results of Wikidata in both forms, several rows of one item as one place', () => {
    const item = 'http://www.wikidata.org/entity/Q12';
    const long = (label: string, language: string) => ({
      item: { type: 'uri', value: item },
      itemLabel: { value: label, 'xml:lang': language },
      coord: { value: 'Point(44.2 15.35)' },
      typeLabel: { value: 'city in Yemen' },
    });
    const answer = { head: { vars: [] }, results: { bindings: [long('Sanaa', 'en'), long('صنعاء', 'ar')] } };
    const short = [{ item, itemLabel: 'Sanaa', coord: 'Point(44.2 15.35)', typeLabel: 'city in Yemen' }];
    for (const text of [
      JSON.stringify(answer),
      JSON.stringify(short),
      `item,itemLabel,coord,typeLabel\n${item},Sanaa,Point(44.2 15.35),city in Yemen`,
    ]) {
      const [place, ...others] = placesOf(importText(text));
      expect(others).toEqual([]);
      expect(place).toMatchObject({
        id: 'q12',
        kind: 'city',
        point: [44.2, 15.35],
        links: { wikidata: 'Q12' },
      });
    }
  });
});
