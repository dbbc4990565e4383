import type { Kind } from '../model/kind.ts';
import type { ForeignPlace } from './foreign-place.ts';
import type { Notes } from './notes.ts';
import type { Citation, DataSet } from './written-feature.ts';

/** A file in some format, as text. */
export interface ImportFile {
  /** Path as the person knows it. */
  readonly file: string;
  readonly text: string;
  /** In which letters it was read, where that is a guess. */
  readonly guessed?: string;
}

/** What a file turned out to be. */
export type ImportFormat =
  | 'geonames'
  | 'kml'
  | 'gpx'
  | 'umap'
  | 'overpass'
  | 'wikidata'
  | 'pleiades'
  | 'recogito'
  | 'geojson'
  | 'json-list'
  | 'own-csv'
  | 'table';

/** What a reader of one format understood of a file. */
export interface FileReading {
  readonly format: ImportFormat;
  readonly places: readonly ForeignPlace[];
  /** What the file itself says of source, licence and year. */
  readonly dataSet: Partial<DataSet>;
  /** Whether it is a dump of the world's names, which gives way to what a project has of its own. */
  readonly isBackground: boolean;
}

/** What a person asks of an import. */
export interface ImportOptions {
  /** The kind of every place that states none; `null` where it is to be guessed. */
  readonly kind: Kind | null;
  /** Of a dump of GeoNames: codes of the countries to keep, two capital letters each; `null` keeps all. */
  readonly countries: readonly string[] | null;
  /** Of a dump of GeoNames: a place without a name in this language is left out; `null` keeps all. */
  readonly language: 'ar' | 'en' | null;
  /** Containers as IRIs, by country code (`SY`), country and region code (`SY.07`), or the IRI of a single place. */
  readonly containers: ReadonlyMap<string, string>;
  /** What is known to be wrong or missing in the source, by the IRI of the place. */
  readonly corrections: ReadonlyMap<string, SourceCorrection>;
}

/** What to do with one place of the source. */
export interface SourceCorrection {
  /** Leave the place out. */
  readonly drop: boolean;
  /** Arabic names instead of the source's, Latin ones before them, each time the one to show first; empty keeps them. */
  readonly names: readonly string[];
  /** Those of its names that are also ordinary words. */
  readonly ordinary: readonly string[];
  /** What the new names are cited from; `null` where the source has them, too. */
  readonly citation: Citation | null;
}

/** Reads one format; `null` where the text is in another. */
export type Reader = (file: ImportFile, notes: Notes, options: ImportOptions) => FileReading | null;

/** A reading of a file that says nothing of its source. */
export function reading(
  format: ImportFormat,
  places: readonly ForeignPlace[],
  dataSet: Partial<DataSet> = {},
): FileReading {
  return { format, places, dataSet, isBackground: false };
}
