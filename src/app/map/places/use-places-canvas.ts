import { useCallback, useMemo } from 'react';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import type { Point } from '../../../geo/box.ts';
import { project } from '../../../geo/mercator.ts';
import type { Path } from '../../../geo/path.ts';
import { useCorpus } from '../../data/corpus-context.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { drawOutsideLakes } from '../basemap/draw-basemap.ts';
import type { CanvasFrame } from '../canvas/canvas-frame.ts';
import { readPalette } from '../canvas/palette.ts';
import { GROUND_PIXELS, useCanvas } from '../canvas/use-canvas.ts';
import { type Highlight, isRaised, stateOf } from '../features/highlight.ts';
import type { Hatch, Scene, Shape } from '../features/scene.ts';
import { drawHatches } from './draw-hatch.ts';
import { drawMarkers } from './draw-markers.ts';
import { drawArea, drawLine } from './draw-shapes.ts';
import { drawTrail } from './draw-trail.ts';
import { useTrail } from './use-trail.ts';

/** Draws the places, in two turns: areas, hatches and lines below, markers above. */
export function usePlacesCanvas(scene: Scene, highlight: Highlight, lakes: readonly Path[]): void {
  useShapesCanvas(scene, highlight, lakes, useTrailPoints());
  useMarkersCanvas(scene, highlight);
}

/** Areas are mere names until they are pointed at or chosen, or there is nothing else to see. */
function useShapesCanvas(
  scene: Scene,
  highlight: Highlight,
  lakes: readonly Path[],
  trail: readonly Point[],
): void {
  const { markers, lines } = scene;
  const [areas, hatches] = useMemo(() => {
    const areAlone = markers.length === 0;
    const isDrawn = ({ place }: Shape | Hatch) => areAlone || isRaised(stateOf(place.id, highlight));
    return [scene.areas.filter(isDrawn), scene.hatches.filter(isDrawn)] as const;
  }, [scene, markers, highlight]);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) => {
      const palette = readPalette();
      const state = ({ place }: { readonly place: { readonly id: string } }) => stateOf(place.id, highlight);
      const [borders, rivers] = [lines.filter(isBorder), lines.filter((line) => !isBorder(line))];
      drawOutsideLakes(context, frame, lakes, () => {
        for (const area of areas) drawArea(context, frame, area, state(area), palette);
        drawHatches(context, frame, hatches, state, palette);
        for (const river of rivers) drawLine(context, frame, river, state(river), palette);
      });
      for (const border of borders) drawLine(context, frame, border, state(border), palette);
      drawTrail(context, frame, trail, palette);
    },
    [areas, hatches, lines, highlight, lakes, trail],
  );
  const isEmpty = [areas, hatches, lines, trail].every(({ length }) => length === 0);
  useCanvas('shapes', isEmpty ? null : draw, GROUND_PIXELS);
}

function useTrailPoints(): readonly Point[] {
  const corpus = useCorpus();
  const trail = useTrail();
  return useMemo(() => trail.flatMap((id) => pointOf(corpus.place(id))), [trail, corpus]);
}

const pointOf = (place: PlaceSummary | null): Point[] =>
  place === null || place.point === null || place.display !== 'exact' ? [] : [project(place.point)];

const isBorder = ({ place }: Shape): boolean => place.kind === 'border';

function useMarkersCanvas({ markers }: Scene, highlight: Highlight): void {
  const { number } = useMessages();
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: CanvasFrame) =>
      drawMarkers(context, frame, markers, highlight, readPalette(), number),
    [markers, highlight, number],
  );
  useCanvas('places', markers.length === 0 ? null : draw);
}
