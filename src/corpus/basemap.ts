import type { GeometryCollection, MultiLineString, MultiPolygon, Topology } from 'topojson-specification';

/**
 * One detail of the basemap as quantised TopoJSON. The objects stand in the order in which they are drawn:
 * each lies above the one before it. Every object is there, empty where the corpus has nothing of it.
 * `bbox` is the box that the basemap covers; beyond it the ground is bare.
 */
export interface Basemap extends Topology<BasemapObjects> {
  /** Whom to name beside the map, once a source. */
  readonly credits: readonly BasemapCredit[];
}

export interface BasemapCredit {
  /** Words that the source asks for, for example `© OpenStreetMap contributors`. */
  readonly words: string;
  readonly licence: string;
}

/** A type and no interface, because `Topology` wants an index signature. */
type BasemapObjects = {
  land: GeometryCollection<LandProperties>;
  sea: MultiPolygon;
  /** Lines between governorates, without those that are also borders. */
  governorates: MultiLineString;
  rivers: GeometryCollection<RiverProperties>;
  lakes: MultiPolygon;
  borders: GeometryCollection<BorderProperties>;
  /** Points. */
  labels: GeometryCollection<LabelProperties>;
};

export interface LandProperties {
  /** `home` for countries that the corpus is about, `neighbour` for others, `disputed` for a strip drawn as nobody's. */
  readonly part: 'home' | 'neighbour' | 'disputed';
}

export interface RiverProperties extends LineProperties {
  /** 0 for the greatest; the thinner, the higher. */
  readonly rank: number;
}

export interface BorderProperties extends LineProperties {
  /** Drawn dashed. */
  readonly disputed: boolean;
}

interface LineProperties {
  /** Id of the place whose own line runs here: where that is drawn, this is not, or the line would look double. */
  readonly place: string | null;
}

/** What a label names, in the order in which labels of one zoom go first: towns before divisions, countries before all. */
export const LABEL_ORDER = [
  'country',
  'capital',
  'sea',
  'city',
  'river',
  'lake',
  'governorate',
  'town',
  'village',
] as const;
export type LabelType = (typeof LABEL_ORDER)[number];

export interface LabelProperties {
  readonly type: LabelType;
  /** By language tag; a label without a name that the reader can sound out is not drawn. */
  readonly names: Readonly<Record<string, string>>;
  /** Id of the gazetteer's place that it names: no second label where the map draws that place itself. */
  readonly place: string | null;
  /** Least zoom at which it is drawn. */
  readonly minZoom: number;
  /** Who goes first where two labels collide: the lower. Ranks are comparable over all types. */
  readonly rank: number;
  /** For names along a line: degrees clockwise from the horizontal, -90 to 90; 0 for all others. */
  readonly angle: number;
}
