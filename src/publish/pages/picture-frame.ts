import { creditNames } from '../../corpus/credits.ts';
import { isWithin, piecesFor } from '../../corpus/world-pieces.ts';
import { basemapOf, WORLD_SOURCES, worldLabels, worldPieces } from '../../exports/map/basemap.ts';
import { fittedPosition } from '../../exports/map/drawing.ts';
import { BARE_FRAME, type MapFrame } from '../../exports/map/frame.ts';
import type { Selection } from '../../exports/selection.ts';
import { project, unproject, worldSize } from '../../geo/mercator.ts';
import { directionOf } from '../../model/direction.ts';
import type { BoundingBox } from '../../model/position.ts';
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
  const own = detail === undefined ? BARE_FRAME : basemapOf(detail.content, language, zoom);
  const frame = { ...BARE_FRAME, ...own, width, height, direction: directionOf(language) };
  const looks = position ?? fittedPosition(selection, frame);
  const view = viewOf(looks, frame);
  if (isWithin(view, own.bbox)) return { ...frame, position: looks };
  const isAlone = detail === undefined;
  const sources = isAlone ? Object.values(WORLD_SOURCES) : [WORLD_SOURCES.ground];
  const pieces = piecesFor(world.index, view, looks.zoom).map((path) => world.read(path));
  return {
    ...frame,
    position: looks,
    pieces: [...worldPieces(pieces, looks.zoom, isAlone ? 'land' : 'land-abroad'), ...own.pieces],
    labels: isAlone ? pieces.flatMap((piece) => worldLabels(piece, language, looks.zoom)) : own.labels,
    attribution: [own.attribution, ...creditNames(sources, [own.attribution])].filter(Boolean).join(' · '),
  };
}

/** What a picture shows, in degrees. */
function viewOf(
  { longitude, latitude, zoom }: NonNullable<MapFrame['position']>,
  { width, height }: Pick<MapFrame, 'width' | 'height'>,
): BoundingBox {
  const { x, y } = project([longitude, latitude]);
  const [wide, high] = [width / 2 / worldSize(zoom), height / 2 / worldSize(zoom)];
  const [west, north] = unproject({ x: x - wide, y: y - high });
  const [east, south] = unproject({ x: x + wide, y: y + high });
  return [west, south, east, north];
}
