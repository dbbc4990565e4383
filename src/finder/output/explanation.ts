import type { Reason } from '../../model/reason.ts';
import type { Words } from '../../text/words.ts';
import { acceptedSense, evidenceOf, isOpen, type Judgement, needOf, scoreOf } from '../resolve/score.ts';

type Decision = 'accepted' | 'open' | 'rejected' | 'masked' | 'demonym';

/** One sense that was weighed: its name in the gazetteer, the evidence it has and the evidence it needs. */
export interface WeighedSense {
  readonly place: string;
  readonly name: string;
  readonly ambiguity: number;
  readonly evidence: number;
  readonly need: number;
  readonly score: number;
  /** Reasons of this sense alone, its preferences among namesakes included. */
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
  /** The announcing words as printed; `null` where nothing announces the name. */
  readonly announcedBy: string | null;
  /** Reasons from the words around, whichever sense is meant. */
  readonly reasons: readonly Reason[];
  readonly senses: readonly WeighedSense[];
  readonly decision: Decision;
}

/** Tells how a judgement came about. */
export function explain(words: Words, judgement: Judgement): Explanation {
  const { sighting, announcement, evidence } = judgement;
  const span = words.span(sighting.first, sighting.last, sighting.skip);
  return {
    ...span,
    exact: words.original.slice(span.start, span.end),
    clitics: sighting.clitics,
    announcedBy: announcement === null ? null : words.printed(announcement.at, announcement.at),
    reasons: evidence,
    senses: judgement.senses.map((sense) => ({
      place: sense.place.id,
      name: sense.entry.name,
      ambiguity: sense.entry.ambiguity,
      evidence: evidenceOf(judgement, sense),
      need: needOf(sense.entry),
      score: scoreOf(sense),
      reasons: [...sense.evidence, ...sense.preferences],
    })),
    decision: decisionOf(judgement),
  };
}

function decisionOf(judgement: Judgement): Decision {
  const { sighting, announcement } = judgement;
  if (sighting.masks.length > 0 && announcement === null) return 'masked';
  const accepted = acceptedSense(judgement);
  if (accepted !== null) return isOpen(judgement, accepted) ? 'open' : 'accepted';
  return sighting.demonyms.length > 0 ? 'demonym' : 'rejected';
}
