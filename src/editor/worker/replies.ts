import type { BasemapStyle } from '../../exports/map/frame.ts';
import type { Correction } from '../../input/article.ts';
import type { EditedSettings } from '../../input/edit/edit-site.ts';
import type { Finding } from '../../input/finding.ts';
import type { Kind, LayerId } from '../../model/kind.ts';
import type { Position } from '../../model/position.ts';
import type { Problem } from '../../model/problem.ts';
import type { RuleId } from '../../model/reason.ts';
import type { OwnGround } from '../../model/site.ts';
import type { Changes, Files } from '../model/files.ts';
import type { PinView, Size } from '../model/pin-view.ts';
import type { PlaceRow } from '../model/place-row.ts';

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

/** A country, by its ISO 3166-1 alpha-2 code, whose towns can be searched. */
export interface CountryRow {
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
}

/** How far the making of a site has come. */
export type SiteStep =
  | { readonly step: 'data' | 'parts' | 'packing' }
  | { readonly step: 'pictures'; readonly done: number; readonly of: number };

/** A site as one file, or what keeps it from being made. */
export interface MadeSite {
  readonly zip: Uint8Array<ArrayBuffer> | null;
  /** Whether all of the world that its articles name had arrived. */
  readonly isComplete: boolean;
  readonly problems: readonly Problem[];
}

/** What stands in `site.yaml` of what publishing asks for; `isNew` where there is no such file yet. */
export interface PublishSettings extends EditedSettings {
  readonly isNew: boolean;
  /** Streets or relief of the owner's own. */
  readonly ground: OwnGround | null;
}

/** Words of an article that were taken for a place, or could be one. */
export interface ArticleMark {
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
export interface MarkedArticle {
  readonly path: string;
  /** The text of the body that was read. */
  readonly body: string;
  readonly marks: readonly ArticleMark[];
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

/** What a small map shows, in pixels of its size. */
export interface SmallMap {
  readonly pieces: readonly { readonly style: BasemapStyle; readonly path: string }[];
  readonly places: readonly {
    readonly id: string;
    readonly layer: LayerId;
    readonly names: Readonly<Record<string, string>>;
    readonly point: Position;
  }[];
}

/** Where what is in a project comes from, beside what its articles say of themselves. */
export interface Origins {
  /** Data sets of the places that its articles name and of the ground, each with its licence. */
  readonly dataSets: readonly string[];
  /** How many names people have corrected, by the article's path. */
  readonly corrections: Readonly<Record<string, number>>;
}

/** What can be asked of the worker, by name; every answer is a promise on the other side. */
export interface Desk {
  /** Keeps the files up to date. */
  change(changes: Changes): void;
  /** The files of a project from a zip; `null` where it holds none, `broken` where it is no sound archive. */
  unzip(bytes: Uint8Array): Promise<Files | 'broken' | null>;
  rows(): readonly ArticleRow[];
  /** Reads which countries the articles are about, a few at a time: afterwards a reading that asks for all of them is quick. */
  readCountries(): Promise<void>;
  /** While somebody types (`isTyping`), the countries that articles are about stay those of the last reading; before the first they are those of this one. */
  read(path: string, isTyping: boolean): MarkedArticle | null;
  add(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Added>;
  /** Places by name, best first; also among the towns of a country that no text need name. */
  search(words: string, country: string | null): readonly PlaceRow[];
  countries(): readonly CountryRow[];
  /** Names of what of the world's gazetteer did not arrive. */
  missingWorld(): readonly string[];
  settings(): PublishSettings;
  /** What writing the settings changes. */
  setSettings(settings: EditedSettings): Promise<Changes>;
  place(id: string): PlaceRow | null;
  /** A map of that size; without its ground where that does not arrive. */
  smallMap(view: PinView, size: Size): Promise<SmallMap>;
  /** The smallest area of the gazetteer that holds a position, else the division of the towns around, else its country. */
  containerAt(position: Position): Promise<PlaceRow | null>;
  /** Ids of all places. */
  placeIds(): readonly string[];
  origins(): Promise<Origins>;
  /** Makes the corpus anew for the preview; what keeps it from being made. */
  build(): Promise<readonly Problem[]>;
  /** A file of the corpus as it was last made. */
  corpusFile(path: string): Promise<string | null>;
}
