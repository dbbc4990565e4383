import type { Reason } from '../../model/reason.ts';
import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import { WordSet } from '../../text/word-set.ts';
import { EVENTS, INHABITANTS, LENGTH_UNITS, NEARNESS, PEOPLE_FROM } from '../grammar/ar/context.ts';
import { NOUN_PARTICLES } from '../grammar/ar/prepositions.ts';
import { CONTROL, FATE, LYING, MOTION, PRESENCE } from '../grammar/ar/verbs.ts';
import { prepositionStrength } from '../grammar/preposition.ts';
import { finiteForms, verbsByPreposition } from '../grammar/verb-forms.ts';
import type { Surroundings } from './context.ts';
import { directionsBefore } from './directions.ts';

/** A rule that looks at the words around a sighting, whichever place it may mean. */
type EvidenceRule = (around: Surroundings) => Reason | null;

/** How far back a verb is looked for: انسحب عناصر التنظيم من X; and where X is its object: دخل الجيش X. */
const REACH = 6;
const OBJECT_REACH = 3;

const ORIGIN_PREPOSITIONS: ReadonlySet<string> = new Set(['من', 'في'].map((word) => foldText(word)));
const SETS = {
  near: new WordSet(NEARNESS),
  units: new WordSet(LENGTH_UNITS.flatMap(({ words }) => words)),
  events: new WordSet(EVENTS),
  inhabitants: new WordSet(INHABITANTS),
  fate: new WordSet([...FATE.flatMap(finiteForms), ...LYING]),
  peopleFrom: new WordSet(PEOPLE_FROM),
  particles: new WordSet(NOUN_PARTICLES),
} as const;
const VERBS = verbsByPreposition({ motion: MOTION, control: CONTROL, presence: PRESENCE });

const preposition: EvidenceRule = (around) => {
  const found = around.preposition;
  if (found === '') return null;
  const strength = prepositionStrength(found);
  return around.sighting.clitics.endsWith(found)
    ? around.reason('preposition', strength)
    : around.reasonBefore('preposition', 1, strength);
};

/** The nearest verb before the name that takes its preposition: انسحب من, السيطرة على, انفجار في. */
const verb: EvidenceRule = (around) => {
  const governing = around.preposition;
  const verbs = VERBS.get(LONG_FORMS.get(governing) ?? governing);
  if (verbs === undefined) return null;
  const first = governing === '' || around.sighting.clitics.endsWith(governing) ? 1 : 2;
  const reach = around.clauseBefore(governing === '' ? OBJECT_REACH : REACH);
  for (let distance = first; distance <= reach; distance++) {
    const rule = verbs.get(around.before(distance));
    if (rule !== undefined) return isSubject(around, distance) ? null : around.reasonBefore(rule, distance);
  }
  return null;
};

/** وصل العمال إلى المصنع: right after the verb and before the preposition that the verb takes, a name is its subject. */
function isSubject(around: Surroundings, distance: number): boolean {
  if (around.preposition !== '' || distance > 1) return false;
  return VERBS.get(around.next)?.get(around.before(distance)) !== undefined;
}

/** The clitics as the words that verbs are listed with. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['ب', foldText('في')],
  ['ل', foldText('إلى')],
  ['ع', foldText('على')],
]);

const direction: EvidenceRule = (around) => {
  const count = directionsBefore(around);
  return count === 0 ? null : around.reasonBefore('direction', count);
};

/** على بعد 30 كم من X, 15 كيلومترا عن X; a direction may stand between. */
const distance: EvidenceRule = (around) => {
  const directions = directionsBefore(around);
  const reach = around.clauseBefore(directions + 3);
  for (let at = directions + 1; at <= reach; at++) {
    if (SETS.units.has(around.before(at))) return around.reasonBefore('distance', at);
  }
  return null;
};

function wordBefore(rule: 'near' | 'event' | 'inhabitants', set: WordSet): EvidenceRule {
  return (around) => {
    if (around.sighting.clitics !== '' || !set.has(around.previous)) return null;
    return around.reasonBefore(rule, 1);
  };
}

/** ناشطون من X, مصادر في X. */
const origin: EvidenceRule = (around) => {
  const { sighting, preposition: governing } = around;
  if (sighting.clitics !== '' || !ORIGIN_PREPOSITIONS.has(governing)) return null;
  return SETS.peopleFrom.has(around.before(2)) ? around.reasonBefore('inhabitants', 2) : null;
};

/** صمدت X, X شهدت, and after a particle X with any verb of fate. */
const fate: EvidenceRule = (around) => {
  if (SETS.fate.has(around.next)) return around.reasonAfter('fate', 1);
  return SETS.fate.has(around.previous) ? around.reasonBefore('fate', 1) : null;
};

/** X - وكالة, X (وكالة), X/ وكالة at the start of a line. */
const dateline: EvidenceRule = (around) => {
  const { words, sighting } = around;
  if (words.gap(sighting.first) !== 'line') return null;
  const gap = words.gap(sighting.last + 1);
  return gap === 'dash' || gap === 'bracket' ? around.reason('dateline') : null;
};

/** بنفيكا (البرتغال): alone between brackets. */
const bracketed: EvidenceRule = (around) => {
  const { words, sighting } = around;
  const isAlone = words.gap(sighting.first) === 'bracket' && words.gap(sighting.last + 1) === 'bracket';
  return isAlone ? around.reason('bracketed') : null;
};

const hashtag: EvidenceRule = (around) => {
  const { words, sighting } = around;
  const { start } = words.span(sighting.first, sighting.last, sighting.skip);
  return words.original.charAt(start - 1) === '#' ? around.reason('hashtag') : null;
};

/** سورية can be an adjective, except where only a noun can stand. */
const nounPosition: EvidenceRule = (around) => {
  if (!looksLikeAdjective(around)) return null;
  const governing = around.preposition;
  if (governing !== '') return around.reason('nounPosition');
  return SETS.particles.has(around.previous) ? around.reasonBefore('nounPosition', 1) : null;
};

/** Without the article and in the form of an origin in the feminine: سورية, تركية. */
export function looksLikeAdjective({ words, sighting }: Surroundings): boolean {
  const word = words.word(sighting.last).slice(sighting.first === sighting.last ? sighting.skip : 0);
  return sighting.first === sighting.last && word.endsWith('يه') && !isDefinite(word);
}

/** The rules in the order in which their reasons are shown. */
const RULES: readonly EvidenceRule[] = [
  dateline,
  bracketed,
  direction,
  distance,
  wordBefore('near', SETS.near),
  verb,
  wordBefore('event', SETS.events),
  wordBefore('inhabitants', SETS.inhabitants),
  origin,
  fate,
  nounPosition,
  preposition,
  hashtag,
];

/** Everything around a sighting that speaks for a place. */
export function evidenceFor(around: Surroundings): Reason[] {
  return RULES.map((rule) => rule(around)).filter((reason) => reason !== null);
}
