import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import {
  type Box,
  boxAround,
  enclose,
  holds,
  moved,
  type Point,
  shortWayRound,
  width,
} from '../../../geo/box.ts';
import { boxOfDegrees, project, WHOLE_WORLD, worldLength } from '../../../geo/mercator.ts';
import type { OpenCorpus } from '../../data/corpus-context.ts';
import type { View } from '../../model/view.ts';
import { appearanceOf } from '../features/appearance.ts';
import type { Clusters } from '../features/cluster.ts';
import { drawnPointOf } from '../features/drawn-places.ts';
import { NO_PATHS, type PlacePaths } from '../features/shapes.ts';
import { clearOpening } from './clear-opening.ts';
import {
  type CameraPosition,
  firstZoomFor,
  fitBox,
  forOpening,
  inSight,
  isInSight,
  isNear,
  isSeenWhole,
  lastZoomFor,
  type Viewport,
} from './fit.ts';

/** Surroundings in kilometres without which a place cannot be recognised, however sure its point is. */
const LEAST_RADIUS_KM = { usual: 18, close: 3 };

/** Kinds that are small: shown closer. */
const CLOSE_LAYERS: readonly string[] = ['quarters', 'sites'];

/**
 * What has to be seen to see a place, in the unit square: its own shape, or its point with as much around it as is
 * uncertain, so that the map comes no closer than its knowledge. `null` where no position is known.
 */
export function placeBox(place: PlaceSummary, paths: PlacePaths): Box | null {
  const own = boxAroundWorld((paths.get(place.id) ?? []).map(({ box }) => box));
  if (own !== null) return own;
  if (place.point === null) return null;
  const least = CLOSE_LAYERS.includes(place.layer) ? LEAST_RADIUS_KM.close : LEAST_RADIUS_KM.usual;
  return boxAround(project(place.point), worldLength(Math.max(least, place.uncertaintyKm), place.point[1]));
}

/** The least box around those of a shape that may lie on both sides of the 180th meridian. */
function boxAroundWorld(boxes: readonly Box[]): Box | null {
  const direct = enclose(boxes);
  if (direct === null || width(direct) < 1 / 2) return direct;
  const round = shortWayRound(boxes.map(({ left }) => left));
  return enclose(boxes.map((box) => moved(box, { x: round(box.left) - box.left, y: 0 })));
}

/** `null` for a place that does not move the map: unknown or withheld. */
export function boxOfPlace(id: string, corpus: OpenCorpus, paths: PlacePaths): Box | null {
  const place = corpus.place(id);
  const point = place === null ? null : drawnPointOf(place, corpus.place);
  return place === null || point === null ? null : placeBox({ ...place, point }, paths);
}

/** Where a place's popup points to, in the unit square. */
function pointOfPlace(id: string, corpus: OpenCorpus): Point | null {
  const place = corpus.place(id);
  const point = place === null ? null : drawnPointOf(place, corpus.place);
  return point === null ? null : project(point);
}

/** What of the places is known when a page is opened; `null` where marks cannot be asked for yet. */
export interface OpenedPlaces {
  readonly paths: PlacePaths;
  readonly clusters: Clusters | null;
}

/**
 * Where the map stands when a page is opened with this view: at its position, else where the articles are about, else at
 * its place where that is not in sight there; with room for the place's popup, and marks beside the controls. A map that was
 * `drawn` where about the same is seen stays there: what covers parts of it is only guessed before the page is rendered,
 * and gives way while its text arrives.
 */
