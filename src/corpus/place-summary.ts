import type { GeometryObject, Topology } from 'topojson-specification';
import type { Kind, LayerId } from '../model/kind.ts';
import type { Position, ShapeGeometry } from '../model/position.ts';
import type { FileRange } from './file-list.ts';

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What the first view needs to know of a place: enough to draw, list and name it. */
export interface PlaceSummary {
  readonly id: string;
  readonly kind: Kind;
  readonly layer: LayerId;
  /** The displayed name by language tag, for example `{ ar: 'البوكمال', en: 'Al-Bukamal' }`. */
  readonly names: Readonly<Record<string, string>>;
  /** Where its marker or label stands; `null` where it is unknown, withheld or coarsened into its container. */
  readonly point: Position | null;
  /** What is drawn besides the point: a shape waits in `Shapes` under the place's id. */
  readonly shape: 'none' | 'line' | 'area';
  /** Radius in kilometres that surely holds the place. */
  readonly uncertaintyKm: number;
  readonly confidence: Confidence;
  /** `true` where no published point exists and the position is only argued for. */
  readonly reasoned: boolean;
  /** `exact`; `coarse`: drawn at its container; `withheld`: never drawn. */
  readonly display: 'exact' | 'coarse' | 'withheld';
  /** Id of the place that contains it; the manifest holds every container up to the outermost. */
  readonly container: string | null;
  /** Plotted passages and mentions; both 0 for a container that no article mentions. */
  readonly passages: number;
  readonly mentions: number;
  /** Those of the manifest's `passages` that hold its own, in reading order; none where there are none. */
  readonly chunks: FileRange;
}

/** The file of `Shapes` as quantised TopoJSON, an object a place: what two places share is one line. */
export type ShapeTopology = Topology<Record<string, GeometryObject>>;

/** Lines and areas to draw, by place id, as GeoJSON geometries simplified for the screen. */
export type Shapes = Readonly<Record<string, ShapeGeometry>>;
