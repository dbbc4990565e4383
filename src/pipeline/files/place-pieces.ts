import type { PlacePiece } from '../../corpus/manifest.ts';
import { boundsOf } from '../../geo/bounding-box.ts';
import { boxAround } from '../../geo/box.ts';
import { degreesOfBox, project, worldLength } from '../../geo/mercator.ts';
import { LAYER_IDS } from '../../model/kind.ts';
import type { Geometry, Position } from '../../model/position.ts';
import type { CorpusPlace } from './corpus.ts';
import { ownPosition } from './display.ts';

/** The places in the order of their numbers. */
export interface CutPlaces {
  /** Those that are read most. */
  readonly first: readonly CorpusPlace[];
  /** The others, each piece those of one part of the earth, the most often read first. */
  readonly pieces: readonly (readonly CorpusPlace[])[];
}

/**
 * Cuts places, the most often read first, into the first `most` and pieces of at most as many: by where they lie, so that
 * a part of the map needs few of them. Lines and areas, which reach far, have pieces of their own, and so have places that
 * are drawn nowhere and those that only contain others.
 */
export function cutPlaces(places: readonly CorpusPlace[], most: number): CutPlaces {
  const others = places.slice(most);
  const named = others.filter(({ summary }) => summary.passages > 0);
  const drawn = named.filter((place) => isDrawn(place));
  const parts: readonly (readonly CorpusPlace[])[] = [
    drawn.filter((place) => !reachesFar(place)),
    drawn.filter(reachesFar),
    named.filter((place) => !isDrawn(place)),
    others.filter(({ summary }) => summary.passages === 0),
  ];
  return { first: places.slice(0, most), pieces: parts.flatMap((part) => cut([...part.entries()], most)) };
}

const isDrawn = (place: CorpusPlace): boolean => reachOf(place).length > 0;

const reachesFar = ({ summary: { shape, layer } }: CorpusPlace): boolean =>
  shape !== 'none' || layer === 'areas';

/** A place with its rank among those that are cut. */
type Ranked = readonly [rank: number, place: CorpusPlace];

/** Halves them across the longer side of what they cover, until each part is small enough. */
function cut(ranked: readonly Ranked[], most: number): CorpusPlace[][] {
  const pieces = Math.ceil(ranked.length / most);
  if (pieces === 0) return [];
  if (pieces === 1) return [ranked.toSorted(([one], [other]) => one - other).map(([, place]) => place)];
  const [west, south, east, north] = boundsOf(ranked.map(([, place]) => pointOf(place)));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const axis = (east - west) * narrowing > north - south ? 0 : 1;
  const across = ranked.toSorted(
    ([rank, one], [otherRank, other]) => pointOf(one)[axis] - pointOf(other)[axis] || rank - otherRank,
  );
  const middle = Math.round((across.length * Math.floor(pieces / 2)) / pieces);
  return [...cut(across.slice(0, middle), most), ...cut(across.slice(middle), most)];
}

const NOWHERE: Position = [0, 0];

const pointOf = ({ summary }: CorpusPlace): Position => summary.point ?? NOWHERE;

/** What the directory says of a piece. */
export function describePiece(piece: readonly CorpusPlace[]): PlacePiece {
  const layers = LAYER_IDS.map((layer) => {
    const named = piece.filter(({ summary }) => summary.layer === layer && summary.passages > 0);
    const passages = named.reduce((sum, { summary }) => sum + summary.passages, 0);
    return [layer, named.length, passages] as const;
  }).filter(([, named]) => named > 0);
  const reached = layers.length === 0 ? [] : piece.flatMap(reachOf);
  return { places: piece.length, box: reached.length === 0 ? null : boundsOf(reached), layers };
}

/** Positions between which all lies that may be shown of a place; none where nothing is. */
function reachOf({ place, summary }: CorpusPlace): readonly Position[] {
  const { point, geometry } = ownPosition(place);
  const own = [...(point === null ? [] : [point]), ...positionsOf(geometry)];
  if (point === null || summary.layer !== 'areas' || summary.shape !== 'none') return own;
  // An area of which only a point is known is hatched as far as it may reach.
  const [west, south, east, north] = degreesOfBox(
    boxAround(project(point), worldLength(summary.uncertaintyKm, point[1])),
  );
  return [...own, [west, south], [east, north]];
}

function positionsOf(geometry: Geometry | null): readonly Position[] {
  switch (geometry?.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      return [];
  }
}

/** Asks what contains some places and is neither among them nor among the first of a cut. */
export function containersIn({
  first,
  pieces,
}: CutPlaces): (places: readonly CorpusPlace[]) => readonly CorpusPlace[] {
  const others = new Map(pieces.flat().map((place) => [place.place.id, place]));
  const all = new Map([...first.map((place) => [place.place.id, place] as const), ...others]);
  return (places) => {
    const found = new Set<CorpusPlace>();
    for (const place of places)
      for (
        let container = all.get(place.place.container ?? '');
        container !== undefined && !found.has(container);
        container = all.get(container.place.container ?? '')
      )
        found.add(container);
    for (const place of places) found.delete(place);
    return [...found].filter(({ place }) => others.has(place.id));
  };
}
