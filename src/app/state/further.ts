import { type ComponentType, createContext } from 'react';
import type { Box } from '../../geo/box.ts';
import type { LayerId } from '../../model/kind.ts';
import type { BoundingBox } from '../../model/position.ts';

/** Places that have not come. */
export interface Further {
  /** How many there are: in a frame, of one layer; `null` for all. */
  count(frame: BoundingBox | null, layer?: LayerId): number;
  /** Draws how many there are, on the map: in a box of the unit square. */
  readonly Counts: ComponentType<{ readonly region: { readonly zoom: number; readonly box: Box } }> | null;
  /** Says how many a list of places, or one of those related to a place, lacks. */
  readonly NotListed: ComponentType<{ readonly places: number; readonly list: 'all' | 'related' }> | null;
}

/** Where all places come at once there are none. */
export const FurtherContext = createContext<Further>({ count: () => 0, Counts: null, NotListed: null });
