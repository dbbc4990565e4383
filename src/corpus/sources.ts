import type { Statements } from '../model/statements.ts';

/** A displayed name with the data set that it comes from; the year is the data set's, not the name's. */
interface CitedName {
  readonly toponym: string;
  readonly language: string;
  readonly citation: { readonly label: string; readonly year: number };
}

/** The same place elsewhere, by its id there. */
export interface PlaceLinks {
  readonly geonames: string | null;
  readonly wikidata: string | null;
  readonly ocha: string | null;
}

export const NO_LINKS: PlaceLinks = { geonames: null, wikidata: null, ocha: null };

/** Where what we say of a place comes from, as it must travel with every copy of it. */
export interface PlaceSources {
  /** Names to show, never misspelt ones; the first of a language is the displayed one. */
  readonly names: readonly CitedName[];
  readonly nameSource: string;
  readonly nameLicence: string;
  readonly geometrySource: string;
  readonly geometryLicence: string;
  /** How the position was found, in words; empty where it is not to be told. */
  readonly positionSource: string;
  readonly links: PlaceLinks;
  /** What the curator of the gazetteer wrote of it. */
  readonly note: string | null;
  /** The names that texts call it by, those of them that are ordinary words too (how likely, 0 to 1), and those that count only after a word for its kind. */
  readonly matching: {
    readonly names: Readonly<Record<string, readonly string[]>>;
    readonly ordinary: Readonly<Record<string, number>>;
    readonly needsDesignator: readonly string[];
  };
  readonly population: number | null;
  readonly statements: Statements;
}

/** By place id. Only the page of a place and exports need it, so it waits in files of its own. */
export type Sources = Readonly<Record<string, PlaceSources>>;
