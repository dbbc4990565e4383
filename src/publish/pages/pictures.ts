import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { placePage } from '../../exports/address.ts';
import type { MapFrame } from '../../exports/map/frame.ts';
import type { Selection } from '../../exports/selection.ts';
import { svg } from '../../exports/svg.ts';
import type { LayerId } from '../../model/kind.ts';
import { type PictureGround, pictureFrame } from './picture-frame.ts';
import { PICTURE_SIZE, SITE_PICTURE } from './sharing.ts';

/** How close a picture comes to a place of a layer. */
const ZOOMS: Readonly<Record<LayerId, number>> = {
  settlements: 9,
  quarters: 11,
  sites: 9,
  areas: 7,
  lines: 7,
  countries: 6,
};
const SITE_ZOOM = 7;

/** A picture of a site: where it lies as PNG, and as SVG, drawn when it is asked for. */
export interface Picture {
  readonly path: string;
  draw(): string;
}

/** Path of the picture of a place or an article, and all of the pictures. */
interface Pictures {
  readonly all: readonly Picture[];
  pathOf(id: string): string;
}

/**
 * Pictures for pages that are shared: one of each of so many places as the settings allow,
 * and one of the site, which stands for all others.
 */
export function createPictures(whole: Selection, ground: PictureGround): Pictures {
  const { language } = whole;
  const draw =
    ({ chosen = null, position = null }: Partial<MapFrame>, zoom: number) =>
    () => {
      const places = whole.places.filter((place) => isDrawn(place) || place.id === chosen);
      const drawn = { ...whole, places, relations: [] };
      const frame = pictureFrame(ground, { ...PICTURE_SIZE, language, zoom, position }, drawn);
      return svg.write({ ...drawn, frame: { ...frame, chosen } });
    };
  const places = whole.places.filter(hasPicture).slice(0, whole.site.pictures);
  const paths = new Map(
    places.map(({ id }) => [id, placePage(id, whole.site).replace(/^place\/(.*)\.html$/, 'picture/$1.png')]),
  );
  const ofPlaces = places.map((place) => ({
    path: paths.get(place.id) ?? SITE_PICTURE,
    draw: draw(placeFrame(place), ZOOMS[place.layer]),
  }));
  return {
    all: [{ path: SITE_PICTURE, draw: draw({}, SITE_ZOOM) }, ...ofPlaces],
    pathOf: (id) => paths.get(id) ?? SITE_PICTURE,
  };
}

/** A small picture has no room for countries, nor for areas of which nobody knows where they end. */
const isDrawn = ({ layer, shape }: PlaceSummary): boolean =>
  layer !== 'countries' && (layer !== 'areas' || shape !== 'none');

const hasPicture = ({ display, point, passages }: PlaceSummary): boolean =>
  display === 'exact' && point !== null && passages > 0;

function placeFrame({ id, point, layer }: PlaceSummary): Partial<MapFrame> {
  if (point === null) return {};
  const [longitude, latitude] = point;
  return { chosen: id, position: { longitude, latitude, zoom: ZOOMS[layer] } };
}
