import { createFinder, type Finder, type GrowingFinder } from '../../finder/finder.ts';
import { isBeforePlace, prepositionOf } from '../../finder/grammar/preposition.ts';
import type { BlockedName } from '../../gazetteer/blocklist.ts';
import type { Place } from '../../gazetteer/place.ts';
import { mapRows, type PlaceRows, rowsOf } from '../../gazetteer/place-rows.ts';
import { Territory } from '../../gazetteer/territory.ts';
import { type WorldNames, worldPlaces } from '../../gazetteer/world/known-names.ts';
import { readWorldIndex, type WorldGazetteerIndex } from '../../gazetteer/world/pieces.ts';
import { TownNames } from '../../gazetteer/world/town-names.ts';
import { ARABIC_SPEAKING, readWorldTowns, WorldTowns } from '../../gazetteer/world/towns.ts';
import { WorldBeside } from '../../gazetteer/world/with-world.ts';
import { codeOf, countryId } from '../../gazetteer/world/world-place.ts';
import type { WorldPieces } from '../../input/input-file.ts';
import { foldText } from '../../text/fold.ts';
import { rememberEach } from '../remember.ts';
import type { Geography } from './read.ts';

/** The geography with the world's countries, divisions and natural places, and the towns of some countries (ISO codes). */
export function withCountries(
  geography: Geography,
  pieces: WorldPieces,
  countries: readonly string[],
): Geography {
  const places = placesWith(countries, geography.places, pieces);
  return { ...geography, places, countries, worldPieces: null };
}

function placesWith(countries: readonly string[], own: readonly Place[], pieces: WorldPieces): Place[] {
  const beside = new WorldBeside(own);
  const everywhere = beside.add(alwaysKnown(own, pieces));
  const added = beside.add(countries.flatMap((country) => placesOf(country, pieces)));
  return [...beside.inWorld(own), ...everywhere, ...added];
}

/** The countries that a corpus is about, as codes: what its articles add to a geography. */
export interface CorpusCountries {
  readonly countries: readonly string[];
  /** Those in which its texts are at home. */
  readonly home: readonly string[];
}

export const corpusCountries = ({ countries, home }: Geography): CorpusCountries => ({
  countries,
  home: home.map(codeOf),
});

/** A geography as the articles of a corpus extend it, for one who does not have these articles. */
export function geographyAbout(own: Geography, { countries, home }: CorpusCountries): Geography {
  const { worldPieces: pieces } = own;
  return pieces === null ? own : withCountries({ ...own, home: home.map(countryId) }, pieces, countries);
}

/** What the world knows before any town is read, and the divisions that places of one's own lie in. */
function alwaysKnown(places: readonly Place[], pieces: WorldPieces): Place[] {
  const index = worldIndexOf(pieces);
  const containers = new Set(places.map(({ container }) => container));
  const countries = index.divisions.countriesById();
  const around = new Set([...containers].flatMap((id) => countries.get(id ?? '') ?? []));
  const holding = [...around].flatMap((country) => index.divisions.of(country));
  return [...index.places, ...holding.filter(({ id }) => containers.has(id))];
}

/** The divisions and towns of a country. */
function placesOf(country: string, pieces: WorldPieces): Place[] {
  const index = worldIndexOf(pieces);
  return [...index.divisions.of(country), ...readWorldTowns(pieces.towns(country), index)];
}

/** The same, towns as they are asked for, without those that are known already. */
const rowsBeside =
  (beside: WorldBeside, pieces: WorldPieces) =>
  (country: string): PlaceRows[] => {
    const index = worldIndexOf(pieces);
    const towns = new WorldTowns(pieces.towns(country), index);
    return [
      rowsOf(beside.add(index.divisions.of(country))),
      mapRows(towns, (town) => beside.add([town])[0] ?? null),
    ];
  };

/** The world beside a geography that has its index already. */
function besideIndex({ places }: Geography, pieces: WorldPieces): WorldBeside {
  const beside = new WorldBeside(places);
  beside.add(alwaysKnown(places, pieces));
  return beside;
}

/** The finder of a geography: the one that every command, the pipeline and the editor use, so that all decide alike. */
export const finderOf = rememberEach((geography: Geography): Finder => {
  const { worldPieces } = geography;
  return worldPieces === null ? plainFinderOf(geography) : createWorldFinder(geography, worldPieces);
});

