import type { Place } from '../../gazetteer/place.ts';
import type { Territory } from '../../gazetteer/territory.ts';
import type { Reason } from '../../model/reason.ts';
import type { Words } from '../../text/words.ts';
import type { Designation } from '../cues/designator-before.ts';
import type { Designated } from '../cues/lists.ts';
import { RULES_AGAINST } from '../evidence/against.ts';
import { containerEvidence, namedContainer } from '../evidence/container.ts';
import { Context } from '../evidence/context.ts';
import { RULES_FOR } from '../evidence/for.ts';
import { applyRules } from '../evidence/rule.ts';
import type { Match } from '../scan/match.ts';
import { ambiguityAsPrinted, isBehindTelling } from '../scan/misread.ts';
import { namesAsVowelled } from '../scan/vowels.ts';
import { type Candidate, candidatesFor, isDesignated } from './candidates.ts';

/** A match with everything that was weighed about it, and how the scales stand. */
export interface ScoredMatch {
  readonly match: Match;
  readonly designation: Designation | null;
  readonly context: Context;
  /** What the words around say, whichever place is meant. */
  readonly evidence: readonly Reason[];
  /** Candidate in order of their score, best first; empty where the match can be no place. */
  readonly candidates: readonly Candidate[];
}

/** Up to this ambiguity a name is a place unless something speaks against it. */
const MOST_FREE_AMBIGUITY = 0.35;
const NEED_PER_AMBIGUITY = 4.5;
/** One strong rule is enough for the most ordinary word. */
const MOST_NEEDED = 2.5;
/** One is not enough for what is printed as another word. */
const NEEDED_AGAINST_PRINT = 3;
/** Two strong rules say as much of a name of the background as a designator: زيارة صور وصيدا. */
const STRONG = 4;
const STRONG_IN_CAPITALS = 3;
const STRONG_IN_BACKGROUND = 3;
/** One strong rule is enough where the name is no word at all. */
const STRONG_FOR_SHORT = 2.5;
/** في, إلى: of a short name of the world, of which the article must support the country besides. */
const CLEAR_PREPOSITION = 0.9;
/** Candidates closer than this are left open. */
const LEAST_MARGIN = 0.25;
/** From this ambiguity on, what speaks only against ordinary words is heard. */
const LEAST_ORDINARY = 0.25;

const ELSEWHERE: ReadonlySet<string> = new Set(['otherContainer', 'otherCity']);

const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, { weight }) => total + weight, 0);

/** How strongly a candidate is meant among the candidates of its match. */
export function scoreOf({ evidence, preferences }: Candidate): number {
  return sum(evidence) + sum(preferences);
}

/** Evidence for a candidate: that of the words around and its own. */
export function evidenceOf(scored: ScoredMatch, candidate: Candidate): number {
  return sum(scored.evidence) + sum(candidate.evidence);
}

/** The evidence that a name needs. */
export function needOf({ ambiguity }: Candidate): number {
  if (ambiguity === 1) return NEEDED_AGAINST_PRINT;
  return Math.min(MOST_NEEDED, NEED_PER_AMBIGUITY * Math.max(0, ambiguity - MOST_FREE_AMBIGUITY));
}

/** Weighs a match by its own sentence alone. */
export function scoreMatch(
  words: Words,
  designated: Designated,
  next: Match | undefined,
  territory: Territory,
): ScoredMatch {
  const { match, designation } = designated;
  const printed = designation === null ? null : printedDesignation(words, match, designation);
  const candidates = candidatesFor(namesAsVowelled(words, match), designation, printed, (entry) =>
    ambiguityAsPrinted(words, match, entry),
  );
  const isOrdinary = candidates.every(({ ambiguity }) => ambiguity > LEAST_ORDINARY);
  const context = new Context(words, match, { isOrdinary, isDesignated: designation !== null });
  const container = namedContainer(context, next, startOf(match, designation));
  const held = containerEvidence(
    container,
    candidates.map(({ place }) => place),
    territory,
  );
  const scored = {
    match,
    designation,
    context,
    evidence: [...applyRules(RULES_FOR, context), ...applyRules(RULES_AGAINST, context)],
    candidates: [],
  };
  return withEvidence({ ...scored, candidates: inOrder(candidates) }, (place) => held.get(place.id) ?? null);
}

/** The words that announce a match, as printed. */
function printedDesignation(words: Words, { first, last }: Match, { at }: Designation): string {
  if (at > last) return words.printed(last + 1, at);
  return words.printed(at, first - (at === first ? 0 : 1));
}

/** Where the designator before a match stands; `null` where none does. */
function startOf({ first }: Match, designation: Designation | null): number | null {
  return designation !== null && designation.at <= first ? designation.at : null;
}

/** The same scored with one more reason for some of its candidates, put in order again. */
export function withEvidence(scored: ScoredMatch, reasonFor: (place: Place) => Reason | null): ScoredMatch {
  const reasons = scored.candidates.map(({ place }) => reasonFor(place));
  if (reasons.every((reason) => reason === null)) return scored;
  const candidates = scored.candidates.map((candidate, at) => {
    const reason = reasons[at] ?? null;
    return reason === null ? candidate : { ...candidate, evidence: [...candidate.evidence, reason] };
  });
  return { ...scored, candidates: inOrder(candidates) };
}

