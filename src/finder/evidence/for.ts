import type { Reason } from '../../model/reason.ts';
import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import { WordSet } from '../../text/word-set.ts';
import { EVENTS, INHABITANTS, LENGTH_UNITS, NEARNESS, PEOPLE_FROM } from '../grammar/ar/context.ts';
import { NOUN_PARTICLES } from '../grammar/ar/prepositions.ts';
import { CONTROL, FATE, LYING, MOTION, PRESENCE } from '../grammar/ar/verbs.ts';
import { prepositionStrength } from '../grammar/preposition.ts';
import { finiteForms, verbsByPreposition } from '../grammar/verb-forms.ts';
import type { Context } from './context.ts';
import { directionsBefore } from './directions.ts';

/** A rule that looks at the words around a match, whichever place it may mean. */
type EvidenceRule = (context: Context) => Reason | null;

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

const preposition: EvidenceRule = (context) => {
  const found = context.preposition;
  if (found === '') return null;
  const strength = prepositionStrength(found);
  return context.match.clitics.endsWith(found)
    ? context.reason('preposition', strength)
    : context.reasonBefore('preposition', 1, strength);
};

/** The nearest verb before the name that takes its preposition: انسحب من, السيطرة على, انفجار في. */
const verb: EvidenceRule = (context) => {
  const governing = context.preposition;
  const verbs = VERBS.get(LONG_FORMS.get(governing) ?? governing);
  if (verbs === undefined) return null;
  const first = governing === '' || context.match.clitics.endsWith(governing) ? 1 : 2;
  const reach = context.clauseBefore(governing === '' ? OBJECT_REACH : REACH);
  for (let distance = first; distance <= reach; distance++) {
    const rule = verbs.get(context.before(distance));
    if (rule !== undefined) return isSubject(context, distance) ? null : context.reasonBefore(rule, distance);
  }
  return null;
};

/** وصل العمال إلى المصنع: right after the verb and before the preposition that the verb takes, a name is its subject. */
function isSubject(context: Context, distance: number): boolean {
  if (context.preposition !== '' || distance > 1) return false;
  return VERBS.get(context.next)?.get(context.before(distance)) !== undefined;
}

/** The clitics as the words that verbs are listed with. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['ب', foldText('في')],
  ['ل', foldText('إلى')],
  ['ع', foldText('على')],
]);

const direction: EvidenceRule = (context) => {
  const count = directionsBefore(context);
  return count === 0 ? null : context.reasonBefore('direction', count);
};

/** على بعد 30 كم من X, 15 كيلومترا عن X; a direction may stand between. */
const distance: EvidenceRule = (context) => {
  const directions = directionsBefore(context);
  const reach = context.clauseBefore(directions + 3);
  for (let at = directions + 1; at <= reach; at++) {
    if (SETS.units.has(context.before(at))) return context.reasonBefore('distance', at);
  }
  return null;
};

function wordBefore(rule: 'near' | 'event' | 'inhabitants', set: WordSet): EvidenceRule {
  return (context) => {
    if (context.match.clitics !== '' || !set.has(context.previous)) return null;
    return context.reasonBefore(rule, 1);
  };
}

/** ناشطون من X, مصادر في X. */
const origin: EvidenceRule = (context) => {
  const { match, preposition: governing } = context;
  if (match.clitics !== '' || !ORIGIN_PREPOSITIONS.has(governing)) return null;
  return SETS.peopleFrom.has(context.before(2)) ? context.reasonBefore('inhabitants', 2) : null;
};

/** صمدت X, X شهدت, and after a particle X with any verb of fate. */
const fate: EvidenceRule = (context) => {
  if (SETS.fate.has(context.next)) return context.reasonAfter('fate', 1);
  return SETS.fate.has(context.previous) ? context.reasonBefore('fate', 1) : null;
};

/** X - وكالة, X (وكالة), X/ وكالة at the start of a line. */
const dateline: EvidenceRule = (context) => {
  const { words, match } = context;
  if (words.separator(match.first) !== 'line') return null;
  const separator = words.separator(match.last + 1);
  return separator === 'dash' || separator === 'bracket' ? context.reason('dateline') : null;
};

/** بنفيكا (البرتغال): alone between brackets. */
const bracketed: EvidenceRule = (context) => {
  const { words, match } = context;
  const isAlone = words.separator(match.first) === 'bracket' && words.separator(match.last + 1) === 'bracket';
  return isAlone ? context.reason('bracketed') : null;
};

const hashtag: EvidenceRule = (context) => {
  const { words, match } = context;
  const { start } = words.span(match.first, match.last, match.skip);
  return words.original.charAt(start - 1) === '#' ? context.reason('hashtag') : null;
};

/** سورية can be an adjective, except where only a noun can stand. */
const nounPosition: EvidenceRule = (context) => {
  if (!looksLikeAdjective(context)) return null;
  const governing = context.preposition;
  if (governing !== '') return context.reason('nounPosition');
  return SETS.particles.has(context.previous) ? context.reasonBefore('nounPosition', 1) : null;
};

/** Without the article and in the form of an origin in the feminine: سورية, تركية. */
export function looksLikeAdjective({ words, match }: Context): boolean {
  const word = words.word(match.last).slice(match.first === match.last ? match.skip : 0);
  return match.first === match.last && word.endsWith('يه') && !isDefinite(word);
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

/** Everything around a match that speaks for a place. */
export function evidenceFor(context: Context): Reason[] {
  return RULES.map((rule) => rule(context)).filter((reason) => reason !== null);
}
