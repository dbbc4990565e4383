import type { BlockedName } from '../../gazetteer/blocklist.ts';
import { isLatinArticle, soundOf } from '../../gazetteer/latin-names.ts';
import { type NameEntry, SOUND_MARK } from '../../gazetteer/lexicon.ts';
import type { Place } from '../../gazetteer/place.ts';
import { SHORTEST_REST } from '../../text/arabic/clitics.ts';
import { mayCarryClitic, someRest } from '../../text/clitics.ts';
import type { Words } from '../../text/words.ts';
import { GRAMMARS } from '../grammar/languages.ts';
import { mayBeName, startsCompound } from '../grammar/name-form.ts';
import { startsWithAnd } from '../grammar/preposition.ts';
import { BEHIND_CLITICS, NEITHER, WHOLE } from './first-words.ts';
import type { NameTrie } from './name-trie.ts';
import { Prose } from './prose.ts';
import { endsHere, type TrieNode } from './trie.ts';

/** Words of a text that spell something in the lexicon, whether it is meant or not. */
export interface Match {
  /** First and last word, both included. */
  readonly first: number;
  readonly last: number;
  /** Folded code units of the first word that are clitics. */
  readonly skip: number;
  readonly clitics: string;
  readonly names: readonly NameEntry[];
  readonly blocked: readonly BlockedName[];
  readonly demonyms: readonly Place[];
  /** Whether it is a form of a designator; a match that is nothing else names nothing. */
  readonly isDesignator: boolean;
  /** Whether it is a word of sport; a match that is nothing else names nothing. */
  readonly isSport: boolean;
}

/** Of a longer name the first word may be shorter than a whole name behind a clitic: بتل أبيض. */
const SHORTEST_FIRST_WORD = 2;

/** All matches of a text in order: from each word on the longest, and none inside another. */
export function scan(words: Words, names: NameTrie): Match[] {
  const found: Match[] = [];
  const prose = new Prose(words);
  for (let first = 0; first < words.count; first++) {
    const match = proseAt(words, names, first, prose);
    if (match === null) continue;
    const isOpen = opensLongerName(words, match);
    if (isOpen && !match.isDesignator) continue;
    found.push(isOpen ? { ...match, names: [] } : match);
    first = match.last;
  }
  return found;
}

/** The longest match that begins in a word and is prose; from Pau to Luchon: Pau, and not the village of Pauto. */
function proseAt(words: Words, names: NameTrie, first: number, prose: Prose): Match | null {
  const longest = matchAt(words, names, first);
  if (longest === null || !prose.holds(longest)) return null;
  if (longest.last === first || !words.isLatin(first) || !prose.endsSmall(longest)) return longest;
  return matchAt(words, names, first, longest.last - 1);
}

/** قرى تل عرن: one word that begins names of two, before a word that may end one, is not the place of its name. */
function opensLongerName(words: Words, { first, last, names }: Match): boolean {
  if (names.length === 0 || first !== last || !startsCompound(names[0]?.words[0] ?? '')) return false;
  const next = words.word(last + 1);
  return (
    words.separator(last + 1) === 'space' && mayBeName(next) && !(startsCompound(next) || startsWithAnd(next))
  );
}

/** Whether a match can be more than a designator. */
export function isNameLike({ names, blocked, demonyms }: Match): boolean {
  return names.length > 0 || blocked.length > 0 || demonyms.length > 0;
}

/** The longest match that begins in a word, in the reading with the fewest clitics. */
export function matchAt(words: Words, names: NameTrie, first: number, limit = Infinity): Match | null {
  const readings = names.readingsAt(words, first);
  if (readings === NEITHER) return null;
  const word = words.word(first);
  const whole = (readings & WHOLE) === 0 ? null : follow(words, names.at(word), first, limit);
  if ((readings & BEHIND_CLITICS) === 0) return whole === null ? null : matchOf(words, whole, first, 0);
  if (mayCarryClitic(word)) return matchBehindClitics(words, names, first, limit, whole);
  const heard = endBySound(words, names, first, limit);
  const end = longer(whole, heard);
  const behind = behindContraction(words, names, first, limit);
  if (behind !== null && (end === null || behind.last > end.last))
    return matchOf(words, behind, first + 1, 0);
  return end === null ? null : matchOf(words, end === whole ? withSeats(end, heard) : end, first, 0);
}

