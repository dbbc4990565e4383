import { isDefinite } from '../../text/clitics.ts';
import { endsPhrase } from '../evidence/context.ts';
import { inSome, wordsFor } from '../grammar/languages.ts';
import type { ScoredMatch } from './score.ts';

const IN = wordsFor(({ prepositions }) => prepositions.in);
const OWNERS = wordsFor(({ institutions }) => institutions.owners);
const OWN = wordsFor(
  ({ people }) => people.firstNames,
  ({ people }) => people.kinship,
);
const PERSONAL = wordsFor(
  ({ people }) => people.firstNames,
  ({ people }) => people.titles,
  ({ people }) => people.kinship,
);

/** معسكر, ميناء, رالي: towns of the world that are called like a kind of place or institution. */
export const isOrdinaryNoun = ({ match, context }: ScoredMatch): boolean =>
  match.first === match.last && (match.isDesignator || OWNERS.has(context.words.word(match.first)));

/** Whether anything in its sentence says that a match is a place. */
export const hasEvidence = ({ evidence, designation }: ScoredMatch): boolean =>
  designation !== null || evidence.reduce((sum, { weight }) => sum + weight, 0) > 0;

/** المجلد, الكاف: one word with the article, which may be a noun that no list has. */
export function mayBeNoun(scored: ScoredMatch): boolean {
  const { first, last, clitics, names } = scored.match;
  return first === last && clitics === '' && isDefinite(names[0]?.words[0] ?? '') && !hasEvidence(scored);
}

/** زاحف بحري: one word with the ending of an adjective, right after another word, of which nothing says that it is a place. */
export function mayBeAdjective(scored: ScoredMatch): boolean {
  const { match, context } = scored;
  if (match.first !== match.last || match.clitics !== '' || context.previous === '') return false;
  const word = context.words.word(match.first);
  return !hasEvidence(scored) && inSome(({ forms }) => forms.isAdjective(word));
}

/** العقيد سالم, سالم الزنتاني. */
export function isPersonal({ context, match }: ScoredMatch): boolean {
  if (match.clitics !== '') return false;
  if (PERSONAL.has(context.previous)) return true;
  return match.first === match.last && OWN.hasBare(context.words.word(match.first)) && context.next !== '';
}

/** في ديرفيلد، ماساتشوستس: between commas behind a word or two that a preposition governs, in Arabic. */
export function isBehindTown({ match: { first, last, clitics }, context: { words } }: ScoredMatch): boolean {
  if (!words.isArabic(first) || clitics !== '' || words.separator(first) !== 'comma') return false;
  if (!endsPhrase(words, last + 1) && !IN.hasBare(words.word(last + 1))) return false;
  const isGovernedAt = (at: number): boolean =>
    IN.hasBare(words.word(at - 1)) && words.separator(at) === 'space';
  return isGovernedAt(first - 1) || (words.separator(first - 1) === 'space' && isGovernedAt(first - 2));
}
