import { readings } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { CONNECTORS } from '../grammar/ar/connectors.ts';
import { headOf } from '../grammar/designator-forms.ts';
import { follow, type Sighting, sightAt } from '../scan/match.ts';
import type { TrieNode } from '../scan/trie.ts';
import { type Announcement, announcementOf } from './designator-before.ts';

/** A sighting with what announces it. */
export interface Announced {
  readonly sighting: Sighting;
  readonly announcement: Announcement | null;
}

const FOLDED_CONNECTORS = CONNECTORS.map((connector) => connector.map((word) => foldText(word)));
const AND = 'و';

/** Pairs every sighting with its announcement; duals and plurals announce the whole list that they govern. */
export function announceAll(words: Words, root: TrieNode, sightings: readonly Sighting[]): Announced[] {
  const byFirst = new Map(sightings.map((sighting) => [sighting.first, sighting]));
  const found: Announced[] = [];
  let done = -1;
  for (const seen of sightings) {
    if (seen.first <= done) continue;
    const sighting = unmasked(words, root, seen);
    const announcement = announcementOf(words, sighting);
    if (announcement === null || announcement.number === 'singular') {
      found.push({ sighting, announcement });
      continue;
    }
    const items = listItems(words, root, byFirst, sighting, announcement);
    found.push(...items.map((item) => ({ sighting: item, announcement })));
    done = items.at(-1)?.last ?? done;
  }
  return found;
}

/** مدينة القائم على النهر: after a head the name counts, though with the next word it makes a fixed expression. */
function unmasked(words: Words, root: TrieNode, sighting: Sighting): Sighting {
  const isPhrase = sighting.names.length === 0 && sighting.masks.some(({ sort }) => sort === 'phrase');
  if (!isPhrase || announcementOf(words, sighting) === null) return sighting;
  const shorter = sightAt(words, root, sighting.first, sighting.last - 1);
  return shorter !== null && shorter.names.length > 0 ? shorter : sighting;
}

function listItems(
  words: Words,
  root: TrieNode,
  byFirst: ReadonlyMap<number, Sighting>,
  opening: Sighting,
  announcement: Announcement,
): Sighting[] {
  const heads = announcement.head.singular.map((head) => root.next.get(foldText(head)));
  const itemAt = (at: number): Sighting | null =>
    headedItem(words, heads, at) ?? plainItem(byFirst, at) ?? null;
  const items = [headedItem(words, heads, startOfItem(opening, announcement)) ?? opening];
  const most = announcement.number === 'dual' ? 2 : Number.POSITIVE_INFINITY;
  while (items.length < most) {
    const at = nextItem(words, (items.at(-1) as Sighting).last);
    const item = at === null ? null : itemAt(at);
    if (item === null) break;
    items.push(item);
  }
  return items;
}

/** Where the sighting holds the head itself, its first item begins one word later. */
function startOfItem({ first }: Sighting, { at }: Announcement): number {
  return at === first ? first + 1 : first;
}

/** The item as the name that is known with the head before it: جسري (جسر) الحويقة. */
function headedItem(words: Words, heads: readonly (TrieNode | undefined)[], at: number): Sighting | null {
  for (const head of heads) {
    for (const { rest, skip, clitics } of readings(words.word(at))) {
      if (clitics !== '' && clitics !== AND) continue;
      const match = follow(words, head?.next.get(rest), at);
      if (match === null) continue;
      const { names, masks, demonyms } = match.node;
      if (names.length === 0) continue;
      return {
        first: at,
        last: match.last,
        skip,
        clitics,
        names,
        masks,
        demonyms,
        isHead: false,
        isSport: false,
      };
    }
  }
  return null;
}

function plainItem(byFirst: ReadonlyMap<number, Sighting>, at: number): Sighting | null {
  const sighting = byFirst.get(at);
  if (sighting === undefined || sighting.names.length === 0) return null;
  return sighting.clitics === '' || sighting.clitics === AND ? sighting : null;
}

/** The word in which the next item of a list begins, after the item that ends with `last`; `null` where the list ends. */
export function nextItem(words: Words, last: number): number | null {
  const at = last + 1;
  const gap = words.gap(at);
  if (gap === 'stop' || gap === 'line' || gap === 'bracket') return null;
  const connector = FOLDED_CONNECTORS.find((each) =>
    each.every((word, index) => words.word(at + index) === word),
  );
  if (connector !== undefined) return at + connector.length;
  const word = words.word(at);
  if (headOf(word) !== null) return null;
  return word.startsWith(AND) || gap === 'comma' || gap === 'dash' ? at : null;
}
