import { type Kind, parseKind } from '../../model/kind.ts';
import type { Place } from '../place.ts';
import type { PlaceRows } from '../place-rows.ts';
import { readDivisions, WorldDivisions } from './divisions.ts';
import {
  isBoxes,
  isNumberEach,
  isNumbers,
  isNumbersOrNone,
  isPositions,
  isScale,
  isText,
  isTexts,
  readTable,
} from './table.ts';
import {
  ALWAYS_WORD,
  type Ambiguity,
  countryId,
  matchedNames,
  type NamesByLanguage,
  namesAt,
  OWN_NAMES,
  OWN_SOURCE,
  radiusKm,
  split,
  worldPlace,
} from './world-place.ts';

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
export interface WorldGazetteerIndex {
  /**
   * Countries, capitals and great cities, seas, rivers, lakes and islands, and the divisions of the countries that speak
   * Arabic: what a text may name without anything else.
   */
  readonly places: readonly Place[];
  /** The first-level divisions of the other countries. */
  readonly divisions: WorldDivisions;
  /** Codes of the countries that share a border with one, by its code (ISO 3166-1 alpha-2). */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  /** Of names in any language that are also ordinary words, how likely an occurrence is the word. */
  readonly ambiguity: Ambiguity;
  /** Codes of the countries that have a file of towns. */
  readonly countriesWithTowns: ReadonlySet<string>;
}

const COUNTRIES = {
  code: isTexts,
  ar: isTexts,
  en: isTexts,
  population: isNumbers,
  box: isBoxes,
  point: isPositions,
  neighbours: isTexts,
  towns: isNumbers,
};

const NATURAL = { id: isTexts, kind: isTexts, ar: isTexts, en: isTexts, point: isPositions };

const TOWNS = {
  country: isText,
  scale: isScale,
  divisions: isTexts,
  id: isNumbers,
  kind: isText,
  lon: isNumbers,
  lat: isNumbers,
  population: isNumbers,
  division: isNumbers,
  ar: isText,
  en: isText,
  own: isNumbersOrNone,
};

type TownTable = ReturnType<typeof readTable<typeof TOWNS>>;

const CITIES = {
  id: isNumbers,
  kind: isText,
  point: isPositions,
  population: isNumbers,
  container: isTexts,
  ar: isTexts,
  en: isTexts,
  own: isNumbersOrNone,
};

const ORDINARY = { ar: isNumberEach, en: isNumberEach };

/** The countries, divisions and natural places of the world. Throws where a file is not of the format. */
export function readWorldIndex(files: WorldFiles): WorldGazetteerIndex {
  const countries = readTable(files.countries, COUNTRIES);
  const ambiguity = readOrdinary(files.ordinary);
  const table = readDivisions(files.divisions);
  const divisions = new WorldDivisions(table, ambiguity, (country) => ARABIC_SPEAKING.has(country));
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
      ...divisions.all(),
      ...readNatural(files.natural),
      ...readCities(files.cities, ambiguity),
    ],
    divisions: new WorldDivisions(table, ambiguity, (country) => !ARABIC_SPEAKING.has(country)),
    ambiguity,
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
/** From this one on it is a word of grammar: إلى, of, in. */
const GRAMMAR = 6;

function readOrdinary(text: string): Ambiguity {
  const { ar, en } = readTable(text, ORDINARY);
  const zipfOf = new Map([...Object.entries(ar), ...Object.entries(en)]);
  return (name) => {
    const zipf = zipfOf.get(name);
    if (zipf === undefined) return undefined;
    if (zipf >= GRAMMAR) return ALWAYS_WORD;
    return zipf >= MOST_COMMON ? 0.9 : 0.7;
  };
}

/** The names of natural places were written for Buldan; their shapes are Natural Earth's. */
const NATURAL_NAMES = { source: OWN_SOURCE, licence: 'CC-BY-4.0' };
const NATURAL_CITATION = { label: NATURAL_NAMES.source, year: OWN_NAMES.year };

function readNatural(text: string): Place[] {
  const natural = readTable(text, NATURAL);
  return natural.id.map((id, at) => {
    const place = worldPlace(id, parseKind(natural.kind[at] ?? '') ?? 'region', {
      names: namesAt(natural, at),
      point: natural.point[at] ?? null,
      container: null,
      population: null,
      uncertaintyKm: 100,
      source: 'Natural Earth',
      licence: 'public domain',
    });
    const names = place.names.map((name) => ({ ...name, citation: NATURAL_CITATION }));
    return { ...place, names, nameProvenance: NATURAL_NAMES };
  });
}

