import type { Export } from './export.ts';
import { inLanguage } from './in-language.ts';
import { labels } from './map/draw-labels.ts';
import { attribution, legend } from './map/draw-legend.ts';
import { basemap, fade, places } from './map/draw-places.ts';
import { relations } from './map/draw-relations.ts';
import { createDrawing } from './map/drawing.ts';
import { element } from './markup.ts';

const FONTS = "'IBM Plex Sans Arabic', 'Noto Sans Arabic', system-ui, sans-serif";

/** A picture of the map: basemap, relations, places, labels, legend and attribution, in one SVG file that asks for nothing. */
export const svg: Export = {
  id: 'svg',
  mediaType: 'image/svg+xml',
  extension: 'svg',
  cannotCarry: ['passages', 'full-text', 'places-without-position'],
  write(selection) {
    const drawing = createDrawing(selection);
    const { frame, colours } = drawing;
    const { width, height } = frame;
    const title = inLanguage(selection.site.title, selection.language);
    const picture = element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        'font-family': FONTS,
      },
      element('title', {}, title),
      fade(colours.areas),
      element('rect', { width, height, fill: colours['land-abroad'] }),
      basemap(drawing),
      relations(drawing),
      places(drawing),
      labels(drawing),
      legend(drawing),
      attribution(drawing),
    );
    return `${picture}\n`;
  },
};
