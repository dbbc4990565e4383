/** An item with the number of the source that it came from. */
export interface Sourced<Item> {
  readonly source: number;
  readonly item: Item;
}

/**
 * Walks through sorted sources at once: each key in its order (of UTF-16 code units) with all that the sources have
 * under it, in the order of the sources. A key stands in a source once; of each source one item is held.
 */
export function* mergeSorted<Item>(
  sources: readonly Iterable<Item>[],
  keyOf: (item: Item) => string,
): Generator<[key: string, found: Sourced<Item>[]]> {
  const heap = new Heap();
  const walks = sources.map((each) => each[Symbol.iterator]());
  const items: Item[] = [];
  const advance = (source: number): void => {
    const next = walks[source]?.next();
    if (next === undefined || next.done === true) return;
    items[source] = next.value;
    heap.push({ key: keyOf(next.value), source });
  };
  for (const source of walks.keys()) advance(source);
  for (let least = heap.pop(); least !== null; ) {
    const { key } = least;
    const found: Sourced<Item>[] = [];
    while (least !== null && least.key === key) {
      found.push({ source: least.source, item: items[least.source] as Item });
      advance(least.source);
      least = heap.pop();
    }
    yield [key, found];
  }
}

interface Entry {
  readonly key: string;
  readonly source: number;
}

const isBefore = (one: Entry, other: Entry): boolean =>
  one.key < other.key || (one.key === other.key && one.source < other.source);

/** A binary heap: its least entry comes first. */
class Heap {
  private readonly entries: Entry[] = [];

  push(entry: Entry): void {
    const { entries } = this;
    let at = entries.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = entries[parent] as Entry;
      if (!isBefore(entry, above)) break;
      entries[at] = above;
      at = parent;
    }
    entries[at] = entry;
  }

  pop(): Entry | null {
    const { entries } = this;
    const [least] = entries;
    const last = entries.pop();
    if (least === undefined || last === undefined) return null;
    if (entries.length > 0) this.sink(last);
    return least;
  }

  /** Puts an entry in place of the first. */
  private sink(entry: Entry): void {
    const { entries } = this;
    let at = 0;
    for (let child = 1; child < entries.length; child = 2 * at + 1) {
      const [left, right] = [entries[child] as Entry, entries[child + 1]];
      const isRight = right !== undefined && isBefore(right, left);
      const least = isRight ? right : left;
      if (!isBefore(least, entry)) break;
      entries[at] = least;
      at = isRight ? child + 1 : child;
    }
    entries[at] = entry;
  }
}
