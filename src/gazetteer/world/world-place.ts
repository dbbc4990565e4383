import { type Kind, layerOf } from '../../model/kind.ts';
import type { Position } from '../../model/position.ts';
import { NO_STATEMENTS } from '../../model/statements.ts';
import type { Place } from '../place.ts';

/** Names of a place of the world by language, the first of each to be shown. */
export interface NamesByLanguage {
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

/** The names in a cell of a table. */
export const split = (names: string | undefined): string[] => (names ?? '').split(';').filter(Boolean);

/** The names in a row of a table. */
export const namesAt = (
  table: { readonly ar: readonly string[]; readonly en: readonly string[] },
  at: number,
): NamesByLanguage => ({ ar: split(table.ar[at]), en: split(table.en[at]) });

/** The id of a country, from its ISO 3166-1 alpha-2 code. */
export const countryId = (code: string): string => `iso:${code}`;

/** The code in such an id. */
export const codeOf = (id: string): string => id.slice(countryId('').length);

/** The id of the country in its own, or in the id of one of its divisions: `iso:YE` of `iso:YE-TA`. Of other ids no country's. */
export const countryIdIn = (id: string): string => id.slice(0, countryId('XX').length);

/** Whether something has the form of the id of a country or of one of its first-level divisions: `iso:YE`, `iso:YE-TA`. */
export const isIsoId = (id: string): boolean => /^iso:[A-Z]{2}(?:-[A-Z0-9]{1,4})?$/.test(id);

const KM_PER_DEGREE = 111;

/** About half the greater side of a box (degrees), in kilometres. */
export function radiusKm(box: readonly [number, number, number, number] | undefined): number {
  if (box === undefined) return 500;
  const [west, south, east, north] = box;
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const half = (Math.max((east - west) * narrow, north - south) * KM_PER_DEGREE) / 2;
  return Math.min(5000, Math.max(5, Math.round(half)));
}

/** How likely an occurrence of a name is an ordinary word, 0 to 1; `undefined` where it is none. */
export type Ambiguity = (name: string) => number | undefined;

/** A name that is never matched, since no occurrence of it is the place. */
export const ALWAYS_WORD = 1;

/** What the pieces say of a place besides its id and kind. */
export interface WorldFacts {
  readonly names: NamesByLanguage;
  /** Where its Arabic name comes from, where that is not the source of the rest. */
  readonly arabicNames?: ArabicSource;
  readonly ambiguity?: Ambiguity;
  readonly point: Position | null;
  readonly container: string | null;
  readonly population: number | null;
  readonly uncertaintyKm: number;
  readonly source: string;
  readonly licence: string;
}

/** What no source was found for, and nobody should take for a name that GeoNames or Natural Earth has. */
export const OWN_NAMES = { label: "Buldan's own transliteration", year: 2026 };

/** Who is to be credited for it, in a word. */
export const OWN_SOURCE = 'Buldan gazetteer';

/** The year of the data that the pieces were made from. */
const DATA_YEAR = 2023;

/** Where an Arabic name comes from: how it is cited, and who is to be credited. */
interface ArabicSource {
  readonly citation: { readonly label: string; readonly year: number };
  readonly source: string;
}

export const BULDAN_NAMES: ArabicSource = { citation: OWN_NAMES, source: OWN_SOURCE };

const NATURAL_EARTH = 'Natural Earth';

export const DIVISION_NAMES: ArabicSource = {
  citation: { label: NATURAL_EARTH, year: DATA_YEAR },
  source: NATURAL_EARTH,
};

/** A place of the world's gazetteer, which gives way to all others. */
export function worldPlace(id: string, kind: Kind, facts: WorldFacts): Place {
  const {
    names,
    arabicNames,
    ambiguity = unambiguous,
    point,
    container,
    population,
    uncertaintyKm,
    source,
    licence,
  } = facts;
  const matched = matchedNames(names, ambiguity);
  const ordinary = ordinaryAmong(matched, ambiguity);
  const citation = { label: source, year: DATA_YEAR };
  const shown = (['ar', 'en'] as const).flatMap((language) =>
    names[language].slice(0, 1).map((toponym) => ({
      toponym,
      language,
      citation: language === 'ar' ? (arabicNames?.citation ?? citation) : citation,
    })),
  );
  return {
    id,
    kind,
    layer: layerOf(kind),
    names: shown,
    matching: {
      names: { ...matched },
      ordinary,
      needsDesignator: Object.keys(ordinary).filter((name) => (ordinary[name] ?? 0) > MOST_FREE),
      misspelt: [],
    },
    geometry: point === null ? null : { type: 'Point', coordinates: point },
    point,
    uncertaintyKm,
    confidence: 'high',
    reasoned: false,
    container,
    display: 'exact',
    positionSource: source,
    geometryProvenance: { source, licence },
    nameProvenance: {
      source: arabicNames === undefined ? source : `${source}, ${arabicNames.source}`,
      licence,
    },
    links: { geonames: id.startsWith('gn:') ? id.slice('gn:'.length) : null, wikidata: null, ocha: null },
    note: null,
    population,
    statements: NO_STATEMENTS,
    background: true,
    world: true,
  };
}

/** Those of the names that the finder matches. */
export function matchedNames({ ar, en }: NamesByLanguage, ambiguity: Ambiguity): NamesByLanguage {
  const isName = (name: string) => ambiguity(name) !== ALWAYS_WORD;
  return { ar: withoutFullForm(ar).filter(isName), en: en.filter(isName) };
}

/** محافظة صنعاء is for display where صنعاء stands beside it: designators are no part of a name that is matched. */
function withoutFullForm(names: readonly string[]): readonly string[] {
  const [full = '', ...others] = names;
  return others.some((name) => full.endsWith(` ${name}`)) ? others : names;
}

const unambiguous: Ambiguity = () => undefined;

function ordinaryAmong({ ar, en }: NamesByLanguage, ambiguity: Ambiguity): Record<string, number> {
  const ordinary: Record<string, number> = {};
  for (const names of [ar, en]) {
    for (const name of names) {
      const likely = ambiguity(name);
      if (likely !== undefined) ordinary[name] = likely;
    }
  }
  return ordinary;
}

/** Hardly any occurrence of these is the place: not even a container that is named beside them makes them one. */
const MOST_FREE = 0.8;
