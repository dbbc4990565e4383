import type { Box, Point } from '../../../geo/box.ts';

export type LabelSide = 'left' | 'right' | 'above' | 'below' | 'over' | LabelCorner;

/** Where a name goes that no side has room for: above or below, to the left or the right. */
type LabelCorner = `${'above' | 'below'} ${'left' | 'right'}`;

export interface LabelStyle {
  /** CSS pixels. */
  readonly size: number;
  readonly colour: LabelColour;
  /** A small disc marks the point of a place that is only a name of the basemap. */
  readonly dot: number;
  /** Between letters, as a part of the size: for names of areas in scripts whose letters stand apart. */
  readonly spacing: number;
  /** 0 to 1. */
  readonly opacity: number;
}

/** Names of tokens. */
export type LabelColour = 'ink' | 'map-label' | 'water-label' | 'areas' | 'lines';

/** A name that wants to stand on the map. */
export interface LabelCandidate {
  readonly key: string;
  readonly text: string;
  readonly language: string;
  /** Id of the place with passages that a click on the label opens; `null` for a mere name. */
  readonly place: string | null;
  /** In CSS pixels from the world's upper left corner at this zoom, as all boxes here. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** How far from `at` the text begins: beyond the marker. */
  readonly distance: number;
  /** Sides in the order in which they are tried. */
  readonly sides: readonly LabelSide[];
  /** Degrees clockwise; only names that stand `over` their point turn. */
  readonly angle: number;
  readonly style: LabelStyle;
}

export interface PlacedLabel {
  readonly candidate: LabelCandidate;
  readonly side: LabelSide;
  /** The middle of the text. */
  readonly centre: Point;
  /** What the text covers; several small boxes where it is turned. */
  readonly boxes: readonly Box[];
}
