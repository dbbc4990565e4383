import { type Cover, NO_COVER, useCover } from '../../layout/cover.ts';
import { usePrinting } from '../../layout/media.ts';

/** What panels, sheets and bars cover of the map; on paper nothing does. */
export function useMapCover(): Cover {
  const onScreen = useCover();
  return usePrinting() ? NO_COVER : onScreen;
}