/** Whether the same matches were weighed alike twice. */
export function areWeighedAlike(ones: readonly ScoredMatch[], others: readonly ScoredMatch[]): boolean {
  return areAlike(
    ones,
    others,
    (one, other) =>
      areAlike(one.evidence, other.evidence, areSameReason) &&
      areAlike(
        one.candidates,
        other.candidates,
        (candidate, same) =>
          candidate.entry === same.entry && areAlike(candidate.evidence, same.evidence, areSameReason),
      ),
  );
}

const areSameReason = (one: Reason, other: Reason): boolean =>
  one.rule === other.rule && one.weight === other.weight && one.words === other.words;

function areAlike<Item>(
  ones: readonly Item[],
  others: readonly Item[],
  isAlike: (one: Item, other: Item) => boolean,
): boolean {
  if (ones.length !== others.length) return false;
  return ones.every((one, at) => one === others[at] || isAlike(one, others[at] as Item));
}

function inOrder(candidates: Candidate[]): Candidate[] {
  return candidates.length < 2 ? candidates : candidates.sort((one, other) => scoreOf(other) - scoreOf(one));
}

/** The candidate that is meant; `null` where no candidate has the evidence it needs. */
export function acceptedCandidate(scored: ScoredMatch): Candidate | null {
  return scored.candidates.find((candidate) => isAccepted(scored, candidate)) ?? null;
}

function isAccepted(scored: ScoredMatch, candidate: Candidate): boolean {
  return obstacleOf(scored, candidate) === null;
}

/** What keeps a candidate from being taken: it lies elsewhere, nothing announces it as its name needs, or too little speaks for it. */
export function obstacleOf(
  scored: ScoredMatch,
  candidate: Candidate,
): 'elsewhere' | 'designator' | 'evidence' | null {
  if (isElsewhere(candidate)) return 'elsewhere';
  if (!hasWhatItNeeds(scored, candidate)) return 'designator';
  return evidenceOf(scored, candidate) < needOf(candidate) ? 'evidence' : null;
}

/** Whether a candidate would be taken if it did not lie elsewhere. */
export function wouldBeAccepted(scored: ScoredMatch, candidate: Candidate): boolean {
  const evidence = candidate.evidence.filter(({ rule }) => !ELSEWHERE.has(rule));
  const here = { ...candidate, evidence };
  return hasWhatItNeeds(scored, here) && evidenceOf(scored, here) >= needOf(here);
}

/** Whether the text names what the place lies in, and it lies elsewhere: then another of that name is meant, whatever speaks for a place. */
export function isElsewhere({ evidence }: Candidate): boolean {
  return evidence.some(({ rule }) => ELSEWHERE.has(rule));
}

function hasWhatItNeeds(scored: ScoredMatch, candidate: Candidate): boolean {
  const { designation } = scored;
  const { entry, evidence, place, ambiguity } = candidate;
  if (ambiguity === 1 && place.world) return isDesignated(place.kind, designation);
  if (entry.need === 'own designator') return designation?.designator.kinds[0] === place.kind;
  if (entry.need === 'nothing' || isDesignated(place.kind, designation)) return true;
  if (place.world && isBehindTelling(scored.context.words, scored.match)) return true;
  const rules = new Set<string>(evidence.map(({ rule }) => rule));
  if (
    place.background &&
    (evidenceOf(scored, candidate) >= strongFor(scored, place) || isSaidNear(scored, candidate))
  )
    return true;
  return (
    rules.has('otherwise') ||
    rules.has('list') ||
    isShortNameSaid(scored, candidate) ||
    (entry.need === 'designator or container' && rules.has('container'))
  );
}

/** Within a sentence a capital says something, too: near Tyre; and in Arabic a preposition does, of a place of the background: بلغت في العقبة. */
function strongFor({ context: { words }, match: { first } }: ScoredMatch, { world }: Place): number {
  if (!words.isLatin(first)) return world ? STRONG : STRONG_IN_BACKGROUND;
  const isStart = words.separator(first) === 'stop' || words.separator(first) === 'line';
  return isStart ? STRONG : STRONG_IN_CAPITALS;
}

/** يربط هيت بالقائم, إلى إب, في هيت near a certain place: a name that is only short, and of which its sentence says that it is a place. */
function isShortNameSaid(scored: ScoredMatch, candidate: Candidate): boolean {
  const { context, evidence, match } = scored;
  if (candidate.entry.need !== 'designator or container' || candidate.ambiguity > 0) return false;
  if (context.words.isLatin(match.first)) return false;
  if (evidenceOf(scored, candidate) >= STRONG_FOR_SHORT) return true;
  if (candidate.place.world)
    return evidence.some(({ rule, weight }) => rule === 'preposition' && weight >= CLEAR_PREPOSITION);
  const isNear = candidate.evidence.some(({ rule }) => rule === 'nearness');
  return isNear && evidence.some(({ rule }) => rule === 'preposition');
}

/** كفرنبل وحارم, أهالي الهندية: in one list with a certain place, or with people of its own, and near a certain one. */
function isSaidNear({ evidence }: ScoredMatch, candidate: Candidate): boolean {
  return (
    evidence.some(({ rule }) => SAID.has(rule)) && candidate.evidence.some(({ rule }) => rule === 'nearness')
  );
}
const SAID: ReadonlySet<string> = new Set(['coordination', 'coordinationOnBothSides', 'inhabitants']);

/** Whether another candidate is so close to the accepted one that neither can be chosen. */
export function isOpen(scored: ScoredMatch, accepted: Candidate): boolean {
  return scored.candidates.some(
    (other) =>
      other !== accepted &&
      isAccepted(scored, other) &&
      Math.abs(scoreOf(accepted) - scoreOf(other)) < LEAST_MARGIN,
  );
}
