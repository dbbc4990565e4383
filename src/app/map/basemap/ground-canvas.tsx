import { useCallback } from 'react';
import type { CanvasFrame } from '../geometry/canvas-frame.ts';
import { readPalette } from '../palette.ts';
import { useCanvas } from '../use-canvas.ts';
import { drawGround } from './draw-ground.ts';
import type { Ground } from './ground.ts';

/** The basemap without its labels; an empty ground until it has arrived. */
export function GroundCanvas({ ground }: { readonly ground: Ground | null }) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
      if (ground !== null) drawGround(context, frame, ground, readPalette());
    },
    [ground],
  );
  useCanvas('ground', draw);
  return null;
}
