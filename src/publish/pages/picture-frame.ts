import { isWithin, piecesFor } from '../../corpus/world-pieces.ts';
import { basemapOf, withWorld } from '../../exports/map/basemap.ts';
import { fittedPosition } from '../../exports/map/drawing.ts';
import { BARE_FRAME, type MapFrame } from '../../exports/map/frame.ts';
import { boundsOfPicture } from '../../exports/map/projection.ts';
import type { Selection } from '../../exports/selection.ts';
import { directionOf } from '../../model/direction.ts';
import type { BasemapDetail } from '../../pipeline/basemap/build-basemap.ts';
import type { WholeGround } from '../world-ground.ts';

/** What a picture made for a site may choose. */
export interface PictureChoice {
  readonly language: string;
  readonly width: number;
  readonly height: number;
  /** About how close the picture comes: it decides the detail of the corpus's own basemap and its labels. */
  readonly zoom: number;
  /** Where it looks; without it the map is fitted to the places that it shows. */
  readonly position?: MapFrame['position'];
}

/** What the pictures of a site stand on: the corpus's own basemap, and the world around it or, where it has none, alone. */
export interface PictureGround {
  readonly basemap: readonly BasemapDetail[];
  readonly world: WholeGround;
}

/** The frame of a picture of a selection. */
export function pictureFrame(
  { basemap, world }: PictureGround,
  { language, width, height, zoom, position = null }: PictureChoice,
  selection: Selection,
): MapFrame {
  const detail = basemap.findLast(({ minZoom }) => minZoom <= zoom) ?? basemap[0];
  const own = detail === undefined ? null : basemapOf(detail.content, language, zoom);
  const frame = { ...BARE_FRAME, ...own, width, height, direction: directionOf(language) };
  const looks = position ?? fittedPosition(selection, frame);
  const view = boundsOfPicture(looks, frame);
  const files = isWithin(view, frame.bbox) ? [] : piecesFor(world.index, view, looks.zoom);
  const pieces = files.map((path) => world.read(path));
  return { ...frame, position: looks, ...withWorld(own, pieces, language, looks.zoom) };
}
