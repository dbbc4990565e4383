import { basemapOf } from '../../exports/map/basemap.ts';
import { BARE_FRAME, type MapFrame } from '../../exports/map/frame.ts';
import { directionOf } from '../../model/direction.ts';
import type { BasemapDetail } from '../../pipeline/basemap/build-basemap.ts';

/** What a picture made for a site may choose; the map is fitted to the places that it shows. */
export interface PictureChoice {
  readonly language: string;
  readonly width: number;
  readonly height: number;
  /** About how close the picture comes: it decides the detail of the basemap and its labels. */
  readonly zoom: number;
}

/** The frame of a picture on the corpus's own basemap; on bare ground where it has none. */
export function pictureFrame(
  basemap: readonly BasemapDetail[],
  { language, width, height, zoom }: PictureChoice,
): MapFrame {
  const detail = basemap.findLast(({ minZoom }) => minZoom <= zoom) ?? basemap[0];
  return {
    ...BARE_FRAME,
    ...(detail === undefined ? {} : basemapOf(detail.content, language, zoom)),
    width,
    height,
    direction: directionOf(language),
  };
}
