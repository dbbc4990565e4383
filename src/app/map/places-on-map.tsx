import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { usePrinting } from '../layout/use-media.ts';
import { useView } from '../state/view-context.ts';
import { Boundary } from '../ui/boundary.tsx';
import type { Ground } from './basemap/ground.ts';
import { useMapBounds } from './camera/viewport.ts';
import type { Region } from './features/markers.ts';
import { withScene } from './features/scene.ts';
import { controlsFor } from './keyboard/controls.ts';
import { PlaceControls } from './keyboard/place-controls.tsx';
import { useFonts, useLabels, useRaisedLabels } from './labels/use-labels.ts';
import { useLabelsCanvas } from './labels/use-labels-canvas.ts';
import type { Choice } from './places/use-choice.ts';
import { useClusterOpening } from './places/use-clusters.ts';
import { useHighlight } from './places/use-highlight.ts';
import type { Places } from './places/use-places.ts';
import { usePlacesCanvas } from './places/use-places-canvas.ts';
import { useAlone, useScene } from './places/use-scene.ts';
import { usePointer } from './pointer/use-pointer.ts';
import type { Relations } from './relations/use-relations.ts';

/** Their code is fetched when something on the map is opened first. */
const LazyChosenPlace = lazy(() =>
  import('./popup/chosen-place.tsx').then((module) => ({ default: module.ChosenPlace })),
);
const LazyClusterList = lazy(() =>
  import('./popup/cluster-list.tsx').then((module) => ({ default: module.ClusterList })),
);

interface PlacesOnMapProps {
  readonly places: Places;
  readonly region: Region;
  readonly choice: Choice;
  readonly ground: Ground;
  readonly relations: Relations;
}

/** CSS pixels that spiderfied marks take around their point. */
const SPIDER_REACH = 72;

/** The places, their names, and all ways to reach them. */
export function PlacesOnMap({ places, region, ground, choice, relations }: PlacesOnMapProps) {
  const { place: chosen } = useView();
  const highlight = useHighlight();
  const opening = useClusterOpening(places.clusters, region.zoom);
  const { opened } = opening;
  const spiderfied = opened?.isSpiderfied === true ? opened.marker.cluster : null;
  const scene = useScene(places, region, usePlace(chosen), spiderfied, highlight.highlighted);
  const alone = useAlone(usePlace(highlight.pointed), places.paths);
  const family = useFonts();
  const frame = useMapBounds();
  const now = useMemo(() => ({ scene, region, frame }), [scene, region, frame]);
  // Names and controls come in a task of their own, after the marks; paper does not wait for them.
  const deferred = useDeferredValue(now);
  const later = usePrinting() ? now : deferred;
  const first = useMemo(
    () => new Set([chosen ?? '', ...highlight.highlighted]),
    [chosen, highlight.highlighted],
  );
  const labels = useLabels(later.region, later.scene, ground, places.isDrawn, family, first);
  const shown = useMemo(() => withScene(scene, alone), [scene, alone]);
  const raised = useRaisedLabels(later.region, shown, labels, family, highlight);
  // Names first: they cost most, and every canvas that was drawn before is made anew with the next one.
  useLabelsCanvas(labels, raised, highlight);
  usePlacesCanvas(shown, highlight, ground.lakes);

  usePointer(scene, labels, highlight, relations.find, {
    choose: choice.choose,
    openCluster: opening.open,
    chooseRelation: choice.chooseRelation,
    pointRelation: relations.point,
    leave() {
      opening.close();
      choice.leave();
    },
  });
  const controls = useMemo(() => controlsFor(later.scene, later.region.zoom, later.frame), [later]);
  return (
    <>
      <PlaceControls
        controls={controls}
        chosen={chosen}
        choose={(place) => choice.choose(place, null)}
        openCluster={opening.open}
      />
      <Boundary key={`${chosen} ${opened?.marker.place.id}`}>
        <Suspense>
          {opened === null && chosen !== null && (
            <LazyChosenPlace
              scene={scene}
              hasShapes={places.loaded.state !== 'loading'}
              labels={labels}
              zoom={later.region.zoom}
              choice={choice}
            />
          )}
          {opened !== null && (
            <LazyClusterList
              key={opened.marker.place.id}
              marker={opened.marker}
              places={opened.places}
              clearance={opened.isSpiderfied ? SPIDER_REACH : opened.marker.radius}
              onClose={opening.close}
            />
          )}
        </Suspense>
      </Boundary>
    </>
  );
}

function usePlace(id: string | null): PlaceSummary | null {
  const corpus = useCorpus();
  return id === null ? null : corpus.place(id);
}
