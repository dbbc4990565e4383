import { describe, expect, it } from 'vitest';
import { importText, placesOf } from './import-text.ts';

/** What of a place tells whether its file was understood. */
function seen(text: string) {
  const imported = importText(text);
  const places = placesOf(imported).map(({ id, kind, names, point }) => ({
    id,
    kind,
    names: names.map(({ toponym }) => toponym),
    point,
  }));
  return { places, told: imported.told, format: imported.format, features: imported.features };
}

const square = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [57, 22],
        [58, 22],
        [58, 23],
        [57, 23],
        [57, 22],
      ],
    ],
  ],
};
const collection = (...properties: readonly object[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: properties.map((each) => ({ type: 'Feature', properties: each, geometry: square })),
  });

describe('files of the field', () => {
  it('of administrative divisions by OCHA, old and new, have the finest level and where it lies', () => {
    const { places, told } = seen(
      collection(
        { ADM2_EN: 'Nizwa', ADM2_AR: 'نزوى', ADM2_PCODE: 'OM0301', ADM1_EN: 'Dakhliyah', ADM0_EN: 'Oman' },
        { admin1Name_en: 'Dakhliyah', admin1Name_ar: 'الداخلية', admin1Pcode: 'OM03', admin0Pcode: 'OM' },
      ),
    );
    expect(places).toMatchObject([
      { id: 'nizwa', kind: 'district', names: ['نزوى', 'Nizwa'] },
      { id: 'dakhliyah', kind: 'governorate', names: ['الداخلية', 'Dakhliyah'] },
    ]);
    expect(told).toEqual([]);
  });

  it('of divisions by geoBoundaries say their level', () => {
    const { places } = seen(
      collection({ shapeName: 'Dhofar Governorate', shapeType: 'ADM1', shapeID: '1B2' }),
    );
    expect(places).toMatchObject([{ id: 'dhofar-governorate', kind: 'governorate' }]);
  });

  it.each([
    ['Admin-0 capital', 'capital'],
    ['Admin-1 capital', 'city'],
    ['Populated place', 'town'],
  ])('of Natural Earth call a place %s', (feature, kind) => {
    const rows = `FEATURECLA,NAME,NAME_AR,ADM0NAME,POP_MAX,LATITUDE,LONGITUDE\n${feature},Salalah,صلالة,Oman,197169,17.02,54.09\n`;
    expect(seen(rows).places).toMatchObject([{ kind, point: [54.09, 17.02] }]);
    expect(importText(rows).features[0]?.properties).toMatchObject({ population: 197169, ccodes: ['OM'] });
  });

  it('of query results as TSV are terms of SPARQL; what has no label has no name, what lies on the Moon no position', () => {
    const text = [
      '?item\t?itemLabel\t?nameAr\t?coord',
      '<http://www.wikidata.org/entity/Q2>\t"Sohar"@en\t"صحار"@ar\t"Point(56.7 24.34)"^^<http://www.opengis.net/ont/geosparql#wktLiteral>',
      '<http://www.wikidata.org/entity/Q3>\t"Q3"@en\t\t"Point(1 2)"^^<http://www.opengis.net/ont/geosparql#wktLiteral>',
      '<http://www.wikidata.org/entity/Q4>\t"A crater"@en\t\t"<http://www.wikidata.org/entity/Q405> Point(1 2)"^^<http://www.opengis.net/ont/geosparql#wktLiteral>',
    ].join('\n');
    const { places, told, format } = seen(text);
    expect(format).toBe('wikidata');
    expect(places).toMatchObject([
      { id: 'q2', names: ['صحار', 'Sohar'], point: [56.7, 24.34] },
      { id: 'q4', point: null },
    ]);
    expect(told[0]).toBe('left out: without a name: row 2');
  });

  it('of query results as CSV are Wikidata’s, several rows of an item one place', () => {
    const row = (kind: string) => `http://www.wikidata.org/entity/Q2,Sohar,Point(56.7 24.34),${kind}`;
    const { places, format } = seen(`item,itemLabel,coord,typeLabel\n${row('port')}\n${row('city')}\n`);
    expect(format).toBe('wikidata');
    expect(places).toMatchObject([{ id: 'q2', kind: 'port' }]);
  });

  it('of a form in Kobo name their measurements after the question', () => {
    const rows =
      '"اسم القرية";"_gps_latitude";"_gps_longitude";"_gps_precision";"_id"\n"البليد";"17.008";"54.134";"5";"123"\n';
    expect(seen(rows).places).toMatchObject([{ id: 'alblyd', names: ['البليد'], point: [54.134, 17.008] }]);
  });

  it('of events say one place again and again, and which divisions hold it, the smallest first', () => {
    const head = 'event_date,country,admin1,admin2,location,latitude,longitude';
    const row = (day: number, place: string) =>
      `${day} May 2024,Yemen,Taizz,Maqbanah,${place},13.4525,43.6897`;
    const { places, told } = seen([head, row(1, 'Al Barh'), row(2, 'Al Barh')].join('\n'));
    expect(places).toMatchObject([{ id: 'al-barh', point: [43.6897, 13.4525] }]);
    expect(told).toContain('left out: the same as an earlier one: Al Barh');
    expect(told).toContain(
      'not taken over: containers that are neither in the file nor in the project nor among the world’s divisions: Maqbanah',
    );
  });

  it('of towns called by a column "city" have that as their name, and as their container where they have one', () => {
    expect(seen('city,lat,lng,iso2\nNizwa,22.93,57.53,OM\n').places).toMatchObject([{ id: 'nizwa' }]);
    const sites = 'name,city,type,lat,lon\nNizwa,,city,22.93,57.53\nThe fort,Nizwa,fort,22.93,57.53\n';
    expect(importText(sites).features[1]?.relations).toMatchObject([
      { relationTo: 'urn:buldan:place:nizwa' },
    ]);
  });

  it('numbered by rows keep apart from those of another table', () => {
    const [first] = seen('id,name,lat,lon\n1,Nizwa,22.9,57.5\n').places;
    const [second] = seen('id,name,lat,lon\n1,Sur,22.5,59.5\n').places;
    expect([first?.id, second?.id]).toEqual(['nizwa', 'sur']);
  });

  it('with the separator in a line of its own, as Excel writes it', () => {
    expect(seen('sep=;\nNAME;KIND;LAT;LON\nNizwa;City;22,93;57,53\n').places).toMatchObject([
      { kind: 'city', point: [57.53, 22.93] },
    ]);
  });

  it('of GeoJSON in a sequence of records', () => {
    const feature = {
      type: 'Feature',
      properties: { name: 'Quriyat' },
      geometry: { type: 'Point', coordinates: [58.9, 23.2] },
    };
    expect(seen(`\u001e${JSON.stringify(feature)}\n\u001e${JSON.stringify(feature)}\n`).places).toMatchObject(
      [{ id: 'quriyat', point: [58.9, 23.2] }],
    );
  });

  it.each([
    ['{"lat": 19.9, "lng": 56.2}'],
    ['{"latitude": "19.9", "longitude": "56.2"}'],
    ['{"type": "Point", "coordinates": [56.2, 19.9]}'],
    ['[56.2, 19.9]'],
    ['"https://www.google.com/maps/place/Haima/@1.5,2.5,12z/data=!3m1!4b1!3d19.9!4d56.2"'],
    ['"https://www.google.com/maps/@19.9,56.2,12z"'],
  ])('of objects with the position %s', (position) => {
    expect(seen(`[{"name": "Haima", "location": ${position}}]`).places).toMatchObject([
      { point: [56.2, 19.9] },
    ]);
  });

  it('of objects with a position that says nothing tell it', () => {
    expect(seen('[{"name": "Haima", "location": {"x": 1}}]').told).toContain(
      'not taken over: properties that are none of ours: location',
    );
  });

  it('of aid agencies have a row of tags below their columns, which is no place', () => {
    const rows =
      'Admin1,Settlement (EN),Settlement (AR),Lat,Lon\n#adm1+name,#loc+name+en,#loc+name+ar,#geo+lat,#geo+lon\nDhofar,Thumrayt,ثمريت,17.6,54\n';
    expect(seen(rows).places).toMatchObject([{ names: ['ثمريت', 'Thumrayt'], point: [54, 17.6] }]);
  });

  it('of ArcGIS have attributes, and positions of their own form', () => {
    const features = [
      { attributes: { NAME: 'Rada', NAME_AR: 'رداع' }, geometry: { x: 44.83, y: 14.41 } },
      {
        attributes: { NAME: 'Road', TYPE: 'road' },
        geometry: {
          paths: [
            [
              [44, 15],
              [44.1, 15.1],
            ],
          ],
        },
      },
      { attributes: { NAME: 'Nowhere' } },
    ];
    const { places } = seen(JSON.stringify({ geometryType: 'esriGeometryPoint', features }));
    expect(places).toMatchObject([
      { names: ['رداع', 'Rada'], point: [44.83, 14.41] },
      { kind: 'road', names: ['Road'] },
      { names: ['Nowhere'], point: null },
    ]);
  });

  describe('of ArcGIS with rings', () => {
    /** A square around a middle, clockwise as Esri draws areas, or the other way round as it draws holes. */
    const square = (x: number, y: number, half: number, isHole = false) => {
      const corners = [
        [x - half, y - half],
        [x - half, y + half],
        [x + half, y + half],
        [x + half, y - half],
        [x - half, y - half],
      ];
      return isHole ? corners.toReversed() : corners;
    };
    const [land, lake, island, pond] = [
      square(44, 15, 4),
      square(44, 15, 3, true),
      square(44, 15, 2),
      square(44, 15, 1, true),
    ];
    const far = square(60, 20, 1);
    const touching = [
      [40, 15],
      [44, 12],
      [44, 18],
      [40, 15],
    ];

    it.each<[string, unknown, string, unknown]>([
      ['one area', [land], 'Polygon', [land]],
      ['an area with a hole', [land, lake], 'Polygon', [land, lake]],
      ['a hole written before its area', [lake, land], 'Polygon', [land, lake]],
      ['a hole that touches its area', [far, land, touching], 'MultiPolygon', [[far], [land, touching]]],
      ['two areas', [land, far], 'MultiPolygon', [[land], [far]]],
      [
        'an island in a lake, with a pond',
        [land, island, pond, lake, far],
        'MultiPolygon',
        [[land, lake], [island, pond], [far]],
      ],
      ['a hole in nothing', [land, far.toReversed()], 'MultiPolygon', [[land], [far.toReversed()]]],
      [
        'areas and holes all the other way round, as GeoJSON has them',
        [land, lake, far].map((ring) => ring.toReversed()),
        'MultiPolygon',
        [[land.toReversed(), lake.toReversed()], [far.toReversed()]],
      ],
      ['areas all the wrong way round', [lake], 'Polygon', [lake]],
    ])('have %s', (_, rings, type, coordinates) => {
      const feature = { attributes: { NAME: 'Marsh', TYPE: 'marsh' }, geometry: { rings } };
      expect(importText(JSON.stringify({ features: [feature] })).features[0]?.geometry).toEqual({
        type,
        coordinates,
      });
    });
  });

  it('of places that Google has saved say their name and country in an object', () => {
    const location = { name: 'Bab al-Yaman', address: 'Sanaa, Yemen', country_code: 'YE' };
    const saved = {
      type: 'Feature',
      properties: { location },
      geometry: { type: 'Point', coordinates: [44.2, 15.36] },
    };
    expect(seen(JSON.stringify(saved)).places).toMatchObject([
      { names: ['Bab al-Yaman'], point: [44.2, 15.36] },
    ]);
  });

  it.each([
    ['N15 56.6 E48 47.3', [48.7883333, 15.9433333]],
    ['48°59′56″E 16°03′25″N', [48.9988889, 16.0569444]],
    ['16° 03′ 25″ ش، 48° 59′ 56″ ق', [48.9988889, 16.0569444]],
    ['15.5 شمالاً، 44.2 شرقاً', [44.2, 15.5]],
    ['33.9 S, 18.4 E', [18.4, -33.9]],
  ])('write a position as %s', (written, point) => {
    const rows = `name_en,kind,coordinates\nSur,town,"${written}"\n`;
    expect(seen(rows).places).toMatchObject([{ point }]);
  });

  it('say more inhabitants than there are numbers for, and keep the place', () => {
    expect(importText('name,population\nNefta,1e400\n').features).toHaveLength(1);
  });

  it('write inhabitants with points between thousands', () => {
    expect(importText('name,population\nNefta,20.308\n').features[0]?.properties.population).toBe(20308);
  });

  it('of Google Maps that only link to the web are no places', () => {
    const link =
      '<NetworkLink><name>Map</name><Link><href>https://www.google.com/maps/d/kml?mid=x</href></Link></NetworkLink>';
    const place =
      '<Placemark><name>Sur</name><Point><coordinates>59.5,22.5</coordinates></Point></Placemark>';
    const kml = (inner: string) =>
      `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;
    expect(() => importText(kml(link))).toThrow('map-without-places');
    const { places, told } = seen(kml(link + place));
    expect(places).toMatchObject([{ id: 'sur' }]);
    expect(told[0]).toBe('left out: a link to a map on the web: download its places themselves: Map');
  });
});
