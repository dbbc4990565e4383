import { readings } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { ofAll } from '../grammar/languages.ts';
import { mayBeName } from '../grammar/name-form.ts';
import { isAnd, startsWithAnd } from '../grammar/preposition.ts';
import { follow, type Match, matchAt } from '../scan/match.ts';
import type { NameTrie } from '../scan/name-trie.ts';
import type { TrieNode } from '../scan/trie.ts';
import { type Designation, designationOf, pluralAfter } from './designator-before.ts';

/** A match with what designates it. */
export interface Designated {
  readonly match: Match;
  readonly designation: Designation | null;
}

/** *And* with a name of two letters. */
const SHORT_WITH_AND = 3;
/** Items in a row that the gazetteer may lack. */
const MOST_UNKNOWN = 3;
const CONNECTORS = ofAll(({ lists }) => lists.connectors).map((connector) =>
  connector.map((word) => foldText(word)),
);

/** Pairs every match with its designation; duals and plurals designate the whole list that they govern. */
export function designateAll(words: Words, names: NameTrie, matches: readonly Match[]): Designated[] {
  const byFirst = new Map(matches.map((match) => [match.first, match]));
  const found: Designated[] = [];
  let done = -1;
  for (const seen of matches) {
    if (seen.first <= done) continue;
    const match = unblocked(words, names, seen);
    const designation = designationOf(words, match);
    if (designation !== null && isOfCountry(words, match, designation)) {
      found.push({ match, designation: null });
      continue;
    }
    if (designation === null || designation.number === 'singular') {
      found.push({ match, designation });
      continue;
    }
    const items = listItems(words, names, byFirst, match, designation);
    found.push(...items.map((item) => ({ match: item, designation })));
    done = items.at(-1)?.last ?? done;
  }
  return withoutDesignators(withFollowing(words, found));
}

/** جزيرة جربة: a word that designates the name after it is no place, though the gazetteer has one called so. */
function withoutDesignators(designated: readonly Designated[]): Designated[] {
  const designators = new Set(designated.map(({ designation }) => designation?.at));
  return designated.map((each) => {
    const { first, last, isDesignator } = each.match;
    const isUsed = isDesignator && first === last && designators.has(first);
    return isUsed ? { ...each, match: { ...each.match, names: [] } } : each;
  });
}

/** Homs, Hama and Raqqa provinces: a plural after a list announces all its items. */
function withFollowing(words: Words, designated: readonly Designated[]): Designated[] {
  if (!designated.some(({ match }) => words.isLatin(match.last + 1))) return [...designated];
  const found = [...designated];
  for (let at = found.length - 1; at > 0; at--) {
    const { match, designation } = found[at] as Designated;
    const following = designation === null ? pluralAfter(words, match.last) : null;
    for (let item = at; following !== null && item >= 0; item--) {
      const { match: one } = found[item] as Designated;
      found[item] = { match: one, designation: following };
      const before = found[item - 1];
      if (before === undefined || nextItem(words, before.match.last) !== one.first) break;
    }
  }
  return found;
}

/** ولايات الجزائر, مدن تونس: a plural right before a country that no list goes on from tells of what is in it. */
function isOfCountry(words: Words, { last, names }: Match, { number, designator, at }: Designation): boolean {
  if (number !== 'plural' || at > last || designator.otherwise !== 'place') return false;
  if (designator.kinds.includes('country') || !names.some(({ place }) => place.kind === 'country'))
    return false;
  return !words.isLatin(last) && nextItem(words, last) === null;
}

/** مدينة القائم على النهر: after a designator the name counts, though with the next word it makes a fixed expression. */
function unblocked(words: Words, names: NameTrie, match: Match): Match {
  const isLonger = match.names.length === 0 && match.first < match.last;
  if (isLonger && isOfDivisions(words.word(match.first))) return withDivision(words, names, match);
  const isPhrase = match.names.length === 0 && match.blocked.some(({ type }) => type === 'phrase');
  if (!isPhrase || designationOf(words, match) === null) return match;
  const shorter = matchAt(words, names, match.first, match.last - 1);
  return shorter !== null && shorter.names.length > 0 ? shorter : match;
}

const isOfDivisions = (word: string): boolean =>
  designatorOf(word)?.designator.kinds.includes('governorate') ?? false;

