import type { NameEntry } from '../../gazetteer/lexicon.ts';
import type { Reason } from '../../model/reason.ts';
import type { Words } from '../../text/words.ts';
import { wordsFor } from '../grammar/languages.ts';
import type { Candidate } from '../resolve/candidates.ts';
import { confidenceOf } from '../resolve/confidence.ts';
import {
  acceptedCandidate,
  isElsewhere,
  isOpen,
  type ScoredMatch,
  scoreOf,
  wouldBeAccepted,
} from '../resolve/score.ts';
import { type Before, roleOf } from '../roles/role.ts';
import type { Contest } from '../roles/sport.ts';
import { type Match, matchAt } from '../scan/match.ts';
import type { NameTrie } from '../scan/name-trie.ts';
import type { Mention, ScoredPlace } from './mention.ts';

/** The records of all scoredMatches, with the names inside other names. */
export function recordAll(
  words: Words,
  names: NameTrie,
  scoredMatches: readonly ScoredMatch[],
  contest: Contest,
): Mention[] {
  const records: Mention[] = [];
  let before: Before | null = null;
  let last = -1;
  for (const scored of scoredMatches) {
    const adjacent = scored.match.first === last + 1 || isJoined(words, scored, last) ? before : null;
    const record = recordOf(words, scored, adjacent, contest);
    if (record !== null) records.push(record);
    records.push(...nestedRecords(words, names, scored, record));
    before = record === null ? null : { role: record.role, rule: record.reasons.at(-1)?.rule ?? null };
    last = scored.match.last;
  }
  return records;
}

/** Cairo and Ankara: nothing but a word that joins them stands between. */
function isJoined(words: Words, { match }: ScoredMatch, last: number): boolean {
  return match.first === last + 2 && words.isLatin(match.first) && CONNECTORS.hasBare(words.word(last + 1));
}

const CONNECTORS = wordsFor(({ lists }) =>
  lists.connectors.flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
);

function recordOf(
  words: Words,
  scored: ScoredMatch,
  before: Before | null,
  contest: Contest,
): Mention | null {
  const { match, designation } = scored;
  const accepted = acceptedCandidate(scored);
  if (match.blocked.length > 0 && designation === null) return null;
  if (accepted === null) return demonymRecord(words, scored) ?? elsewhereRecord(words, scored);
  if (isOpen(scored, accepted)) return openRecord(words, scored);
  const { role, reason } = roleOf(scored, accepted, before, contest);
  const reasons = [...reasonsOf(scored, accepted), ...(reason === null ? [] : [reason])];
  const { start, end, exact } = spanOf(words, scored);
  return {
    start,
    end,
    exact,
    place: accepted.place.id,
    kind: accepted.place.kind,
    role,
    confidence: confidenceOf(words, scored, accepted),
    candidates: scored.candidates.length > 1 ? scoredPlaces(scored) : [],
    reasons,
  };
}

function openRecord(words: Words, scored: ScoredMatch): Mention {
  const { start, end, exact } = spanOf(words, scored);
  return {
    start,
    end,
    exact,
    place: null,
    kind: null,
    role: 'literal',
    confidence: 0,
    candidates: scoredPlaces(scored),
    reasons: scored.evidence,
  };
}

/** A place of which the text says that it lies where no candidate does. */
function elsewhereRecord(words: Words, scored: ScoredMatch): Mention | null {
  const { candidates } = scored;
  const isPlace = candidates.some((each) => isElsewhere(each) && wouldBeAccepted(scored, each));
  if (!isPlace || !candidates.every(isElsewhere)) return null;
  const reasons = candidates.flatMap(({ evidence }) => evidence.filter(({ weight }) => weight < 0));
  return { ...openRecord(words, scored), reasons: [...reasons, ...scored.evidence] };
}

function demonymRecord(words: Words, scored: ScoredMatch): Mention | null {
  const place = scored.match.demonyms[0] ?? adjectivePlace(scored);
  if (place === undefined) return null;
  const { start, end, exact } = spanOf(words, scored);
  return {
    start,
    end,
    exact,
    place: place.id,
    kind: place.kind,
    role: 'demonym',
    confidence: 0.9,
    candidates: [],
    reasons: [],
  };
}

function adjectivePlace(scored: ScoredMatch): Candidate['place'] | undefined {
  const isAdjective = scored.evidence.some(({ rule }) => rule === 'adjective');
  return isAdjective ? scored.candidates[0]?.place : undefined;
}

/** The names inside a blocked or a longer name: the city in an airport's name, the country in an organisation's. */
function nestedRecords(
  words: Words,
  names: NameTrie,
  scored: ScoredMatch,
  record: Mention | null,
): Mention[] {
  const { match } = scored;
  if (match.first === match.last || (record === null && match.blocked.length === 0)) return [];
  if (record === null && match.blocked.every(({ type }) => type === 'phrase')) return [];
  const found: Mention[] = [];
  for (let first = match.first; first <= match.last; first++) {
    const nested = matchAt(words, names, first, first === match.first ? match.last - 1 : match.last);
    const name = nested === null ? undefined : nestedName(nested, record);
    if (nested === null || name === undefined) continue;
    const { start, end } = words.span(nested.first, nested.last, nested.skip);
    found.push({
      start,
      end,
      exact: words.original.slice(start, end),
      place: name.place.id,
      kind: name.place.kind,
      role: 'embedded',
      confidence: 0.9,
      candidates: [],
      reasons: [{ rule: 'insideName', weight: 0, words: words.printed(match.first, match.last) }],
    });
    first = nested.last;
  }
  return found;
}

const MOST_AMBIGUOUS_INSIDE = 0.4;

/** The settlement before the governorate, and never the place that holds the name or an ordinary word. */
function nestedName({ names }: Match, record: Mention | null): NameEntry | undefined {
  if (names.some(({ place }) => place.id === record?.place)) return undefined;
  const sure = names.filter(
    ({ ambiguity, need }) => ambiguity <= MOST_AMBIGUOUS_INSIDE && need === 'nothing',
  );
  return sure.find(({ place }) => place.layer === 'settlements') ?? sure[0];
}

function spanOf(words: Words, { match, designation }: ScoredMatch): Pick<Mention, 'start' | 'end' | 'exact'> {
  const holdsDesignator = designation?.at === match.first;
  const { start, end } = holdsDesignator
    ? words.span(match.first + 1, match.last)
    : words.span(match.first, match.last, match.skip);
  return { start, end, exact: words.original.slice(start, end) };
}

function reasonsOf(scored: ScoredMatch, candidate: Candidate): Reason[] {
  return [...candidate.evidence, ...scored.evidence];
}

function scoredPlaces(scored: ScoredMatch): ScoredPlace[] {
  return scored.candidates.map((candidate) => ({
    place: candidate.place.id,
    score: round(scoreOf(candidate)),
  }));
}

const round = (value: number): number => Math.round(value * 100) / 100;
