import { useHasControl } from '../embed/embedding.ts';
import type { GroundState } from './basemap/use-ground.ts';
import { Corner } from './controls/corner.tsx';
import { Credits } from './controls/credits.tsx';
import { MapButtons } from './controls/map-buttons.tsx';
import { MapNotices } from './controls/map-notices.tsx';
import { ScaleBar } from './controls/scale-bar.tsx';
import { Legend } from './legend/legend.tsx';
import { SCHEMATIC_ZOOM } from './map-limits.ts';
import type { Places } from './places/use-places.ts';

interface MapCornersProps {
  readonly ground: GroundState;
  readonly shapes: Places['loaded'];
  readonly zoom: number;
  showAll(): void;
}

/** What stands around the map: the legend above, buttons, scale and sources below. */
export function MapCorners({ ground, shapes, zoom, showAll }: MapCornersProps) {
  const hasLayers = useHasControl('layers');
  return (
    <>
      <Corner corner="top">{hasLayers && <Legend />}</Corner>
      <Corner corner="bottom">
        <MapNotices
          ground={ground.loaded}
          shapes={shapes}
          isSchematic={ground.ground !== null && zoom >= SCHEMATIC_ZOOM}
        />
        <MapButtons showAll={showAll} />
        <ScaleBar />
        <Credits credits={ground.ground?.credits ?? []} />
      </Corner>
    </>
  );
}