/** ولاية الجزيرة: a division of the world that an organisation calls a part of itself like. */
function withDivision(words: Words, names: NameTrie, match: Match): Match {
  const named = matchAt(words, names, match.first + 1, match.last);
  if (named === null || named.last !== match.last) return match;
  const divisions = named.names.filter(({ place }) => place.world && place.kind === 'governorate');
  return divisions.length === 0 ? match : { ...named, names: divisions, blocked: match.blocked };
}

function listItems(
  words: Words,
  names: NameTrie,
  byFirst: ReadonlyMap<number, Match>,
  opening: Match,
  designation: Designation,
): Match[] {
  const designators = designation.designator.singular.map((designator) => names.at(foldText(designator)));
  const itemAt = (at: number): Match | null =>
    designatedItem(words, designators, at) ?? plainItem(byFirst, at) ?? shortItem(words, names, at);
  const items = [designatedItem(words, designators, startOfItem(opening, designation)) ?? opening];
  const most = designation.number === 'dual' ? 2 : Number.POSITIVE_INFINITY;
  while (items.length < most) {
    const item = nextKnownItem(words, (items.at(-1) as Match).last, itemAt, (at) => byFirst.has(at));
    if (item === null) break;
    items.push(item);
  }
  return items;
}

/** The next item that is known, over unknown ones that may be names: قرى السفافنة والجروبة وهجين. */
function nextKnownItem(
  words: Words,
  last: number,
  itemAt: (at: number) => Match | null,
  isMatch: (at: number) => boolean,
): Match | null {
  let end = last;
  for (let unknown = 0; unknown <= MOST_UNKNOWN; unknown++) {
    const at = nextItem(words, end);
    if (at === null) return null;
    const item = itemAt(at);
    if (item !== null) return item;
    if (isMatch(at)) return null;
    const word = words.word(at);
    if (!mayBeName(startsWithAnd(word) ? word.slice(1) : word)) return null;
    end = nextItem(words, at) === null ? at + 1 : at;
  }
  return null;
}

/** Where the match holds the designator itself, its first item begins one word later. */
function startOfItem({ first }: Match, { at }: Designation): number {
  return at === first ? first + 1 : first;
}

/** The item as the name that is known with the designator before it: جسري (جسر) الحويقة. */
function designatedItem(
  words: Words,
  designators: readonly (TrieNode | undefined)[],
  at: number,
): Match | null {
  for (const designator of designators) {
    for (const { rest, skip, clitics } of readings(words.word(at))) {
      if (clitics !== '' && !isAnd(clitics)) continue;
      const end = follow(words, designator?.next.get(rest), at);
      if (end === null) continue;
      const { names, blocked, demonyms } = end.node;
      if (names.length === 0) continue;
      return {
        first: at,
        last: end.last,
        skip,
        clitics,
        names,
        blocked,
        demonyms,
        isDesignator: false,
        isSport: false,
      };
    }
  }
  return null;
}

function plainItem(byFirst: ReadonlyMap<number, Match>, at: number): Match | null {
  const match = byFirst.get(at);
  if (match === undefined || match.names.length === 0) return null;
  return match.clitics === '' || isAnd(match.clitics) ? match : null;
}

/** تعز وإب: after *and* a name of two letters counts only in a list. */
function shortItem(words: Words, trie: NameTrie, at: number): Match | null {
  const word = words.word(at);
  const node = startsWithAnd(word) && word.length === SHORT_WITH_AND ? trie.at(word.slice(1)) : undefined;
  if (node === undefined || node.names.length === 0) return null;
  const { names, blocked, demonyms } = node;
  const clitics = word.charAt(0);
  return {
    first: at,
    last: at,
    skip: 1,
    clitics,
    names,
    blocked,
    demonyms,
    isDesignator: false,
    isSport: false,
  };
}

/** The word in which the next item of a list begins, after the item that ends with `last`; `null` where the list ends. */
export function nextItem(words: Words, last: number): number | null {
  const at = last + 1;
  const separator = words.separator(at);
  if (separator === 'stop' || separator === 'line' || separator === 'bracket') return null;
  const connector = CONNECTORS.find((each) => each.every((word, index) => words.word(at + index) === word));
  if (connector !== undefined) return at + connector.length;
  const word = words.word(at);
  if (designatorOf(word) !== null) return null;
  return startsWithAnd(word) || separator === 'comma' || separator === 'dash' ? at : null;
}
