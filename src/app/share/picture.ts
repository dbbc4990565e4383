import type { WorldPiece } from '../../corpus/world-basemap.ts';
import { piecesFor } from '../../corpus/world-pieces.ts';
import { basemapOf, withWorld } from '../../exports/map/basemap.ts';
import { BARE_FRAME, type MapFrame } from '../../exports/map/frame.ts';
import { boundsOfPicture } from '../../exports/map/projection.ts';
import { layerNames } from '../../languages/layer-names.ts';
import type { Messages } from '../../languages/messages.ts';
import type { Theme } from '../../model/colours.ts';
import type { BoundingBox } from '../../model/position.ts';
import type { OpenCorpus } from '../data/corpus-context.ts';
import type { View } from '../model/view.ts';
import arabicFace from '../ui/faces/plex-arabic.woff2?url';
import latinFace from '../ui/faces/plex-latin.woff2?url';

const SIZE = { width: 1200, height: 800 };
/** A picture is looked at closely and printed. */
const PIXELS_PER_CSS_PIXEL = 2;
const ZOOM_WITHOUT_POSITION = 7;

/** What a picture of the map at this view shows below the places, and the words around them. */
export async function loadFrame(
  corpus: OpenCorpus,
  view: View,
  theme: Theme,
  messages: Messages,
): Promise<MapFrame> {
  const zoom = view.position?.zoom ?? ZOOM_WITHOUT_POSITION;
  const files = corpus.manifest.basemap;
  const file = files.findLast(({ minZoom }) => minZoom <= zoom) ?? files[0];
  const basemap = file === undefined ? null : await corpus.loadBasemap(file.file);
  const own = basemap === null ? null : basemapOf(basemap, messages.language, zoom);
  const world = await loadWorld(corpus, viewOf(corpus, view), zoom);
  return {
    ...BARE_FRAME,
    ...withWorld(own, world, messages.language, zoom),
    ...SIZE,
    position: view.position,
    chosen: view.place,
    theme,
    direction: messages.direction,
    legend: { ...layerNames(corpus.manifest.layers, messages), relations: messages.relations.title },
  };
}

/** Degrees around the corpus's own basemap that a picture may show which is fitted to its places. */
const AROUND = 10;

/** What the picture shows, in degrees, or somewhat more. */
function viewOf({ manifest }: OpenCorpus, { position }: View): BoundingBox {
  if (position === null) {
    const [west, south, east, north] = manifest.basemap[0]?.boundingBox ?? [-180, -75, 180, 75];
    return [west - AROUND, south - AROUND, east + AROUND, north + AROUND];
  }
  return boundsOfPicture(position, SIZE);
}

/** The ground around the own basemap. Without it the picture is bare there, and everything else works. */
async function loadWorld(corpus: OpenCorpus, view: BoundingBox, zoom: number): Promise<WorldPiece[]> {
  try {
    const files = piecesFor(await corpus.loadWorld(), view, zoom);
    return await Promise.all(files.map((file) => corpus.loadWorldPiece(file)));
  } catch (reason) {
    console.warn('The ground of the world did not arrive.', reason);
    return [];
  }
}

/** The picture as PNG, drawn by the browser. Rejects where it cannot be drawn. */
export async function rasterize(svg: string, pixelsPerCssPixel = PIXELS_PER_CSS_PIXEL): Promise<Blob> {
  const faces = await Promise.all([arabicFace, latinFace].map(loadFace));
  const picture = svg.replace('<title>', `<style>${faces.join('')}</style><title>`);
  const address = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
  try {
    return await drawImage(address, pixelsPerCssPixel);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What the Arabic face holds, as in ui/fonts.css; all else is the Latin one's. */
const ARABIC_LETTERS = 'U+0600-06FF,U+200B-200F,U+2066-2069';

/** A picture inside a page sees nothing of the page: the faces have to travel in it. */
async function loadFace(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const source = `src:url(data:font/woff2;base64,${text})`;
  const range = address === arabicFace ? `;unicode-range:${ARABIC_LETTERS}` : '';
  return `@font-face{font-family:'IBM Plex Sans Arabic';font-weight:100 900;${source}${range}}`;
}

async function drawImage(address: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is empty.')) : resolve(blob)));
  });
}
