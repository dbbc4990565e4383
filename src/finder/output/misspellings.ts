import type { NameEntry } from '../../gazetteer/lexicon.ts';
import { WordSet } from '../../text/word-set.ts';
import type { Words } from '../../text/words.ts';
import { isClose } from '../evidence/context.ts';
import type { Head } from '../grammar/ar/designators.ts';
import { AFTER_HEADS } from '../grammar/ar/not-names.ts';
import { headOf } from '../grammar/designator-forms.ts';
import type { Mention } from '../mention.ts';
import type { Sighting } from '../scan/match.ts';
import type { TrieNode } from '../scan/trie.ts';

/** A shorter word has too many neighbours. */
const SHORTEST_SLIP = 5;
const NOT_NAMES = new WordSet(AFTER_HEADS);
/** A slip is never more than a candidate. */
const CONFIDENCE = 0.3;
const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويء'];

/** Texts repeat their words, so neighbours are kept; a full memory is emptied. */
const MOST_REMEMBERED = 20_000;

/** Finds unknown words right after the head of a settlement or an area that are one slip away from a single name. */
export class SlipFinder {
  private readonly root: TrieNode;
  private readonly remembered = new Map<string, readonly NameEntry[]>();

  constructor(root: TrieNode) {
    this.root = root;
  }

  /** The slips of a text as records left open, in order. */
  find(words: Words, sightings: readonly Sighting[]): Mention[] {
    const taken = new Set(sightings.map(({ first }) => first));
    return sightings.flatMap((sighting) => {
      const at = sighting.last + 1;
      if (!sighting.isHead || taken.has(at) || !isClose(words.gap(at))) return [];
      const form = headOf(words.word(sighting.last));
      if (form?.number !== 'singular' || form.head.otherwise !== 'place') return [];
      return this.slipsAt(words, at, form.head);
    });
  }

  private slipsAt(words: Words, at: number, head: Head): Mention[] {
    const word = words.word(at);
    if (word.length < SHORTEST_SLIP || NOT_NAMES.has(word)) return [];
    const names = this.namesAround(word).filter(({ place }) => head.announces.includes(place.kind));
    const [place, ...others] = new Set(names.map((name) => name.place.id));
    return place === undefined || others.length > 0 ? [] : [slipRecord(words, at, place)];
  }

  private namesAround(word: string): readonly NameEntry[] {
    const known = this.remembered.get(word);
    if (known !== undefined) return known;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    const names: NameEntry[] = [];
    forEachNeighbour(word, (other) => {
      const node = this.root.next.get(other);
      if (node !== undefined)
        names.push(...node.names.filter(({ ambiguity, misspelt }) => ambiguity === 0 && !misspelt));
    });
    this.remembered.set(word, names);
    return names;
  }
}

function slipRecord(words: Words, at: number, place: string): Mention {
  const { start, end } = words.span(at, at);
  return {
    start,
    end,
    exact: words.original.slice(start, end),
    place: null,
    kind: null,
    role: 'literal',
    confidence: CONFIDENCE,
    candidates: [{ place, score: CONFIDENCE }],
    reasons: [{ rule: 'slip', weight: 0, words: words.printed(at - 1, at) }],
  };
}

/** Visits the folded words one letter away: left out, put in, replaced, or two changed over (Damerau). */
function forEachNeighbour(word: string, visit: (other: string) => void): void {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const rest = after.slice(1);
    if (after !== '') visit(before + rest);
    if (after.length > 1) visit(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) {
      visit(before + letter + after);
      if (after !== '' && letter !== after.charAt(0)) visit(before + letter + rest);
    }
  }
}
