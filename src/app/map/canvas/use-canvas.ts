import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { followDensity } from '../../layout/density.ts';
import { useTheme } from '../../layout/theme.ts';
import { CanvasLayer, type Draw } from './canvas-layer.ts';

/** Media in which the tokens have other values. */
const REPAINTING_MEDIA = ['(prefers-contrast: more)', '(forced-colors: active)'];

/** Pixels to a CSS pixel that lines and areas are drawn with at most: letters and marks gain from more, these do not. */
export const GROUND_PIXELS = 2;

/** Draws on a canvas in a pane of the map, again whenever `draw` is another function. */
export function useCanvas(pane: string, draw: Draw, mostPixels = Infinity): void {
  const map = useMap();
  const theme = useTheme();
  const [layer] = useState(() => new CanvasLayer(pane, mostPixels));
  useEffect(
    function showLayer() {
      layer.addTo(map);
      return function hideLayer() {
        layer.remove();
      };
    },
    [layer, map],
  );
  useEffect(() => layer.setDraw(draw), [layer, draw]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme is a reason to draw again
  useEffect(() => layer.redraw(), [layer, theme]);
  useEffect(
    function followMedia() {
      const media = REPAINTING_MEDIA.map((query) => matchMedia(query));
      const redraw = () => layer.redraw();
      for (const each of media) each.addEventListener('change', redraw);
      const stop = followDensity(redraw);
      return function ignoreMedia() {
        stop();
        for (const each of media) each.removeEventListener('change', redraw);
      };
    },
    [layer],
  );
}
