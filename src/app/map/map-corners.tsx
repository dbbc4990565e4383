import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useHasControl } from '../layout/use-embedding.ts';
import { useNarrow } from '../layout/use-media.ts';
import type { BasemapState } from './basemap/use-basemap.ts';
import type { WorldState } from './basemap/use-world.ts';
import { SCHEMATIC_ZOOM } from './camera/fit.ts';
import { Corner } from './controls/corner.tsx';
import { Credits } from './controls/credits.tsx';
import { MapButtons } from './controls/map-buttons.tsx';
import { MapNotices } from './controls/map-notices.tsx';
import { ScaleBar } from './controls/scale-bar.tsx';
import type { Tiles } from './controls/use-tiles.ts';
import { Legend } from './legend/legend.tsx';
import type { Places } from './places/use-places.ts';
import type { Relations } from './relations/use-relations.ts';

interface MapCornersProps {
  readonly basemap: BasemapState;
  readonly world: WorldState;
  readonly shapes: Places['loaded'];
  readonly zoom: number;
  readonly tiles: Tiles;
  /** Whether the owner's own file of streets or relief could not be read. */
  readonly hasGroundFailed: boolean;
  readonly relations: Relations;
  /** The places of the layers that are on. */
  readonly drawn: readonly PlaceSummary[];
  showAll(): void;
}

/** What stands around the map: the legend above, buttons, scale and sources below; on a phone the sheet rises there. */
export function MapCorners({
  basemap,
  world,
  shapes,
  zoom,
  tiles,
  hasGroundFailed,
  relations,
  drawn,
  showAll,
}: MapCornersProps) {
  const { manifest } = useCorpus();
  const { ground } = manifest.site;
  const isNarrow = useNarrow();
  const hasLayers = useHasControl('layers');
  return (
    <>
      <Corner corner="top">
        {hasLayers && <Legend tiles={tiles} relations={relations.count} />}
        {isNarrow && <MapButtons drawn={drawn} showAll={showAll} />}
      </Corner>
      <Corner corner="bottom">
        <MapNotices
          basemap={basemap.loaded}
          world={world.failed}
          shapes={shapes}
          relations={relations}
          hasGroundFailed={hasGroundFailed}
        />
        {!isNarrow && <MapButtons drawn={drawn} showAll={showAll} />}
        <ScaleBar isSchematic={basemap.basemap !== null && zoom >= SCHEMATIC_ZOOM} />
        <Credits
          ground={[
            ...creditsOf(basemap, world, tiles),
            ...(ground == null || hasGroundFailed ? [] : [ground.attribution]),
          ]}
          places={manifest.credits}
          isWaiting={basemap.basemap === null && basemap.loaded.state === 'loading'}
        />
      </Corner>
    </>
  );
}

/** Whoever's map is shown is named: words of the site's owner, drawn as text and nothing else. */
function creditsOf({ basemap }: BasemapState, { pieces }: WorldState, { chosen }: Tiles): string[] {
  const own = (basemap?.credits ?? []).map(({ words }) => words);
  const all = [
    ...own,
    ...(pieces.length > 0 ? WORLD_CREDITS : []),
    ...(chosen === null ? [] : [chosen.attribution]),
  ];
  return [...new Set(all)];
}

/** As the sources of the world's ground ask (geo/world/README.md). */
const WORLD_CREDITS = ['Natural Earth', 'GeoNames', 'Unicode CLDR'];