const plainFinderOf = rememberEach(
  ({ places, blocklist, world, home }: Geography): GrowingFinder =>
    finderAbroadOf(places)(blocklist)(world).atHome(home),
);

/** At home nowhere: what it has read of the places serves every geography that differs in its home only. */
const finderAbroadOf = rememberEach((places: readonly Place[]) =>
  rememberEach((blocklist: readonly BlockedName[]) =>
    rememberEach((world: readonly WorldNames[]) =>
      createFinder(places, blocklist, worldPlaces(world, places)),
    ),
  ),
);

/**
 * A finder that knows the world: it reads the towns of a country when a text first is about that country, and of a text that
 * does not say where it is those of the countries of its language. A place of the world counts only in a text that supports
 * it, so what was read for one text hardly matters to another.
 */
function createWorldFinder(geography: Geography, pieces: WorldPieces): Finder {
  const known = new Set<string>();
  const home = geography.home.map(codeOf);
  let beside: WorldBeside | null = null;
  let finder = plainFinderOf(extendedOf(geography)(pieces));
  const finderFor = (text: string): Finder => {
    const named = [...home, ...countriesNamedIn([text], geography, pieces)];
    const countries = named.length > 0 ? named : countriesOfLanguage(text, pieces);
    const added = [...new Set(countries)].filter((country) => !known.has(country));
    if (added.length === 0) return finder;
    for (const country of added) known.add(country);
    beside ??= besideIndex(geography, pieces);
    finder = finder.with(added.flatMap(rowsBeside(beside, pieces)));
    return finder;
  };
  return {
    find: (text) => finderFor(text).find(text),
    explain: (text) => finderFor(text).explain(text),
    unknownToponyms: (text) => finderFor(text).unknownToponyms(text),
  };
}

/** Codes of the countries in which a text that names none may be at home: of Arabic those that speak it. */
function countriesOfLanguage(text: string, pieces: WorldPieces): string[] {
  if (!ARABIC_LETTERS.test(text)) return [];
  return [...ARABIC_SPEAKING].filter((code) => worldIndexOf(pieces).countriesWithTowns.has(code));
}

const ARABIC_LETTERS = /[\u0621-\u064a]{2}/;

/**
 * Codes (ISO 3166-1 alpha-2) of the countries that texts are about, sorted: those that they name, or a division, a town of
 * the geography or a people of which they name. Their towns are then worth reading.
 */
export function countriesNamedIn(
  texts: Iterable<string>,
  geography: Geography,
  pieces: WorldPieces,
): string[] {
  return codesIn(texts, geography, pieces, (found) => found.named);
}

/** The same, also by what is only a great city of a country: so many are named in passing that their towns are not worth reading for one. */
export function countriesAround(text: string, geography: Geography, pieces: WorldPieces): string[] {
  return codesIn([text], geography, pieces, ({ named, around }) => [...named, ...around]);
}

function codesIn(
  texts: Iterable<string>,
  geography: Geography,
  pieces: WorldPieces,
  choose: (found: CountriesFound) => readonly string[],
): string[] {
  const read = countryReaderOf(geography)(pieces);
  const found = new Set<string>();
  for (const text of texts) for (const code of choose(read(text))) found.add(code);
  return [...found].filter((code) => worldIndexOf(pieces).countriesWithTowns.has(code)).sort();
}

interface CountriesFound {
  /** Of what lies in a country that the index has. */
  readonly named: readonly string[];
  /** Of cities whose divisions it does not have. */
  readonly around: readonly string[];
}

/** What the world knows before any town is read, read once. */
export const worldIndexOf = rememberEach(
  (pieces: WorldPieces): WorldGazetteerIndex => readWorldIndex(pieces),
);

const isOfPlace = (word: string, previous: string): boolean =>
  prepositionOf('', word) !== '' || isBeforePlace(previous, word);

/** Read when a text in Latin script first names no country. */
const townNamesOf = rememberEach((pieces: WorldPieces): TownNames => new TownNames(pieces.names));

/** A geography with the world's index and no towns. */
const extendedOf = rememberEach((geography: Geography) =>
  rememberEach((pieces: WorldPieces) => ({
    ...geography,
    places: placesOfIndex(geography.places)(pieces),
    worldPieces: null,
  })),
);

