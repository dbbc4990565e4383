import type { BlockedName } from '../../gazetteer/blocklist.ts';
import type { NameEntry } from '../../gazetteer/lexicon.ts';
import type { Place } from '../../gazetteer/place.ts';

/** A place in the tree of words: what may follow, and what ends here. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly names: NameEntry[];
  readonly blocked: BlockedName[];
  readonly demonyms: Place[];
  /** Whether the words up to here are a form of a designator, which may designate a name. */
  isDesignator: boolean;
  /** Whether the words up to here tell of sport. */
  isSport: boolean;
}

export function createNode(): TrieNode {
  return { next: new Map(), names: [], blocked: [], demonyms: [], isDesignator: false, isSport: false };
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
export function endsHere({ names, blocked, demonyms, isDesignator, isSport }: TrieNode): boolean {
  return isDesignator || isSport || names.length > 0 || blocked.length > 0 || demonyms.length > 0;
}
