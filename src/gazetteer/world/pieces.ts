import { parseKind } from '../../model/kind.ts';
import type { Place } from '../place.ts';
import { readDivisions, readSharedNames, WorldDivisions } from './divisions.ts';
import { isBoxes, isNumberEach, isNumbers, isPositions, isTexts, readTable } from './table.ts';
import { ARABIC_SPEAKING, readCities, type TownKnowledge } from './towns.ts';
import {
  ALWAYS_WORD,
  type Ambiguity,
  countryId,
  namesAt,
  OWN_NAMES,
  OWN_SOURCE,
  radiusKm,
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
export interface WorldGazetteerIndex extends TownKnowledge {
  /**
   * Countries, capitals and great cities, seas, rivers, lakes and islands, and the divisions of the countries that speak
   * Arabic: what a text may name without anything else.
   */
  readonly places: readonly Place[];
  /** The first-level divisions of the other countries. */
  readonly divisions: WorldDivisions;
  /** Codes of the countries that share a border with one, by its code (ISO 3166-1 alpha-2). */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
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

const ORDINARY = { ar: isNumberEach, en: isNumberEach };

/** The countries, divisions and natural places of the world. Throws where a file is not of the format. */
export function readWorldIndex(files: WorldFiles): WorldGazetteerIndex {
  const countries = readTable(files.countries, COUNTRIES);
  const ambiguity = readOrdinary(files.ordinary);
  const table = readDivisions(files.divisions);
  const sharedName = readSharedNames(table);
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
      ...readCities(files.cities, { ambiguity, sharedName }),
    ],
    divisions: new WorldDivisions(table, ambiguity, (country) => !ARABIC_SPEAKING.has(country)),
    ambiguity,
    sharedName,
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
