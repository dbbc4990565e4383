import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { LABEL_ORDER, type LabelType } from '../../../corpus/basemap.ts';
import type { WorldLabel, WorldPiece } from '../../../corpus/world-basemap.ts';
import type { Box } from '../../../geo/box.ts';
import { boxOfDegrees, project, WHOLE_WORLD } from '../../../geo/mercator.ts';
import { type Path, pathsOf } from '../../../geo/path.ts';
import { breathe } from '../../data/breathe.ts';
import type { BasemapLabel } from './unpack-basemap.ts';

interface ZoomedLines {
  /** Least zoom at which they are drawn. */
  readonly minZoom: number;
  readonly paths: readonly Path[];
}

/** A piece of the world's ground, projected and ready to be drawn. */
export interface DrawnPiece {
  readonly file: string;
  readonly box: Box;
  readonly land: readonly Path[];
  readonly divisions: readonly ZoomedLines[];
  readonly rivers: readonly ZoomedLines[];
  readonly lakes: readonly Path[];
  readonly borders: readonly { readonly disputed: boolean; readonly paths: readonly Path[] }[];
  readonly labels: readonly BasemapLabel[];
}

/** Unpacks a piece in two steps with a pause between, so that neither is a long task. */
export async function unpackPiece(file: string, piece: WorldPiece): Promise<DrawnPiece> {
  const { land, divisions, rivers, lakes, borders } = piece.objects;
  const featuresOf = <P extends object>(object: GeometryCollection<P>) => feature(piece, object).features;
  const zoomed = (object: GeometryCollection<{ z: number }>): ZoomedLines[] =>
    featuresOf(object).map(({ properties, geometry }) => ({
      minZoom: properties.z,
      paths: pathsOf(geometry),
    }));
  const [west = -180, south = -90, east = 180, north = 90] = piece.bbox ?? [];
  await breathe();
  const ground = featuresOf(land as GeometryCollection<object>).flatMap(({ geometry }) => pathsOf(geometry));
  await breathe();
  return {
    file,
    box: boxOfDegrees([west, Math.max(south, WHOLE_WORLD[1]), east, Math.min(north, WHOLE_WORLD[3])]),
    land: ground,
    divisions: zoomed(divisions),
    rivers: zoomed(rivers),
    lakes: pathsOf(feature(piece, lakes).geometry),
    borders: featuresOf(borders).map(({ properties, geometry }) => ({
      disputed: properties?.disputed === true,
      paths: pathsOf(geometry),
    })),
    labels: piece.labels.map(readLabel),
  };
}

/** How the basemap writes the kinds of the world's labels. */
const LABEL_TYPES: Readonly<Record<string, LabelType>> = {
  country: 'country',
  capital: 'capital',
  city: 'city',
  town: 'town',
  village: 'village',
  sea: 'sea',
  gulf: 'sea',
  strait: 'sea',
  river: 'river',
  lake: 'lake',
};

function readLabel([longitude, latitude, minZoom, kind, ar, en, place, angle = 0]: WorldLabel): BasemapLabel {
  const type = LABEL_TYPES[kind] ?? 'governorate';
  return {
    type,
    names: { ...(ar === '' ? {} : { ar }), ...(en === '' ? {} : { en }) },
    place: typeof place === 'number' ? `gn:${place}` : place,
    minZoom,
    rank: minZoom * LABEL_ORDER.length + LABEL_ORDER.indexOf(type),
    angle,
    at: project([longitude, latitude]),
  };
}
