import type { Kind } from '../../model/kind.ts';
import type { Place } from '../place.ts';
import type { PlaceRows } from '../place-rows.ts';
import type { SharedName } from './divisions.ts';
import { isNumbers, isNumbersOrNone, isPositions, isScale, isText, isTexts, readTable } from './table.ts';
import {
  type Ambiguity,
  BULDAN_NAMES,
  countryId,
  DIVISION_NAMES,
  matchedNames,
  type NamesByLanguage,
  namesAt,
  split,
  worldPlace,
} from './world-place.ts';

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

/** Countries with Arabic among their official languages (Unicode CLDR, territory information). */
export const ARABIC_SPEAKING: ReadonlySet<string> = new Set(
  'AE BH DJ DZ EG EH ER IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '),
);

/** Elsewhere the further Arabic names of a town are how somebody sounded it out, and often ordinary words. */
function townNames({ ar, en }: NamesByLanguage, country: string): NamesByLanguage {
  return { ar: ARABIC_SPEAKING.has(country) ? ar : ar.slice(0, 1), en };
}

/** The names of a town with that of its division where it has none in Arabic and is called like it. */
function namesInArabic(names: NamesByLanguage, division: string | undefined, sharedName: SharedName) {
  const shared = names.ar.length > 0 ? null : sharedName(division ?? '', names.en[0] ?? '');
  return { names: shared === null ? names : { ...names, ar: [shared] }, isShared: shared !== null };
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

/** What is known of the names of towns before any is read. */
export interface TownKnowledge {
  /** Of names in any language that are also ordinary words, how likely an occurrence is the word. */
  readonly ambiguity: Ambiguity;
  readonly sharedName: SharedName;
}

/** The capitals and great cities of all countries. Throws where the file is not of the format. */
export function readCities(text: string, { ambiguity, sharedName }: TownKnowledge): Place[] {
  const cities = readTable(text, CITIES);
  const own = new Set(cities.own);
  return cities.id.map((id, at) => {
    const container = cities.container[at] ?? '';
    const named = namesInArabic(townNames(namesAt(cities, at), container.slice(0, 2)), container, sharedName);
    return worldPlace(`gn:${id}`, TOWN_KINDS[cities.kind[at] ?? ''] ?? 'city', {
      names: named.names,
      ...(named.isShared && { arabicNames: DIVISION_NAMES }),
      ...(own.has(id) && { arabicNames: BULDAN_NAMES }),
      ambiguity,
      point: cities.point[at] ?? null,
      container: `iso:${container}`,
      population: cities.population[at] || null,
      ...TOWN_FACTS,
    });
  });
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
  private readonly knowledge: TownKnowledge;

  /** `knowledge` is the index's. Throws where the file is not of the format. */
  constructor(text: string, knowledge: TownKnowledge) {
    this.piece = readTable(text, TOWNS);
    this.count = this.piece.id.length;
    this.arabic = this.piece.ar.split('|');
    this.english = this.piece.en.split('|');
    this.ids = sums(this.piece.id);
    this.lons = sums(this.piece.lon);
    this.lats = sums(this.piece.lat);
    this.own = new Set(this.piece.own);
    this.knowledge = knowledge;
  }

  namesAt(row: number): readonly string[] {
    const { ar, en } = matchedNames(this.namesOf(row).names, this.knowledge.ambiguity);
    return [...ar, ...en];
  }

  placeAt(row: number): Place {
    const { piece } = this;
    const division = this.divisionOf(row);
    const { names, isShared } = this.namesOf(row);
    const doubtful = isDoubtful(piece.country, piece.population[row] ?? 0) ? names.ar : [];
    return worldPlace(`gn:${this.ids[row]}`, TOWN_KINDS[piece.kind[row] ?? ''] ?? 'village', {
      names,
      ...(isShared && { arabicNames: DIVISION_NAMES }),
      ...(this.own.has(this.ids[row] ?? 0) && { arabicNames: BULDAN_NAMES }),
      ambiguity: (name) => {
        const likely = this.knowledge.ambiguity(name);
        return doubtful.includes(name) ? Math.max(DOUBT, likely ?? 0) : likely;
      },
      point: [(this.lons[row] ?? 0) / piece.scale, (this.lats[row] ?? 0) / piece.scale],
      container: division === undefined ? countryId(piece.country) : `iso:${division}`,
      population: piece.population[row] || null,
      ...TOWN_FACTS,
    });
  }

  private divisionOf(row: number): string | undefined {
    return this.piece.divisions[(this.piece.division[row] ?? 0) - 1];
  }

  private namesOf(row: number) {
    const own = { ar: split(this.arabic[row]), en: split(this.english[row]) };
    const names = townNames(own, this.piece.country);
    return namesInArabic(names, this.divisionOf(row), this.knowledge.sharedName);
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
export function readWorldTowns(text: string, knowledge: TownKnowledge): Place[] {
  const towns = new WorldTowns(text, knowledge);
  return Array.from({ length: towns.count }, (_, row) => towns.placeAt(row));
}
