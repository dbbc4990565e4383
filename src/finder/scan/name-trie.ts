import type { NotPlace } from '../../gazetteer/blocklist.ts';
import { createLexicon, spellingsOf } from '../../gazetteer/lexicon.ts';
import type { Place } from '../../gazetteer/place.ts';
import { foldText } from '../../text/fold.ts';
import { SPORT } from '../grammar/ar/teams.ts';
import { headForms, inflections } from '../grammar/designator-forms.ts';
import { createNode, growNode, type TrieNode } from './trie.ts';

/** The tree of all names, masks, demonyms, heads and words of sport; the dual or plural of a head leads where its singular leads. */
export function createNameTrie(places: readonly Place[], notPlaces: readonly NotPlace[]): TrieNode {
  const root = createNode();
  const { names, demonyms } = createLexicon(places);
  for (const entry of names) growNode(root, entry.words).names.push(entry);
  for (const { word, place } of demonyms) growNode(root, [word]).demonyms.push(place);
  for (const notPlace of notPlaces) {
    for (const { words } of notPlace.names.flatMap(spellingsOf)) growNode(root, words).masks.push(notPlace);
  }
  for (const { singular, forms } of inflections()) {
    const node = root.next.get(singular);
    for (const form of forms) if (node !== undefined && !root.next.has(form)) root.next.set(form, node);
  }
  for (const form of headForms()) growNode(root, [form]).isHead = true;
  for (const word of SPORT) growNode(root, [foldText(word)]).isSport = true;
  return root;
}
