import { createFinder, type Finder } from '../finder/finder.ts';
import { worldPlaces } from '../gazetteer/world.ts';
import type { Geography } from './read.ts';

/** The finder of a geography: the one that every command, the pipeline and the editor use, so that all decide alike. */
export function finderOf({ places, blocklist, world }: Omit<Geography, 'problems'>): Finder {
  return createFinder(places, blocklist, worldPlaces(world, places));
}
