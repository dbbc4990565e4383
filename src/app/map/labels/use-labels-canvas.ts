import { useCallback } from 'react';
import { useMap } from 'react-leaflet';
import { moved } from '../../../geo/box.ts';
import { useHiddenBoxes } from '../camera/viewport.ts';
import type { CanvasFrame } from '../canvas/canvas-frame.ts';
import { readPalette } from '../canvas/palette.ts';
import { useCanvas } from '../canvas/use-canvas.ts';
import { type Highlight, isRaised, type State, stateOf } from '../features/highlight.ts';
import { isCut } from './cut.ts';
import { drawLabels } from './draw-labels.ts';
import type { PlacedLabel } from './label.ts';

/** Draws the names that nothing cuts, and last those that are raised, for they may cover others. */
export function useLabelsCanvas(
  labels: readonly PlacedLabel[],
  raised: readonly PlacedLabel[],
  highlight: Highlight,
): void {
  const map = useMap();
  const hiddenBoxes = useHiddenBoxes();
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
      const corner = map.getPixelBounds().getTopLeft();
      const hidden = hiddenBoxes().map((box) => moved(box, corner));
      const state = (place: string | null): State =>
        place !== null ? stateOf(place, highlight) : highlight.article === null ? 'plain' : 'dimmed';
      const isPlain = ({ candidate }: PlacedLabel) => !isRaised(state(candidate.place));
      const covered = [...hidden, ...raised.flatMap(({ boxes }) => boxes)];
      const plain = labels.filter((label) => isPlain(label) && !isCut(label, covered));
      drawLabels(context, frame, [...plain, ...raised], readPalette(), state);
    },
    [map, hiddenBoxes, labels, raised, highlight],
  );
  useCanvas('labels', labels.length + raised.length === 0 ? null : draw);
}