export function openingCamera(
  corpus: OpenCorpus,
  { place, position }: Pick<View, 'place' | 'position'>,
  { paths, clusters }: OpenedPlaces,
  viewport: Viewport,
  drawn: CameraPosition | null = null,
): CameraPosition {
  const { size, visible } = viewport;
  const lastZoom = lastZoomFor(corpus.manifest.places);
  if (position !== null) {
    const { latitude, longitude, zoom } = position;
    const within = Math.min(lastZoom, Math.max(firstZoomFor(size), Math.round(zoom)));
    return { middle: project([longitude, latitude]), zoom: within };
  }
  const seenWith = (box: Box) => inSight(visible, fitBox(box, forOpening(visible), size, lastZoom), size);
  const opening = { box: openingBox(corpus, seenWith), visible: forOpening(visible) };
  const atOpening = fitBox(opening.box, opening.visible, size, lastZoom);
  const box = place === null ? null : boxOfPlace(place, corpus, paths);
  const shown = box === null || isInSight(box, atOpening, size, visible) ? opening : { box, visible };
  const fitted = fitBox(shown.box, shown.visible, size, lastZoom);
  const at = place === null ? null : pointOfPlace(place, corpus);
  const wanted = clearOpening(fitted, { box: shown.box, at }, clusters, viewport);
  const isKept =
    drawn !== null && (isSeenWhole(shown.box, drawn, size, shown.visible) || isNear(drawn, wanted));
  return isKept ? drawn : wanted;
}

/** About where that will be without a place, before anything is laid out: near enough to ask for the right detail of the basemap. */
export function likelyCamera(corpus: OpenCorpus, { position }: Pick<View, 'position'>): CameraPosition {
  const visible = { left: 0, top: 0, right: innerWidth * 0.6, bottom: innerHeight * 0.6 };
  const viewport = { size: { x: innerWidth, y: innerHeight }, visible, hasPopup: false, insets: [] };
  return openingCamera(corpus, { place: null, position }, { paths: NO_PATHS, clusters: null }, viewport);
}

/** Where the articles are about; the whole world where that is nowhere. */
function openingBox({ manifest }: OpenCorpus, seenWith: (box: Box) => Box): Box {
  const known = manifest.places.filter(({ layer, point }) => layer !== 'countries' && point !== null);
  const points = known.filter((place) => appearanceOf(place) === 'point');
  const seen = points.length > 0 ? points : known;
  return boxOfPassages(seen, seenWith) ?? boxOfDegrees(WHOLE_WORLD);
}

/** The part of the passages that may lie outside to each side. */
const TAIL = 0.2;
/** The part of them that is in view at least: so much may lie outside to one side, and not to all four. */
const LEAST_SEEN = 3 / 4;

/**
 * The box of the unit square that holds most passages: the places that are written about most. `null` without places.
 * `seenWith` is what a map that is fitted to a box shows.
 */
export function boxOfPassages(places: readonly PlaceSummary[], seenWith: (box: Box) => Box): Box | null {
  const projected = places.flatMap(({ point, passages }) =>
    point === null || passages === 0 ? [] : [{ at: project(point), weight: passages }],
  );
  if (projected.length === 0) return null;
  const round = shortWayRound(projected.map(({ at }) => at.x));
  const weighted = projected.map(({ at: { x, y }, weight }) => ({ at: { x: round(x), y }, weight }));
  for (let tail = TAIL; ; tail /= 2) {
    const [left, right] = middleOf(weighted, tail, ({ x }) => x);
    const [top, bottom] = middleOf(weighted, tail, ({ y }) => y);
    const box = { left, top, right, bottom };
    const seen = seenWith(box);
    const isEnough =
      weightOf(weighted.filter(({ at }) => holds(seen, at))) >= LEAST_SEEN * weightOf(weighted);
    if (isEnough || tail < 0.01) return box;
  }
}

interface Weighted {
  readonly at: Point;
  readonly weight: number;
}

const weightOf = (places: readonly Weighted[]): number => places.reduce((sum, { weight }) => sum + weight, 0);

/** From where to where the values reach when the tails are cut off. */
function middleOf(
  places: readonly Weighted[],
  part: number,
  value: (point: Point) => number,
): [number, number] {
  const sorted = places.toSorted((one, other) => value(one.at) - value(other.at));
  const tail = weightOf(places) * part;
  return [reach(sorted, tail, value), reach(sorted.reverse(), tail, value)];
}

/** The value at which more than `tail` has been passed. */
function reach(sorted: readonly Weighted[], tail: number, value: (point: Point) => number): number {
  let passed = 0;
  for (const { at, weight } of sorted) {
    passed += weight;
    if (passed > tail) return value(at);
  }
  return 0;
}
