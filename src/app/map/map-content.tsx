import { use, useMemo } from 'react';
import { useEmbedding } from '../layout/use-embedding.ts';
import { FurtherContext } from '../state/further.ts';
import { Deferred } from '../ui/deferred.tsx';
import { BasemapCanvas } from './basemap/basemap-canvas.tsx';
import { groundOf } from './basemap/ground.ts';
import { useBasemap } from './basemap/use-basemap.ts';
import { useOwnGround } from './basemap/use-own-ground.ts';
import { useWorld } from './basemap/use-world.ts';
import { useFollowReading, useFollowView, useLeaveFirstMap, usePaper, useShowAll } from './camera/follow.ts';
import { useCamera } from './camera/use-camera.ts';
import { useRegion } from './camera/viewport.ts';
import { useTiles } from './controls/use-tiles.ts';
import { useMapName } from './keyboard/use-map-name.ts';
import { MapCorners } from './map-corners.tsx';
import { useArticlePlaces } from './places/use-article-places.ts';
import { useChoice } from './places/use-choice.ts';
import { usePlaces } from './places/use-places.ts';
import { PlacesOnMap } from './places-on-map.tsx';
import { useRelations } from './relations/use-relations.ts';

/** Only in a frame. */
const loadGestures = () => import('./controls/gentle-gestures.tsx').then((module) => module.GentleGestures);

/** What lies on the map, from the basemap upwards. */
export function MapContent() {
  const region = useRegion();
  const { Counts } = use(FurtherContext);
  const isEmbedded = useEmbedding() !== null;
  const basemap = useBasemap(region.zoom);
  const world = useWorld();
  const ground = useMemo(() => groundOf(basemap.basemap, world.pieces), [basemap.basemap, world.pieces]);
  const places = usePlaces();
  const camera = useCamera(places);
  const choice = useChoice();
  useFollowView(camera, choice.onMap?.place ?? null, places.loaded.state !== 'loading');
  useFollowReading(camera);
  useMapName();
  const showAll = useShowAll(camera, places.ids, choice.leave);
  usePaper(camera, useArticlePlaces() ?? places.ids);
  useLeaveFirstMap(basemap.loaded.state !== 'loading');
  const tiles = useTiles();
  const hasGroundFailed = useOwnGround();
  const relations = useRelations();
  const RelationLayer = relations.loaded.state === 'ready' ? relations.loaded.value?.Layer : undefined;
  return (
    <>
      <BasemapCanvas basemap={basemap.basemap} world={world.pieces} lines={places.shapes.lines} />
      <PlacesOnMap places={places} region={region} ground={ground} choice={choice} relations={relations} />
      {RelationLayer !== undefined && <RelationLayer {...relations} />}
      {Counts !== null && <Counts region={region} />}
      {isEmbedded && <Deferred load={loadGestures} props={{}} lines={0} />}
      <MapCorners
        basemap={basemap}
        world={world}
        shapes={places.loaded}
        zoom={region.zoom}
        tiles={tiles}
        hasGroundFailed={hasGroundFailed}
        relations={relations}
        showAll={showAll}
        drawn={places.drawn}
      />
    </>
  );
}
