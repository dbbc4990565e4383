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

describe('files of Pleiades', () => {
  const header =
    'authors,bbox,connectsWith,created,creators,currentVersion,description,extent,featureTypes,geoContext,hasConnectionsWith,id,locationPrecision,maxDate,minDate,modified,path,reprLat,reprLatLong,reprLong,tags,timePeriods,timePeriodsKeys,timePeriodsRange,title,uid';
  const row = (type: string, precision: string, title: string, id: string) =>
    `"Becker, J., T. Elliott","38.2, 34.5, 38.2, 34.5",,2012-01-01T00:00:00Z,jbecker,3,An oasis city.,"{""type"": ""Point"", ""coordinates"": [38.26, 34.55]}","${type}",,,${id},${precision},640.0,-750.0,2016-11-04T16:36:09Z,/places/${id},34.55,"34.550000,38.260000",38.26,"oasis, ruins",ACHR,"archaic,roman","-750.0,640.0",${title},ece5760c`;

  it('have a row a place, with its names, its years and how sure its position is', () => {
    const { places, told, format, features } = seen(
      `${header}\n${row('settlement, temple', 'precise', 'Palmyra/Tadmor', '668331')}\n${row('temple-2', 'rough', 'Temple of Bel', '1')}\n${row('unknown', 'unlocated', 'Nowhere', '2')}\n`,
    );
    expect(format).toBe('pleiades');
    expect(places).toMatchObject([
      { id: 'pleiades-stoa-org-places-668331', names: ['Palmyra', 'Tadmor'], point: [38.26, 34.55] },
      { kind: 'archaeological site', names: ['Temple of Bel'] },
      { names: ['Nowhere'], point: null },
    ]);
    expect(features[0]).toMatchObject({
      links: [{ type: 'closeMatch', identifier: 'https://pleiades.stoa.org/places/668331' }],
      when: { timespans: [{ start: { in: '-0750' }, end: { in: '0640' } }] },
      descriptions: [{ value: 'An oasis city.' }],
    });
    expect(features[1]?.properties).toMatchObject({ uncertainty_km: 25, confidence: 'low' });
    expect(told.join()).not.toContain('columns');
  });

  it('have in the package for maps other columns for the same', () => {
    const rows = `created,description,details,provenance,title,uri,id,representative_latitude,representative_longitude,location_precision,bounding_box_wkt\n2010,A city.,,BAtlas,Bostra,https://pleiades.stoa.org/places/697655,697655,32.52,36.48,precise,POLYGON EMPTY\n`;
    expect(seen(rows)).toMatchObject({
      format: 'pleiades',
      places: [{ names: ['Bostra'], point: [36.48, 32.52] }],
    });
  });

  const place = {
    '@type': 'Place',
    uri: 'https://pleiades.stoa.org/places/668331',
    id: '668331',
    title: 'Palmyra/Tadmor',
    description: 'An oasis city.',
    placeTypes: ['urban', 'settlement', 'archaeological-site'],
    placeTypeURIs: ['https://pleiades.stoa.org/vocabularies/place-types/urban'],
    reprPoint: [38.26, 34.55],
    bbox: [38.2, 34.5, 38.3, 34.6],
    names: [
      { attested: 'تدمر', romanized: 'Tadmur', language: 'ar', start: 640, end: 2100 },
      { attested: 'Πάλμυρα', romanized: 'Palmyra, Palmura', language: 'grc', start: -30, end: 640 },
    ],
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'osm',
        geometry: { type: 'Point', coordinates: [38.26, 34.55] },
        properties: { title: 'OSM location', location_precision: 'precise' },
      },
    ],
    locations: [{ start: -750, end: 640, featureType: ['settlement'] }],
    connectsWith: ['https://pleiades.stoa.org/places/981550'],
    connections: [
      {
        connectionType: 'part_of_admin',
        connectsTo: 'https://pleiades.stoa.org/places/981550',
        title: 'Syria',
      },
    ],
  };
  const province = {
    ...place,
    uri: 'https://pleiades.stoa.org/places/981550',
    title: 'Syria',
    placeTypes: ['province-2'],
    names: [],
    connections: [],
    connectsWith: [],
  };

  it('have as JSON their names by language, and what they are part of', () => {
    const { places, told, format, features } = seen(
      JSON.stringify({ '@context': {}, '@graph': [place, province] }),
    );
    expect(format).toBe('pleiades');
    expect(places[0]?.names).toEqual(['Palmyra', 'Tadmor', 'تدمر', 'Tadmur', 'Palmura']);
    expect(features[0]?.relations).toMatchObject([
      { relationTo: 'urn:buldan:place:pleiades-stoa-org-places-981550' },
    ]);
    expect(places[1]?.kind).toBe('governorate');
    expect(told.join()).toContain('grc');
    expect(seen(JSON.stringify(place)).places).toHaveLength(1);
    expect(importText(JSON.stringify(place)).dataSet).toEqual({ source: 'Pleiades', licence: 'CC BY 3.0' });
  });
});

describe('files of Recogito', () => {
  const header =
    'UUID,FILE,QUOTE_TRANSCRIPTION,ANCHOR,TYPE,URI,VOCAB_LABEL,VOCAB_TEMPORAL_BOUNDS,LAT,LNG,PLACE_TYPE,VERIFICATION_STATUS,TAGS,COMMENTS,GROUP_ID,GROUP_ORDER';
  const palmyra =
    'PLACE,https://pleiades.stoa.org/places/668331,Palmyra/Tadmor,,34.55,38.26,"settlement,temple"';
  const rows = [
    header,
    `u1,Part 1,تدمر,char-offset:12,${palmyra},VERIFIED,sure,"A note, of one",,`,
    `u2,Part 1,لتدمر,char-offset:90,${palmyra},UNVERIFIED,,,,`,
    'u3,Part 1,زنوبيا,char-offset:95,PERSON,,,,,,,VERIFIED,,,,',
    'u4,Part 2,القرية,char-offset:3,PLACE,,,,,,,UNVERIFIED,,,,',
    'u5,Part 2,بلاد الجن,char-offset:30,PLACE,,,,,,,NOT_IDENTIFIABLE,,,,',
  ].join('\n');

  it('as CSV have a line an annotation, and each place once', () => {
    const { places, told, format, features } = seen(rows);
    expect(format).toBe('recogito');
    expect(places).toMatchObject([
      { names: ['Palmyra', 'Tadmor', 'تدمر', 'لتدمر'], point: [38.26, 34.55] },
      { names: ['القرية'], point: null },
    ]);
    expect(features[0]?.properties.confidence).toBe('medium');
    expect(features[1]?.properties.confidence).toBe('low');
    expect(told).toContain('left out: annotations of something else than a place: زنوبيا');
    expect(told).toContain('left out: annotations of a place that nobody could identify: بلاد الجن');
  });

  it('as GeoJSON have their places beside the properties', () => {
    const feature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [38.26, 34.55] },
      properties: { titles: 'Palmyra/Tadmor', annotations: 2 },
      uris: ['https://pleiades.stoa.org/places/668331'],
      titles: ['Palmyra/Tadmor'],
      names: ['Palmyra', 'تدمر'],
      place_types: ['settlement'],
      source_gazetteers: ['http://pleiades.stoa.org'],
      quotes: ['تدمر', 'تدمر'],
    };
    expect(seen(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))).toMatchObject({
      format: 'recogito',
      places: [{ names: ['Palmyra', 'Tadmor', 'تدمر'], point: [38.26, 34.55] }],
    });
  });
});
