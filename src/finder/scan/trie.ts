import type { BlockedName } from '../../gazetteer/blocklist.ts';
import type { NameEntry } from '../../gazetteer/lexicon.ts';
import type { Place } from '../../gazetteer/place.ts';
import { givesWay } from '../../gazetteer/world/known-names.ts';

/** A place in the tree of words: what may follow, and what ends here. */
export interface TrieNode {
  readonly next: ReadonlyMap<string, TrieNode>;
  readonly names: readonly NameEntry[];
  readonly blocked: readonly BlockedName[];
  readonly demonyms: readonly Place[];
  /** Whether the words up to here are a form of a designator, which may designate a name. */
  readonly isDesignator: boolean;
  /** Whether the words up to here tell of sport. */
  readonly isSport: boolean;
}

/** A node while its tree grows. */
export class GrowingNode implements TrieNode {
  next: Map<string, GrowingNode> = NO_NEXT;
  names: NameEntry[] = NOTHING;
  blocked: BlockedName[] = NOTHING;
  demonyms: readonly Place[] = NOTHING;
  isDesignator = false;
  isSport = false;

  /** Lets a name end where the words lead. */
  addName(words: readonly string[], name: NameEntry): void {
    const node = this.nodeAt(words);
    const last = node.names.at(-1);
    if (last !== undefined && givesWay(last, name)) node.names.pop();
    if (node.names.length === 0) node.names = [name];
    else node.names.push(name);
  }

  addBlocked(words: readonly string[], name: BlockedName): void {
    const node = this.nodeAt(words);
    node.blocked = [...node.blocked, name];
  }

  /** Where the words lead, made where nothing is. */
  private nodeAt(words: readonly string[]): GrowingNode {
    let node: GrowingNode = this;
    for (const word of words) {
      if (node.next === NO_NEXT) node.next = new Map();
      let following = node.next.get(word);
      if (following === undefined) {
        following = new GrowingNode();
        node.next.set(word, following);
      }
      node = following;
    }
    return node;
  }
}

/** Most nodes have little, and a tree has many: what is empty they share. */
const NO_NEXT = new Map<string, GrowingNode>();
const NOTHING: never[] = [];

/** Whether something that the finder looks for ends at a node. */
export function endsHere({ names, blocked, demonyms, isDesignator, isSport }: TrieNode): boolean {
  return isDesignator || isSport || names.length > 0 || blocked.length > 0 || demonyms.length > 0;
}

/** Whether a node leads to no name: it only marks a word. */
export function isBare({ next, names, blocked, demonyms }: TrieNode): boolean {
  return next.size === 0 && names.length === 0 && blocked.length === 0 && demonyms.length === 0;
}
