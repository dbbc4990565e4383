import type { Place } from '../../gazetteer/place.ts';
import type { Territory } from '../../gazetteer/territory.ts';
import { WEIGHTS } from '../evidence/weights.ts';
import { acceptedSense, evidenceOf, isOpen, type Judgement, needOf, withEvidence } from './score.ts';
import { SurePlaces } from './sure-places.ts';

/** An ordinary word must have this much more evidence than it needs before others lean on it. */
const SURE_SURPLUS = 0.5;

/** Weighs again what the sentence alone did not settle, by what the article says beyond doubt. */
export function agree(judgements: readonly Judgement[], territory: Territory): Judgement[] {
  const sure = new SurePlaces(
    judgements.flatMap((each) => surePlace(each) ?? []),
    territory,
  );
  const done: Judgement[] = [];
  judgements.forEach((judgement, at) => {
    const weighed = isSettled(judgement) ? judgement : weighAgain(judgement, sure);
    done.push(coordinated(weighed, done.at(-1), judgements[at + 1]));
  });
  return done;
}

function surePlace(judgement: Judgement): Place | null {
  const accepted = acceptedSense(judgement);
  if (accepted === null || accepted.entry.misspelt || isOpen(judgement, accepted)) return null;
  const surplus = evidenceOf(judgement, accepted) - needOf(accepted.entry);
  return accepted.entry.ambiguity === 0 || surplus >= SURE_SURPLUS ? accepted.place : null;
}

function isSettled(judgement: Judgement): boolean {
  const accepted = acceptedSense(judgement);
  return accepted !== null && judgement.senses.length === 1;
}

/** The same place elsewhere in the article, and sure places around it. */
function weighAgain(judgement: Judgement, sure: SurePlaces): Judgement {
  const own = surePlace(judgement);
  const repeated = withEvidence(judgement, (place) =>
    sure.count(place) > (place === own ? 1 : 0)
      ? { rule: 'elsewhere', weight: WEIGHTS.elsewhere, words: null }
      : null,
  );
  return withEvidence(repeated, (place) => {
    const closeness = sure.closeness(place);
    return closeness < 0.1 ? null : { rule: 'nearness', weight: WEIGHTS.nearness * closeness, words: null };
  });
}

/** X in one list with an accepted place, before it or after it, or both. */
function coordinated(
  judgement: Judgement,
  before: Judgement | undefined,
  after: Judgement | undefined,
): Judgement {
  if (judgement.senses.length === 0 || acceptedSense(judgement) !== null) return judgement;
  const listed = [
    isListed(before, judgement) ? before : undefined,
    isListed(judgement, after) ? after : undefined,
  ].filter((each) => each !== undefined && acceptedSense(each) !== null);
  const positions = [judgement, ...listed].flatMap((each) =>
    each === undefined ? [] : [each.sighting.first, each.sighting.last],
  );
  if (listed.length === 0) return judgement;
  const rule = listed.length === 2 ? 'coordinationOnBothSides' : 'coordination';
  const printed = judgement.around.words.printed(Math.min(...positions), Math.max(...positions));
  return { ...judgement, evidence: [...judgement.evidence, { rule, weight: WEIGHTS[rule], words: printed }] };
}

function isListed(one: Judgement | undefined, other: Judgement | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const { words } = one.around;
  const { first, clitics } = other.sighting;
  if (first !== one.sighting.last + 1) return false;
  const gap = words.gap(first);
  if (clitics === 'و') return gap === 'space' || gap === 'comma';
  return clitics === '' && (gap === 'comma' || gap === 'dash');
}
