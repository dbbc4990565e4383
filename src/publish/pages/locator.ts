import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { WorldPiece } from '../../corpus/world-basemap.ts';
import { basemapOf, WORLD_SOURCES, worldPieces } from '../../exports/map/basemap.ts';
import { BARE_FRAME, type FramePiece, type MapFrame } from '../../exports/map/frame.ts';
import { element, type Markup } from '../../exports/markup.ts';
import { nameOf, type Selection } from '../../exports/selection.ts';
import { inlineMap } from '../../exports/svg.ts';
import type { Messages } from '../../languages/messages.ts';
import type { LayerId } from '../../model/kind.ts';
import type { BasemapDetail } from '../../pipeline/basemap/build-basemap.ts';
import { rememberLast } from '../../pipeline/remember.ts';
import { hashOf } from '../site-mark.ts';

/** Draws where places lie. */
export interface Locator {
  /** For a page in the language of `messages`; `null` where none of the places has a position to tell. */
  draw(ids: readonly string[], messages: Messages): Markup | null;
  /** Stands for what it draws them from, beside what the gazetteer and the settings say. */
  drawnFrom(ids: readonly string[]): string;
}

export const NO_LOCATOR: Locator = { draw: () => null, drawnFrom: () => '' };

const SIZE = { width: 640, height: 320 };
/** About a country, that a reader knows where it is; a country is seen among its neighbours. */
const ZOOM = 6;
const ZOOM_OF_COUNTRY = 4;
/** Places of an article that lie near each other are told apart. */
const CLOSEST = 8;
/** Pixels between two points of its lines. */
const STEP = 3;
/** Where an article is about is told by these, if it names any: areas and borders would lie over them. */
const POINTS: readonly LayerId[] = ['settlements', 'quarters', 'sites'];
/** A drawing with more marks says nothing; those first named remain. */
const MOST_PLACES = 40;
/** Of these the words beside the drawing give the names. */
const MOST_NAMES = 6;

/** What all drawings stand on: the corpus's own basemap at its coarsest, and around it the world. */
interface Ground {
  readonly basemap: readonly BasemapDetail[];
  readonly world: WorldPiece;
}

/** Draws small maps with the code of the SVG export. */
export function createLocator(whole: Selection, ground: Ground): Locator {
  const known = new Map(whole.places.map((place) => [place.id, place]));
  const frames = new Map<string, MapFrame>();
  const frameIn = ({ language, direction }: Messages): MapFrame => {
    const frame = frames.get(language) ?? { ...groundFrame(ground, language), direction };
    frames.set(language, frame);
    return frame;
  };
  const drawn = (ids: readonly string[]): readonly PlaceSummary[] => {
    const placed = ids.flatMap((id) => known.get(id) ?? []).filter(isPlaced);
    const small = placed.filter(({ layer }) => POINTS.includes(layer));
    return (small.length > 0 ? small : placed).slice(0, MOST_PLACES);
  };
  const groundKey = rememberLast(
    ({ basemap: [coarsest], world }: Ground) => hashOf(utf8ToBytes(JSON.stringify([coarsest, world]))),
    () => [],
  );
  return {
    draw(ids, messages) {
      const places = drawn(ids);
      const [first] = places;
      if (first === undefined) return null;
      const frame = { ...frameIn(messages), ...(ids.length > 1 ? {} : around(first)) };
      const { language, pages } = messages;
      const names = places.slice(0, MOST_NAMES).map((place) => nameOf(place, language));
      const words = pages.locator(names.join(pages.separator) + (places.length > MOST_NAMES ? ' …' : ''));
      return element(
        'figure',
        { class: 'locator' },
        inlineMap({ ...whole, language, places, relations: [], frame }, words),
        element('figcaption', { dir: 'ltr' }, frame.attribution),
      );
    },
    drawnFrom: (ids) =>
      [groundKey(ground), ...drawn(ids).map(({ id, passages }) => `${id} ${passages}`)].join(' '),
  };
}

const isPlaced = ({ display, point }: PlaceSummary): boolean => display === 'exact' && point !== null;

function around({ id, point, layer }: PlaceSummary): Partial<MapFrame> {
  if (point === null) return {};
  const [longitude, latitude] = point;
  const zoom = layer === 'countries' ? ZOOM_OF_COUNTRY : ZOOM;
  return { chosen: id, position: { longitude, latitude, zoom } };
}

function groundFrame({ basemap: [coarsest], world }: Ground, language: string): MapFrame {
  const own = coarsest === undefined ? null : basemapOf(coarsest.content, language, ZOOM);
  const { ground: source } = WORLD_SOURCES;
  const sources = [own?.attribution, own?.attribution.includes(source) ? null : source];
  return {
    ...BARE_FRAME,
    ...SIZE,
    ...own,
    bbox: null,
    closest: CLOSEST,
    theme: 'page',
    step: STEP,
    pieces: [...worldPieces([world], ZOOM_OF_COUNTRY), ...(own?.pieces ?? [])].filter(isNeeded),
    attribution: sources.filter(Boolean).join(' · '),
  };
}

/** Borders inside a country are half of the bytes. */
const isNeeded = ({ style }: FramePiece): boolean => style !== 'governorate';
