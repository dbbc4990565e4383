import { useCallback } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { CanvasFrame } from '../geometry/canvas-frame.ts';
import { readPalette } from '../palette.ts';
import { useCanvas } from '../use-canvas.ts';
import { drawHatch } from './draw-hatch.ts';
import { drawMarkers } from './draw-markers.ts';
import { drawArea, drawLine } from './draw-shapes.ts';
import { type Highlight, stateOf } from './highlight.ts';
import type { Scene } from './scene.ts';

/** Draws the places: areas lowest, then hatches and lines, markers above all. */
export function usePlacesCanvas(scene: Scene, highlight: Highlight): void {
  const { number } = useMessages();
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
      const palette = readPalette();
      const state = (place: { readonly id: string }) => stateOf(place.id, highlight);
      for (const area of scene.areas) drawArea(context, frame, area, state(area.place), palette);
      for (const hatch of scene.hatches) drawHatch(context, frame, hatch, state(hatch.place), palette);
      for (const line of scene.lines) drawLine(context, frame, line, state(line.place), palette);
      drawMarkers(context, frame, scene.markers, highlight, palette, number);
    },
    [scene, highlight, number],
  );
  useCanvas('places', draw);
}
