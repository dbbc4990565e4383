import { foldText } from '../../text/fold.ts';
import { CLITIC_PREPOSITIONS, PLACE_PREPOSITIONS } from './ar/prepositions.ts';

const STRENGTHS = new Map(PLACE_PREPOSITIONS.map(({ word, strength }) => [foldText(word), strength]));
const AND = 'و';

/** The preposition that governs a name: a clitic on it, or the word before it; empty where none does. */
export function prepositionOf(clitics: string, previous: string): string {
  const clitic = clitics.charAt(clitics.length - 1);
  if (clitic in CLITIC_PREPOSITIONS) return clitic;
  if (clitics !== '' && clitics !== AND) return '';
  if (STRENGTHS.has(previous)) return previous;
  const bare = previous.startsWith(AND) ? previous.slice(1) : '';
  return STRENGTHS.has(bare) ? bare : '';
}

/** How well a folded preposition tells a place from an ordinary word, 0 to 1. */
export function prepositionStrength(preposition: string): number {
  return STRENGTHS.get(preposition) ?? CLITIC_PREPOSITIONS[preposition] ?? 0;
}
