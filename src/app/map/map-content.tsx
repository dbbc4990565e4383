import { GroundCanvas } from './basemap/ground-canvas.tsx';
import { useGround } from './basemap/use-ground.ts';
import { PlacesOnMap } from './places-on-map.tsx';
import { useRegion } from './use-region.ts';

/** What lies on the map, from the ground upwards. */
export function MapContent() {
  const region = useRegion();
  const { ground } = useGround(region.zoom);
  return (
    <>
      <GroundCanvas ground={ground} />
      <PlacesOnMap region={region} ground={ground} />
    </>
  );
}
