import { readNumber } from './degrees.ts';
import { type ForeignName, type ForeignPlace, unknownPlace } from './foreign-place.ts';
import { isObject, type JsonObject, textOf } from './json.ts';
import type { Notes } from './notes.ts';

/** The id of an element of OpenStreetMap: `node/1`. */
const ELEMENT = /^(node|way|relation)\/(\d+)$/;

/** The element that a feature of Overpass, osmtogeojson or QGIS is; `null` where it is none. */
export function isOsm({ id, properties }: JsonObject): string | null {
  const tags = isObject(properties) ? properties : {};
  return [textOf(tags['@id']), textOf(id)].find((each) => ELEMENT.test(each)) ?? null;
}

/** Keys whose values say what a thing is, the most telling first. */
const KIND_KEYS = [
  'place',
  'natural',
  'waterway',
  'water',
  'aeroway',
  'military',
  'barrier',
  'historic',
  'amenity',
  'leisure',
  'man_made',
  'railway',
  'tourism',
  'landuse',
  'industrial',
  'highway',
  'building',
];

/** Values, and keys with values, that are called otherwise here. */
const CALLED = new Map([
  ['natural=water', 'lake'],
  ['natural=peak', 'mountain'],
  ['natural=ridge', 'mountain'],
  ['natural=bay', 'gulf'],
  ['natural=sand', 'desert'],
  ['water=river', 'river'],
  ['place=islet', 'island'],
  ['place=quarter', 'neighbourhood'],
  ['place=suburb', 'neighbourhood'],
  ['place=city_block', 'neighbourhood'],
  ['place=state', 'governorate'],
  ['place=province', 'governorate'],
  ['place=county', 'district'],
  ['place=municipality', 'district'],
  ['place=archipelago', 'island'],
  ['place=sea', 'sea'],
  ['place=locality', 'region'],
  ['landuse=military', 'base'],
  ['military=yes', 'base'],
  ['military=airfield', 'base'],
  ['amenity=marketplace', 'market'],
  ['amenity=refugee_site', 'camp'],
  ['amenity=clinic', 'hospital'],
  ['amenity=college', 'school'],
  ['industrial=port', 'port'],
  ['landuse=port', 'port'],
  ['landuse=quarry', 'mine'],
  ['man_made=mineshaft', 'mine'],
  ['man_made=petroleum_well', 'oil field'],
  ['industrial=oil', 'oil field'],
  ['highway=primary', 'road'],
  ['highway=trunk', 'road'],
  ['highway=secondary', 'road'],
  ['highway=tertiary', 'road'],
  ['highway=residential', 'street'],
  ['highway=pedestrian', 'street'],
  ['highway=living_street', 'street'],
  ['highway=unclassified', 'road'],
  ['historic=archaeological_site', 'archaeological site'],
  ['historic=ruins', 'archaeological site'],
  ['barrier=border_control', 'crossing'],
]);

const LEVELS = new Map([
  ['2', 'country'],
  ['3', 'governorate'],
  ['4', 'governorate'],
  ['5', 'district'],
  ['6', 'district'],
  ['7', 'subdistrict'],
  ['8', 'subdistrict'],
]);

const READ =
  /^(?:@id|@type|@timestamp|@version|@changeset|@user|@uid|id|type|name|name:.*|int_name|alt_name.*|old_name|loc_name|official_name.*|short_name.*|population|wikidata|wikipedia|admin_level|boundary|capital|religion|intermittent|ISO3166-1.*|addr:country|is_in:country_code|source)$/;

/** A place of OpenStreetMap by its tags. */
export function osmPlace(element: string, tags: JsonObject, geometry: unknown, notes: Notes): ForeignPlace {
  const tag = (name: string): string => textOf(tags[name]);
  const names = namesOf(tags);
  for (const name of Object.keys(tags))
    if (!READ.test(name) && !KIND_KEYS.includes(name)) notes.add('not taken over', 'tags', name);
  const country = ['ISO3166-1:alpha2', 'ISO3166-1', 'addr:country', 'is_in:country_code']
    .map(tag)
    .find(Boolean);
  return {
    ...unknownPlace(names[0]?.toponym ?? element),
    id: `osm-${element.replace('/', '-')}`,
    names,
    kinds: kindsOf(tag),
    geometry: geometry ?? null,
    countries: country === undefined ? [] : [country],
    positionSource: `OpenStreetMap ${element}`,
    links: [
      { type: 'closeMatch', identifier: `https://www.openstreetmap.org/${element}` },
      ...(/^Q\d+$/.test(tag('wikidata'))
        ? [{ type: 'closeMatch', identifier: `wd:${tag('wikidata')}` }]
        : []),
    ],
    population: readNumber(tag('population')),
  };
}

function kindsOf(tag: (name: string) => string): string[] {
  if (tag('capital') === 'yes' || tag('capital') === '2') return ['capital'];
  if (tag('boundary') === 'administrative')
    return [LEVELS.get(tag('admin_level')) ?? 'administrative division'];
  if (tag('amenity') === 'place_of_worship')
    return [
      tag('religion') === 'christian' ? 'church' : tag('religion') === 'muslim' ? 'mosque' : 'building',
    ];
  if (/^(?:river|stream)$/.test(tag('waterway')) && tag('intermittent') === 'yes') return ['wadi'];
  return KIND_KEYS.flatMap((key) => (tag(key) === '' ? [] : [CALLED.get(`${key}=${tag(key)}`) ?? tag(key)]));
}

/** `name:ar` and its like first, then `name`, whose language nothing states, then other names. */
function namesOf(tags: JsonObject): ForeignName[] {
  const spoken = Object.entries(tags).flatMap(([key, value]) => {
    const language = /^(?:name|alt_name|official_name):([a-z]{2,3}(?:-[A-Za-z]+)?)$/.exec(key)?.[1];
    return language === undefined
      ? []
      : split(value).map((toponym) => ({ toponym, language, isAlias: !key.startsWith('name') }));
  });
  const plain = (key: string) => split(tags[key]).map((toponym) => ({ toponym, language: null }));
  const strip = ({ toponym, language }: ForeignName) => ({ toponym, language });
  return [
    ...spoken.filter(({ isAlias }) => !isAlias).map(strip),
    ...plain('name'),
    ...plain('int_name'),
    ...spoken.filter(({ isAlias }) => isAlias).map(strip),
    ...['alt_name', 'loc_name', 'old_name', 'official_name'].flatMap(plain),
  ];
}

const split = (value: unknown): string[] =>
  textOf(value)
    .split(/\s*;\s*/)
    .filter(Boolean);
