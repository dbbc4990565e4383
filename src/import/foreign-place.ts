import type { Label } from './notes.ts';
import type { WrittenFeature } from './written-feature.ts';

/** A name as a file has it. */
export interface ForeignName {
  readonly toponym: string;
  /** A tag in any style (`ara`, `ar-SY`); `null` where the file states none. */
  readonly language: string | null;
  /** Everything else that the file says of the name: citations, when. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The parts of a place that are written as they stand; kinds beside the one that it gets. */
export type Kept = Partial<Pick<WrittenFeature, 'when' | 'descriptions' | 'depictions' | 'types'>> & {
  readonly properties?: Partial<Pick<WrittenFeature['properties'], 'second_source' | 'bank'>>;
};

/** A place as any file describes it: nothing is decided yet. */
export interface ForeignPlace {
  readonly label: Label;
  /** As the file identifies it; `null` where it does not. */
  readonly id: string | null;
  /** The one to show first. */
  readonly names: readonly ForeignName[];
  /** Names to match, by language, where the file tells them from those to show. */
  readonly matching: { readonly ar: readonly string[]; readonly en: readonly string[] } | null;
  /** Names that are ordinary words too, with how likely, 0 to 1. */
  readonly ordinary: Readonly<Record<string, number>>;
  readonly needsDesignator: readonly string[];
  readonly misspelt: readonly string[];
  /** Words, codes and concepts for its kind, the most telling first. */
  readonly kinds: readonly string[];
  /** GeoJSON as it stands, or `null`. */
  readonly geometry: unknown;
  /** What kept the file's position from being read; `null` where nothing did. */
  readonly geometryProblem: string | null;
  readonly labelPoint: readonly [number, number] | null;
  readonly uncertaintyKm: number | null;
  readonly confidence: 'high' | 'medium' | 'low' | null;
  readonly reasoned: boolean;
  readonly display: 'exact' | 'coarse' | 'withheld';
  /** Codes or names. */
  readonly countries: readonly string[];
  readonly positionSource: string | null;
  /** Ids or names of places that hold it, the nearest first. */
  readonly containers: readonly string[];
  readonly links: readonly { readonly type: string; readonly identifier: string }[];
  /** Other relations of Linked Places, as they stand. */
  readonly relations: readonly Readonly<Record<string, unknown>>[];
  readonly population: number | null;
  readonly note: string | null;
  readonly kept: Kept;
  /** Sources and licences of its own, where they are not those of the whole file. */
  readonly provenance: { readonly geometry: Source | null; readonly names: Source | null };
}

interface Source {
  readonly source: string;
  readonly licence: string;
}

/** How likely an occurrence of an ordinary word is not the place, where nobody has counted. */
export const UNCOUNTED = 0.9;

/** A place of which nothing is known yet but what it is called in reports. */
export function unknownPlace(label: Label): ForeignPlace {
  return {
    label,
    id: null,
    names: [],
    matching: null,
    ordinary: {},
    needsDesignator: [],
    misspelt: [],
    kinds: [],
    geometry: null,
    geometryProblem: null,
    labelPoint: null,
    uncertaintyKm: null,
    confidence: null,
    reasoned: false,
    display: 'exact',
    countries: [],
    positionSource: null,
    containers: [],
    links: [],
    relations: [],
    population: null,
    note: null,
    kept: {},
    provenance: { geometry: null, names: null },
  };
}