/** Countries with Arabic among their official languages (Unicode CLDR, territory information). */
export const ARABIC_SPEAKING: ReadonlySet<string> = new Set(
  'AE BH DJ DZ EG EH ER IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '),
);

/** Elsewhere the further Arabic names of a town are how somebody sounded it out, and often ordinary words. */
function townNames({ ar, en }: NamesByLanguage, country: string): NamesByLanguage {
  return { ar: ARABIC_SPEAKING.has(country) ? ar : ar.slice(0, 1), en };
}

/** Inhabitants from which an Arabic name of a town elsewhere may be meant by itself. */
const KNOWN_ABROAD = 50_000;
const DOUBT = 0.7;

function isDoubtful(country: string, population: number): boolean {
  return !ARABIC_SPEAKING.has(country) && population < KNOWN_ABROAD;
}

const TOWN_FACTS = { uncertaintyKm: 3, source: 'GeoNames', licence: 'CC-BY-4.0' };

const TOWN_KINDS: Readonly<Record<string, Kind>> = {
  C: 'capital',
  c: 'city',
  t: 'town',
  v: 'village',
  n: 'neighbourhood',
};

function readCities(text: string, ambiguity: Ambiguity): Place[] {
  const cities = readTable(text, CITIES);
  const own = new Set(cities.own);
  return cities.id.map((id, at) =>
    worldPlace(`gn:${id}`, TOWN_KINDS[cities.kind[at] ?? ''] ?? 'city', {
      names: townNames(namesAt(cities, at), (cities.container[at] ?? '').slice(0, 2)),
      ...(own.has(id) && { arabicNames: OWN_NAMES }),
      ambiguity,
      point: cities.point[at] ?? null,
      container: `iso:${cities.container[at]}`,
      population: cities.population[at] || null,
      ...TOWN_FACTS,
    }),
  );
}

/** The towns of one country's file, in the order of their ids, each made when it is asked for. */
export class WorldTowns implements PlaceRows {
  readonly count: number;
  /** Nothing of the gazetteer lies in a town. */
  readonly containers = [];
  private readonly piece: TownTable;
  private readonly arabic: readonly string[];
  private readonly english: readonly string[];
  private readonly ids: readonly number[];
  private readonly lons: readonly number[];
  private readonly lats: readonly number[];
  private readonly own: ReadonlySet<number>;
  private readonly ambiguity: Ambiguity;

  /** `ambiguity` is the index's. Throws where the file is not of the format. */
  constructor(text: string, ambiguity: Ambiguity) {
    this.piece = readTable(text, TOWNS);
    this.count = this.piece.id.length;
    this.arabic = this.piece.ar.split('|');
    this.english = this.piece.en.split('|');
    this.ids = sums(this.piece.id);
    this.lons = sums(this.piece.lon);
    this.lats = sums(this.piece.lat);
    this.own = new Set(this.piece.own);
    this.ambiguity = ambiguity;
  }

  namesAt(row: number): readonly string[] {
    const { ar, en } = matchedNames(this.namesOf(row), this.ambiguity);
    return [...ar, ...en];
  }

  placeAt(row: number): Place {
    const { piece } = this;
    const division = piece.divisions[(piece.division[row] ?? 0) - 1];
    const names = this.namesOf(row);
    const doubtful = isDoubtful(piece.country, piece.population[row] ?? 0) ? names.ar : [];
    return worldPlace(`gn:${this.ids[row]}`, TOWN_KINDS[piece.kind[row] ?? ''] ?? 'village', {
      names,
      ...(this.own.has(this.ids[row] ?? 0) && { arabicNames: OWN_NAMES }),
      ambiguity: (name) => {
        const likely = this.ambiguity(name);
        return doubtful.includes(name) ? Math.max(DOUBT, likely ?? 0) : likely;
      },
      point: [(this.lons[row] ?? 0) / piece.scale, (this.lats[row] ?? 0) / piece.scale],
      container: division === undefined ? countryId(piece.country) : `iso:${division}`,
      population: piece.population[row] || null,
      ...TOWN_FACTS,
    });
  }

  private namesOf(row: number): NamesByLanguage {
    return townNames({ ar: split(this.arabic[row]), en: split(this.english[row]) }, this.piece.country);
  }
}

/** Of steps the sums up to each. */
function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

/** All of them at once. */
export function readWorldTowns(text: string, ambiguity: Ambiguity): Place[] {
  const towns = new WorldTowns(text, ambiguity);
  return Array.from({ length: towns.count }, (_, row) => towns.placeAt(row));
}
