import { useCallback } from 'react';
import type { CanvasFrame } from '../canvas/canvas-frame.ts';
import { readPalette } from '../canvas/palette.ts';
import { useCanvas } from '../canvas/use-canvas.ts';
import type { Shape } from '../features/scene.ts';
import { drawBasemap } from './draw-basemap.ts';
import type { DrawnBasemap } from './unpack-basemap.ts';

interface BasemapCanvasProps {
  readonly basemap: DrawnBasemap | null;
  /** Lines that the map draws as places of the corpus. */
  readonly lines: readonly Shape[];
}

/** The basemap without its labels; an empty basemap until it has arrived. */
export function BasemapCanvas({ basemap, lines }: BasemapCanvasProps) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
      const drawn = new Set(lines.map(({ place }) => place.id));
      if (basemap !== null) drawBasemap(context, frame, basemap, drawn, readPalette());
    },
    [basemap, lines],
  );
  useCanvas('basemap', draw);
  return null;
}
