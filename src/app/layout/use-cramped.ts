import { useEmbedding } from './use-embedding.ts';
import { useLow, useNarrow, useSlim } from './use-media.ts';

/**
 * Whether popup and timeline would leave nothing of the map: on a phone, upright or held sideways, and in a frame that
 * is slim, or narrow with a panel of its own. The panel then takes their part.
 */
export function useCramped(): boolean {
  const embedding = useEmbedding();
  const isNarrow = useNarrow();
  const isLow = useLow();
  const isSlim = useSlim();
  if (embedding === null) return isNarrow || isLow;
  return isNarrow && (isSlim || isLow || embedding.controls.has('panel'));
}
