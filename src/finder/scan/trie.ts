import type { NotPlace } from '../../gazetteer/blocklist.ts';
import type { NameEntry } from '../../gazetteer/lexicon.ts';
import type { Place } from '../../gazetteer/place.ts';

/** A place in the tree of words: what may follow, and what ends here. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly names: NameEntry[];
  readonly masks: NotPlace[];
  readonly demonyms: Place[];
  /** Whether the words up to here are a form of a head, which may announce a name. */
  isHead: boolean;
  /** Whether the words up to here tell of sport. */
  isSport: boolean;
}

export function createNode(): TrieNode {
  return { next: new Map(), names: [], masks: [], demonyms: [], isHead: false, isSport: false };
}

/** The node that the words lead to, made where it does not exist. */
export function growNode(root: TrieNode, words: readonly string[]): TrieNode {
  let node = root;
  for (const word of words) {
    let following = node.next.get(word);
    if (following === undefined) {
      following = createNode();
      node.next.set(word, following);
    }
    node = following;
  }
  return node;
}

/** Whether something that the finder looks for ends at a node. */
export function endsHere({ names, masks, demonyms, isHead, isSport }: TrieNode): boolean {
  return isHead || isSport || names.length > 0 || masks.length > 0 || demonyms.length > 0;
}
