import { useView } from '../state/view-context.ts';
import { useCramped } from './use-cramped.ts';
import { useHasControl } from './use-embedding.ts';

/** Id of the part of the panel that tells what the map could not show. */
export const NOTICE_ROOM = 'notices';

/** A frame shows the panel only where it was asked for, or where what was chosen has no other place to be read. */
export function useHasPanel(): boolean {
  const isAskedFor = useHasControl('panel');
  const { place, article, relation } = useView();
  const isCramped = useCramped();
  return isAskedFor || article !== null || (isCramped && (place !== null || relation !== null));
}
