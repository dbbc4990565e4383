import type { NameEntry } from '../../gazetteer/lexicon.ts';
import type { Reason } from '../../model/reason.ts';
import type { Role } from '../../model/role.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import type { Candidate, Mention } from '../mention.ts';
import type { Sense } from '../resolve/candidates.ts';
import { acceptedSense, evidenceOf, isOpen, type Judgement, needOf, scoreOf } from '../resolve/score.ts';
import { roleOf } from '../roles/role.ts';
import type { Contest } from '../roles/sport.ts';
import { type Sighting, sightAt } from '../scan/match.ts';
import type { TrieNode } from '../scan/trie.ts';

/** The records of all judgements, with the names inside other names. */
export function recordAll(
  words: Words,
  root: TrieNode,
  judgements: readonly Judgement[],
  contest: Contest,
): Mention[] {
  const records: Mention[] = [];
  let before: Role | null = null;
  let last = -1;
  for (const judgement of judgements) {
    const adjacent = judgement.sighting.first === last + 1 ? before : null;
    const record = recordOf(words, judgement, adjacent, contest);
    if (record !== null) records.push(record);
    records.push(...nestedRecords(words, root, judgement, record));
    before = record?.role ?? null;
    last = judgement.sighting.last;
  }
  return records;
}

function recordOf(words: Words, judgement: Judgement, before: Role | null, contest: Contest): Mention | null {
  const { sighting, announcement } = judgement;
  const accepted = acceptedSense(judgement);
  if (sighting.masks.length > 0 && announcement === null) return null;
  if (accepted === null) return demonymRecord(words, judgement);
  if (isOpen(judgement, accepted)) return openRecord(words, judgement);
  const { role, reason } = roleOf(judgement, accepted, before, contest);
  const reasons = [...reasonsOf(judgement, accepted), ...(reason === null ? [] : [reason])];
  return {
    ...spanOf(words, judgement),
    place: accepted.place.id,
    kind: accepted.place.kind,
    role,
    confidence: confidenceOf(words, judgement, accepted),
    candidates: judgement.senses.length > 1 ? candidatesOf(judgement) : [],
    reasons,
  };
}

function openRecord(words: Words, judgement: Judgement): Mention {
  return {
    ...spanOf(words, judgement),
    place: null,
    kind: null,
    role: 'literal',
    confidence: 0,
    candidates: candidatesOf(judgement),
    reasons: judgement.evidence,
  };
}

function demonymRecord(words: Words, judgement: Judgement): Mention | null {
  const place = judgement.sighting.demonyms[0] ?? adjectivePlace(judgement);
  if (place === undefined) return null;
  return {
    ...spanOf(words, judgement),
    place: place.id,
    kind: place.kind,
    role: 'demonym',
    confidence: 0.9,
    candidates: [],
    reasons: [],
  };
}

function adjectivePlace(judgement: Judgement): Sense['place'] | undefined {
  const isAdjective = judgement.evidence.some(({ rule }) => rule === 'adjective');
  return isAdjective ? judgement.senses[0]?.place : undefined;
}

/** The names inside a mask or a longer name: the city in an airport's name, the country in an organisation's. */
function nestedRecords(
  words: Words,
  root: TrieNode,
  judgement: Judgement,
  record: Mention | null,
): Mention[] {
  const { sighting } = judgement;
  if (sighting.first === sighting.last || (record === null && sighting.masks.length === 0)) return [];
  if (record === null && sighting.masks.every(({ sort }) => sort === 'phrase')) return [];
  const found: Mention[] = [];
  for (let first = sighting.first; first <= sighting.last; first++) {
    const nested = sightAt(words, root, first, first === sighting.first ? sighting.last - 1 : sighting.last);
    const name = nested === null ? undefined : nestedName(nested, record);
    if (nested === null || name === undefined) continue;
    const span = words.span(nested.first, nested.last, nested.skip);
    found.push({
      ...span,
      exact: words.original.slice(span.start, span.end),
      place: name.place.id,
      kind: name.place.kind,
      role: 'embedded',
      confidence: 0.9,
      candidates: [],
      reasons: [{ rule: 'insideName', weight: 0, words: words.printed(sighting.first, sighting.last) }],
    });
    first = nested.last;
  }
  return found;
}

const MOST_AMBIGUOUS_INSIDE = 0.4;

/** The settlement before the governorate, and never the place that holds the name or an ordinary word. */
function nestedName({ names }: Sighting, record: Mention | null): NameEntry | undefined {
  const sure = names.filter(
    ({ ambiguity, need, place }) =>
      ambiguity <= MOST_AMBIGUOUS_INSIDE && need === 'nothing' && place.id !== record?.place,
  );
  return sure.find(({ place }) => place.layer === 'settlements') ?? sure[0];
}

function spanOf(
  words: Words,
  { sighting, announcement }: Judgement,
): Pick<Mention, 'start' | 'end' | 'exact'> {
  const holdsHead = announcement?.at === sighting.first;
  const span = holdsHead
    ? words.span(sighting.first + 1, sighting.last)
    : words.span(sighting.first, sighting.last, sighting.skip);
  return { ...span, exact: words.original.slice(span.start, span.end) };
}

function reasonsOf(judgement: Judgement, sense: Sense): Reason[] {
  return [...sense.evidence, ...judgement.evidence];
}

function candidatesOf(judgement: Judgement): Candidate[] {
  return judgement.senses.map((sense) => ({ place: sense.place.id, score: round(scoreOf(sense)) }));
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What a spelling leaves of the confidence: exact, by the alefs, by endings, by spacing, misspelt. */
const SPELLING = { exact: 0.98, alef: 0.97, ending: 0.95, joined: 0.92, misspelt: 0.7 } as const;
/** An ordinary word that has just the evidence it needs. */
const LEAST_CONFIDENCE = 0.6;

function confidenceOf(words: Words, judgement: Judgement, sense: Sense): number {
  const spelling = SPELLING[spellingOf(words, judgement.sighting, sense)];
  if (sense.entry.ambiguity === 0) return spelling;
  const surplus = evidenceOf(judgement, sense) - needOf(sense.entry);
  return round(spelling * (LEAST_CONFIDENCE + (1 - LEAST_CONFIDENCE) * (1 - Math.exp(-surplus))));
}

function spellingOf(words: Words, sighting: Sighting, { entry }: Sense): keyof typeof SPELLING {
  if (entry.misspelt) return 'misspelt';
  if (entry.joined) return 'joined';
  const { start, end } = words.span(sighting.first, sighting.last, sighting.skip);
  const printed = words.original.slice(start, end);
  if (printed === entry.name || foldText(printed, 0) === foldText(entry.name, 0)) return 'exact';
  return foldText(printed, 1) === foldText(entry.name, 1) ? 'alef' : 'ending';
}
