/** A displayed name with the data set that it comes from; the year is the data set's, not the name's. */
interface CitedName {
  readonly toponym: string;
  readonly language: string;
  readonly citation: { readonly label: string; readonly year: number };
}

/** Where what we say of a place comes from, as it must travel with every copy of it. */
export interface PlaceSources {
  /** Names to show, never misspelt ones; the first of a language is the displayed one. */
  readonly names: readonly CitedName[];
  readonly nameSource: string;
  readonly nameLicence: string;
  readonly geometrySource: string;
  readonly geometryLicence: string;
}

/** By place id. Only exports and plain pages need it, so it waits in a file of its own. */
export type Sources = Readonly<Record<string, PlaceSources>>;
