import type { Messages } from '../../languages/messages.ts';
import type { OpenCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import type { RelationLink } from '../model/view.ts';

/** For example "from Deir ez-Zor to Idlib Governorate". */
export function nameRelation(
  { type, places }: RelationLink,
  corpus: OpenCorpus,
  { relations: words, language }: Messages,
): string {
  const names = places.map((id) => {
    const place = corpus.place(id);
    return place === null ? id : nameIn(place, language).text;
  });
  const [first = '', second = '', third] = names;
  if (type === 'between') return words.between(first, second);
  return third === undefined ? words.route(first, second) : words.routeThrough(first, third, second);
}
