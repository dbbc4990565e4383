import { basemapOf } from '../../exports/map/basemap.ts';
import type { MapFrame } from '../../exports/map/frame.ts';
import { layerNames } from '../../languages/layer-names.ts';
import type { Messages } from '../../languages/messages.ts';
import type { Theme } from '../../model/colours.ts';
import type { Corpus } from '../data/corpus-context.ts';
import type { View } from '../model/view.ts';
import faceAddress from '../ui/faces/plex-arabic.woff2?url';

const SIZE = { width: 1200, height: 800 };
/** A picture is looked at closely and printed. */
const PIXELS_PER_CSS_PIXEL = 2;
const ZOOM_WITHOUT_POSITION = 7;

/** What a picture of the map at this view shows below the places, and the words around them. */
export async function loadFrame(
  corpus: Corpus,
  view: View,
  theme: Theme,
  messages: Messages,
): Promise<MapFrame> {
  const zoom = view.position?.zoom ?? ZOOM_WITHOUT_POSITION;
  const files = corpus.manifest.basemap;
  const file = files.findLast(({ minZoom }) => minZoom <= zoom) ?? files[0];
  const basemap = file === undefined ? null : await corpus.loadBasemap(file.file);
  const ground =
    basemap === null
      ? { bbox: null, pieces: [], labels: [], attribution: '' }
      : basemapOf(basemap, messages.language, zoom);
  return {
    ...SIZE,
    ...ground,
    position: view.position,
    chosen: view.place,
    theme,
    direction: messages.direction,
    legend: { ...layerNames(corpus.manifest.layers, messages), relations: messages.relations.title },
  };
}

/** The picture as PNG, drawn by the browser. Rejects where it cannot be drawn. */
export async function rasterize(svg: string, pixelsPerCssPixel = PIXELS_PER_CSS_PIXEL): Promise<Blob> {
  const picture = svg.replace('<title>', `<style>${await loadFace()}</style><title>`);
  const address = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
  try {
    return await drawImage(address, pixelsPerCssPixel);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A picture inside a page sees nothing of the page: the Arabic face has to travel in it. */
async function loadFace(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(faceAddress)).arrayBuffer());
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const source = `src:url(data:font/woff2;base64,${text})`;
  return `@font-face{font-family:'IBM Plex Sans Arabic';font-weight:100 900;${source}}`;
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
