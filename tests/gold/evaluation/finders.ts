import { createFinder } from '../../../src/finder/finder.ts';
import type { Mention } from '../../../src/finder/output/mention.ts';
import type { Place } from '../../../src/gazetteer/place.ts';
import { worldPlaces } from '../../../src/gazetteer/world/known-names.ts';
import type { Kind } from '../../../src/model/kind.ts';
import { PLOTTED_ROLES, type Role } from '../../../src/model/role.ts';
import { fold, foldText } from '../../../src/text/fold.ts';
import type { MarkedSet } from './marked-set.ts';

/** What a finder under test says of a span. */
export interface Found {
  /** UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Id of the place; `null` for a lead and for namesakes left open. */
  readonly place: string | null;
  readonly role: Role;
  /** Whether it would stand on the map. */
  readonly plotted: boolean;
  /** How sure the finder is, where it says so. */
  readonly confidence?: number;
}

/** A way to find places in a text, to be measured beside others. */
export interface FinderUnderTest {
  readonly name: string;
  find(text: string): Found[];
}

/** Our own finder. `spans` counts what names a place in whatever role, as tagged corpora do; `leads` adds names it does not know. */
export function ourFinder(
  { places, blocklist, world }: Pick<MarkedSet, 'places' | 'blocklist' | 'world'>,
  { spans, leads }: { spans: boolean; leads: boolean },
): FinderUnderTest {
  const finder = createFinder(places, blocklist, leads ? worldPlaces(world, places) : []);
  const counts = spans ? isNamed : isPlotted;
  const find = (text: string): Found[] => {
    const mentions = finder.find(text).map((mention) => {
      const { start, end, place, role, confidence } = mention;
      return { start, end, place, role, plotted: counts(mention), confidence };
    });
    if (!leads) return mentions;
    const found = finder
      .unknownToponyms(text)
      .filter(({ kind }) => !spans || kind === null || !INSTITUTIONS.has(kind))
      .map(({ start, end }): Found => ({ start, end, place: null, role: 'literal', plotted: true }));
    return [...mentions, ...found].sort((one, other) => one.start - other.start);
  };
  return { name: leads ? 'Buldan, leads counted' : 'Buldan', find };
}

/** Tagged corpora mark these as organisations. */
const INSTITUTIONS: ReadonlySet<Kind> = new Set<Kind>(['university', 'hospital', 'prison', 'school']);

function isPlotted({ place, role }: Mention): boolean {
  return place !== null && PLOTTED_ROLES.has(role);
}

/** Whether the words name a place themselves: tagged corpora mark metonyms and whose office it is, but no name inside another one's. */
function isNamed({ role, reasons }: Mention): boolean {
  const isOffice = role === 'embedded' && reasons.some(({ rule }) => rule === 'office');
  return role !== 'demonym' && (role !== 'embedded' || isOffice);
}

/** The four baselines: what the open tools of today do. */
export function baselines(places: readonly Place[]): FinderUnderTest[] {
  const names = namesOf(places);
  const folded = new Map([...names].map(([name, place]) => [foldText(name), place]));
  return [
    { name: 'substring', find: (text) => findSubstrings(text, names) },
    { name: 'whole token', find: (text) => findWords(text, wordsOf(text), names) },
    { name: 'whole token folded', find: (text) => findFolded(text, folded) },
    { name: 'Intl.Segmenter words', find: (text) => findWords(text, segmentsOf(text), names) },
  ];
}

/** Every name to match with the first place that has it. */
function namesOf(places: readonly Place[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, matching } of places) {
    for (const name of Object.values(matching.names).flat()) if (!names.has(name)) names.set(name, id);
  }
  return names;
}

type Span = readonly [start: number, end: number];

const found = (start: number, end: number, place: string): Found => ({
  start,
  end,
  place,
  role: 'literal',
  plotted: true,
});

/** Each name wherever its letters stand; of overlapping ones the longest, as a reader of the list would keep it. */
function findSubstrings(text: string, names: ReadonlyMap<string, string>): Found[] {
  const all: Found[] = [];
  for (const [name, place] of names) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      all.push(found(at, at + name.length, place));
    }
  }
  const longestFirst = all.sort(
    (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
  );
  const kept: Found[] = [];
  const taken = new Uint8Array(text.length);
  for (const each of longestFirst) {
    if (taken.subarray(each.start, each.end).includes(1)) continue;
    taken.fill(1, each.start, each.end);
    kept.push(each);
  }
  return kept.sort((one, other) => one.start - other.start);
}

function wordsOf(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => [index, index + word.length]);
}

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });

function segmentsOf(text: string): Span[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => [index, index + segment.length]);
}

const LONGEST_NAME = 6;

/** The longest run of words that is a name, from left to right. */
function findWords(text: string, words: readonly Span[], names: ReadonlyMap<string, string>): Found[] {
  const all: Found[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let last = Math.min(words.length, first + LONGEST_NAME) - 1; last >= first; last -= 1) {
      const start = words[first]?.[0] ?? 0;
      const end = words[last]?.[1] ?? 0;
      const place = names.get(text.slice(start, end));
      if (place === undefined) continue;
      all.push(found(start, end, place));
      first = last;
    }
  }
  return all;
}

function findFolded(text: string, names: ReadonlyMap<string, string>): Found[] {
  const { text: folded, offsets } = fold(text);
  return findWords(folded, wordsOf(folded), names).map((each) => ({
    ...each,
    start: offsets[each.start] ?? 0,
    end: (offsets[each.end - 1] ?? 0) + 1,
  }));
}
