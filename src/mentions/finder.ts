import { createLexicon, spellingsOf } from '../gazetteer/lexicon.ts';
import type { Place } from '../gazetteer/place.ts';
import { Territory } from '../gazetteer/territory.ts';
import { Words } from '../text/words.ts';
import { agree } from './article-evidence.ts';
import { type Explanation, explain } from './explanation.ts';
import { inflections } from './heads.ts';
import { type Judgement, judge } from './judgement.ts';
import { findLeads, type Lead } from './leads.ts';
import { announceAll } from './lists.ts';
import type { Mention } from './mention.ts';
import type { NotPlace } from './not-place.ts';
import { recordAll } from './record.ts';
import { scan } from './sighting.ts';
import { createNode, growNode, type TrieNode } from './trie.ts';

export interface Finder {
  /**
   * Every record of a whole article, sorted by start: accepted mentions, metonyms, demonyms, names embedded in
   * other names (these may lie inside another mention), and names left open (`place: null` with candidates).
   * Blocks are joined by newlines; a mention never crosses one.
   */
  find(text: string): Mention[];
  /** Why each name-like span of an article was taken or not, sorted by start. */
  explain(text: string): Explanation[];
  /** What looks like a place's name and is in no gazetteer, sorted by start. */
  leads(text: string): Lead[];
}

/** Reads the gazetteer once; the finder then takes any number of articles. */
export function createFinder(places: readonly Place[], notPlaces: readonly NotPlace[]): Finder {
  const root = createTrie(places, notPlaces);
  const territory = new Territory(places);
  const judgeAll = (words: Words): Judgement[] => {
    const announced = announceAll(words, root, scan(words, root));
    return agree(announced.map((each, at) => judge(words, each, announced[at + 1]?.sighting, territory)));
  };
  return {
    find(text) {
      const words = new Words(text);
      return recordAll(words, root, judgeAll(words));
    },
    explain(text) {
      const words = new Words(text);
      return judgeAll(words).map((judgement) => explain(words, judgement));
    },
    leads(text) {
      const words = new Words(text);
      return findLeads(words, recordAll(words, root, judgeAll(words)));
    },
  };
}

/** The tree of all names, masks and demonyms; the dual or plural of a head leads where its singular leads. */
function createTrie(places: readonly Place[], notPlaces: readonly NotPlace[]): TrieNode {
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
  return root;
}
