import type { Kind, LayerId } from '../model/kind.ts';
import type { Geometry, Position } from '../model/position.ts';
import type { Statements } from '../model/statements.ts';

/** A name to show, in one language, with the data set it comes from and that data set's year. */
export interface PlaceName {
  readonly toponym: string;
  readonly language: string;
  readonly citation: { readonly label: string; readonly year: number };
}

/** What the finder needs to know of a place's names (src/README.md, "Kinds and layers"). */
interface Matching {
  /** Names by language (`ar`, `en`), without designators of settlements and admin units. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Those of the names that are also ordinary words, with how likely an occurrence is not the place, 0 to 1. */
  readonly ordinary: Readonly<Record<string, number>>;
  /** Those of the names that count only right after a word that designates their kind. */
  readonly needsDesignator: readonly string[];
  /** Typing errors seen in print: matched with a lower confidence, never shown or exported. */
  readonly misspelt: readonly string[];
}

/** A source of geometry or names with its licence, as it must travel with every copy. */
interface Provenance {
  readonly source: string;
  readonly licence: string;
}

export interface Place {
  /** Permanent; `gn:<number>` for places of a background gazetteer that come from GeoNames. */
  readonly id: string;
  readonly kind: Kind;
  readonly layer: LayerId;
  /** Names to show; the first of a language is the one displayed. */
  readonly names: readonly PlaceName[];
  readonly matching: Matching;
  /** `null` where no position is known. */
  readonly geometry: Geometry | null;
  /** Where a label or marker stands; for an area a point inside it. `null` where no position is known. */
  readonly point: Position | null;
  /** Radius in kilometres that surely holds the place. */
  readonly uncertaintyKm: number;
  readonly confidence: 'high' | 'medium' | 'low';
  /** `true` where no published point exists and the position is only argued for. */
  readonly reasoned: boolean;
  /** Id of the place that contains it, `null` for the outermost. */
  readonly container: string | null;
  readonly display: 'exact' | 'coarse' | 'withheld';
  /** Where the position comes from, in words. */
  readonly positionSource: string;
  readonly geometryProvenance: Provenance;
  readonly nameProvenance: Provenance;
  readonly links: {
    readonly geonames: string | null;
    readonly wikidata: string | null;
    readonly ocha: string | null;
  };
  readonly note: string | null;
  /** Inhabitants, where the source states them; `null` where unknown. */
  readonly population: number | null;
  readonly statements: Statements;
  /** `true` for places of a background gazetteer: they give way to curated places of equal score. */
  readonly background: boolean;
  /** `true` for places of the world's gazetteer, which need support by the article (src/README.md, "Which place a name means"). */
  readonly world: boolean;
}
