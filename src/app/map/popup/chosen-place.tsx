import type { LatLng, LatLngExpression } from 'leaflet';
import { useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceHead } from '../../../corpus/place-head.ts';
import { type Corpus, useCorpus } from '../../data/corpus-context.ts';
import { useNarrow } from '../../state/media.ts';
import type { View } from '../../state/view.ts';
import { useView } from '../../state/view-context.ts';
import { toLatLng } from '../framing/move-map.ts';
import { useKeepFree } from '../framing/use-keep-free.ts';
import { type Box, boxAround, enclose } from '../geometry/box.ts';
import type { PlacedLabel } from '../labels/label.ts';
import { anchorOf, coveredBy, isInside } from '../places/drawn-places.ts';
import type { Scene } from '../places/scene.ts';
import { PlacePopup } from './place-popup.tsx';

/** CSS pixels around the point of a line or area. */
const BARE_RADIUS = 4;

interface ChosenPlaceProps {
  readonly scene: Scene;
  readonly labels: readonly PlacedLabel[];
  /** Where a line or area was touched: its popup opens there. */
  readonly touched: LatLng | null;
  leave(): void;
}

/** Keeps the chosen place, its name and its popup in the free part; on a phone the sheet is the popup. */
export function ChosenPlace({ scene, labels, touched, leave }: ChosenPlaceProps) {
  const map = useMap();
  const corpus = useCorpus();
  const view = useView();
  const isNarrow = useNarrow();
  const popup = useRef<HTMLElement | null>(null);
  const place = view.place === null ? null : corpus.place(view.place);
  const mark = place === null ? null : markOf(place, scene, corpus, touched);

  const keep = useKeepFree(() => {
    if (mark === null || place === null) return null;
    const { x, y } = map.latLngToContainerPoint(mark.at);
    const frame = map.getContainer().getBoundingClientRect();
    const own = boxAround({ x, y }, mark.radius + 6);
    const open = popup.current?.isConnected === true ? [relativeBox(popup.current, frame)] : [];
    const { min } = map.getPixelBounds();
    const names = labels
      .filter(({ candidate }) => candidate.place === place.id)
      .flatMap(({ boxes }) => boxes);
    const origin = min ?? { x: 0, y: 0 };
    const shown = names.map((box) => ({
      left: box.left - origin.x,
      top: box.top - origin.y,
      right: box.right - origin.x,
      bottom: box.bottom - origin.y,
    }));
    return enclose([own, ...open, ...shown]);
  });

  if (mark === null || place === null || isNarrow || showsPlacePage(view)) return null;
  return (
    <PlacePopup
      place={place.id}
      at={mark.at}
      clearance={mark.radius}
      onResize={(element) => {
        popup.current = element;
        keep();
      }}
      onClose={leave}
    />
  );
}

const showsPlacePage = ({ tab, article }: View): boolean => tab === 'place' && article === null;

interface Mark {
  readonly at: LatLngExpression;
  readonly radius: number;
}

/** Where the chosen place is seen; `null` for one that does not move the map. */
function markOf(place: PlaceHead, scene: Scene, corpus: Corpus, touched: LatLng | null): Mark | null {
  const marker = scene.markers.find((each) => each.place.id === place.id);
  if (marker !== undefined) return { at: toLatLng(marker.at), radius: marker.radius };
  const anchor = anchorOf(place, (id) => corpus.place(id));
  if (anchor === null || !isInside(anchor, coveredBy(corpus.manifest))) return null;
  return { at: touched ?? [anchor[1], anchor[0]], radius: BARE_RADIUS };
}

function relativeBox(element: HTMLElement, frame: DOMRect): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - frame.left,
    top: top - frame.top,
    right: right - frame.left,
    bottom: bottom - frame.top,
  };
}
