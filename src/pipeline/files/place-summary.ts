import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { Place, PlaceName } from '../../gazetteer/place.ts';
import type { Geometry } from '../../model/position.ts';
import { ownPosition } from './display.ts';

/** How much is written of a place. */
export type WrittenOf = Pick<PlaceSummary, 'passages' | 'mentions'>;

/** What the app knows of a place at once; of a position that is not to be shown nothing. */
export function placeSummary(place: Place, { passages, mentions }: WrittenOf): Omit<PlaceSummary, 'chunks'> {
  const { point, geometry } = ownPosition(place);
  return {
    id: place.id,
    kind: place.kind,
    layer: place.layer,
    names: displayedNames(place),
    point,
    shape: shapeOf(geometry),
    uncertaintyKm: place.uncertaintyKm,
    confidence: place.confidence,
    reasoned: place.reasoned,
    display: place.display,
    container: place.container,
    passages,
    mentions,
  };
}

/** The first name of each language. */
function displayedNames({ names }: Place): Record<string, string> {
  const isFirst = ({ language }: PlaceName, index: number) =>
    names.findIndex((name) => name.language === language) === index;
  return Object.fromEntries(names.filter(isFirst).map(({ language, toponym }) => [language, toponym]));
}

function shapeOf(geometry: Geometry | null): PlaceSummary['shape'] {
  switch (geometry?.type) {
    case 'LineString':
    case 'MultiLineString':
      return 'line';
    case 'Polygon':
    case 'MultiPolygon':
      return 'area';
    default:
      return 'none';
  }
}
