import { useCallback } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { CanvasFrame } from '../canvas/canvas-frame.ts';
import { readPalette } from '../canvas/palette.ts';
import { useCanvas } from '../canvas/use-canvas.ts';
import { type Highlight, stateOf } from '../features/highlight.ts';
import type { Scene } from '../features/scene.ts';
import { drawHatches } from './draw-hatch.ts';
import { drawMarkers } from './draw-markers.ts';
import { drawArea, drawLine } from './draw-shapes.ts';

/** Draws the places, in two turns: areas, hatches and lines below, markers above. */
export function usePlacesCanvas(scene: Scene, highlight: Highlight): void {
  useShapesCanvas(scene, highlight);
  useMarkersCanvas(scene, highlight);
}

function useShapesCanvas({ areas, hatches, lines }: Scene, highlight: Highlight): void {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
      const palette = readPalette();
      const state = (place: { readonly id: string }) => stateOf(place.id, highlight);
      for (const area of areas) drawArea(context, frame, area, state(area.place), palette);
      drawHatches(context, frame, hatches, (hatch) => state(hatch.place), palette);
      for (const line of lines) drawLine(context, frame, line, state(line.place), palette);
    },
    [areas, hatches, lines, highlight],
  );
  useCanvas('shapes', draw);
}

function useMarkersCanvas({ markers }: Scene, highlight: Highlight): void {
  const { number } = useMessages();
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) =>
      drawMarkers(context, frame, markers, highlight, readPalette(), number),
    [markers, highlight, number],
  );
  useCanvas('places', draw);
}
