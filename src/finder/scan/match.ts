import type { NotPlace } from '../../gazetteer/blocklist.ts';
import { isLatinArticle } from '../../gazetteer/latin-names.ts';
import type { NameEntry } from '../../gazetteer/lexicon.ts';
import type { Place } from '../../gazetteer/place.ts';
import { SHORTEST_REST } from '../../text/arabic/clitics.ts';
import { mayCarryClitic, someRest } from '../../text/clitics.ts';
import type { Words } from '../../text/words.ts';
import { endsHere, type TrieNode } from './trie.ts';

/** Words of a text that spell something in the lexicon, whether it is meant or not. */
export interface Sighting {
  /** First and last word, both included. */
  readonly first: number;
  readonly last: number;
  /** Folded code units of the first word that are clitics. */
  readonly skip: number;
  readonly clitics: string;
  readonly names: readonly NameEntry[];
  readonly masks: readonly NotPlace[];
  readonly demonyms: readonly Place[];
  /** Whether it is a form of a head; a sighting that is nothing else names nothing. */
  readonly isHead: boolean;
  /** Whether it tells of sport; likewise. */
  readonly isSport: boolean;
}

/** Of a longer name the first word may be shorter than a whole name behind a clitic: بتل أبيض. */
const SHORTEST_FIRST_WORD = 2;

/** All sightings of a text in order: from each word on the longest, and none inside another. */
export function scan(words: Words, root: TrieNode): Sighting[] {
  const found: Sighting[] = [];
  for (let first = 0; first < words.count; first++) {
    const sighting = sightAt(words, root, first);
    if (sighting === null) continue;
    found.push(sighting);
    first = sighting.last;
  }
  return found;
}

/** Whether a sighting can be more than a head. */
export function isNameLike({ names, masks, demonyms }: Sighting): boolean {
  return names.length > 0 || masks.length > 0 || demonyms.length > 0;
}

/** The longest sighting that begins in a word, in the reading with the fewest clitics. */
export function sightAt(words: Words, root: TrieNode, first: number, limit = Infinity): Sighting | null {
  const word = words.word(first);
  const whole = follow(words, root.next.get(word), first, limit);
  if (mayCarryClitic(word)) return sightBehindClitics(words, root, first, limit, whole);
  return whole === null ? null : sightingOf(words, whole, first, 0);
}

function sightBehindClitics(
  words: Words,
  root: TrieNode,
  first: number,
  limit: number,
  whole: Match | null,
): Sighting | null {
  let best = whole;
  let skip = 0;
  someRest(words.word(first), SHORTEST_FIRST_WORD, (rest, cut) => {
    const match = follow(words, root.next.get(rest), first, limit);
    if (match === null || (best !== null && match.last <= best.last)) return false;
    if (match.last === first && rest.length < SHORTEST_REST) return false;
    best = match;
    skip = cut;
    return false;
  });
  return best === null ? null : sightingOf(words, best, first, skip);
}

function sightingOf(words: Words, { node, last }: Match, first: number, skip: number): Sighting {
  const { names, masks, demonyms, isHead, isSport } = node;
  const start = skip === 0 ? withLatinArticle(words, first) : first;
  const clitics = words.word(first).slice(0, skip);
  return { first: start, last, skip, clitics, names, masks, demonyms, isHead, isSport };
}

interface Match {
  readonly node: TrieNode;
  readonly last: number;
}

/** Walks on from a node whose word ends at `at`, and returns the furthest end of a name up to `limit`. */
export function follow(words: Words, from: TrieNode | undefined, at: number, limit = Infinity): Match | null {
  let best: Match | null = null;
  let node = from;
  let last = at;
  while (node !== undefined) {
    if (endsHere(node)) best = { node, last };
    if (node.next.size === 0 || last >= limit || last + 1 >= words.count) break;
    last++;
    node = step(words, node, last);
  }
  return best;
}

function step(words: Words, node: TrieNode, to: number): TrieNode | undefined {
  const gap = words.gap(to);
  const word = words.word(to);
  if (gap === 'dash') {
    if (isTightHyphen(words, to)) return stepLatin(node, word);
    return node.next.get('-')?.next.get(word);
  }
  return gap === 'space' ? stepLatin(node, word) : undefined;
}

function stepLatin(node: TrieNode, word: string): TrieNode | undefined {
  return node.next.get(word) ?? (isLatinArticle(word) ? node.next.get('al') : undefined);
}

const HYPHEN = 0x2d;

/** Deir ez-Zor: a hyphen without spaces in Latin script is no more than a space. */
function isTightHyphen({ folded, tokens }: Words, at: number): boolean {
  const start = tokens.starts[at] as number;
  const isOneSign = tokens.ends[at - 1] === start - 1;
  return isOneSign && folded.text.charCodeAt(start - 1) === HYPHEN && folded.text.charCodeAt(start) < 0x250;
}

/** Al-Shuhayl: the article before a Latin name belongs to it; without a hyphen only al and el are surely articles. */
function withLatinArticle(words: Words, first: number): number {
  const article = words.word(first - 1);
  if (!isLatinArticle(article) || words.word(first).charCodeAt(0) >= 0x250) return first;
  if (words.gap(first) === 'dash' && isTightHyphen(words, first)) return first - 1;
  return words.gap(first) === 'space' && (article === 'al' || article === 'el') ? first - 1 : first;
}
