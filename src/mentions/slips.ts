import type { NameEntry } from '../gazetteer/lexicon.ts';
import { WordSet } from '../text/word-set.ts';
import type { Words } from '../text/words.ts';
import { AFTER_HEADS } from './grammar/not-names.ts';
import { type HeadForm, headOf } from './heads.ts';
import type { Mention } from './mention.ts';
import type { Sighting } from './sighting.ts';
import { isClose } from './surroundings.ts';
import type { TrieNode } from './trie.ts';

/** A shorter word has too many neighbours. */
const SHORTEST_SLIP = 5;
const NOT_NAMES = new WordSet(AFTER_HEADS);
/** A slip is never more than a candidate. */
const CONFIDENCE = 0.3;
const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويء'];

/** Unknown words right after the head of a settlement or an area that are one slip away from a single name of its kind. */
export function findSlips(words: Words, root: TrieNode, sightings: readonly Sighting[]): Mention[] {
  const taken = new Set(sightings.map(({ first }) => first));
  return sightings.flatMap((sighting) => {
    const at = sighting.last + 1;
    if (!sighting.isHead || taken.has(at) || !isClose(words.gap(at))) return [];
    const form = headOf(words.word(sighting.last));
    const slip = form?.number === 'singular' ? slipAt(words, root, at, form) : null;
    return slip === null ? [] : [slip];
  });
}

function slipAt(words: Words, root: TrieNode, at: number, { head }: HeadForm): Mention | null {
  const word = words.word(at);
  if (word.length < SHORTEST_SLIP || NOT_NAMES.has(word)) return null;
  const names = neighbours(word).flatMap((other) => root.next.get(other)?.names ?? []);
  const meant = new Set(names.filter((name) => isMeant(name, head)).map(({ place }) => place.id));
  if (meant.size !== 1) return null;
  const { start, end } = words.span(at, at);
  return {
    start,
    end,
    exact: words.original.slice(start, end),
    place: null,
    kind: null,
    role: 'literal',
    confidence: CONFIDENCE,
    candidates: [...meant].map((place) => ({ place, score: CONFIDENCE })),
    reasons: [{ rule: 'slip', weight: 0, words: words.printed(at - 1, at) }],
  };
}

function isMeant({ ambiguity, misspelt, place }: NameEntry, head: HeadForm['head']): boolean {
  return ambiguity === 0 && !misspelt && head.announces.includes(place.kind);
}

/** All folded words one letter away: left out, put in, replaced, or two changed over (Damerau). */
function neighbours(word: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after !== '') found.add(before + after.slice(1));
    if (after.length > 1) found.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) {
      found.add(before + letter + after);
      if (after !== '') found.add(before + letter + after.slice(1));
    }
  }
  found.delete(word);
  return [...found];
}
