import { element, type Markup } from '../markup.ts';
import { creditsOf } from '../source-fields.ts';
import type { Drawing } from './drawing.ts';
import type { LegendKey } from './frame.ts';

const LEGEND_LINE = 24;
const EDGE = 16;

function legendLine(key: LegendKey, name: string, line: number, { frame, colours }: Drawing): Markup[] {
  const rightToLeft = frame.direction === 'rtl';
  const start = rightToLeft ? frame.width - 2 * EDGE : 2 * EDGE;
  const y = 2 * EDGE + line * LEGEND_LINE;
  return [
    element('circle', { cx: start, cy: y, r: 6, fill: colours[key] }),
    element(
      'text',
      {
        x: start + (rightToLeft ? -16 : 16),
        y: y + 5,
        // Not every renderer turns the anchor round with the direction of writing.
        'text-anchor': rightToLeft ? 'end' : 'start',
        'font-size': 14,
        fill: colours.ink,
      },
      name,
    ),
  ];
}

function shownKeys({ places, relations }: Drawing): ReadonlySet<LegendKey> {
  const hasDrawn = relations.some(({ relation }) => relation.type !== 'distance');
  return new Set([
    ...places.map(({ summary }) => summary.layer),
    ...(hasDrawn ? (['relations'] as const) : []),
  ]);
}

/** The layers and relations that are shown, each with its colour, in the upper corner where lines begin. */
export function legend(drawing: Drawing): Markup[] {
  const { frame, colours } = drawing;
  const shown = shownKeys(drawing);
  const lines = (Object.entries(frame.legend) as [LegendKey, string][]).filter(([key]) => shown.has(key));
  if (lines.length === 0) return [];
  const width = Math.max(...lines.map(([, name]) => name.length)) * 8 + 56;
  const height = lines.length * LEGEND_LINE + 12;
  const x = frame.direction === 'rtl' ? frame.width - EDGE - width : EDGE;
  const card = element('rect', {
    x,
    y: EDGE - 2,
    width,
    height,
    rx: 8,
    fill: colours.card,
    'fill-opacity': 0.94,
  });
  return [card, ...lines.flatMap(([key, name], line) => legendLine(key, name, line, drawing))];
}

/** Whom to name, along the lower edge: the basemap's sources, and those of the places that are drawn. */
export function attribution({ frame, colours, places }: Drawing): Markup[] {
  const credits = [frame.attribution, ...creditsOf(places, [frame.attribution])].filter(Boolean).join(' · ');
  if (credits === '') return [];
  const height = 24;
  const y = frame.height - height;
  const strip = { x: 0, y, width: frame.width, height, fill: colours.card, 'fill-opacity': 0.85 };
  const words = {
    x: frame.width / 2,
    y: y + 16,
    'text-anchor': 'middle',
    'font-size': 11,
    fill: colours['map-label'],
  };
  const widest = frame.width - 2 * EDGE;
  const isWide = credits.length * LETTER_WIDTH > widest;
  const fitted = isWide ? { textLength: widest, lengthAdjust: 'spacingAndGlyphs' } : {};
  return [element('rect', strip), element('text', { ...words, ...fitted }, credits)];
}

/** Of a line of 11 pixels, on average. */
const LETTER_WIDTH = 6;
