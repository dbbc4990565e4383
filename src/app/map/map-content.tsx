import { GroundCanvas } from './basemap/ground-canvas.tsx';
import { useGround } from './basemap/use-ground.ts';
import { GentleGestures } from './controls/gentle-gestures.tsx';
import { TileBackground } from './controls/tile-background.tsx';
import { useTiles } from './controls/use-tiles.ts';
import { useFollowView } from './framing/use-follow-view.ts';
import { useFrames } from './framing/use-frames.ts';
import { usePaper } from './framing/use-paper.ts';
import { MapCorners } from './map-corners.tsx';
import { useChoice } from './places/use-choice.ts';
import { usePlaces } from './places/use-places.ts';
import { PlacesOnMap } from './places-on-map.tsx';
import { useRelations } from './relations/use-relations.ts';
import { useRegion } from './use-region.ts';

/** What lies on the map, from the ground upwards. */
export function MapContent() {
  const region = useRegion();
  const ground = useGround(region.zoom);
  const places = usePlaces();
  const frames = useFrames(places.paths);
  const choice = useChoice();
  useFollowView(frames, choice.onMap?.place ?? null);
  usePaper(frames);
  const tiles = useTiles();
  const relations = useRelations();
  const RelationLayer = relations.loaded.state === 'ready' ? relations.loaded.value?.Layer : undefined;
  return (
    <>
      <GroundCanvas ground={ground.ground} lines={places.shapes.lines} />
      <TileBackground tiles={tiles} />
      <PlacesOnMap
        places={places}
        region={region}
        ground={ground.ground}
        choice={choice}
        relations={relations}
      />
      {RelationLayer !== undefined && <RelationLayer {...relations} />}
      <GentleGestures />
      <MapCorners
        ground={ground}
        shapes={places.loaded}
        zoom={region.zoom}
        tiles={tiles}
        relations={relations}
        showAll={frames.showFirst}
      />
    </>
  );
}
