import { readings } from '../../text/clitics.ts';

const ARTICLE = 'ال';
const SHORTEST_FORM = 3;

/** The forms under which a folded word is to be found: as it stands, without its clitics, without its article. */
export function searchForms(word: string): string[] {
  const rests = readings(word).map(({ rest }) => rest);
  const bare = rests.filter((rest) => rest.startsWith(ARTICLE)).map((rest) => rest.slice(ARTICLE.length));
  return [...new Set([...rests, ...bare.filter((form) => form.length >= SHORTEST_FORM)])];
}
