import type { LatLng, LeafletMouseEvent } from 'leaflet';
import { type RefObject, useCallback, useEffect } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { project } from '../../../geo/mercator.ts';
import type { RelationLink } from '../../model/view.ts';
import { keyOf } from '../../relations/drawn-relations.ts';
import { usePointing } from '../../state/pointing.ts';
import type { Marker } from '../features/cluster.ts';
import type { Highlight } from '../features/highlight.ts';
import type { Scene } from '../features/scene.ts';
import type { PlacedLabel } from '../labels/label.ts';
import type { FindRelation } from '../relations/relation-line.ts';
import { REACH, type Target, targetAt } from './target.ts';

interface PointerActions {
  choose(place: string, at: LatLng): void;
  openCluster(marker: Marker): void;
  chooseRelation(relation: RelationLink): void;
  /** `null` where none is under the pointer. */
  pointRelation(key: string | null): void;
  leave(): void;
}

/** What the mouse or a finger does on the map: everything is drawn on canvases, so what it meets is worked out. */
export function usePointer(
  scene: Scene,
  labels: readonly PlacedLabel[],
  highlight: Highlight,
  findRelation: RefObject<FindRelation | null>,
  actions: PointerActions,
): void {
  const map = useMap();
  const { point } = usePointing();

  const find = useCallback(
    ({ latlng, originalEvent }: LeafletMouseEvent): Target | null => {
      const at = project([latlng.lng, latlng.lat]);
      const reach = isTouch(originalEvent) ? REACH.touch : REACH.mouse;
      const relation = findRelation.current?.(at, map.getZoom(), reach) ?? null;
      return targetAt(at, map.getZoom(), scene, labels, reach, highlight, relation);
    },
    [map, scene, labels, highlight, findRelation],
  );

  useMapEvents({
    click(event) {
      if (isByKeyboard(event.originalEvent) || isAnswered(event.originalEvent)) return;
      const target = find(event);
      if (target === null) actions.leave();
      else if (target.type === 'cluster') actions.openCluster(target.marker);
      else if (target.type === 'relation') actions.chooseRelation(target.relation);
      else actions.choose(target.place, event.latlng);
    },
    mousemove(event) {
      const target = find(event);
      map.getContainer().style.cursor = target === null ? '' : 'pointer';
      point(target?.type === 'place' ? target.place : null);
      actions.pointRelation(target?.type === 'relation' ? keyOf(target.relation) : null);
    },
    mouseout() {
      point(null);
      actions.pointRelation(null);
    },
  });
  useEffect(() => () => point(null), [point]);
}

const isTouch = (event: MouseEvent): boolean => 'pointerType' in event && event.pointerType === 'touch';

/** A click on a button over the map that went away with it: Leaflet can no longer tell that it was not the map's. */
const isAnswered = ({ target }: MouseEvent): boolean => target instanceof Node && !target.isConnected;

/** A click that no pointer made: the control that has the focus answers it itself. */
const isByKeyboard = (event: MouseEvent): boolean => event.detail === 0;
