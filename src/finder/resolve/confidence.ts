import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import type { Match } from '../scan/match.ts';
import type { Candidate } from './candidates.ts';
import { evidenceOf, needOf, type ScoredMatch } from './score.ts';

/** What a spelling leaves of the confidence: exact, by the alefs, by endings, by spacing, misspelt or by sound. */
const SPELLING = { exact: 0.99, alef: 0.98, ending: 0.96, joined: 0.93, misspelt: 0.7 } as const;

type Curve = readonly (readonly [evidence: number, right: number])[];

/**
 * How often a name that is hardly ever anything else was the place, by the evidence for it: monotone curves through what was right
 * among 1,307 mentions of the marked sentences of the world and the fresh batches (`tests/gold/README.md`, "Reliability"). A name
 * of the world in Latin script of which nothing says that it is a place is a person's, a firm's or a team's oftener than one in Arabic.
 * Places of a background gazetteer; those that somebody chose for this project are wrong half as often.
 */
const RIGHT_BY_EVIDENCE: Curve = [
  [-3, 0.6],
  [0, 0.9],
  [0.5, 0.945],
  [2.5, 0.945],
  [3, 0.97],
];
const RIGHT_IN_LATIN: Curve = [
  [-3, 0.5],
  [0, 0.76],
  [0.5, 0.95],
  [2.5, 0.955],
  [3, 0.97],
];
/** Names of the world have more namesakes and are more often words that no list has: 272 of 288 right in every other batch. */
const SHARE_OF_WORLD = 0.98;
/** A bare country that nothing says is where something happens acts or plays as often as not: 16 of 22 right in Arabic, 10 of 12 in Latin script. */
const BARE_COUNTRY = 0.78;
/** An ordinary word that has just the evidence it needs, and with all the evidence that there is. */
const ORDINARY = { least: 0.8, most: 0.98 } as const;

/** How likely it is that a candidate is meant, 0 to 1. */
export function confidenceOf(words: Words, scored: ScoredMatch, candidate: Candidate): number {
  const spelling = SPELLING[spellingOf(words, scored.match, candidate)];
  const surplus = evidenceOf(scored, candidate) - needOf(candidate);
  const right =
    candidate.ambiguity === 0
      ? rightOfName(surplus, candidate, words.isLatin(scored.match.first))
      : rightOfWord(surplus);
  return Math.round(spelling * right * 100) / 100;
}

function rightOfName(evidence: number, { place }: Candidate, isLatin: boolean): number {
  const isBareCountry = place.kind === 'country' && evidence <= 0;
  const curve = place.world && isLatin ? RIGHT_IN_LATIN : RIGHT_BY_EVIDENCE;
  const right = Math.min(interpolated(curve, evidence), isBareCountry ? BARE_COUNTRY : 1);
  if (place.world) return right * SHARE_OF_WORLD;
  return place.background ? right : (1 + right) / 2;
}

function rightOfWord(surplus: number): number {
  const { least, most } = ORDINARY;
  return least + (most - least) * (1 - Math.exp(-Math.max(0, surplus)));
}

function interpolated(curve: Curve, evidence: number): number {
  let [low, right] = curve[0] ?? [0, 0];
  for (const [high, next] of curve) {
    if (evidence <= high)
      return high === low ? next : right + ((next - right) * (Math.max(evidence, low) - low)) / (high - low);
    [low, right] = [high, next];
  }
  return right;
}

function spellingOf(words: Words, match: Match, { entry }: Candidate): keyof typeof SPELLING {
  if (entry.misspelt) return 'misspelt';
  if (entry.joined) return 'joined';
  const { start, end } = words.span(match.first, match.last, match.skip);
  const printed = words.original.slice(start, end);
  if (printed === entry.name || foldText(printed, 0) === foldText(entry.name, 0)) return 'exact';
  return foldText(printed, 1) === foldText(entry.name, 1) ? 'alef' : 'ending';
}
