import { useCallback } from 'react';
import type { CanvasFrame } from '../canvas/canvas-frame.ts';
import { readPalette } from '../canvas/palette.ts';
import { GROUND_PIXELS, useCanvas } from '../canvas/use-canvas.ts';
import type { Shape } from '../features/scene.ts';
import { drawBasemap } from './draw-basemap.ts';
import { drawWorld } from './draw-world.ts';
import type { DrawnBasemap } from './unpack-basemap.ts';
import type { DrawnPiece } from './unpack-piece.ts';

interface BasemapCanvasProps {
  readonly basemap: DrawnBasemap | null;
  readonly world: readonly DrawnPiece[];
  /** Lines that the map draws as places of the corpus. */
  readonly lines: readonly Shape[];
}

/** The corpus's own basemap upon the world, without their labels; bare until they have arrived. */
export function BasemapCanvas({ basemap, world, lines }: BasemapCanvasProps) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
      const drawn = new Set(lines.map(({ place }) => place.id));
      const palette = readPalette();
      // What the corpus is about stands out where its own basemap says so.
      drawWorld(context, frame, world, basemap === null ? palette.land : palette['land-abroad'], palette);
      if (basemap !== null) drawBasemap(context, frame, basemap, drawn, palette);
    },
    [basemap, world, lines],
  );
  useCanvas('basemap', basemap === null && world.length === 0 ? null : draw, GROUND_PIXELS);
  return null;
}
