import { useCorpus } from '../data/corpus-context.ts';
import { useView } from '../state/view-context.ts';

/** Whether something in the link could not be followed. */
export function useHasNotice(unusable: readonly string[]): boolean {
  const { place } = useView();
  const corpus = useCorpus();
  return unusable.length > 0 || (place !== null && corpus.place(place) === null);
}
