import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import { createFinder } from '../../src/finder/finder.ts';
import { scan } from '../../src/finder/scan/match.ts';
import { NameTrie } from '../../src/finder/scan/name-trie.ts';
import type { Place } from '../../src/gazetteer/place.ts';
import { rowsOf } from '../../src/gazetteer/place-rows.ts';
import { Words } from '../../src/text/words.ts';
import { readBlocklist } from '../finder/gazetteer.ts';

/** Something that looks for names in a text and returns how many it saw. */
export interface Scanner {
  readonly name: string;
  scan(text: string): number;
  /** Whether it looks for names, as ours do. */
  readonly isMatcher?: boolean;
  readonly isSlow?: boolean;
}

/** What we measure of ours: scanning (fold, trie, original offsets), and the whole finder. */
export function ourScanners(places: readonly Place[]): Scanner[] {
  const blocklist = readBlocklist();
  const names = new NameTrie([rowsOf(places)], blocklist);
  const finder = createFinder(places, blocklist);
  return [
    { name: 'Buldan, scanning', scan: (text) => scanWithOffsets(new Words(text), names) },
    { name: 'Buldan, whole finder', scan: (text) => finder.find(text).length },
  ];
}

function scanWithOffsets(words: Words, names: NameTrie): number {
  const matches = scan(words, names);
  for (const { first, last, skip } of matches) words.span(first, last, skip);
  return matches.length;
}

/** Multi-pattern matchers of the registry on the unfolded names, and the limit: one look at every code unit. */
export function rivals(places: readonly Place[]): Scanner[] {
  const names = [...new Set(places.flatMap(({ matching }) => Object.values(matching.names).flat()))];
  const fast = new FastAhoCorasick(names);
  const modern = new ModernAhoCorasick(names);
  const alternation = new RegExp(
    names
      .sort((one, other) => other.length - one.length)
      .map(quoted)
      .join('|'),
    'g',
  );
  return [
    { name: '@monyone/aho-corasick, fast', scan: (text) => fast.matchInText(text).length, isMatcher: true },
    { name: 'modern-ahocorasick', scan: (text) => modern.search(text).length, isMatcher: true },
    { name: 'RegExp of all names', scan: (text) => text.match(alternation)?.length ?? 0, isSlow: true },
    { name: 'bare pass over the code units', scan: barePass },
  ];
}

const quoted = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function barePass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
