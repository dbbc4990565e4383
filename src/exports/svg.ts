import type { Export } from './export.ts';
import { inLanguage } from './in-language.ts';
import { labels } from './map/draw-labels.ts';
import { attribution, legend } from './map/draw-legend.ts';
import { basemap, fade, isVague, places } from './map/draw-places.ts';
import { relations } from './map/draw-relations.ts';
import { createDrawing, type Drawing } from './map/drawing.ts';
import { element, type Markup } from './markup.ts';
import type { Selection } from './selection.ts';

const FONTS = "'IBM Plex Sans Arabic', 'Noto Sans Arabic', system-ui, sans-serif";

/** A picture of the map: basemap, relations, places, labels, legend and attribution, in one SVG file that asks for nothing. */
export const svg: Export = {
  id: 'svg',
  mediaType: 'image/svg+xml',
  extension: 'svg',
  cannotCarry: ['passages', 'full-text', 'places-without-position'],
  write(selection) {
    const drawing = createDrawing(selection);
    const { width, height } = drawing.frame;
    const title = inLanguage(selection.site.title, selection.language);
    const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, 'font-family': FONTS };
    return `${picture(drawing, title, attributes, [legend(drawing), attribution(drawing)])}\n`;
  },
};

/** The same map within a page, in the page's type and colours: the page tells its sources. `title` is what it says in words. */
export function inlineMap(selection: Selection, title: string): Markup {
  return picture(createDrawing(selection), title, { role: 'img' }, []);
}

function picture(
  drawing: Drawing,
  title: string,
  attributes: Readonly<Record<string, string | number>>,
  words: readonly Markup[][],
): Markup {
  const { frame, colours } = drawing;
  const { width, height } = frame;
  const fading = drawing.places.some(isVague) ? fade(colours.areas) : null;
  return element(
    'svg',
    { ...attributes, viewBox: `0 0 ${width} ${height}` },
    element('title', {}, title),
    fading,
    element('rect', { width, height, fill: colours['land-abroad'] }),
    basemap(drawing),
    relations(drawing),
    places(drawing),
    labels(drawing),
    words,
  );
}
