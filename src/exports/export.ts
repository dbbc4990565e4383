import type { Selection } from './selection.ts';

/** What a format has no room for, or must not carry; the dialog and the command line say it in words. */
export type Omission =
  /** Articles as a whole: only passages travel. */
  | 'full-text'
  /** The quoted passages. */
  | 'passages'
  /** Lines and areas are as simplified as on the screen. */
  | 'fine-geometry'
  /** Lines and areas: only points travel. */
  | 'shapes'
  /** What sentences state about two places. */
  | 'relations'
  /** What a gazetteer says of a place besides: dates, descriptions, relations, further kinds. */
  | 'statements'
  | 'positions'
  | 'mention-confidence'
  | 'places-without-mentions'
  | 'places-without-position'
  /** Offsets in articles of which only excerpts are published. */
  | 'offsets-of-excerpts'
  | 'places';

/** The formats by the names that they have in the command line. */
export type ExportId = 'geojson' | 'csv' | 'kml' | 'linked-places' | 'web-annotation' | 'ris' | 'csl' | 'svg';

/** One format in which a selection can be taken away. */
export interface Export {
  readonly id: ExportId;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  readonly cannotCarry: readonly Omission[];
  /** The whole file; equal selections give equal text, to the byte. */
  write(selection: Selection): string;
}