const placesOfIndex = rememberEach((own: readonly Place[]) =>
  rememberEach((pieces: WorldPieces) => placesWith([], own, pieces)),
);

/** What reads the codes of countries out of a text, made once for each geography. */
const countryReaderOf = rememberEach((geography: Geography) =>
  rememberEach((pieces: WorldPieces) => {
    const extended = extendedOf(geography)(pieces);
    const { divisions } = worldIndexOf(pieces);
    const finder = plainFinderOf(extended);
    const reader = readerOf(finder, extended.places);
    let latinReader: PlaceReader | null = null;
    // Few Arabic texts name a division of a country that speaks another language; only others wait for them.
    const readLatin = (): PlaceReader => {
      const foreign = besideIndex(geography, pieces).add(divisions.all());
      return readerOf(finder.with([rowsOf(foreign)]), [...extended.places, ...foreign]);
    };
    const codes = codesByCountry(worldIndexOf(pieces), geography);
    const byDivision = divisions.countriesById();
    const own = new Set(geography.places.flatMap(({ matching }) => Object.values(matching.names).flat()));
    /** هيوستن في تكساس: the countries of great cities of which an Arabic text also names a division, not called like the city. */
    const withDivision = (text: string, cities: readonly Place[]): string[] => {
      const around = new Set(cities.flatMap(({ container }) => byDivision.get(container ?? '') ?? []));
      if (around.size === 0) return [];
      const folded = foldText(text);
      const own = new Set(cities.flatMap(arabicNamesOf));
      const isNamed = (name: string): boolean =>
        !own.has(name) && BEFORE_DIVISION.some((before) => folded.includes(before + name));
      return [...around].filter((country) => divisions.of(country).flatMap(arabicNamesOf).some(isNamed));
    };
    return (text: string): CountriesFound => {
      const isLatin = !ARABIC_LETTERS.test(text);
      if (isLatin) latinReader ??= readLatin();
      const { placesIn, territory } = isLatin && latinReader !== null ? latinReader : reader;
      const places = placesIn(text);
      const ofDivisions = places.flatMap(({ container }) => byDivision.get(container ?? '') ?? []);
      const named = places
        .filter(({ container }) => !byDivision.has(container ?? ''))
        .flatMap((place) => codes.get(countryOf(place, territory)?.id ?? '') ?? []);
      if (!isLatin) return { named: [...named, ...withDivision(text, places)], around: ofDivisions };
      if (named.length > 0) return { named, around: ofDivisions };
      return {
        named: [...ofDivisions, ...townNamesOf(pieces).countriesIn(text, isOfPlace, own)],
        around: ofDivisions,
      };
    };
  }),
);

/** Names of a place as a folded Arabic text has them; shorter ones are parts of other words. */
const arabicNamesOf = ({ matching }: Place): string[] =>
  (matching.names.ar ?? []).map((name) => foldText(name)).filter((name) => name.length >= SHORTEST_DIVISION);
const SHORTEST_DIVISION = 4;
const BEFORE_DIVISION = [' ', ' ب'];

/** The places that texts name, and what holds them. */
interface PlaceReader {
  readonly placesIn: (text: string) => readonly Place[];
  readonly territory: Territory;
}

function readerOf(finder: Finder, places: readonly Place[]): PlaceReader {
  const byId = new Map(places.map((place) => [place.id, place]));
  return {
    placesIn: (text) => finder.find(text).flatMap(({ place }) => byId.get(place ?? '') ?? []),
    territory: new Territory(places),
  };
}

/** The country that a place lies in, or is. */
export function countryOf(place: Place | null, territory: Territory): Place | null {
  let at = place;
  while (at !== null && at.kind !== 'country') at = territory.containerOf(at);
  return at;
}

/** Code by a country's id. A project may have its own entry for a country, which then stands for the world's. */
function codesByCountry(
  { neighbours, places }: WorldGazetteerIndex,
  own: Geography,
): ReadonlyMap<string, string> {
  const beside = new WorldBeside(own.places);
  beside.add(places.filter(({ kind }) => kind === 'country'));
  const codes = [...neighbours.keys()].map((code) => [countryId(code), code] as const);
  return new Map([...codes, ...codes.map(([id, code]) => [beside.standingFor(id), code] as const)]);
}
