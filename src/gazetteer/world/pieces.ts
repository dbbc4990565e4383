import { z } from 'zod';
import { type Kind, parseKind } from '../../model/kind.ts';
import type { Place } from '../place.ts';
import { type Names, type OrdinaryNames, radiusKm, worldPlace } from './world-place.ts';

/** The files of `geo/world/gazetteer` that are always read, as text (format: `geo/world/README.md`). */
export interface WorldFiles {
  readonly countries: string;
  readonly divisions: string;
  readonly natural: string;
  /** Capitals and great cities of all countries. */
  readonly cities: string;
  /** Names that are also words that people use. */
  readonly ordinary: string;
}

/** What the world knows before any town is read. */
export interface WorldIndex {
  /**
   * Countries, capitals and great cities, seas, rivers, lakes and islands, and the divisions of the countries that speak
   * Arabic: what a text may name without anything else.
   */
  readonly places: readonly Place[];
  /** The first-level divisions of the other countries, by code. */
  readonly divisions: ReadonlyMap<string, readonly Place[]>;
  /** Codes of the countries that share a border with one, by its code (ISO 3166-1 alpha-2). */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  /** Names that are also ordinary words, of any language, each with how likely an occurrence is the word. */
  readonly ordinary: OrdinaryNames;
  /** Codes of the countries that have a file of towns. */
  readonly countriesWithTowns: ReadonlySet<string>;
}

const POSITION = z.tuple([z.number(), z.number()]);
const BOX = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const TEXTS = z.array(z.string());
const NUMBERS = z.array(z.number());

const COUNTRIES = z.object({
  version: z.literal(1),
  code: TEXTS,
  ar: TEXTS,
  en: TEXTS,
  population: NUMBERS,
  box: z.array(BOX),
  point: z.array(POSITION),
  neighbours: TEXTS,
  towns: NUMBERS,
});

const DIVISIONS = z.object({
  version: z.literal(1),
  code: TEXTS,
  country: z.array(z.union([z.literal(0), z.string()])),
  kind: z.string(),
  ar: TEXTS,
  en: TEXTS,
  towns: NUMBERS,
  point: z.array(POSITION),
});

const NATURAL = z.object({
  version: z.literal(1),
  id: TEXTS,
  kind: TEXTS,
  ar: TEXTS,
  en: TEXTS,
  point: z.array(POSITION),
});

const TOWNS = z.object({
  version: z.literal(1),
  country: z.string(),
  scale: z.number(),
  divisions: TEXTS,
  id: NUMBERS,
  kind: z.string(),
  lon: NUMBERS,
  lat: NUMBERS,
  population: NUMBERS,
  division: NUMBERS,
  ar: z.string(),
  en: z.string(),
});

const CITIES = z.object({
  version: z.literal(1),
  id: NUMBERS,
  kind: z.string(),
  point: z.array(POSITION),
  population: NUMBERS,
  container: TEXTS,
  ar: TEXTS,
  en: TEXTS,
});

const ORDINARY = z.object({
  version: z.literal(1),
  ar: z.record(z.string(), z.number()),
  en: z.record(z.string(), z.number()),
});

/** The id of a country, from its ISO 3166-1 alpha-2 code. */
export const countryId = (code: string): string => `iso:${code}`;

/** The countries, divisions and natural places of the world. Throws where a file is not of the format. */
export function readWorldIndex(files: WorldFiles): WorldIndex {
  const countries = COUNTRIES.parse(JSON.parse(files.countries));
  const ordinary = readOrdinary(files.ordinary);
  const divisions = readDivisions(files.divisions);
  const rows = countries.code.map((code, at) => ({ code, at }));
  return {
    places: [
      ...rows.map(({ code, at }) =>
        worldPlace(countryId(code), 'country', {
          names: namesAt(countries, at),
          point: countries.point[at] ?? null,
          container: null,
          population: countries.population[at] || null,
          uncertaintyKm: radiusKm(countries.box[at]),
          source: 'Unicode CLDR, Natural Earth',
          licence: 'Unicode-3.0, public domain',
        }),
      ),
      ...[...divisions].flatMap(([country, places]) => (ARABIC_SPEAKING.has(country) ? places : [])),
      ...readNatural(files.natural),
      ...readCities(files.cities, ordinary),
    ],
    divisions: new Map([...divisions].filter(([country]) => !ARABIC_SPEAKING.has(country))),
    ordinary,
    neighbours: new Map(
      rows.map(({ code, at }) => [code, (countries.neighbours[at] ?? '').split(' ').filter(Boolean)]),
    ),
    countriesWithTowns: new Set(
      rows.flatMap(({ code, at }) => ((countries.towns[at] ?? 0) > 0 ? [code] : [])),
    ),
  };
}

/** Above this Zipf value a word is so common that hardly any occurrence is the town. */
const MOST_COMMON = 5;

