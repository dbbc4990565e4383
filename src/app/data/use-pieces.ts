import { useCorpus } from './corpus-context.ts';
import type { PlacePieces } from './place-pieces.ts';

/** The pieces of a corpus whose places come so. */
export function usePieces(): PlacePieces {
  const { pieces } = useCorpus();
  if (pieces === null) throw new Error('usePieces needs a corpus whose places come in pieces.');
  return pieces;
}
