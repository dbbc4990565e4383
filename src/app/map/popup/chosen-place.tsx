import { type LatLng, type Map as LeafletMap, latLng } from 'leaflet';
import { useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { type Box, boxAround, enclose, height, moved, overlap, turnTo, width } from '../../../geo/box.ts';
import { project } from '../../../geo/mercator.ts';
import { type OpenCorpus, useCorpus } from '../../data/corpus-context.ts';
import { useCramped } from '../../layout/use-cramped.ts';
import { useEmbedding } from '../../layout/use-embedding.ts';
import type { View } from '../../model/view.ts';
import { PlaceCard } from '../../place/place-card.tsx';
import { useView } from '../../state/view-context.ts';
import { useKeepVisible } from '../camera/keep-visible.ts';
import { toLatLng } from '../camera/use-camera.ts';
import { boxWithin, useVisibleArea } from '../camera/viewport.ts';
import { markerBox } from '../features/cluster.ts';
import { drawnPointOf } from '../features/drawn-places.ts';
import type { Scene } from '../features/scene.ts';
import type { PlacedLabel } from '../labels/label.ts';
import type { Choice } from '../places/use-choice.ts';
import { MapPopup } from './map-popup.tsx';

/** CSS pixels around the point of a line or area. */
const BARE_RADIUS = 4;
/** CSS pixels around a point that are kept free at least: its control's. */
const LEAST_REACH = 14;

interface ChosenPlaceProps {
  readonly scene: Scene;
  /** Whether the shapes have come, with which a page is opened anew. */
  readonly hasShapes: boolean;
  readonly labels: readonly PlacedLabel[];
  /** The zoom at which the labels were placed. */
  readonly zoom: number;
  readonly choice: Choice;
}

/** Keeps the chosen place, its name and its popup in the free part; on a phone the sheet is the popup. */
export function ChosenPlace({ scene, hasShapes, labels, zoom, choice }: ChosenPlaceProps) {
  const map = useMap();
  const corpus = useCorpus();
  const view = useView();
  const isCramped = useCramped();
  const isFramed = useEmbedding() !== null;
  const visibleArea = useVisibleArea();
  const popup = useRef<HTMLElement | null>(null);
  const place = view.place === null ? null : corpus.place(view.place);
  const mark = place === null ? null : markOf(place, scene, corpus, choice, map.getCenter().lng);
  const at = useSameLatLng(mark?.at ?? null);

  // In a page the map stays where it was drawn first; in a frame's strip small print would lie upon marks.
  const marks = () => (isFramed ? marksIn(scene, map) : []);
  const keep = useKeepVisible(`${view.place} ${hasShapes}`, measureChosen, marks);
  function measureChosen(): readonly Box[] {
    if (mark === null || place === null) return [];
    const own = boxAround(map.latLngToContainerPoint(mark.at), Math.max(LEAST_REACH, mark.radius + 6));
    // A river's name may stand far from where it is told of; right after a zoom no label stands where it did.
    const isAtMark = mark.radius > BARE_RADIUS && zoom === map.getZoom();
    const names = isAtMark ? labelBoxes(place.id, labels, map) : [];
    const least = [own, ...popupBoxes(popup.current, map)];
    const all = enclose([...least, ...names]);
    return all !== null && isRoomFor(all, visibleArea()) ? [...least, ...names] : least;
  }

  if (mark === null || at === null || place === null || isCramped || isToldElsewhere(view)) return null;
  return (
    <MapPopup
      id={place.id}
      at={at}
      clearance={mark.radius}
      onResize={(element) => {
        popup.current = element;
        keep();
      }}
      onClose={choice.leave}
    >
      {(titleId) => <PlaceCard place={place.id} titleId={titleId} />}
    </MapPopup>
  );
}

const isRoomFor = (box: Box, room: Box): boolean => width(box) <= width(room) && height(box) <= height(room);

/** A relation is read before it. */
const isToldElsewhere = ({ relation }: View): boolean => relation !== null;

interface Mark {
  readonly at: LatLng;
  readonly radius: number;
}

/** Where the chosen place is seen, of the copies of the world in that around the longitude `middle`; `null` for one that does not move the map. */
function markOf(
  place: PlaceSummary,
  scene: Scene,
  corpus: OpenCorpus,
  { onMap }: Choice,
  middle: number,
): Mark | null {
  const { x } = project([middle, 0]);
  const [marker] = scene.markers
    .filter((each) => each.place.id === place.id)
    .toSorted((one, other) => Math.abs(one.at.x - x) - Math.abs(other.at.x - x));
  if (marker !== undefined) return { at: toLatLng(marker.at), radius: marker.radius };
  const point = drawnPointOf(place, (id) => corpus.place(id));
  if (point === null) return null;
  const touched = onMap?.place === place.id ? onMap.at : null;
  return {
    at: touched ?? latLng(point[1], point[0] + 360 * turnTo(point[0] / 360, middle / 360)),
    radius: BARE_RADIUS,
  };
}

/** The same object for the same place on earth: Leaflet opens a popup anew that is given another. */
function useSameLatLng(at: LatLng | null): LatLng | null {
  const { lat, lng } = at ?? NOWHERE;
  const same = useMemo(() => latLng(lat, lng), [lat, lng]);
  return at === null ? null : same;
}

const NOWHERE = latLng(0, 0);

/** Where the place's name stands, in CSS pixels from the map's corner. */
function labelBoxes(place: string, labels: readonly PlacedLabel[], map: LeafletMap): Box[] {
  const { x, y } = map.getPixelBounds().getTopLeft();
  return labels
    .filter(({ candidate }) => candidate.place === place)
    .flatMap(({ boxes }) => boxes)
    .map((box) => moved(box, { x: -x, y: -y }));
}

/** Where the marks that are in view stand with their counts, in CSS pixels from the map's corner. */
function marksIn({ markers }: Scene, map: LeafletMap): Box[] {
  const { x, y } = map.getSize();
  const view = { left: 0, top: 0, right: x, bottom: y };
  return markers
    .map((marker) => moved(markerBox(marker), map.latLngToContainerPoint(toLatLng(marker.at))))
    .filter((box) => overlap(box, view));
}

/** Where the popup stands and will when its passages have made it as high as they may: the steps below them never move. */
function popupBoxes(popup: HTMLElement | null, map: LeafletMap): Box[] {
  if (popup?.isConnected !== true) return [];
  const { top, ...sides } = boxWithin(popup, map.getContainer());
  return [{ ...sides, top: top - roomToGrow(popup) }];
}

/** CSS pixels; none where there is nothing to step to. */
function roomToGrow(popup: HTMLElement): number {
  const quote = popup.querySelector<HTMLElement>('[data-card]:has([data-count]) [data-quote]');
  const dialog = quote?.closest<HTMLElement>('[role="dialog"]');
  if (!quote || !dialog) return 0;
  const most = (element: HTMLElement) =>
    parseFloat(getComputedStyle(element).maxBlockSize) - element.offsetHeight;
  return Math.max(0, Math.min(most(quote), most(dialog)));
}
