import { foldText } from '../text/fold.ts';

/** What a table or the properties of a feature say, by column; a column may stand there more than once. */
export type Cells = ReadonlyMap<Column, readonly string[]>;

/** The columns that are understood, with the names that other tables give them, in any case and with any separator. */
const SYNONYMS = {
  id: 'id, identifier, place id, uid, key, osm id, المعرف, معرف, الرقم, الرمز',
  name_ar: `name ar, ar, arabic, arabic name, name arabic, label ar, title ar, الاسم, اسم, الاسم العربي, الاسم بالعربية, الاسم بالعربي,
    اسم المكان, المكان, البلدة, القرية, المدينة, اسم القرية, اسم البلدة, اسم المدينة`,
  name_en: `name en, en, english, english name, name english, label en, title en, int name, ascii name, asciiname, الاسم الإنجليزي,
    الاسم الانكليزي, الاسم بالإنجليزية, الاسم بالانكليزية, الاسم اللاتيني`,
  name: `name, title, label, toponym, place name, placename, item label, place label, location name, site name, feature name, geoname, shape name,
    village name, town name, settlement name, nom, lieu, toponyme, nombre, lugar, nome`,
  match_ar: 'match ar',
  match_en: 'match en',
  ordinary: 'ordinary, ordinary ar',
  needs_head: 'needs head, needs head ar',
  misspelt_ar: 'misspelt ar',
  variants: `variants, alt name, alt names, alternate names, alternatenames, alternative names, other names, aliases, alias, also known as, item alt label,
    old name, loc name, أسماء أخرى, اسم آخر, أسماء بديلة`,
  kind: `kind, type, types, category, feature type, place type, feature code, fcode, featurecode, class, type label, instance of label, kind of place, featurecla, shape type,
    aat types, aat type, النوع, نوع, التصنيف, نوع المكان, الفئة, tipo, categorie, categoria`,
  fclass: 'fclass, fclasses, feature class',
  lat: 'lat, latitude, latitud, y, point y, lat dd, ycoord, y coord, العرض, خط العرض, دائرة العرض',
  lon: 'lon, lng, long, longitude, longitud, x, point x, lon dd, xcoord, x coord, الطول, خط الطول',
  coordinates:
    'coordinates, coord, coords, coordinate location, location, geo, geom, geometry, wkt, geowkt, the geom, point, position, lat lon, latlon, الإحداثيات, احداثيات, الموقع',
  uncertainty_km: 'uncertainty km, precision km, approximation',
  inside: `inside, container, in, parent, parent id, parent name, part of, within, is in, located in, subdistrict, sub district, adm1name, admin name, adm3, admin3, district, adm2, admin2, governorate,
    province, state, region, adm1, admin1, wilaya, gouvernorat, departement, departamento, provincia, estado, commune, municipio, يتبع, يتبع ل, داخل, ضمن, تتبع, تتبع ل, تابع ل, تابعة ل, الناحية, القضاء, المديرية, المنطقة, المحافظة, الولاية`,
  country:
    'country, countries, ccode, ccodes, country code, countrycode, iso, iso2, iso a2, country name, country label, adm0name, pays, pais, الدولة, البلد, رمز الدولة',
  geonames_id: 'geonames id, geonameid, geonames, geoname id, gn id',
  wikidata_qid: 'wikidata qid, wikidata, qid, item, wikidata id, wikidataid, wd',
  ocha_pcode: 'ocha pcode, pcode, p code, ocha, admin3pcode, admin4pcode, الرمز المكاني',
  population: 'population, pop, pop max, inhabitants, السكان, عدد السكان',
  label_point: 'label point',
  position_source: 'source, position source, geo source, coordinates source, مصدر الموقع',
  confidence: 'confidence, place confidence, certainty',
  reasoned: 'reasoned',
  display: 'display',
  note: 'note, notes, comment, comments, remark, remarks, ملاحظة, ملاحظات',
  description: 'description, desc, details, summary, item description, وصف, الوصف',
  links: 'links, matches, close match, same as, url, uri, website, wikipedia, article, رابط',
  title_source: 'title source',
  attestation_year: 'attestation year, title source year',
  start: 'start, start date, من سنة',
  end: 'end, end date, إلى سنة',
  geometry_source: 'geometry source',
  geometry_licence: 'geometry licence, geometry license',
  names_source: 'names source',
  names_licence: 'names licence, names license',
} as const;

export type Column = keyof typeof SYNONYMS;

/** Columns that hold a name of the place. */
const NAMES: ReadonlySet<Column | null> = new Set<Column>(['name_ar', 'name_en', 'name']);

export function hasNames(columns: readonly (Column | null)[]): boolean {
  return columns.some((column) => NAMES.has(column));
}

const COLUMN_OF = new Map(
  (Object.keys(SYNONYMS) as Column[]).flatMap((column) =>
    SYNONYMS[column].split(',').map((name) => [normalised(name), column] as const),
  ),
);

/** The column that a header names; `null` where it is none that is understood. */
export function columnOf(header: string): Column | null {
  const name = normalised(header);
  return COLUMN_OF.get(name) ?? inLanguage(name);
}

/** Columns called so hold a name where they say its language. */
const SETTLEMENTS: ReadonlySet<string> = new Set(['village', 'settlement', 'locality', 'town', 'city']);

/** `place_name_ar`, `Label (English)`, `Settlement (AR)`: a name with its language. */
function inLanguage(name: string): Column | null {
  const [, base = '', language = ''] = /^(.*?) (ar|arabic|عربي|en|english)$/.exec(name) ?? [];
  if (COLUMN_OF.get(base) !== 'name' && !SETTLEMENTS.has(base)) return null;
  return language.startsWith('en') ? 'name_en' : 'name_ar';
}

/** Case, marks and what separates words do not count: `Name_AR`, `nameAr`, `name:ar`. */
export function normalised(header: string): string {
  return foldText(header.replace(/\uFEFF/g, '').replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** For help texts: the columns of ours, as they are called first. */
export const COLUMN_NAMES: readonly string[] = Object.keys(SYNONYMS);
