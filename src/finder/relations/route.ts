import type { Route } from '../../model/relation.ts';
import { isWordOf, type PlaceRead, readDescribedPlace, readDescribedPlaces } from './item-reader.ts';
import type { InSentence } from './relation.ts';
import type { Item, ItemisedSentence } from './sentence-items.ts';
import { isSignalled, type Signals } from './signal.ts';
import { BEARINGS, BY, FIGURES, FROM, THROUGH, TO, TRAVEL, WAYS } from './words.ts';

/** Without a verb of travel or a way *from A to B* is a figure of speech: "from Damascus to Beirut everybody waits". */
const GOING: Signals = { wanted: [TRAVEL, WAYS], unwanted: [FIGURES], reach: 14 };

/** `عبر أ`, `مرورا بأ`. */
function readThrough(items: readonly Item[], at: number): PlaceRead | null {
  if (!isWordOf(items, at, THROUGH)) return null;
  return readDescribedPlace(items, isWordOf(items, at + 1, BY) ? at + 2 : at + 1);
}

const isBearing = (item: Item | undefined): boolean => item?.type === 'word' && BEARINGS.has(item.text);

function routesAt({ items, start, end }: ItemisedSentence, at: number): InSentence<Route<number>>[] {
  const from = isWordOf(items, at, FROM) ? readDescribedPlaces(items, at + 1) : null;
  if (from === null) return [];
  const before = readThrough(items, from.next);
  let next = before?.next ?? from.next;
  while (isBearing(items[next])) next += 1;
  const to = isWordOf(items, next, TO) ? readDescribedPlace(items, next + 1) : null;
  if (to === null || !(isSignalled(items, at, GOING) || isWordOf(items, to.next, WAYS))) return [];
  const through = (before ?? readThrough(items, to.next))?.mention ?? null;
  return from.mentions.map((each) => ({
    type: 'route',
    from: each,
    to: to.mention,
    through,
    start,
    end,
  }));
}

/** Every *from A to B* of which the sentence says that somebody or something goes there. */
export function findRoutes(sentence: ItemisedSentence): InSentence<Route<number>>[] {
  return sentence.items.flatMap((_, at) => routesAt(sentence, at));
}
