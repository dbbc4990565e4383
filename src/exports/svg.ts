import type { LayerId, Position } from '../corpus/place-head.ts';
import type { Export } from './export.ts';
import { MAP_COLOURS, type MapColours, pieceAttributes } from './map/colours.ts';
import { BARE_FRAME, type MapFrame } from './map/frame.ts';
import { type Label, withRoom } from './map/labels.ts';
import { createProjection, type Projection } from './map/projection.ts';
import { element, type Markup } from './markup.ts';
import { type ExportedPlace, exportedPlaces, nameOf, type Selection } from './selection.ts';

const FONTS = "'IBM Plex Sans Arabic', 'Noto Sans Arabic', system-ui, sans-serif";
const MARKER_RADIUS = 4;
const LABEL_SIZE = 14;
const CHOSEN_LABEL_SIZE = 24;
const BASEMAP_LABEL_SIZE = 12;
const LEGEND_LINE = 24;
const EDGE = 16;

interface Drawing {
  readonly frame: MapFrame;
  readonly colours: MapColours;
  readonly projection: Projection;
  readonly places: readonly ExportedPlace[];
  readonly language: string;
}

function basemap({ frame, colours, projection }: Drawing): Markup[] {
  return frame.pieces.flatMap(({ style, geometry }) => {
    const d = projection.path(geometry);
    return d === '' ? [] : [element('path', { d, ...pieceAttributes(style, colours) })];
  });
}

/** Area grows with the passages, so that a marker of twice the passages looks twice as large. */
const radiusOf = ({ passages }: ExportedPlace): number => MARKER_RADIUS + Math.sqrt(passages.length);

function shape(place: ExportedPlace, colour: string, projection: Projection): Markup | null {
  const { geometry } = place;
  if (geometry === null || geometry.type === 'Point') return null;
  const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
  const d = projection.path(geometry);
  if (isLine) return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 2.5 });
  return element('path', { d, fill: colour, 'fill-opacity': 0.1, stroke: colour, 'stroke-width': 1.5 });
}

/** An area of which only a middle and a radius are known: it fades, because nobody knows where it ends. */
const isVague = ({ head, geometry }: ExportedPlace): boolean =>
  head.layer === 'areas' && geometry?.type === 'Point';

const FADE = 'fade';

function fade(colour: string): Markup {
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
  const stops = [stop(0, 0.15), stop(0.6, 0.1), stop(1, 0)];
  return element('defs', {}, element('radialGradient', { id: FADE }, stops));
}

/** A place whose position is only argued for stands in a dashed circle that surely holds it. */
function uncertainty(place: ExportedPlace, colour: string, projection: Projection): Markup | null {
  const { head, point, geometry } = place;
  if (point === null || geometry?.type !== 'Point') return null;
  const [cx, cy] = projection.point(point);
  const r = Math.round(projection.pixels(head.uncertaintyKm, point[1]) * 10) / 10;
  if (isVague(place)) return element('circle', { cx, cy, r, fill: `url(#${FADE})` });
  if (!head.reasoned && head.confidence === 'high') return null;
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
    place.head.id === frame.chosen
      ? { stroke: colours.ink, 'stroke-width': 3 }
      : { stroke: colours.halo, 'stroke-width': 1.5 };
  return element('circle', { cx, cy, r, fill: colour, ...ring });
}

function drawPlaces(
  drawing: Drawing,
  draw: (place: ExportedPlace, colour: string) => Markup | null,
): Markup[] {
  return drawing.places.flatMap((place) => {
    const drawn = draw(place, drawing.colours.layers[place.head.layer]);
    return drawn === null ? [] : [drawn];
  });
}

/** The chosen place first, then the most often mentioned. */
function placeLabels({ places, projection, language, frame }: Drawing): Label[] {
  const isChosen = ({ head }: ExportedPlace): boolean => head.id === frame.chosen;
  const byPassages = places.toSorted(
    (one, other) =>
      Number(isChosen(other)) - Number(isChosen(one)) || other.passages.length - one.passages.length,
  );
  return byPassages.flatMap((place) => {
    if (place.point === null) return [];
    const [x, y] = projection.point(place.point);
    const size = isChosen(place) ? CHOSEN_LABEL_SIZE : LABEL_SIZE;
    const hasMarker = place.geometry?.type === 'Point' && !isVague(place);
    const below = hasMarker ? radiusOf(place) + size : 0;
    return [{ text: nameOf(place.head, language), x, y: y + below, size, strong: true }];
  });
}

