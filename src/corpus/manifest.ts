import type { Kind, LayerId } from '../model/kind.ts';
import type { BoundingBox } from '../model/position.ts';
import type { Site } from '../model/site.ts';
import type { ArticleSummary, ArticleText } from './article.ts';
import type { FileList } from './file-list.ts';
import type { Passage } from './passage.ts';
import type { PlaceSummary, ShapeTopology } from './place-summary.ts';

export interface LayerSummary {
  readonly id: LayerId;
  /** Those that have a place in it, the most frequent first. */
  readonly kinds: readonly Kind[];
  readonly shownFirst: boolean;
  readonly places: number;
  readonly passages: number;
}

/** The first file of a corpus: everything the first view needs, and where the rest is. */
export interface Manifest {
  readonly format: string;
  readonly version: number;
  readonly site: Site;
  readonly layers: readonly LayerSummary[];
  /** Places with a plotted mention, and their containers, the most often read first; of very many only the first ones. */
  readonly places: readonly PlaceSummary[];
  /** How many other places there are, and the file of the `PlaceDirectory` that knows where; `null` where there are none. */
  readonly morePlaces: { readonly total: number; readonly directory: string | null };
  readonly articles: ArticleDirectory;
  /** What the first view quotes; `null` where no passage names a place. */
  readonly lead: Lead | null;
  /** Data sets that names and positions of its places come from, those of most places first: to be named where they are drawn. */
  readonly credits: readonly string[];
  /** Files of `PassageChunk`. */
  readonly passages: FileList;
  /** Files of `ShapeTopology`. */
  readonly shapes: readonly string[];
  /** Files of `Sources` and of `CoNamedFile`: what they have of place number *n* is in file *n* / `detailsAFile` of each. */
  readonly sources: FileList;
  readonly coNamed: FileList;
  readonly detailsAFile: number;
  /** Files of `RelationFile`, how many relations they hold, and how many of them are drawn. */
  readonly relations: { readonly files: FileList; readonly all: number; readonly drawn: number };
  /** File of the `SearchDirectory`. */
  readonly search: string;
  /** Files of the basemap, coarse to fine; empty where the corpus has none. */
  readonly basemap: readonly BasemapFile[];
  /** Contents of files by name, for a corpus small enough to be one request. */
  readonly inline: Readonly<Record<string, InlineFile>>;
}

/** A passage with the place that it was cut for. */
export interface Lead {
  readonly place: string;
  readonly passage: Passage;
}

export type InlineFile = SummaryChunk | PassageChunk | ArticleChunk | ShapeTopology;

/**
 * What the first view tells of all articles together, and where their summaries are: of ten thousand articles it needs only
 * those of the first few. An article's number is its place in their order: the earliest first, the undated last.
 */
export interface ArticleDirectory {
  readonly total: number;
  /** Files of `SummaryChunk`, in the order of the articles; all but the last hold `summariesAFile`. */
  readonly summaries: FileList;
  readonly summariesAFile: number;
  readonly ids: readonly IdFile[];
  /** In the order of the first article of each; `null` stands for those that name none. */
  readonly outlets: readonly (string | null)[];
  /** `null` where no article has a date. */
  readonly time: ArticleTime | null;
}

/** How the dated articles lie in time. */
export interface ArticleTime {
  /** The first and the last day that any of them may be from, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** How many are from each of the equal parts of that time that `TimeScale` cuts it into. */
  readonly bars: readonly number[];
}

/** More places than these behind the manifest are not made alive at once, but in pieces: the map would stand still meanwhile. */
export const MOST_AT_ONCE = 2000;

/**
 * Where the places are that have no room in the manifest: in pieces, each of a part of the earth. A place's number is its
 * position in the order of the manifest's places and then those of the pieces.
 */
export interface PlaceDirectory {
  /** Files of `PlaceChunk`, one a piece. */
  readonly files: FileList;
  readonly pieces: readonly PlacePiece[];
  readonly ids: readonly IdFile[];
  /** Those of the pieces' places that contain one of the manifest's. */
  readonly containers: readonly PlaceSummary[];
}

/** What is known of the places of a piece before they are there. */
export interface PlacePiece {
  /** How many it has, with those that no passage names. */
  readonly places: number;
  /** What holds all that is drawn of them; `null` where none is drawn. */
  readonly box: BoundingBox | null;
  /** Of each layer how many places passages name, and how many passages they have. */
  readonly layers: readonly (readonly [layer: LayerId, places: number, passages: number])[];
}

export interface PlaceChunk {
  readonly places: readonly PlaceSummary[];
  /** What contains them, from the nearest to the outermost, and is neither among them nor in the manifest. */
  readonly containers: readonly PlaceSummary[];
}

export interface SummaryChunk {
  readonly summaries: readonly ArticleSummary[];
}

/** A file of `NumberedIds` with the id from which on it has all up to the next file's. */
export interface IdFile {
  readonly first: string;
  readonly file: string;
}

/** Ids in the order of their UTF-16 code units, each with the number of its article or place. */
export interface NumberedIds {
  readonly ids: readonly (readonly [id: string, number: number])[];
}

/** The number of an id, looked up in the one file that can have it, which `load` brings; `null` where there is no such id. */
export async function numberOfId(
  id: string,
  files: readonly IdFile[],
  load: (file: string) => Promise<NumberedIds['ids']>,
): Promise<number | null> {
  const file = files.findLast(({ first }) => first <= id)?.file;
  const numbered = file === undefined ? [] : await load(file);
  return numbered.find(([each]) => each === id)?.[1] ?? null;
}

/** One detail of the basemap as TopoJSON, good from `minZoom` up to the next file's. */
export interface BasemapFile {
  readonly file: string;
  readonly minZoom: number;
  /** What it covers; beyond it the ground of the world is seen. The same for every detail. */
  readonly boundingBox: BoundingBox;
}

/** Passages by place id; a place with many has its share in several chunks. */
export interface PassageChunk {
  readonly passages: Readonly<Record<string, readonly Passage[]>>;
}

export interface ArticleChunk {
  readonly articles: readonly ArticleText[];
}
