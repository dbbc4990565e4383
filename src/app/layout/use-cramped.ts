import { useEmbedding } from './use-embedding.ts';
import { useLow, useNarrow } from './use-media.ts';

/**
 * Whether popup and timeline would leave nothing of the map: on a phone, upright or held sideways. The panel then takes
 * their part; a low frame often has none.
 */
export function useCramped(): boolean {
  const isNarrow = useNarrow();
  const isLow = useLow();
  const isFramed = useEmbedding() !== null;
  return isNarrow || (isLow && !isFramed);
}
