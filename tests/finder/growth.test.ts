/** What the finder does for a text of some length and for one four times as long: counted, so that no machine's load changes it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NameTrie } from '../../src/finder/scan/name-trie.ts';
import { Words } from '../../src/text/words.ts';
import { exponentOf } from '../bench/build-curve.ts';
import { createTestFinder } from './gazetteer.ts';

const SIZES = [300, 1200];
const MOST = 1.05;

const finder = createTestFinder();
afterEach(() => vi.restoreAllMocks());

/** How often words are read, and nodes of the names' tree visited. */
function costOf(text: string): { words: number; nodes: number } {
  vi.restoreAllMocks();
  const words = [
    vi.spyOn(Words.prototype, 'word'),
    vi.spyOn(Words.prototype, 'separator'),
    vi.spyOn(Words.prototype, 'isLatin'),
    vi.spyOn(Words.prototype, 'printed'),
  ];
  const nodes = [vi.spyOn(NameTrie.prototype, 'at'), vi.spyOn(NameTrie.prototype, 'readingsAt')];
  finder.find(text);
  const callsOf = (spies: readonly { readonly mock: { readonly calls: readonly unknown[] } }[]) =>
    spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  return { words: callsOf(words), nodes: callsOf(nodes) };
}

describe('words read and nodes visited grow as the text', () => {
  it.each([
    ['plain sentences', 'عاد الناس إلى دير الزور بعد أن نزل المطر في الليل كله. '],
    ['a list of names', 'حلب وحمص و'],
    ['a list behind a head', 'مدن حلب، '],
    ['designators alone', 'مدينة محافظة ريف '],
    ['one clitic', 'و '],
    ['brackets that never close', '(حلب '],
    ['nested quotations', '«في حلب '],
    ['an English list', 'Homs and Hama provinces, '],
    ['hashtags', '#حلب_حمص '],
    ['one long word', 'ا'],
    ['one long capital word', 'A'],
    ['one number', '7'],
    ['commas', '،'],
    ['empty lines', '\n'],
    ['letters alone', 'a b a b '],
    ['unknown names behind heads', 'قرية زغزوغ '],
    ['an unknown list behind a head', 'قرى الزغروب والبعبوع و'],
    ['names joined by dashes', 'حلب-'],
    ['verbs and names', 'انسحبت القوات من حلب إلى حمص ثم اتجهت نحو '],
  ])('in %s', (_, unit) => {
    const costs = SIZES.map((size) => [size, costOf(unit.repeat(size))] as const);
    const points = (kind: 'words' | 'nodes') =>
      costs.map(([size, cost]): [number, number] => [size, Math.max(1, cost[kind])]);
    expect(exponentOf(points('words'))).toBeLessThan(MOST);
    expect(exponentOf(points('nodes'))).toBeLessThan(MOST);
  });
});
