import { hashOfId } from '../../model/id-hash.ts';

const LONGEST = 1000;
/** One article of so many begins a stretch. */
const MEAN = 400;

/**
 * Cuts articles in their order into stretches of about 400. Where one begins depends on the ids alone: a new article moves
 * the bounds of one stretch, not of all after it, and whatever is made a stretch stays what it was for all others.
 */
export function* cutIntoStretches<Item>(
  items: Iterable<Item>,
  idOf: (item: Item) => string,
): Generator<Item[]> {
  let stretch: Item[] = [];
  for (const item of items) {
    if (stretch.length >= LONGEST || (stretch.length > 0 && hashOfId(idOf(item)) % MEAN === 0)) {
      yield stretch;
      stretch = [];
    }
    stretch.push(item);
  }
  if (stretch.length > 0) yield stretch;
}
