import type { BlockedName } from '../../gazetteer/blocklist.ts';
import { isLatinArticle } from '../../gazetteer/latin-names.ts';
import { createLexicon, type NameEntry, SOUND_MARK, spellingsOf } from '../../gazetteer/lexicon.ts';
import type { Place } from '../../gazetteer/place.ts';
import { foldText } from '../../text/fold.ts';
import { designatorForms, inflections } from '../grammar/designator-forms.ts';
import { ofAll } from '../grammar/languages.ts';
import { createNode, growNode, type TrieNode } from './trie.ts';

/** The tree of all names, blocked names, demonyms, designators and words of sport; the dual or plural of a designator leads where its singular leads. */
export function createNameTrie(places: readonly Place[], blocklist: readonly BlockedName[]): TrieNode {
  const root = createNode();
  const { names, demonyms } = createLexicon(places);
  for (const entry of names) growNode(root, pathOf(entry)).names.push(entry);
  for (const { word, place } of demonyms) growNode(root, [word]).demonyms.push(place);
  for (const blockedName of blocklist) {
    for (const { words } of blockedName.names.flatMap(spellingsOf))
      growNode(root, words).blocked.push(blockedName);
  }
  for (const { singular, forms } of inflections()) {
    const node = root.next.get(singular);
    for (const form of forms) if (node !== undefined && !root.next.has(form)) root.next.set(form, node);
  }
  for (const form of designatorForms()) growNode(root, [form]).isDesignator = true;
  for (const word of ofAll(({ sport }) => sport.signs)) growNode(root, [foldText(word)]).isSport = true;
  return root;
}

/** The words of an entry as the tree has them: sounds are told from words. */
function pathOf({ words, bySound }: NameEntry): readonly string[] {
  return bySound ? words.map((word) => (isLatinArticle(word) ? word : SOUND_MARK + word)) : words;
}
