import type { Problem } from '../model/problem.ts';

/** A file as it lies on the disk; the same object for as long as the file has not changed. */
export interface InputFile {
  /** Path as the person knows it, relative to where the command runs. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A PMTiles file: it may be as large as a country, and only its beginning is read. */
export interface ArchiveFile {
  /** Its name in the folder. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Its first 127 bytes, or as many as it has. */
  readonly header: Uint8Array;
}

/** What lies in the content folder. */
export interface ContentInput {
  /** `site.yaml`; `null` where there is none. */
  readonly site: InputFile | null;
  readonly articles: readonly InputFile[];
  /** Streets or relief of one's own, beside the settings; left out where only a browser has them. */
  readonly archives?: readonly ArchiveFile[];
}

/** The files of `geo/world/gazetteer` (format: `geo/world/README.md`). */
export interface WorldPieces {
  readonly countries: string;
  readonly divisions: string;
  readonly natural: string;
  readonly cities: string;
  readonly ordinary: string;
  /** In which countries the towns of a name are. */
  readonly names: string;
  /** The towns of a country, by its ISO 3166-1 alpha-2 code. */
  towns(country: string): string;
}

/** What lies in the geo folder. */
export interface GeoInput {
  readonly gazetteer: readonly InputFile[];
  readonly background: readonly InputFile[];
  /** `names.yaml`: names that are not places; `null` where there is none. */
  readonly names: InputFile | null;
  /** `world.yaml`: names that the world knows; `null` where there is none. */
  readonly world: InputFile | null;
  readonly basemap: readonly InputFile[];
  /** The world's gazetteer, where it is at hand: its files are text, read when they are asked for. */
  readonly worldPieces?: WorldPieces | null;
}

/** Everything that a site is made from. */
export interface Input extends ContentInput, GeoInput {
  /** What is wrong with the folders, not with what stands in a file. */
  readonly problems: readonly Problem[];
}
