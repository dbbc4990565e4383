import { DomUtil, GridLayer, type Layer, latLngBounds } from 'leaflet';
import { leafletRasterLayer, PMTiles, TileType } from 'pmtiles';
import { leafletLayer } from 'protomaps-leaflet';
import type { CanvasPalette } from '../canvas/palette.ts';
import { groundLabels, groundPaint } from './own-ground-style.ts';

/** Both libraries look for Leaflet where its own script would put it. */
Object.assign(globalThis, { L: { DomUtil, GridLayer } });

/** Tells of tiles that cannot be read: what draws them keeps that to itself. */
class ToldArchive extends PMTiles {
  private readonly tell: (reason: unknown) => void;

  constructor(address: string, tell: (reason: unknown) => void) {
    super(address);
    this.tell = tell;
  }

  override async getZxy(zoom: number, x: number, y: number, signal?: AbortSignal) {
    return super.getZxy(zoom, x, y, signal).catch((reason: unknown) => {
      if (!signal?.aborted) this.tell(reason);
      throw reason;
    });
  }
}

/**
 * The owner's file as a layer in our colours, its names in `language` where it has them. Rejects where the file cannot be read in
 * parts; `tell` hears of tiles that cannot be read later.
 */
export async function openGround(
  file: string,
  language: string,
  palette: CanvasPalette,
  tell: (reason: unknown) => void,
): Promise<Layer> {
  const archive = new ToldArchive(new URL(file, document.baseURI).href, tell);
  const { tileType, minZoom, maxZoom, ...header } = await archive.getHeader();
  const bounds = latLngBounds([header.minLat, header.minLon], [header.maxLat, header.maxLon]);
  if (tileType !== TileType.Mvt)
    return leafletRasterLayer(archive, { bounds, minNativeZoom: minZoom, maxNativeZoom: maxZoom }) as Layer;
  return leafletLayer({
    url: archive,
    bounds,
    maxDataZoom: maxZoom,
    attribution: '',
    // Protomaps draws the land, OpenMapTiles what is not land.
    ...((await hasLayer(archive, 'earth')) ? {} : { backgroundColor: palette.land }),
    paintRules: groundPaint(palette),
    labelRules: groundLabels(palette, language),
  }) as unknown as Layer;
}

async function hasLayer(archive: PMTiles, name: string): Promise<boolean> {
  const metadata = (await archive.getMetadata()) as {
    readonly vector_layers?: readonly { readonly id: string }[];
  };
  return metadata.vector_layers?.some(({ id }) => id === name) ?? false;
}
