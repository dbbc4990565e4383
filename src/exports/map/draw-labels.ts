import { element, type Markup } from '../markup.ts';
import { type ExportedPlace, nameOf } from '../selection.ts';
import { isVague, radiusOf } from './draw-places.ts';
import type { Drawing } from './drawing.ts';
import { type PictureLabel, withRoom } from './labels.ts';

const LABEL_SIZE = 14;
const CHOSEN_LABEL_SIZE = 24;
const BASEMAP_LABEL_SIZE = 12;

/** The chosen place first, then the most often mentioned. A border's point is where a river crosses it: it would name that. */
function placeLabels({ places, projection, language, frame }: Drawing): PictureLabel[] {
  const isChosen = ({ summary }: ExportedPlace): boolean => summary.id === frame.chosen;
  const byPassages = places.toSorted(
    (one, other) =>
      Number(isChosen(other)) - Number(isChosen(one)) || other.summary.passages - one.summary.passages,
  );
  const isNamed = (place: ExportedPlace) => place.summary.kind !== 'border' || isChosen(place);
  return byPassages.filter(isNamed).flatMap((place) => {
    if (place.point === null) return [];
    const [x, y] = projection.point(place.point);
    const size = isChosen(place) ? CHOSEN_LABEL_SIZE : LABEL_SIZE;
    const hasMarker = place.geometry?.type === 'Point' && !isVague(place);
    const below = hasMarker ? radiusOf(place) + size : 0;
    return [{ text: nameOf(place.summary, language), x, y: y + below, size, strong: true }];
  });
}

function basemapLabels({ frame, projection }: Drawing): PictureLabel[] {
  return frame.labels
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ name, point }) => {
      const [x, y] = projection.point(point);
      return { text: name, x, y, size: BASEMAP_LABEL_SIZE, strong: false };
    });
}

/** Names of places, then of the basemap, where there is room. */
export function labels(drawing: Drawing): Markup[] {
  const { colours, frame } = drawing;
  const wanted = [...placeLabels(drawing), ...basemapLabels(drawing)];
  return withRoom(wanted, frame).map(({ text, x, y, size, strong }) =>
    element(
      'text',
      {
        x,
        y: Math.round(y * 10) / 10,
        'text-anchor': 'middle',
        'font-size': size,
        'font-weight': strong ? 700 : 400,
        fill: strong ? colours.ink : colours['map-label'],
        stroke: colours.halo,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      text,
    ),
  );
}
