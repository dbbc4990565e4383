import type { Feature, GeoJsonProperties, Geometry, Position as LoosePosition } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Basemap, LandProperties } from '../../corpus/basemap.ts';
import { creditNames } from '../../corpus/credits.ts';
import type { WorldPiece } from '../../corpus/world-basemap.ts';
import { holds } from '../../geo/area.ts';
import type { Position, ShapeGeometry } from '../../model/position.ts';
import { BARE_FRAME, type BasemapStyle, type FrameLabel, type FramePiece, type MapFrame } from './frame.ts';

const LAND_STYLES: Readonly<Record<LandProperties['part'], BasemapStyle>> = {
  home: 'land',
  neighbour: 'land-abroad',
  disputed: 'land-disputed',
};

/** What lies below the places of a picture. */
type Ground = Pick<MapFrame, 'bbox' | 'pieces' | 'labels' | 'attribution'>;

/** What a basemap gives to a picture: its pieces from the ground upwards, labels in one language, and the credits. */
export function basemapOf(basemap: Basemap, language: string, zoom: number): Ground {
  const { land, sea, governorates, rivers, lakes, borders } = basemap.objects;
  const pieces = <P extends GeoJsonProperties>(
    object: GeometryObject<P>,
    styleOf: (properties: P) => BasemapStyle,
  ): FramePiece[] =>
    features(basemap, object).flatMap(({ geometry, properties }) => {
      const shape = shapeOf(geometry);
      return shape === null ? [] : [{ style: styleOf(properties), geometry: shape }];
    });
  return {
    bbox: boxOf(basemap),
    pieces: [
      ...pieces(land, ({ part }) => LAND_STYLES[part]),
      ...pieces(sea, () => 'water'),
      ...pieces(governorates, () => 'governorate'),
      ...pieces(rivers, () => 'river'),
      ...pieces(lakes, () => 'water'),
      ...pieces(borders, ({ disputed }) => (disputed ? 'border-disputed' : 'border')),
    ],
    labels: labelsOf(basemap, language, zoom),
    attribution: basemap.credits.map(({ words }) => words).join(' · '),
  };
}

/** Whose the ground of the world is, and whose its names. */
export const WORLD_SOURCES = { ground: 'Natural Earth', names: 'Unicode CLDR' };

/**
 * Pieces of the world that are seen, the coarse before the fine, around a basemap of one's own, or `land` alone where there is
 * none. Those of one detail are laid layer upon layer and not piece upon piece: each reaches over its edge, across its neighbour's
 * lakes.
 */
export function worldPieces(
  pieces: readonly WorldPiece[],
  zoom: number,
  land: BasemapStyle = 'land-abroad',
): FramePiece[] {
  const sizes = [...new Set(pieces.map(widthOf))];
  return sizes.flatMap((size) => {
    const drawn = pieces
      .filter((piece) => widthOf(piece) === size)
      .map((piece) => layersOf(piece, zoom, land));
    return (drawn[0] ?? []).flatMap((_, layer) => drawn.flatMap((layers) => layers[layer] ?? []));
  });
}

/** The ground of a picture: the corpus's own with the pieces of the world around it, or these alone where it has none (`null`). */
export function withWorld(
  own: Ground | null,
  world: readonly WorldPiece[],
  language: string,
  zoom: number,
): Ground {
  const { bbox, pieces, labels, attribution } = own ?? BARE_FRAME;
  const sources = own === null ? Object.values(WORLD_SOURCES) : [WORLD_SOURCES.ground];
  const credits = world.length > 0 ? creditNames(sources, [attribution]) : [];
  return {
    bbox,
    pieces: [...worldPieces(world, zoom, own === null ? 'land' : 'land-abroad'), ...pieces],
    labels: own === null ? world.flatMap((piece) => worldLabels(piece, language, zoom)) : labels,
    attribution: [attribution, ...credits].filter(Boolean).join(' · '),
  };
}

/** Degrees from west to east. */
function widthOf({ bbox }: WorldPiece): number {
  const [west = -180, , east = 180] = bbox ?? [];
  return east - west;
}

/** Degrees by which a piece's water reaches over its edge, so that no hairline shows between it and the next one's. */
const OVERLAP = 0.05;

