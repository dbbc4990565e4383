import { element, type Markup } from '../markup.ts';
import type { ExportedPlace } from '../selection.ts';
import type { Drawing } from './drawing.ts';
import { pieceAttributes } from './piece-attributes.ts';
import type { Projection } from './projection.ts';

const MARKER_RADIUS = 4;

export function basemap({ frame, colours, projection }: Drawing): Markup[] {
  return frame.pieces.flatMap(({ style, geometry }) => {
    const d = projection.path(geometry);
    return d === '' ? [] : [element('path', { d, ...pieceAttributes(style, colours) })];
  });
}

/** Area grows with the passages, so that a marker of twice the passages looks twice as large. */
export const radiusOf = ({ summary }: ExportedPlace): number => MARKER_RADIUS + Math.sqrt(summary.passages);

/** Dashed, as on the map: a border is no river. */
const BORDER = { 'stroke-width': 2, 'stroke-dasharray': '6 3' };

function shape(place: ExportedPlace, colour: string, { colours, projection }: Drawing): Markup | null {
  const { summary, geometry } = place;
  if (geometry === null || geometry.type === 'Point') return null;
  const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
  const d = projection.path(geometry);
  if (isLine && summary.kind === 'border')
    return element('path', { d, fill: 'none', stroke: colours.border, ...BORDER });
  if (isLine) return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 2.5 });
  return element('path', { d, fill: colour, 'fill-opacity': 0.1, stroke: colour, 'stroke-width': 1.5 });
}

/** An area of which only a middle and a radius are known: it fades, because nobody knows where it ends. */
export const isVague = ({ summary, geometry }: ExportedPlace): boolean =>
  summary.layer === 'areas' && geometry?.type === 'Point';

const FADE = 'fade';

export function fade(colour: string): Markup {
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
  const stops = [stop(0, 0.15), stop(0.6, 0.1), stop(1, 0)];
  return element('defs', {}, element('radialGradient', { id: FADE }, stops));
}

/** A place whose position is only argued for stands in a dashed circle that surely holds it. */
function uncertainty(place: ExportedPlace, colour: string, projection: Projection): Markup | null {
  const { summary, point, geometry } = place;
  if (point === null || geometry?.type !== 'Point') return null;
  const [cx, cy] = projection.point(point);
  const r = Math.round(projection.pixels(summary.uncertaintyKm, point[1]) * 10) / 10;
  if (isVague(place)) return element('circle', { cx, cy, r, fill: `url(#${FADE})` });
  if (!summary.reasoned && summary.confidence === 'high') return null;
  const dashes = { stroke: colour, 'stroke-width': 1, 'stroke-dasharray': '4 3' };
  return element('circle', { cx, cy, r, fill: colour, 'fill-opacity': 0.06, ...dashes });
}

function marker(
  place: ExportedPlace,
  colour: string,
  { colours, projection, frame }: Drawing,
): Markup | null {
  if (place.point === null || place.geometry?.type !== 'Point' || isVague(place)) return null;
  const [cx, cy] = projection.point(place.point);
  const r = Math.round(radiusOf(place) * 10) / 10;
  const ring =
    place.summary.id === frame.chosen
      ? { stroke: colours.ink, 'stroke-width': 3 }
      : { stroke: colours.halo, 'stroke-width': 1.5 };
  return element('circle', { cx, cy, r, fill: colour, ...ring });
}

function drawPlaces(
  drawing: Drawing,
  draw: (place: ExportedPlace, colour: string) => Markup | null,
): Markup[] {
  return drawing.places.flatMap((place) => {
    const drawn = draw(place, drawing.colours[place.summary.layer]);
    return drawn === null ? [] : [drawn];
  });
}

/** Lines and areas below circles of uncertainty, and those below markers, so that nothing small is hidden. */
export function places(drawing: Drawing): Markup[] {
  const { projection } = drawing;
  return [
    ...drawPlaces(drawing, (place, colour) => shape(place, colour, drawing)),
    ...drawPlaces(drawing, (place, colour) => uncertainty(place, colour, projection)),
    ...drawPlaces(drawing, (place, colour) => marker(place, colour, drawing)),
  ];
}
