import { foldText } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';

/** The words of a query as the index has them (`SEARCH_SETUP`). */
export function queryWords(query: string): string[] {
  const folded = foldText(query);
  const { count, starts, ends } = tokenize(folded);
  return Array.from({ length: count }, (_, index) => folded.slice(starts[index], ends[index]));
}
