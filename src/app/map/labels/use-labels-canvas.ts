import { useCallback } from 'react';
import type { CanvasFrame } from '../geometry/canvas-frame.ts';
import { readPalette } from '../palette.ts';
import { type Highlight, type State, stateOf } from '../places/highlight.ts';
import { useCanvas } from '../use-canvas.ts';
import { drawLabels } from './draw-labels.ts';
import type { PlacedLabel } from './label.ts';

/** Draws the names; those that are raised last, for they may cover others. */
export function useLabelsCanvas(labels: readonly PlacedLabel[], highlight: Highlight): void {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
      const state = (place: string | null): State => (place === null ? 'plain' : stateOf(place, highlight));
      const isRaised = ({ candidate }: PlacedLabel) => ['pointed', 'chosen'].includes(state(candidate.place));
      const stacked = [...labels.filter((label) => !isRaised(label)), ...labels.filter(isRaised)];
      drawLabels(context, frame, stacked, readPalette(), state);
    },
    [labels, highlight],
  );
  useCanvas('labels', draw);
}
