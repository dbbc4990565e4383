import type { Place } from '../../gazetteer/place.ts';
import type { Territory } from '../../gazetteer/territory.ts';
import { ofAll, wordsFor } from '../grammar/languages.ts';
import { isAnd } from '../grammar/preposition.ts';
import { withOwnCities } from './own-city.ts';
import { acceptedCandidate, evidenceOf, isOpen, needOf, type ScoredMatch, withEvidence } from './score.ts';
import { SurePlaces } from './sure-places.ts';

const CONNECTORS = wordsFor(({ lists }) =>
  lists.connectors.flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
);
/** The article mentions the same place beyond doubt. With nearness it stays below the most that a name needs. */
const ELSEWHERE = 1.5;
/** Sure places of the article lie around it, times the closeness. */
const NEARNESS = 0.9;
/** X stands beside an accepted place: Y وX; or between two. */
const COORDINATED = { coordination: 1.8, coordinationOnBothSides: 2.5 } as const;
/** An ordinary word must have this much more evidence than it needs before others lean on it. */
const SURE_SURPLUS = 0.5;

/** Weighs again what the sentence alone did not settle, by what the article says beyond doubt. */
export function agree(scoredMatches: readonly ScoredMatch[], territory: Territory): ScoredMatch[] {
  const sure = new SurePlaces(
    scoredMatches.flatMap((each) => surePlace(each) ?? []),
    territory,
  );
  const done: ScoredMatch[] = [];
  scoredMatches.forEach((scored, at) => {
    const weighed = isSettled(scored) ? scored : weighAgain(scored, sure);
    done.push(coordinated(weighed, done.at(-1), scoredMatches[at + 1]));
  });
  // الباب والراعي وجرابلس: what is taken for its neighbour after it speaks for the one before.
  for (let at = done.length - 2; at >= 0; at--)
    done[at] = coordinated(done[at] as ScoredMatch, done[at - 1], done[at + 1]);
  return withOwnCities(done, territory);
}

function surePlace(scored: ScoredMatch): Place | null {
  const accepted = acceptedCandidate(scored);
  if (accepted === null || accepted.entry.misspelt || isOpen(scored, accepted)) return null;
  const surplus = evidenceOf(scored, accepted) - needOf(accepted);
  return accepted.ambiguity === 0 || surplus >= SURE_SURPLUS ? accepted.place : null;
}

function isSettled(scored: ScoredMatch): boolean {
  const accepted = acceptedCandidate(scored);
  return accepted !== null && scored.candidates.length === 1;
}

/** The same place elsewhere in the article, and sure places around it. */
function weighAgain(scored: ScoredMatch, sure: SurePlaces): ScoredMatch {
  const own = surePlace(scored);
  const repeated = withEvidence(scored, (place) =>
    sure.count(place) > (place === own ? 1 : 0)
      ? { rule: 'elsewhere', weight: ELSEWHERE, words: null }
      : null,
  );
  return withEvidence(repeated, (place) => {
    const closeness = sure.closeness(place, own);
    return closeness < 0.1 ? null : { rule: 'nearness', weight: NEARNESS * closeness, words: null };
  });
}

/** X in one list with an accepted place, before it or after it, or both. */
function coordinated(
  scored: ScoredMatch,
  before: ScoredMatch | undefined,
  after: ScoredMatch | undefined,
): ScoredMatch {
  if (scored.candidates.length === 0 || acceptedCandidate(scored) !== null) return scored;
  const listed = [
    isListed(before, scored) ? before : undefined,
    isListed(scored, after) ? after : undefined,
  ].filter((each) => each !== undefined && acceptedCandidate(each) !== null);
  const positions = [scored, ...listed].flatMap((each) =>
    each === undefined ? [] : [each.match.first, each.match.last],
  );
  if (listed.length === 0) return scored;
  const rule =
    listed.length === 2 || isNear(scored) || listed.some((each) => each !== undefined && isGoverned(each))
      ? 'coordinationOnBothSides'
      : 'coordination';
  const printed = scored.context.words.printed(Math.min(...positions), Math.max(...positions));
  const evidence = scored.evidence.filter((reason) => !Object.hasOwn(COORDINATED, reason.rule));
  return { ...scored, evidence: [...evidence, { rule, weight: COORDINATED[rule], words: printed }] };
}

const isNear = ({ candidates }: ScoredMatch): boolean =>
  candidates[0]?.evidence.some(({ rule }) => rule === 'nearness') ?? false;

/** وبهجين وللسوسة: each with the preposition again. */
const isAndWithPreposition = (clitics: string): boolean =>
  isAnd(clitics.charAt(0)) && clitics.length === 2 && AGAIN.includes(clitics.charAt(1));
const AGAIN = ofAll(({ attached }) => [...attached.in, ...attached.to]);

/** حررت القوات الرمادي والقائم: whether a verb or a designator that governs the whole list makes a place of the one beside. */
function isGoverned({ evidence, context, designation }: ScoredMatch): boolean {
  if (designation !== null || context.match.clitics !== '') return false;
  return evidence.some(({ rule }) => GOVERNING.has(rule));
}
const GOVERNING: ReadonlySet<string> = new Set(['motion', 'control']);

/** Whether a match goes on with the list that the one before is in; a list is in one line. */
export function isListed(one: ScoredMatch | undefined, other: ScoredMatch | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const { words } = one.context;
  if (other.context.words !== words) return false;
  const { first, clitics } = other.match;
  if (first === one.match.last + 2 && CONNECTORS.hasBare(words.word(first - 1)) && words.isLatin(first))
    return true;
  if (isAnnouncedAgain(one, other)) return true;
  if (first !== one.match.last + 1) return false;
  const separator = words.separator(first);
  if (isAnd(clitics) || isAndWithPreposition(clitics)) return separator === 'space' || separator === 'comma';
  return clitics === '' && (separator === 'comma' || separator === 'dash');
}

/** إقليم باري وإقليم نوغال: with the same designator again. */
function isAnnouncedAgain({ match, designation }: ScoredMatch, other: ScoredMatch): boolean {
  const { first } = other.match;
  if (first !== match.last + 2 || other.designation?.at !== first - 1) return false;
  const isSame = designation?.designator.id === other.designation.designator.id;
  return isSame && isAnd(other.context.words.word(first - 1).charAt(0));
}
