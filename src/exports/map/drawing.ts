import { COLOURS, PAGE_COLOURS, type Palette } from '../../model/colours.ts';
import type { Position } from '../../model/position.ts';
import { type ExportedRelation, exportedRelations } from '../relations.ts';
import { type ExportedPlace, exportedPlaces, type Selection } from '../selection.ts';
import { BARE_FRAME, type MapFrame } from './frame.ts';
import { createProjection, type Projection, viewOfPlaces } from './projection.ts';

/** All that the parts of a picture need to know. */
export interface Drawing {
  readonly frame: MapFrame;
  readonly colours: Palette;
  readonly projection: Projection;
  readonly places: readonly ExportedPlace[];
  readonly relations: readonly ExportedRelation[];
  readonly language: string;
}

/** A country far away, or a place beyond the basemap, does not move the map, unless there is nothing else. */
function positionsToFit(places: readonly ExportedPlace[], { bbox }: MapFrame): readonly Position[] {
  const isNear = ([longitude, latitude]: Position): boolean =>
    bbox === null ||
    (longitude >= bbox[0] && latitude >= bbox[1] && longitude <= bbox[2] && latitude <= bbox[3]);
  const positionsOf = (some: readonly ExportedPlace[]) =>
    some.flatMap(({ point }) => (point === null ? [] : [point]));
  const near = positionsOf(places.filter(({ summary }) => summary.layer !== 'countries')).filter(isNear);
  return near.length > 0 ? near : positionsOf(places);
}

/** Where the picture of a selection looks whose frame has no position of its own. */
export function fittedPosition(selection: Selection, frame: MapFrame): NonNullable<MapFrame['position']> {
  const places = exportedPlaces(selection).filter(({ geometry }) => geometry !== null);
  return viewOfPlaces(positionsToFit(places, frame), frame);
}

export function createDrawing(selection: Selection): Drawing {
  const frame = selection.frame ?? BARE_FRAME;
  const isChosen = ({ summary }: ExportedPlace): number => Number(summary.id === frame.chosen);
  const places = exportedPlaces(selection)
    .filter(({ geometry }) => geometry !== null)
    .sort((one, other) => isChosen(one) - isChosen(other));
  return {
    frame,
    colours: frame.theme === 'page' ? PAGE_COLOURS : COLOURS[frame.theme],
    projection: createProjection(frame, positionsToFit(places, frame)),
    places,
    relations: exportedRelations(selection, places),
    language: selection.language,
  };
}
