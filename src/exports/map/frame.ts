import type { Theme } from '../../model/colours.ts';
import type { LayerId } from '../../model/kind.ts';
import type { Position, ShapeGeometry } from '../../model/position.ts';

/** How a piece of the basemap is painted. */
export type BasemapStyle =
  | 'land'
  | 'land-abroad'
  | 'land-disputed'
  | 'water'
  | 'river'
  | 'governorate'
  | 'border'
  | 'border-disputed';

export interface FramePiece {
  readonly style: BasemapStyle;
  readonly geometry: ShapeGeometry;
}

export interface FrameLabel {
  readonly name: string;
  readonly point: Position;
  /** Who goes first where two labels collide: the lower. */
  readonly rank: number;
}

/** What a legend may explain: the layers, and the relations that texts state. */
export type LegendKey = LayerId | 'relations';

/** A picture of the map: what lies below the places, how large it is, and the words around it. */
export interface MapFrame {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Centre and zoom as on the page (Web Mercator, 256-pixel tiles); `null` to fit the places. */
  readonly position: { readonly latitude: number; readonly longitude: number; readonly zoom: number } | null;
  /** A picture that is fitted to its places comes no closer than this zoom. */
  readonly closest: number;
  /** Least pixels between two points of a line; from one pixel on whole ones are written. */
  readonly step: number;
  /** What the basemap covers: west, south, east, north, in degrees; `null` for the whole world. */
  readonly bbox: readonly [number, number, number, number] | null;
  /** Id of the place to stand out; `null` where none is chosen. */
  readonly chosen: string | null;
  /** `page` for a drawing within a page that has the colours as custom properties. */
  readonly theme: Theme | 'page';
  readonly direction: 'rtl' | 'ltr';
  /** Names for the legend, in its order. */
  readonly legend: Readonly<Partial<Record<LegendKey, string>>>;
  readonly pieces: readonly FramePiece[];
  readonly labels: readonly FrameLabel[];
  /** Whom to name, below the picture. */
  readonly attribution: string;
}

export const BARE_FRAME: MapFrame = {
  width: 1200,
  height: 800,
  position: null,
  closest: 10,
  step: 0.1,
  bbox: null,
  chosen: null,
  theme: 'light',
  direction: 'ltr',
  legend: {},
  pieces: [],
  labels: [],
  attribution: '',
};
