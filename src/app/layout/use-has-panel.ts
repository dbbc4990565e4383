import { useView } from '../state/view-context.ts';
import { useHasControl } from './use-embedding.ts';
import { useNarrow } from './use-media.ts';

/** Id of the part of the panel that tells what the map could not show. */
export const NOTICE_ROOM = 'notices';

/** A frame shows the panel only where it was asked for, or where what was chosen has no other place to be read. */
export function useHasPanel(): boolean {
  const isAskedFor = useHasControl('panel');
  const { place, article } = useView();
  const isNarrow = useNarrow();
  return isAskedFor || article !== null || (isNarrow && place !== null);
}