const END_OF_LATIN = 0x250;
/** Shorter words sound like too many others. */
const SHORTEST_SOUND = 3;

/** Deir ez-Zur, Hajjin: the end of a name that is transcribed otherwise than the gazetteer has it. */
function endBySound(words: Words, names: NameTrie, first: number, limit: number): NameEnd | null {
  const word = words.word(first);
  const isLatin = word.charCodeAt(0) < END_OF_LATIN && word.length >= SHORTEST_SOUND;
  return isLatin ? follow(words, names.at(SOUND_MARK + soundOf(word)), first, limit) : null;
}

const CONTRACTED: ReadonlyMap<string, string> = new Map(
  GRAMMARS.flatMap(({ prepositions }) => Object.entries(prepositions.contracted)),
);

/** au Havre, du Puy-en-Velay: the end of a name whose article the word before it has in itself. */
function behindContraction(words: Words, names: NameTrie, first: number, limit: number): NameEnd | null {
  const article = CONTRACTED.get(words.word(first));
  const end = article === undefined ? null : follow(words, names.at(article), first, limit);
  return end === null || end.last === first ? null : end;
}

/** Basra: what is printed as a division is may be its town, too, which the gazetteer writes otherwise (Basrah). */
function withSeats(end: NameEnd, heard: NameEnd | null): NameEnd {
  const { names } = end.node;
  if (heard === null || heard.last !== end.last || names.some(isSettlement)) return end;
  const divisions = new Map(names.map(({ place, ambiguity }) => [place.id, ambiguity]));
  const seats = heard.node.names.flatMap((name) => {
    const ambiguity = divisions.get(name.place.container ?? '');
    return isSettlement(name) && ambiguity !== undefined ? [{ ...name, ambiguity, misspelt: false }] : [];
  });
  return seats.length === 0 ? end : { ...end, node: { ...end.node, names: [...names, ...seats] } };
}

const isSettlement = ({ place }: NameEntry): boolean => place.layer === 'settlements';

function longer(one: NameEnd | null, other: NameEnd | null): NameEnd | null {
  if (one === null || other === null) return one ?? other;
  return other.last > one.last ? other : one;
}

function matchBehindClitics(
  words: Words,
  names: NameTrie,
  first: number,
  limit: number,
  whole: NameEnd | null,
): Match | null {
  let best = whole;
  let skip = 0;
  someRest(words.word(first), SHORTEST_FIRST_WORD, (rest, cut) => {
    const end = follow(words, names.at(rest), first, limit);
    if (end === null || (best !== null && end.last <= best.last)) return false;
    if (end.last === first && rest.length < SHORTEST_REST) return false;
    best = end;
    skip = cut;
    return false;
  });
  return best === null ? null : matchOf(words, best, first, skip);
}

function matchOf(words: Words, { node, last }: NameEnd, first: number, skip: number): Match {
  const { names, blocked, demonyms, isDesignator, isSport } = node;
  const start = skip === 0 ? withLatinArticle(words, first) : first;
  const clitics = words.word(first).slice(0, skip);
  return { first: start, last, skip, clitics, names, blocked, demonyms, isDesignator, isSport };
}

interface NameEnd {
  readonly node: TrieNode;
  readonly last: number;
}

/** Walks on from a node whose word ends at `at`, and returns the furthest end of a name up to `limit`. */
export function follow(
  words: Words,
  from: TrieNode | undefined,
  at: number,
  limit = Infinity,
): NameEnd | null {
  let best: NameEnd | null = null;
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
  const separator = words.separator(to);
  const word = words.word(to);
  if (separator === 'dash') {
    if (isTightHyphen(words, to)) return stepLatin(node, word);
    return node.next.get('-')?.next.get(word);
  }
  return separator === 'space' ? stepLatin(node, word) : undefined;
}

function stepLatin(node: TrieNode, word: string): TrieNode | undefined {
  const known = node.next.get(word);
  if (known !== undefined || word.charCodeAt(0) >= END_OF_LATIN) return known;
  const article = isLatinArticle(word) ? node.next.get('al') : undefined;
  return article ?? node.next.get(SOUND_MARK + soundOf(word));
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
  if (words.separator(first) === 'dash' && isTightHyphen(words, first)) return first - 1;
  return words.separator(first) === 'space' && (article === 'al' || article === 'el') ? first - 1 : first;
}
