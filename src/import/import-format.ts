import type { Kind } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';
import type { Citation, DataSet, WrittenFeature } from './place-record.ts';

export interface ImportOptions {
  readonly dataSet: DataSet;
  /** The kind of every place that states none; `null` makes that a problem. */
  readonly kind: Kind | null;
  /** Codes of the countries to keep, two capital letters each; `null` keeps all. */
  readonly countries: readonly string[] | null;
  /** A place without a name in this language is left out; `null` keeps all. */
  readonly language: 'ar' | 'en' | null;
  /** Containers as IRIs, by country code (`SY`), country and region code (`SY.07`), or the IRI of a single place. */
  readonly containers: ReadonlyMap<string, string>;
  /** What is known to be wrong or missing in the source, by the IRI of the place. */
  readonly corrections: ReadonlyMap<string, Correction>;
}

/** What to do with one place of the source. */
export interface Correction {
  /** Leave the place out. */
  readonly drop: boolean;
  /** Arabic names instead of the source's, Latin ones before them, each time the one to show first; empty keeps them. */
  readonly names: readonly string[];
  /** Those of its names that are also ordinary words. */
  readonly ordinary: readonly string[];
  /** What the new names are cited from; `null` where the source has them, too. */
  readonly citation: Citation | null;
}

export interface ImportFile {
  /** Path as the person knows it. */
  readonly file: string;
  readonly text: string;
}

/** A feature and the line of the file that it was made from. */
export interface ImportedFeature {
  readonly line: number;
  readonly feature: WrittenFeature;
}

export interface Imported {
  readonly features: readonly ImportedFeature[];
  /** What could not be read, each with its line; the rest is kept. */
  readonly problems: readonly Problem[];
  /** How many rows were left out on purpose, by reason. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** One format that gazetteers come in. */
export interface ImportFormat {
  readonly name: string;
  /** What FILE holds, for the help text. */
  readonly describes: string;
  /** What the person need not say of the data set because the file says it. */
  dataSetOf(file: ImportFile): Partial<DataSet>;
  read(file: ImportFile, options: ImportOptions): Imported;
}

/** Counts what is left out, by reason. */
export function countReason(leftOut: Map<string, number>, reason: string): void {
  leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
}

/** Something that could not be read, at a line of the file: the rest is kept, so it is a warning. */
export function rowProblem(
  file: string,
  line: number,
  { read, expected, mend }: Pick<Problem, 'read' | 'expected' | 'mend'>,
): Problem {
  return { severity: 'warning', file, line, column: 1, read, expected, mend };
}
