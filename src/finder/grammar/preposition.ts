import { foldText } from '../../text/fold.ts';
import { GRAMMARS, ofAll, wordsFor } from './languages.ts';

const STRENGTHS = new Map(
  ofAll(({ prepositions }) => prepositions.ofPlace).map(({ word, strength }) => [foldText(word), strength]),
);
const ATTACHED = new Map(GRAMMARS.flatMap(({ prepositions }) => Object.entries(prepositions.attached)));
const SPELLED_OUT = new Map(
  GRAMMARS.flatMap(({ prepositions }) => Object.entries(prepositions.spelledOut)).map(([letter, word]) => [
    letter,
    foldText(word),
  ]),
);
const AND = ofAll(({ attached }) => attached.and);

/** هالميادين: pointing at a place changes nothing of what governs it. */
const DEMONSTRATIVES = ofAll(({ attached }) => attached.this);

/** Whether attached letters are nothing but an *and*. */
export const isAnd = (clitics: string): boolean => AND.includes(clitics);

/** Whether a folded word begins with the letter that means *and*. */
export const startsWithAnd = (word: string): boolean => AND.includes(word.charAt(0));

/** The preposition that governs a name: a clitic on it, or the word before it; empty where none does. */
export function prepositionOf(clitics: string, previous: string): string {
  const clitic = clitics.charAt(clitics.length - 1);
  if (ATTACHED.has(clitic)) return clitic;
  if (clitics !== '' && !isAnd(clitics) && !DEMONSTRATIVES.includes(clitics)) return '';
  if (STRENGTHS.has(previous)) return previous;
  const bare = startsWithAnd(previous) ? previous.slice(1) : '';
  return STRENGTHS.has(bare) ? bare : '';
}

/** How well a folded preposition tells a place from an ordinary word, 0 to 1. */
export function prepositionStrength(preposition: string): number {
  return STRENGTHS.get(preposition) ?? ATTACHED.get(preposition) ?? 0;
}

/** The word that an attached preposition is short for; a word stays as it is. */
export function spelledOut(preposition: string): string {
  return SPELLED_OUT.get(preposition) ?? preposition;
}

const LINKS = wordsFor(({ lists }) => lists.links);
const OF_PLACES = wordsFor(
  ({ context }) => context.inhabitants,
  ({ context }) => context.near,
  ({ context }) => context.directionsOf,
);

/** The mayor of, the outskirts of, south of: whether two words before a name in Latin script tell of a place. */
export const isBeforePlace = (noun: string, link: string): boolean =>
  LINKS.hasBare(link) && OF_PLACES.hasBare(noun);
