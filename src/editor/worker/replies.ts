import type { Correction } from '../../input/article.ts';
import type { Finding } from '../../input/finding.ts';
import type { Kind, LayerId } from '../../model/kind.ts';
import type { Problem } from '../../model/problem.ts';
import type { RuleId } from '../../model/reason.ts';
import type { Changes } from '../model/files.ts';

/** A row of the list of articles. */
export interface ArticleRow {
  readonly path: string;
  /** `null` where the file cannot be read; then `problems` says why. */
  readonly id: string | null;
  readonly title: string | null;
  readonly opening: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly language: string;
  readonly inferred: readonly string[];
  readonly problems: readonly Problem[];
}

/** A place as lists and cards show it. */
export interface PlaceRow {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  readonly kind: Kind;
  readonly layer: LayerId;
  readonly point: readonly [number, number] | null;
  /** Names of what it lies in, the innermost first. */
  readonly within: readonly Readonly<Record<string, string>>[];
}

/** Words of an article that were taken for a place, or could be one. */
export interface Mark {
  /** In the title, or else in the body. */
  readonly inTitle: boolean;
  /** Offsets in that text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Counted from 1 over the whole article, as corrections count. */
  readonly occurrence: number;
  /** `null` where the finder abstained, or where it is an unknown name. */
  readonly place: string | null;
  readonly state: 'sure' | 'unsure' | 'unknown' | 'corrected';
  readonly candidates: readonly string[];
  /** What spoke most for or against it. */
  readonly reasons: readonly { readonly rule: RuleId; readonly words: string | null }[];
  /** What an unknown name seems to be. */
  readonly kind: Kind | null;
}

/** What is found in one article. */
export interface Reading {
  readonly path: string;
  /** The text of the body that was read. */
  readonly body: string;
  readonly marks: readonly Mark[];
  /** All that the marks name. */
  readonly places: Readonly<Record<string, PlaceRow>>;
  /** Corrections to "no place", which leave no mark. */
  readonly notPlaces: readonly Correction[];
  readonly gone: readonly Correction[];
}

/** What reading the files that somebody gave has come to. */
export interface Added {
  readonly changes: Changes;
  readonly findings: readonly Finding[];
}

/** What can be asked of the worker, by name; every answer is a promise on the other side. */
export interface Desk {
  /** Keeps the files up to date. */
  change(changes: Changes): void;
  rows(): readonly ArticleRow[];
  read(path: string): Reading | null;
  add(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Added>;
  /** Places by name, best first. */
  search(words: string): readonly PlaceRow[];
  place(id: string): PlaceRow | null;
  /** Ids of all places. */
  placeIds(): readonly string[];
  /** Makes the corpus anew for the preview; what keeps it from being made. */
  build(): readonly Problem[];
  /** A file of the corpus as it was last made. */
  corpusFile(path: string): string | null;
}
