import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NameTrie } from '../../src/finder/scan/name-trie.ts';
import { pathOf } from '../../src/finder/scan/names-by-word.ts';
import type { TrieNode } from '../../src/finder/scan/trie.ts';
import { entriesOf } from '../../src/gazetteer/lexicon.ts';
import type { Place } from '../../src/gazetteer/place.ts';
import { rowsOf } from '../../src/gazetteer/place-rows.ts';
import { readWorldTowns } from '../../src/gazetteer/world/towns.ts';
import { readTestPlaces } from './gazetteer.ts';

const townsOf = (country: string): Place[] =>
  readWorldTowns(readFileSync(`geo/world/gazetteer/${country}.json`, 'utf8'), {
    ambiguity: () => undefined,
    sharedName: () => null,
  });

/** Those of whose names some way to write them leads nowhere, or to another place. */
function lost(trie: NameTrie, places: readonly Place[]): string[] {
  return places.flatMap((place) =>
    [...entriesOf(place, 'arabic'), ...entriesOf(place, 'other')].flatMap((entry) => {
      const [first = '', ...rest] = pathOf(entry);
      const end = rest.reduce<TrieNode | undefined>((node, word) => node?.next.get(word), trie.at(first));
      const isThere = end?.names.some((name) => name.place === place && name.name === entry.name);
      return isThere ? [] : [`${place.id} ${entry.words.join(' ')}`];
    }),
  );
}

describe('the tree of names', () => {
  it.each([
    ['the built-in gazetteer', readTestPlaces()],
    ['the towns of Yemen', townsOf('YE')],
    ['the towns of Georgia', townsOf('GE')],
  ])('leads from the first word of every way to write a name to its place: %s', (_, places) => {
    expect(lost(new NameTrie([rowsOf(places)], []), places)).toEqual([]);
  });

  it('has what was added later beside what it had', () => {
    const [first, second] = [readTestPlaces(), townsOf('IQ')];
    const before = new NameTrie([rowsOf(first)], []);
    const trie = new NameTrie([rowsOf(second)], [], before);
    expect(lost(trie, [...first, ...second])).toEqual([]);
    expect(lost(before, first)).toEqual([]);
  });
});
