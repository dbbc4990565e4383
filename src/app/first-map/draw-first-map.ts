import type { Basemap } from '../../corpus/basemap.ts';
import { isWithin, piecesFor } from '../../corpus/world-pieces.ts';
import type { Point } from '../../geo/box.ts';
import { degreesOfBox, worldSize } from '../../geo/mercator.ts';
import { breathe } from '../data/breathe.ts';
import type { OpenCorpus } from '../data/corpus-context.ts';
import { detailAt } from '../map/basemap/detail.ts';
import { drawBasemap } from '../map/basemap/draw-basemap.ts';
import { drawWorld } from '../map/basemap/draw-world.ts';
import { type DrawnBasemap, unpackBasemap } from '../map/basemap/unpack-basemap.ts';
import { type DrawnPiece, unpackPiece } from '../map/basemap/unpack-piece.ts';
import { type CameraPosition, lastZoomFor } from '../map/camera/fit.ts';
import { type CanvasFrame, frameOf, worldBox } from '../map/canvas/canvas-frame.ts';
import { readPalette } from '../map/canvas/palette.ts';
import { type Clusters, createClusters, type Marker } from '../map/features/cluster.ts';
import { drawnPlaces } from '../map/features/drawn-places.ts';
import { markersOf, ownMarker, withMissing } from '../map/features/markers.ts';
import { drawMarkers } from '../map/places/draw-markers.ts';
import type { View } from '../model/view.ts';

/** CSS pixels around the window in which a mark still reaches into it. */
const MARGIN = 40;

/** Grouping more would hold the page up: these come with the living map. */
const MOST_PLACES = 5000;

/** What lies below the marks: the corpus's own ground, and the world where that does not fill the window. */
interface FirstMapGround {
  readonly basemap: DrawnBasemap | null;
  readonly world: readonly DrawnPiece[];
}

/** Draws ground and marks, each in a task of its own, as the map will draw them when it stands like this. */
export async function drawFirstMap(
  canvas: HTMLCanvasElement,
  corpus: OpenCorpus,
  view: View,
  clusters: Clusters,
  camera: CameraPosition,
  size: Point,
): Promise<void> {
  const frame = frameAt(camera, size);
  const markers = markersIn(frame, corpus, view, clusters);
  const { basemap, world } = await loadGround(corpus, frame);
  await breathe();
  const context = canvas.getContext('2d');
  if (context === null) return;
  const ratio = devicePixelRatio;
  canvas.width = Math.round(size.x * ratio);
  canvas.height = Math.round(size.y * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const palette = readPalette();
  context.fillStyle = palette.water;
  drawWorld(context, frame, world, basemap === null ? palette.land : palette['land-abroad'], palette);
  if (basemap !== null) drawBasemap(context, frame, basemap, new Set(), palette);
  await breathe();
  const highlight = {
    chosen: view.place,
    pointed: null,
    highlighted: NONE,
    article: null,
    visited: NONE,
  };
  const { format } = new Intl.NumberFormat(view.language === 'ar' ? 'ar-u-nu-arab' : view.language);
  drawMarkers(context, frame, markers, highlight, palette, format);
}

const NONE: ReadonlySet<string> = new Set();

/** Leaflet counts from a corner that is a whole pixel of the world. */
function frameAt({ middle, zoom }: CameraPosition, { x, y }: Point): CanvasFrame {
  const world = worldSize(zoom);
  const left = Math.round(middle.x * world - x / 2);
  const top = Math.round(middle.y * world - y / 2);
  return frameOf(zoom, { left, top, right: left + x, bottom: top + y });
}

/** Without ground the marks alone are drawn, as on the living map. */
async function loadGround(corpus: OpenCorpus, frame: CanvasFrame): Promise<FirstMapGround> {
  const [basemap, world] = await Promise.all([
    loadBasemap(corpus, frame.zoom).then((loaded) => loaded && unpackBasemap(loaded)),
    loadWorld(corpus, frame),
  ]).catch(() => [null, []] as const);
  return { basemap, world };
}

/** The corpus's own ground in the detail of a zoom. */
export async function loadBasemap(corpus: OpenCorpus, zoom: number): Promise<Basemap | null> {
  const detail = detailAt(corpus.manifest.basemap, zoom);
  return detail && corpus.loadBasemap(detail.file);
}

async function loadWorld(corpus: OpenCorpus, frame: CanvasFrame): Promise<readonly DrawnPiece[]> {
  const shown = degreesOfBox(worldBox(frame));
  if (isWithin(shown, corpus.manifest.basemap[0]?.boundingBox ?? null)) return [];
  const files = piecesFor(await corpus.loadWorld(), shown, frame.zoom);
  return Promise.all(files.map(async (file) => unpackPiece(file, await corpus.loadWorldPiece(file))));
}

/** The marks of the layers that are on. */
export function clustersOf({ manifest: { places } }: OpenCorpus, { layers }: View): Clusters {
  const drawn = drawnPlaces(places.length > MOST_PLACES ? [] : places, layers);
  return createClusters(drawn.point, lastZoomFor(places));
}

function markersIn(
  frame: CanvasFrame,
  corpus: OpenCorpus,
  { place }: View,
  clusters: Clusters,
): readonly Marker[] {
  const region = { zoom: frame.zoom, box: worldBox(frame, MARGIN) };
  const markers = markersOf(clusters, region, null, frame.scale);
  const chosen = place === null ? null : corpus.place(place);
  return chosen === null ? markers : withMissing(markers, ownMarker(chosen));
}
