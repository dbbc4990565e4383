import { useCallback } from 'react';
import type { CanvasFrame } from '../geometry/canvas-frame.ts';
import { readPalette } from '../palette.ts';
import type { Shape } from '../places/scene.ts';
import { useCanvas } from '../use-canvas.ts';
import { drawGround } from './draw-ground.ts';
import type { Ground } from './ground.ts';

interface GroundCanvasProps {
  readonly ground: Ground | null;
  /** Lines that the map draws as places of the corpus. */
  readonly lines: readonly Shape[];
}

/** The basemap without its labels; an empty ground until it has arrived. */
export function GroundCanvas({ ground, lines }: GroundCanvasProps) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
      const drawn = new Set(lines.map(({ place }) => place.id));
      if (ground !== null) drawGround(context, frame, ground, drawn, readPalette());
    },
    [ground, lines],
  );
  useCanvas('ground', draw);
  return null;
}
