import { useDeferredValue, useMemo } from 'react';
import type { PlaceHead } from '../../corpus/place-head.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { isOutside } from '../data/covered.ts';
import { usePrinting } from '../layout/media.ts';
import { usePointing } from '../state/pointing.ts';
import { useReading } from '../state/reading.ts';
import { useView } from '../state/view-context.ts';
import type { Ground } from './basemap/ground.ts';
import { useFreeFrame } from './framing/use-free-frame.ts';
import { controlsFor } from './keyboard/controls.ts';
import { PlaceControls } from './keyboard/place-controls.tsx';
import { useFonts } from './labels/use-fonts.ts';
import { useLabels } from './labels/use-labels.ts';
import { useLabelsCanvas } from './labels/use-labels-canvas.ts';
import type { Region } from './places/scene.ts';
import { withScene } from './places/scene.ts';
import type { Choice } from './places/use-choice.ts';
import { useCrowds } from './places/use-crowds.ts';
import type { Places } from './places/use-places.ts';
import { usePlacesCanvas } from './places/use-places-canvas.ts';
import { usePointer } from './places/use-pointer.ts';
import { useAlone, useScene } from './places/use-scene.ts';
import { useVisited } from './places/use-visited.ts';
import { ChosenPlace } from './popup/chosen-place.tsx';
import type { Relations } from './relations/use-relations.ts';

interface PlacesOnMapProps {
  readonly places: Places;
  readonly region: Region;
  readonly choice: Choice;
  readonly ground: Ground | null;
  readonly relations: Relations;
}

/** The places, their names, and all ways to reach them. */
export function PlacesOnMap({ places, region, ground, choice, relations }: PlacesOnMapProps) {
  const { place: chosen } = useView();
  const { place: pointed } = usePointing();
  const { lit } = useReading();
  const visited = useVisited(chosen);
  const highlight = useMemo(() => ({ chosen, pointed, lit, visited }), [chosen, pointed, lit, visited]);
  const crowds = useCrowds(places.crowd, region.zoom);
  const scene = useScene(places, region, useDrawable(chosen), crowds.fanned);
  const alone = useAlone(useDrawable(pointed), places.paths);
  const family = useFonts();
  const frame = useFreeFrame();
  const now = useMemo(() => ({ scene, region, frame }), [scene, region, frame]);
  // Names and controls come in a task of their own, after the marks; paper does not wait for them.
  const deferred = useDeferredValue(now);
  const later = usePrinting() ? now : deferred;
  const labels = useLabels(later.region, later.scene, ground, places.ids, family, chosen);
  const shown = useMemo(() => withScene(scene, alone), [scene, alone]);
  usePlacesCanvas(shown, highlight);
  useLabelsCanvas(labels, highlight);

  usePointer(scene, labels, relations.find, {
    choose: choice.choose,
    openCrowd: crowds.open,
    chooseRelation: choice.chooseRelation,
    pointRelation: relations.point,
    leave() {
      crowds.close();
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
        openCrowd={crowds.open}
      />
      <ChosenPlace scene={scene} labels={labels} zoom={later.region.zoom} choice={choice} />
    </>
  );
}

/** The place of that id, unless it lies outside what the map shows. */
function useDrawable(id: string | null): PlaceHead | null {
  const corpus = useCorpus();
  const place = id === null ? null : corpus.place(id);
  return place === null || isOutside(place, corpus.manifest) ? null : place;
}
