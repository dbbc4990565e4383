import { element, type Markup } from '../markup.ts';
import { creditsOf } from '../source-fields.ts';
import type { Drawing } from './drawing.ts';
import type { LegendKey } from './frame.ts';

const LINE = 22;
const EDGE = 16;
/** From a dot to its words, and from those to the next dot. */
const GAP = 12;
/** Of a line of 13 pixels, on average. */
const LEGEND_LETTER = 7.5;

/** What has one colour, in one breath. */
interface Group {
  readonly colour: string;
  readonly words: string;
  readonly width: number;
}

/** A group and where it begins, in pixels from where lines begin. */
interface PlacedGroup extends Group {
  readonly from: number;
  readonly line: number;
}

function shownKeys({ places, relations }: Drawing): ReadonlySet<LegendKey> {
  const hasDrawn = relations.some(({ relation }) => relation.type !== 'distance');
  return new Set([
    ...places.map(({ summary }) => summary.layer),
    ...(hasDrawn ? (['relations'] as const) : []),
  ]);
}

function groupsOf(drawing: Drawing): Group[] {
  const { frame, colours } = drawing;
  const shown = shownKeys(drawing);
  const names = new Map<string, string[]>();
  for (const [key, name] of Object.entries(frame.legend) as [LegendKey, string][])
    if (shown.has(key)) names.set(colours[key], [...(names.get(colours[key]) ?? []), name]);
  return [...names].map(([colour, each]) => {
    const words = each.join(' · ');
    return { colour, words, width: words.length * LEGEND_LETTER + 2 * GAP };
  });
}

/** In one line where there is room, else in as few as are needed. */
function placeGroups(groups: readonly Group[], room: number): PlacedGroup[] {
  let [from, line] = [0, 0];
  return groups.map((group) => {
    if (from > 0 && from + group.width > room) [from, line] = [0, line + 1];
    const placed = { ...group, from, line };
    from += group.width + GAP;
    return placed;
  });
}

function drawGroup({ colour, words, from, line }: PlacedGroup, { frame, colours }: Drawing): Markup[] {
  const isRtl = frame.direction === 'rtl';
  const along = (way: number) => (isRtl ? frame.width - way : way);
  const start = 2 * EDGE + from;
  const y = 2 * EDGE + line * LINE;
  const attributes = {
    x: along(start + GAP),
    y: y + 4.5,
    // Not every renderer turns the anchor round with the direction of writing.
    'text-anchor': isRtl ? 'end' : 'start',
    'font-size': 13,
    fill: colours.ink,
  };
  return [
    element('circle', { cx: along(start), cy: y, r: 5, fill: colour }),
    element('text', attributes, words),
  ];
}

/** The layers and relations that are shown, in a quiet line in the upper corner where lines begin: one dot a colour. */
export function legend(drawing: Drawing): Markup[] {
  const { frame, colours } = drawing;
  const groups = placeGroups(groupsOf(drawing), frame.width - 4 * EDGE);
  if (groups.length === 0) return [];
  const width = Math.max(...groups.map((group) => group.from + group.width)) + EDGE;
  const lines = Math.max(...groups.map(({ line }) => line)) + 1;
  const card = element('rect', {
    x: frame.direction === 'rtl' ? frame.width - EDGE - width : EDGE,
    y: EDGE,
    width,
    height: lines * LINE + 10,
    rx: 8,
    fill: colours.card,
    'fill-opacity': 0.88,
  });
  return [card, ...groups.flatMap((group) => drawGroup(group, drawing))];
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
