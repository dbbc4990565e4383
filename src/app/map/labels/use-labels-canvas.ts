import { useCallback } from 'react';
import { useMap } from 'react-leaflet';
import { useCovers } from '../framing/use-covers.ts';
import { moved } from '../geometry/box.ts';
import type { CanvasFrame } from '../geometry/canvas-frame.ts';
import { readPalette } from '../palette.ts';
import { type Highlight, type State, stateOf } from '../places/highlight.ts';
import { useCanvas } from '../use-canvas.ts';
import { isCut } from './cut.ts';
import { drawLabels } from './draw-labels.ts';
import type { PlacedLabel } from './label.ts';

/** Draws the names that nothing cuts; those that are raised in any case, and last, for they may cover others. */
export function useLabelsCanvas(labels: readonly PlacedLabel[], highlight: Highlight): void {
  const map = useMap();
  const coversOf = useCovers();
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
      const corner = map.getPixelBounds().getTopLeft();
      const covers = coversOf().map((cover) => moved(cover, corner));
      const state = (place: string | null): State => (place === null ? 'plain' : stateOf(place, highlight));
      const isRaised = ({ candidate }: PlacedLabel) => ['pointed', 'chosen'].includes(state(candidate.place));
      const plain = labels.filter((label) => !isRaised(label) && !isCut(label, covers));
      drawLabels(context, frame, [...plain, ...labels.filter(isRaised)], readPalette(), state);
    },
    [map, coversOf, labels, highlight],
  );
  useCanvas('labels', draw);
}
