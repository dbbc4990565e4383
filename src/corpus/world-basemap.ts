import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';

/** The ground of the world that is built in (geo/world/README.md), as much of it as a site carries. */
export interface WorldIndex {
  /** Coarse to fine. */
  readonly details: readonly WorldDetail[];
}

export interface WorldDetail {
  /** First and last zoom that it is made for. */
  readonly zooms: readonly [first: number, last: number];
  /** The one file of a detail that is not cut up. */
  readonly file?: string;
  /** Degrees of a piece's side; its folder; and the pieces' gzipped bytes by `<west>_<south>`. */
  readonly size?: number;
  readonly folder?: string;
  readonly pieces?: Readonly<Record<string, number>>;
}

/** A piece, its objects in the order in which they are drawn. */
export interface WorldPiece extends Topology<WorldObjects> {
  readonly labels: readonly WorldLabel[];
}

type WorldObjects = {
  /** An area a country, `id` ISO 3166-1 alpha-2. */
  land: GeometryCollection;
  divisions: GeometryCollection<{ z: number }>;
  rivers: GeometryCollection<{ z: number }>;
  lakes: MultiPolygon;
  borders: GeometryCollection<{ disputed?: boolean }>;
};

/** `place` is an id of the gazetteer, a number one of GeoNames; a name may be empty. */
export type WorldLabel = readonly [
  longitude: number,
  latitude: number,
  minZoom: number,
  kind: string,
  arabic: string,
  english: string,
  place: string | number,
  angle?: number,
];
