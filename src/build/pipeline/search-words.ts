import { readings } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';

/** The words of a text as index and query compare them. */
export function searchWords(text: string): string[] {
  const folded = foldText(text);
  const { count, starts, ends } = tokenize(folded);
  return Array.from({ length: count }, (_, index) => folded.slice(starts[index], ends[index]));
}

const ARTICLE = 'ال';
const SHORTEST_FORM = 3;

/** The forms under which a folded word is to be found: as it stands, without its clitics, without its article. */
export function searchForms(word: string): string[] {
  const rests = readings(word).map(({ rest }) => rest);
  const bare = rests.filter((rest) => rest.startsWith(ARTICLE)).map((rest) => rest.slice(ARTICLE.length));
  return [...new Set([...rests, ...bare.filter((form) => form.length >= SHORTEST_FORM)])];
}