function basemapLabels({ frame, projection }: Drawing): Label[] {
  return frame.labels
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ name, point }) => {
      const [x, y] = projection.point(point);
      return { text: name, x, y, size: BASEMAP_LABEL_SIZE, strong: false };
    });
}

const isInside =
  ({ width, height }: MapFrame) =>
  ({ x, y }: Label): boolean =>
    x >= 0 && x <= width && y >= 0 && y <= height;

function labels(drawing: Drawing): Markup[] {
  const { colours, frame } = drawing;
  const wanted = [...placeLabels(drawing), ...basemapLabels(drawing)].filter(isInside(frame));
  return withRoom(wanted).map(({ text, x, y, size, strong }) =>
    element(
      'text',
      {
        x,
        y: Math.round(y * 10) / 10,
        'text-anchor': 'middle',
        'font-size': size,
        'font-weight': strong ? 700 : 400,
        fill: strong ? colours.ink : colours.label,
        stroke: colours.halo,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      text,
    ),
  );
}

function legendLine(layer: LayerId, name: string, line: number, { frame, colours }: Drawing): Markup[] {
  const rightToLeft = frame.direction === 'rtl';
  const start = rightToLeft ? frame.width - 2 * EDGE : 2 * EDGE;
  const y = 2 * EDGE + line * LEGEND_LINE;
  return [
    element('circle', { cx: start, cy: y, r: 6, fill: colours.layers[layer] }),
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

function legend(drawing: Drawing): Markup[] {
  const { frame, colours, places } = drawing;
  const shown = new Set(places.map(({ head }) => head.layer));
  const lines = (Object.entries(frame.legend) as [LayerId, string][]).filter(([layer]) => shown.has(layer));
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
  return [card, ...lines.flatMap(([layer, name], line) => legendLine(layer, name, line, drawing))];
}

function attribution({ frame, colours }: Drawing): Markup[] {
  if (frame.attribution === '') return [];
  const height = 24;
  const y = frame.height - height;
  const strip = { x: 0, y, width: frame.width, height, fill: colours.card, 'fill-opacity': 0.85 };
  const words = {
    x: frame.width / 2,
    y: y + 16,
    'text-anchor': 'middle',
    'font-size': 11,
    fill: colours.label,
  };
  return [element('rect', strip), element('text', words, frame.attribution)];
}

/** A country far away, or a place beyond the basemap, does not move the map, unless there is nothing else. */
function positionsToFit(places: readonly ExportedPlace[], { bbox }: MapFrame): readonly Position[] {
  const isNear = ([longitude, latitude]: Position): boolean =>
    bbox === null ||
    (longitude >= bbox[0] && latitude >= bbox[1] && longitude <= bbox[2] && latitude <= bbox[3]);
  const positionsOf = (some: readonly ExportedPlace[]) =>
    some.flatMap(({ point }) => (point === null ? [] : [point]));
  const near = positionsOf(places.filter(({ head }) => head.layer !== 'countries')).filter(isNear);
  return near.length > 0 ? near : positionsOf(places);
}

function createDrawing(selection: Selection): Drawing {
  const frame = selection.frame ?? BARE_FRAME;
  const isChosen = ({ head }: ExportedPlace): number => Number(head.id === frame.chosen);
  const places = exportedPlaces(selection)
    .filter(({ geometry }) => geometry !== null)
    .sort((one, other) => isChosen(one) - isChosen(other));
  return {
    frame,
    colours: MAP_COLOURS[frame.theme],
    projection: createProjection(frame, positionsToFit(places, frame)),
    places,
    language: selection.language,
  };
}

/** A picture of the map: basemap, places, labels, legend and attribution, in one SVG file that asks for nothing. */
export const svg: Export = {
  id: 'svg',
  mediaType: 'image/svg+xml',
  extension: 'svg',
  cannotCarry: ['passages', 'full-text', 'places-without-position'],
  write(selection) {
    const drawing = createDrawing(selection);
    const { frame, colours, projection } = drawing;
    const { width, height } = frame;
    const title = selection.site.title[selection.language] ?? '';
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
      fade(colours.layers.areas),
      element('rect', { width, height, fill: colours.ground }),
      basemap(drawing),
      drawPlaces(drawing, (place, colour) => shape(place, colour, projection)),
      drawPlaces(drawing, (place, colour) => uncertainty(place, colour, projection)),
      drawPlaces(drawing, (place, colour) => marker(place, colour, drawing)),
      labels(drawing),
      legend(drawing),
      attribution(drawing),
    );
    return `${picture}\n`;
  },
};