function readOrdinary(text: string): Record<string, number> {
  const { ar, en } = ORDINARY.parse(JSON.parse(text));
  const ambiguity = (zipf: number): number => (zipf >= MOST_COMMON ? 0.9 : 0.7);
  return Object.fromEntries(
    [...Object.entries(ar), ...Object.entries(en)].map(([name, zipf]) => [name, ambiguity(zipf)]),
  );
}

const DIVISION_KINDS: Readonly<Record<string, Kind>> = { g: 'governorate', r: 'region' };

/** By the code of their country. */
function readDivisions(text: string): Map<string, Place[]> {
  const divisions = DIVISIONS.parse(JSON.parse(text));
  const byCountry = new Map<string, Place[]>();
  divisions.code.forEach((code, at) => {
    const country = divisions.country[at] || code.slice(0, 2);
    const place = worldPlace(`iso:${code}`, DIVISION_KINDS[divisions.kind[at] ?? ''] ?? 'governorate', {
      names: namesAt(divisions, at),
      point: divisions.point[at] ?? null,
      container: countryId(country),
      population: divisions.towns[at] || null,
      uncertaintyKm: 50,
      source: 'Natural Earth, Unicode CLDR, GeoNames',
      licence: 'public domain, Unicode-3.0, CC-BY-4.0',
    });
    byCountry.set(country, [...(byCountry.get(country) ?? []), place]);
  });
  return byCountry;
}

function readNatural(text: string): Place[] {
  const natural = NATURAL.parse(JSON.parse(text));
  return natural.id.map((id, at) =>
    worldPlace(id, parseKind(natural.kind[at] ?? '') ?? 'region', {
      names: namesAt(natural, at),
      point: natural.point[at] ?? null,
      container: null,
      population: null,
      uncertaintyKm: 100,
      source: 'Natural Earth',
      licence: 'public domain',
    }),
  );
}

/** Countries with Arabic among their official languages (Unicode CLDR, territory information). */
const ARABIC_SPEAKING: ReadonlySet<string> = new Set(
  'AE BH DJ DZ EG EH ER IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '),
);

/** Elsewhere the further Arabic names of a town are how somebody sounded it out, and often ordinary words. */
function townNames({ ar, en }: Names, country: string): Names {
  return { ar: ARABIC_SPEAKING.has(country) ? ar : ar.slice(0, 1), en };
}

/** Inhabitants from which an Arabic name of a town elsewhere may be meant by itself. */
const KNOWN_ABROAD = 50_000;

function doubtful(names: readonly string[], country: string, population: number): Record<string, number> {
  if (ARABIC_SPEAKING.has(country) || population >= KNOWN_ABROAD) return {};
  return Object.fromEntries(names.map((name) => [name, 0.7]));
}

const TOWN_FACTS = { uncertaintyKm: 3, source: 'GeoNames', licence: 'CC-BY-4.0' };

const TOWN_KINDS: Readonly<Record<string, Kind>> = {
  C: 'capital',
  c: 'city',
  t: 'town',
  v: 'village',
  n: 'neighbourhood',
};

function readCities(text: string, ordinary: OrdinaryNames): Place[] {
  const cities = CITIES.parse(JSON.parse(text));
  return cities.id.map((id, at) =>
    worldPlace(`gn:${id}`, TOWN_KINDS[cities.kind[at] ?? ''] ?? 'city', {
      names: townNames(namesAt(cities, at), (cities.container[at] ?? '').slice(0, 2)),
      ordinary,
      point: cities.point[at] ?? null,
      container: `iso:${cities.container[at]}`,
      population: cities.population[at] || null,
      ...TOWN_FACTS,
    }),
  );
}

/**
 * The towns of one country's file, in the order of their ids; `ordinary` is the index's. Throws where the file is not of
 * the format.
 */
export function readWorldTowns(text: string, ordinary: OrdinaryNames): Place[] {
  const piece = TOWNS.parse(JSON.parse(text));
  const [arabic, english] = [piece.ar.split('|'), piece.en.split('|')];
  let [id, lon, lat] = [0, 0, 0];
  return piece.id.map((step, at) => {
    id += step;
    lon += piece.lon[at] ?? 0;
    lat += piece.lat[at] ?? 0;
    const division = piece.divisions[(piece.division[at] ?? 0) - 1];
    return worldPlace(`gn:${id}`, TOWN_KINDS[piece.kind[at] ?? ''] ?? 'village', {
      names: townNames({ ar: split(arabic[at]), en: split(english[at]) }, piece.country),
      ordinary: { ...ordinary, ...doubtful(split(arabic[at]), piece.country, piece.population[at] ?? 0) },
      point: [lon / piece.scale, lat / piece.scale],
      container: division === undefined ? countryId(piece.country) : `iso:${division}`,
      population: piece.population[at] || null,
      ...TOWN_FACTS,
    });
  });
}

const split = (names: string | undefined): string[] => (names ?? '').split(';').filter(Boolean);

const namesAt = (
  table: { readonly ar: readonly string[]; readonly en: readonly string[] },
  at: number,
): Names => ({ ar: split(table.ar[at]), en: split(table.en[at]) });