/** What is drawn of a piece, from the water upwards. */
function layersOf(piece: WorldPiece, zoom: number, land: BasemapStyle): FramePiece[][] {
  const { divisions, rivers, lakes, borders } = piece.objects;
  const [west = -180, south = -85, east = 180, north = 85] = piece.bbox ?? [];
  const [bottom, top] = [Math.max(south - OVERLAP, -85), Math.min(north + OVERLAP, 85)];
  const corners: Position[] = [
    [west - OVERLAP, bottom],
    [east + OVERLAP, bottom],
    [east + OVERLAP, top],
    [west - OVERLAP, top],
  ];
  const pieces = (all: readonly Feature[], style: BasemapStyle): FramePiece[] =>
    all.flatMap(({ geometry }) => {
      const shape = shapeOf(geometry);
      return shape === null ? [] : [{ style, geometry: shape }];
    });
  const isDue = ({ properties }: Feature) => Number(properties?.z ?? 0) <= zoom;
  const [disputed, agreed] = [true, false].map((wanted) =>
    features(piece, borders).filter(({ properties }) => (properties?.disputed === true) === wanted),
  );
  return [
    [{ style: 'water', geometry: { type: 'Polygon', coordinates: [corners] } }],
    pieces(features(piece, piece.objects.land), land),
    pieces(features(piece, divisions).filter(isDue), 'governorate'),
    pieces(features(piece, rivers).filter(isDue), 'river'),
    pieces(features(piece, lakes), 'water'),
    pieces(agreed ?? [], 'border'),
    pieces(disputed ?? [], 'border-disputed'),
  ];
}

/** Towns that nobody writes of would be taken for places of the articles. */
const NAMED = ['country', 'sea', 'gulf', 'strait', 'lake'];

/** Names of countries and waters on the world's ground, in Arabic or else in English. */
function worldLabels({ labels }: WorldPiece, language: string, zoom: number): FrameLabel[] {
  return labels.flatMap(([longitude, latitude, minZoom, kind, arabic, english]) => {
    const name = language === 'ar' ? arabic : english;
    const isWanted = minZoom <= zoom && name !== '' && NAMED.includes(kind);
    return isWanted ? [{ name, point: [longitude, latitude] as const, rank: minZoom }] : [];
  });
}

/** ISO 3166-1 alpha-2 code of the country of a piece that holds a position; `null` where none does. */
export function countryAt(piece: WorldPiece, position: Position): string | null {
  const found = features(piece, piece.objects.land).find(({ geometry }) => {
    const shape = shapeOf(geometry);
    return shape !== null && holds(shape, position);
  });
  return found?.id === undefined ? null : String(found.id);
}

function boxOf({ bbox }: Basemap): MapFrame['bbox'] {
  const [west, south, east, north] = bbox ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north];
}

function features<P extends GeoJsonProperties>(
  topology: Topology,
  object: GeometryObject<P>,
): Feature<Geometry, P>[] {
  const unpacked = feature(topology, object);
  return unpacked.type === 'FeatureCollection' ? unpacked.features : [unpacked];
}

/** Names that follow a line at an angle are left out: a picture writes horizontally. */
function labelsOf(basemap: Basemap, language: string, zoom: number): FrameLabel[] {
  return features(basemap, basemap.objects.labels).flatMap(({ geometry, properties }) => {
    const { names, minZoom, angle, rank, place } = properties;
    const name = names[language];
    const isWanted = minZoom <= zoom && angle === 0 && place === null;
    if (geometry.type !== 'Point' || name === undefined || !isWanted) return [];
    return [{ name, point: exact(geometry.coordinates), rank }];
  });
}

const exact = ([longitude = 0, latitude = 0]: LoosePosition): Position => [longitude, latitude];

/** The geometry with positions as we have them; `null` for types that a basemap does not draw. */
function shapeOf(geometry: Geometry): ShapeGeometry | null {
  const line = (positions: readonly LoosePosition[]) => positions.map(exact);
  const lines = (all: readonly (readonly LoosePosition[])[]) => all.map(line);
  switch (geometry.type) {
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: lines(geometry.coordinates) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: lines(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(lines) };
    default:
      return null;
  }
}
