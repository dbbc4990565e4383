import type { NameEntry } from '../../gazetteer/lexicon.ts';
import type { Place } from '../../gazetteer/place.ts';
import type { Territory } from '../../gazetteer/territory.ts';
import type { Reason } from '../../model/reason.ts';
import type { Words } from '../../text/words.ts';
import type { Announcement } from '../cues/designator-before.ts';
import type { Announced } from '../cues/lists.ts';
import { evidenceAgainst } from '../evidence/against.ts';
import { containerEvidence, namedContainer } from '../evidence/container.ts';
import { Surroundings } from '../evidence/context.ts';
import { evidenceFor } from '../evidence/for.ts';
import { LEAST_MARGIN, MOST_FREE_AMBIGUITY, MOST_NEEDED, NEED_PER_AMBIGUITY } from '../evidence/weights.ts';
import type { Sighting } from '../scan/match.ts';
import { isAnnounced, type Sense, sensesOf } from './candidates.ts';

/** A sighting with everything that was weighed about it, and how the scales stand. */
export interface Judgement {
  readonly sighting: Sighting;
  readonly announcement: Announcement | null;
  readonly around: Surroundings;
  /** What the words around say, whichever place is meant. */
  readonly evidence: readonly Reason[];
  /** Senses in order of their score, best first; empty where the sighting can be no place. */
  readonly senses: readonly Sense[];
}

/** From this ambiguity on, what speaks only against ordinary words is heard. */
const LEAST_ORDINARY = 0.25;

const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, { weight }) => total + weight, 0);

/** How strongly a sense is meant among the senses of its sighting. */
export function scoreOf({ evidence, preferences }: Sense): number {
  return sum(evidence) + sum(preferences);
}

/** Evidence for a sense: that of the words around and its own. */
export function evidenceOf(judgement: Judgement, sense: Sense): number {
  return sum(judgement.evidence) + sum(sense.evidence);
}

/** The evidence that a name needs. */
export function needOf({ ambiguity }: NameEntry): number {
  return Math.min(MOST_NEEDED, NEED_PER_AMBIGUITY * Math.max(0, ambiguity - MOST_FREE_AMBIGUITY));
}

/** Weighs a sighting by its own sentence alone. */
export function judge(
  words: Words,
  announced: Announced,
  next: Sighting | undefined,
  territory: Territory,
): Judgement {
  const { sighting, announcement } = announced;
  const around = new Surroundings(words, sighting);
  const printed =
    announcement === null
      ? null
      : words.printed(announcement.at, sighting.first - (announcement.at === sighting.first ? 0 : 1));
  const senses = sensesOf(sighting.names, announcement, printed);
  const container = namedContainer(words, sighting, next);
  const held = containerEvidence(
    container,
    senses.map(({ place }) => place),
    territory,
  );
  const isOrdinary = senses.every(({ entry }) => entry.ambiguity > LEAST_ORDINARY);
  const judgement = {
    sighting,
    announcement,
    around,
    evidence: [...evidenceFor(around), ...evidenceAgainst(around, isOrdinary, announcement !== null)],
    senses: [],
  };
  return withEvidence({ ...judgement, senses: inOrder(senses) }, (place) => held.get(place.id) ?? null);
}

/** The same judgement with one more reason for some of its senses, put in order again. */
export function withEvidence(judgement: Judgement, reasonFor: (place: Place) => Reason | null): Judgement {
  const reasons = judgement.senses.map(({ place }) => reasonFor(place));
  if (reasons.every((reason) => reason === null)) return judgement;
  const senses = judgement.senses.map((sense, at) => {
    const reason = reasons[at] ?? null;
    return reason === null ? sense : { ...sense, evidence: [...sense.evidence, reason] };
  });
  return { ...judgement, senses: inOrder(senses) };
}

function inOrder(senses: Sense[]): Sense[] {
  return senses.length < 2 ? senses : senses.sort((one, other) => scoreOf(other) - scoreOf(one));
}

/** The sense that is meant; `null` where no sense has the evidence it needs. */
export function acceptedSense(judgement: Judgement): Sense | null {
  return judgement.senses.find((sense) => isAccepted(judgement, sense)) ?? null;
}

function isAccepted(judgement: Judgement, sense: Sense): boolean {
  const { entry } = sense;
  if (!hasWhatItNeeds(judgement, sense)) return false;
  return evidenceOf(judgement, sense) >= needOf(entry);
}

function hasWhatItNeeds({ announcement }: Judgement, { entry, evidence, place }: Sense): boolean {
  if (entry.need === 'nothing' || isAnnounced(place.kind, announcement)) return true;
  return entry.need === 'head or container' && evidence.some(({ rule }) => rule === 'container');
}

/** Whether another sense is so close to the accepted one that neither can be chosen. */
export function isOpen(judgement: Judgement, accepted: Sense): boolean {
  return judgement.senses.some(
    (other) =>
      other !== accepted &&
      isAccepted(judgement, other) &&
      Math.abs(scoreOf(accepted) - scoreOf(other)) < LEAST_MARGIN,
  );
}
