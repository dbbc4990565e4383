import { GroundCanvas } from './basemap/ground-canvas.tsx';
import { useGround } from './basemap/use-ground.ts';
import { useFollowView } from './framing/use-follow-view.ts';
import { useFrames } from './framing/use-frames.ts';
import { MapCorners } from './map-corners.tsx';
import { usePlaces } from './places/use-places.ts';
import { PlacesOnMap } from './places-on-map.tsx';
import { useRegion } from './use-region.ts';

/** What lies on the map, from the ground upwards. */
export function MapContent() {
  const region = useRegion();
  const ground = useGround(region.zoom);
  const places = usePlaces();
  const frames = useFrames(places.paths);
  useFollowView(frames);
  return (
    <>
      <GroundCanvas ground={ground.ground} />
      <PlacesOnMap places={places} region={region} ground={ground.ground} />
      <MapCorners ground={ground} shapes={places.loaded} zoom={region.zoom} showAll={frames.showFirst} />
    </>
  );
}
