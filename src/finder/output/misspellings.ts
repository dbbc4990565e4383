import type { NameEntry } from '../../gazetteer/lexicon.ts';
import { isArabicWord } from '../../text/tokens.ts';
import type { Words } from '../../text/words.ts';
import { isClose } from '../evidence/context.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import type { Designator } from '../grammar/grammar.ts';
import { ofAll, wordsFor } from '../grammar/languages.ts';
import type { Match } from '../scan/match.ts';
import type { NameTrie } from '../scan/name-trie.ts';
import type { Mention } from './mention.ts';

/** A shorter word has too many neighbours. */
const SHORTEST_MISSPELLING = 5;
const NOT_NAMES = wordsFor(({ unknown }) => unknown.notNames);
/** A misspelling is never more than a candidate. */
const CONFIDENCE = 0.3;
const LETTERS = ofAll(({ unknown }) => unknown.letters);
/** A word is of one script. */
const ARABIC_LETTERS = LETTERS.filter((letter) => isArabicWord(letter));
const OTHER_LETTERS = LETTERS.filter((letter) => !isArabicWord(letter));

/** Texts repeat their words, so neighbours are kept; a full memory is emptied. */
const MOST_REMEMBERED = 20_000;

/** Finds unknown words right after the designator of a settlement or an area that are one misspelling away from a single name. */
export class MisspellingFinder {
  private readonly names: NameTrie;
  private readonly remembered = new Map<string, readonly NameEntry[]>();

  constructor(names: NameTrie) {
    this.names = names;
  }

  /** The misspellings of a text as records left open, in order. */
  find(words: Words, matches: readonly Match[]): Mention[] {
    const taken = new Set(matches.map(({ first }) => first));
    return matches.flatMap((match) => {
      const at = match.last + 1;
      if (!match.isDesignator || taken.has(at) || !isClose(words.separator(at))) return [];
      const form = designatorOf(words.word(match.last));
      if (form?.number !== 'singular' || form.designator.otherwise !== 'place') return [];
      return this.misspellingsAt(words, at, form.designator);
    });
  }

  private misspellingsAt(words: Words, at: number, designator: Designator): Mention[] {
    const word = words.word(at);
    if (word.length < SHORTEST_MISSPELLING || NOT_NAMES.has(word)) return [];
    const names = this.namesAround(word).filter(({ place }) => designator.kinds.includes(place.kind));
    const [place, ...others] = new Set(names.map((name) => name.place.id));
    return place === undefined || others.length > 0 ? [] : [misspellingRecord(words, at, place)];
  }

  private namesAround(word: string): readonly NameEntry[] {
    const known = this.remembered.get(word);
    if (known !== undefined) return known;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    const names: NameEntry[] = [];
    forEachNeighbour(word, (other) => {
      const node = this.names.at(other);
      if (node !== undefined)
        names.push(...node.names.filter(({ ambiguity, misspelt }) => ambiguity === 0 && !misspelt));
    });
    this.remembered.set(word, names);
    return names;
  }
}

function misspellingRecord(words: Words, at: number, place: string): Mention {
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
    reasons: [{ rule: 'misspelling', weight: 0, words: words.printed(at - 1, at) }],
  };
}

/** Visits the folded words one letter away: left out, put in, replaced, or two changed over (Damerau). */
function forEachNeighbour(word: string, visit: (other: string) => void): void {
  const letters = isArabicWord(word) ? ARABIC_LETTERS : OTHER_LETTERS;
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const rest = after.slice(1);
    if (after !== '') visit(before + rest);
    if (after.length > 1) visit(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of letters) {
      visit(before + letter + after);
      if (after !== '' && letter !== after.charAt(0)) visit(before + letter + rest);
    }
  }
}
