import type { Reason } from '../../model/reason.ts';
import type { Words } from '../../text/words.ts';
import {
  acceptedCandidate,
  evidenceOf,
  isElsewhere,
  isOpen,
  needOf,
  obstacleOf,
  type ScoredMatch,
  scoreOf,
} from '../resolve/score.ts';

type Decision = 'accepted' | 'open' | 'elsewhere' | 'rejected' | 'blocked' | 'demonym';

/** One candidate that was weighed: its name in the gazetteer, the evidence it has and the evidence it needs. */
export interface WeighedCandidate {
  readonly place: string;
  readonly name: string;
  readonly ambiguity: number;
  readonly evidence: number;
  readonly need: number;
  readonly score: number;
  /** What keeps it from being meant; `null` where nothing does. */
  readonly obstacle: 'elsewhere' | 'designator' | 'evidence' | null;
  /** Reasons of this candidate alone, its preferences among namesakes included. */
  readonly reasons: readonly Reason[];
}

/** Everything that was considered about words that spell a name, whether they were taken for a mention or not. */
export interface Explanation {
  /** UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Clitics that were cut off, as folded. */
  readonly clitics: string;
  /** The designating words as printed; `null` where nothing designates the name. */
  readonly designatedBy: string | null;
  /** Reasons from the words around, whichever candidate is meant. */
  readonly reasons: readonly Reason[];
  readonly candidates: readonly WeighedCandidate[];
  readonly decision: Decision;
}

/** Tells how a scored came about. */
export function explain(words: Words, scored: ScoredMatch): Explanation {
  const { match, designation, evidence } = scored;
  const span = words.span(match.first, match.last, match.skip);
  return {
    ...span,
    exact: words.original.slice(span.start, span.end),
    clitics: match.clitics,
    designatedBy: designation === null ? null : words.printed(designation.at, designation.at),
    reasons: evidence,
    candidates: scored.candidates.map((candidate) => ({
      place: candidate.place.id,
      name: candidate.entry.name,
      ambiguity: candidate.ambiguity,
      evidence: evidenceOf(scored, candidate),
      need: needOf(candidate),
      score: scoreOf(candidate),
      obstacle: obstacleOf(scored, candidate),
      reasons: [...candidate.evidence, ...candidate.preferences],
    })),
    decision: decisionOf(scored),
  };
}

function decisionOf(scored: ScoredMatch): Decision {
  const { match, designation } = scored;
  if (match.blocked.length > 0 && designation === null) return 'blocked';
  const accepted = acceptedCandidate(scored);
  if (accepted !== null) return isOpen(scored, accepted) ? 'open' : 'accepted';
  if (match.demonyms.length > 0) return 'demonym';
  const { candidates } = scored;
  return candidates.length > 0 && candidates.every(isElsewhere) ? 'elsewhere' : 'rejected';
}
