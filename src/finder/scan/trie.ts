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
interface GrowingNode {
  next: Map<string, TrieNode>;
  names: NameEntry[];
  blocked: BlockedName[];
  demonyms: Place[];
  isDesignator: boolean;
  isSport: boolean;
}

/** Most nodes have little, and a tree has many: what is empty they share. */
const NO_NEXT = new Map<string, TrieNode>();
const NOTHING: never[] = [];

function createNode(): GrowingNode {
  return {
    next: NO_NEXT,
    names: NOTHING,
    blocked: NOTHING,
    demonyms: NOTHING,
    isDesignator: false,
    isSport: false,
  };
}

function copyOf(node: TrieNode): GrowingNode {
  return {
    ...node,
    next: new Map(node.next),
    names: [...node.names],
    blocked: [...node.blocked],
    demonyms: [...node.demonyms],
  };
}

/** One round of adding to a tree. Nodes of the tree before are copied where they change, so that both trees can be used. */
export class Growth {
  readonly root: TrieNode;
  private readonly own = new Set<TrieNode>();

  constructor(before: TrieNode | null) {
    this.root = before === null ? createNode() : copyOf(before);
    this.own.add(this.root);
  }

  addName(words: readonly string[], name: NameEntry): void {
    const node = this.node(words);
    const last = node.names.at(-1);
    if (last !== undefined && givesWay(last, name)) node.names.pop();
    if (node.names.length === 0) node.names = [name];
    else node.names.push(name);
  }

  addBlocked(words: readonly string[], name: BlockedName): void {
    const node = this.node(words);
    node.blocked = [...node.blocked, name];
  }

  addDemonym(word: string, place: Place): void {
    const node = this.node([word]);
    node.demonyms = [...node.demonyms, place];
  }

  /** Marks a word as a form of a designator or as one of sport. */
  mark(word: string, sign: 'isDesignator' | 'isSport'): void {
    if (!this.root.next.get(word)?.[sign]) this.node([word])[sign] = true;
  }

  /** Lets a word lead where another leads; `null` takes it out. */
  link(word: string, to: TrieNode | null): void {
    const next = childrenOf(this.root as GrowingNode);
    if (to === null) next.delete(word);
    else next.set(word, to);
  }

  /** The node that the words lead to, made where there is none, and of this round. */
  private node(words: readonly string[]): GrowingNode {
    let node = this.root as GrowingNode;
    for (const word of words) {
      let following = node.next.get(word);
      if (following === undefined || !this.own.has(following)) {
        following = following === undefined ? createNode() : copyOf(following);
        this.own.add(following);
        childrenOf(node).set(word, following);
      }
      node = following as GrowingNode;
    }
    return node;
  }
}

function childrenOf(node: GrowingNode): Map<string, TrieNode> {
  if (node.next === NO_NEXT) node.next = new Map();
  return node.next;
}

/** Whether something that the finder looks for ends at a node. */
export function endsHere({ names, blocked, demonyms, isDesignator, isSport }: TrieNode): boolean {
  return isDesignator || isSport || names.length > 0 || blocked.length > 0 || demonyms.length > 0;
}

/** Whether a node leads to no name: it only marks a word. */
export function isBare({ next, names, blocked, demonyms }: TrieNode): boolean {
  return next.size === 0 && names.length === 0 && blocked.length === 0 && demonyms.length === 0;
}
