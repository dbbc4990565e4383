import type { Kind } from '../../model/kind.ts';
import type { Place } from '../place.ts';
import { isNumbers, isPositions, isText, isTexts, isTextsOrNone, isTextsOrZero, readTable } from './table.ts';
import { type Ambiguity, BULDAN_NAMES, countryId, namesAt, split, worldPlace } from './world-place.ts';

const DIVISIONS = {
  code: isTexts,
  country: isTextsOrZero,
  kind: isText,
  ar: isTexts,
  en: isTexts,
  towns: isNumbers,
  point: isPositions,
  own: isTextsOrNone,
};

const DIVISION_KINDS: Readonly<Record<string, Kind>> = { g: 'governorate', r: 'region' };

type DivisionTable = ReturnType<typeof readDivisions>;

/** Throws where the file is not of the format. */
export const readDivisions = (text: string) => readTable(text, DIVISIONS);

const divisionId = (code: string): string => `iso:${code}`;

/** The Arabic name of a town that is called like the division with that code, which it lies in; `null` where it is not. */
export type SharedName = (division: string, latin: string) => string | null;

/** Thiès lies in Thiès: where no source has an Arabic name of the town, that of the division is its own. */
export function readSharedNames({ code, ar, en, own }: DivisionTable): SharedName {
  const rows = new Map(code.map((each, row) => [each, row]));
  const unsourced = new Set(own);
  const known = new Map<string, { readonly called: string; readonly bare: string }>();
  /** Without a bare name where none is to be shared. */
  const namesOf = (division: string) => {
    const row = unsourced.has(division) ? -1 : (rows.get(division) ?? -1);
    const [called = ''] = split(en[row]);
    const [full = '', bare = full] = split(ar[row]);
    const names = { called: plain(called), bare };
    known.set(division, names);
    return names;
  };
  return (division, latin) => {
    const { called, bare } = known.get(division) ?? namesOf(division);
    if (bare === '' || called !== plain(latin)) return null;
    // The name of another town, or one with a word for divisions that nothing marks: كراي، أوبلاست.
    return wordsIn(bare) === wordsIn(latin) ? bare : null;
  };
}

const plain = (name: string): string =>
  (LETTERS.test(name) ? name : name.normalize('NFD').replace(/\P{L}/gu, '')).toLowerCase();
const LETTERS = /^[a-z]+$/i;
const wordsIn = (name: string): number => name.split(/[\s-]+/).length;

/** The first-level divisions of some countries; those of one are made when somebody first asks for them. */
export class WorldDivisions {
  private readonly table: DivisionTable;
  private readonly ambiguity: Ambiguity;
  private readonly own: ReadonlySet<string>;
  private readonly rows = new Map<string, number[]>();
  private readonly made = new Map<string, readonly Place[]>();

  constructor(table: DivisionTable, ambiguity: Ambiguity, isWanted: (country: string) => boolean) {
    this.table = table;
    this.ambiguity = ambiguity;
    this.own = new Set(table.own);
    table.code.forEach((code, row) => {
      const country = table.country[row] || code.slice(0, 2);
      if (!isWanted(country)) return;
      const rows = this.rows.get(country);
      if (rows === undefined) this.rows.set(country, [row]);
      else rows.push(row);
    });
  }

  /** Those of all the countries. */
  all(): Place[] {
    return [...this.rows.keys()].flatMap((country) => this.of(country));
  }

  /** Those of one country. */
  of(country: string): readonly Place[] {
    const known = this.made.get(country);
    if (known !== undefined) return known;
    const places = (this.rows.get(country) ?? []).map((row) => this.placeAt(row, country));
    this.made.set(country, places);
    return places;
  }

  /** Of every division the code of its country, by id. */
  countriesById(): ReadonlyMap<string, string> {
    const ids = [...this.rows].flatMap(([country, rows]) =>
      rows.map((row) => [divisionId(this.table.code[row] ?? ''), country] as const),
    );
    return new Map(ids);
  }

  private placeAt(row: number, country: string): Place {
    const { code, kind, point, towns } = this.table;
    return worldPlace(divisionId(code[row] ?? ''), DIVISION_KINDS[kind[row] ?? ''] ?? 'governorate', {
      names: namesAt(this.table, row),
      ...(this.own.has(code[row] ?? '') && { arabicNames: BULDAN_NAMES }),
      ambiguity: this.ambiguity,
      point: point[row] ?? null,
      container: countryId(country),
      population: towns[row] || null,
      uncertaintyKm: 50,
      source: 'Natural Earth, Unicode CLDR, GeoNames',
      licence: 'public domain, Unicode-3.0, CC-BY-4.0',
    });
  }
}
