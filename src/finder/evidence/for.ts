import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import type { WordSet } from '../../text/word-set.ts';
import type { Words } from '../../text/words.ts';
import { inSome, ofAll, wordsFor } from '../grammar/languages.ts';
import { prepositionStrength } from '../grammar/preposition.ts';
import { finiteForms } from '../grammar/verbs.ts';
import { type Context, endsPhrase, isClose, type Trigger } from './context.ts';
import { directionsBefore } from './directions.ts';
import { governingVerb } from './governing-verb.ts';
import { type Rule, ruleFor } from './rule.ts';

/** X - وكالة, X (وكالة), X/ وكالة, X: at the start of a line. */
const dateline = ruleFor('dateline', 3, (context) => {
  const { words, match } = context;
  if (words.separator(match.first) !== 'line') return null;
  const separator = words.separator(match.last + 1);
  if (words.separatorText(match.last + 1).includes('|')) return null;
  if (separator === 'comma') return isInCapitals(context) ? context.trigger() : null;
  if (separator === 'bracket') return context.trigger();
  if (separator === 'dash') return isHyphen(context) ? null : context.trigger();
  if (!words.separatorText(match.last + 1).startsWith(':')) return null;
  return context.trigger(words.isLatin(match.last) ? SHARE_OF_TERM : SHARE_BEFORE_COLON);
});

/** RIYADH, Nov 3: a name in capitals before what is not in capitals. */
function isInCapitals({ words, match }: Context): boolean {
  const [name, after] = [words.printed(match.first, match.last), match.last + 1];
  if (!words.isLatin(match.last) || name !== name.toUpperCase() || after >= words.count) return false;
  return /\p{Ll}/u.test(words.printed(after, after));
}

/** Caller-saved, Kayseri/docs: in Latin script a dash without spaces joins words. */
function isHyphen({ words, match }: Context): boolean {
  return words.isLatin(match.last) && /^[-/]$/.test(words.separatorText(match.last + 1));
}

/** البوكمال: قصف. A colon also follows a word that is explained. */
const SHARE_BEFORE_COLON = 0.8;
/** In Latin script a term or an item more often: Java: a language. */
const SHARE_OF_TERM = 0.2;

/**
 * بنفيكا (البرتغال): alone between brackets, as the country of a town or club; or alone in its line, as in a list. In Latin script
 * such a line is a heading, and brackets may hold the words of a link.
 */
const bracketed = ruleFor('bracketed', 1.2, (context) => {
  const { words, match } = context;
  const isLatin = words.isLatin(match.last);
  const isLink = isLatin && words.separatorText(match.last + 1).startsWith(']');
  const isAlone =
    !isLink && words.separator(match.first) === 'bracket' && words.separator(match.last + 1) === 'bracket';
  const isLine =
    !isLatin && words.separator(match.first) === 'line' && words.separator(match.last + 1) === 'line';
  return isAlone || (isLine && words.count > match.last - match.first + 1) ? context.trigger() : null;
});

/** شرقي X. */
const direction = ruleFor('direction', 2.5, (context) => {
  const count = directionsBefore(context);
  if (count === 0) return null;
  return context.triggerBefore(count, isBareName(context) ? SHARE_OF_BARE : 1);
});

const UNITS = wordsFor((grammar) => grammar.context.lengthUnits.flatMap(({ words }) => words));

/** على بعد 30 كم من X, 15 كيلومترا عن X; a direction may stand between. */
const distance = ruleFor('distance', 2.5, (context) => {
  const directions = directionsBefore(context);
  const reach = context.clauseBefore(directions + 3);
  for (let at = directions + 1; at <= reach; at++) {
    if (UNITS.has(context.before(at))) return context.triggerBefore(at);
  }
  return null;
});

const NEAR = wordsFor((grammar) => grammar.context.near);

/** قرب X, محيط X, طريق X, the outskirts of X. What lies near a thing is told of a known one: قرب صور is no picture. */
const near = ruleFor('near', 2.5, (context) => {
  const trigger = dependingOn(context, NEAR);
  return trigger !== null && isBareName(context) ? { ...trigger, share: SHARE_OF_BARE } : trigger;
});

const NAMED = wordsFor(({ unknown }) => unknown.beforeNames);
/** As much as makes a place of the most ordinary name. */
const SHARE_OF_BARE = 1.6;

/** An indefinite word right after قرب or مشارف that nothing describes: شرق صور, قرب تدمر. */
function isBareName({ words, match, previous }: Context): boolean {
  const isBare = match.first === match.last && !isDefinite(words.word(match.first));
  return isBare && NAMED.hasBare(previous) && endsPhrase(words, match.last + 1);
}

/** انسحب من X, السيطرة على X, انفجار في X. */
const verb = (group: 'motion' | 'control' | 'presence', weight: number): Rule =>
  ruleFor(group, weight, (context) => {
    const governing = governingVerb(context);
    return governing?.group === group ? context.triggerBefore(governing.distance) : null;
  });

const FROM = wordsFor(({ prepositions }) => prepositions.from);
const TOWARDS = wordsFor(({ prepositions }) => prepositions.goals);

/** من X إلى Y, from X to Y: where a way begins. */
const start = ruleFor('motion', 1.5, (context) => {
  if (context.match.clitics !== '' || !FROM.has(context.previous)) return null;
  return TOWARDS.has(context.next) ? context.triggerBefore(1) : null;
});

const JOINING = wordsFor(({ relations }) => relations.joining);
const WITH_END = ofAll(({ attached }) => attached.in);
/** يربط عين العرب بالقائم: words of the first end. */
const LONGEST_END = 3;

/** يربط X بY: both ends of what joins two places. */
const joined = ruleFor('motion', 2.5, (context) => {
  const { words, match } = context;
  if (match.clitics === '') {
    const isFirst = JOINING.has(context.previous) && WITH_END.includes(context.next.charAt(0));
    return isFirst ? context.triggerBefore(1) : null;
  }
  if (!WITH_END.includes(match.clitics) || words.separator(match.first) !== 'space') return null;
  const reach = Math.min(context.clauseBefore(LONGEST_END + 1), LONGEST_END + 1);
  for (let at = 2; at <= reach; at++) if (JOINING.has(context.before(at))) return context.triggerBefore(at);
  return null;
});

const EVENTS = wordsFor((grammar) => grammar.context.events);

/** معركة X, the siege of X. */
const event = ruleFor('event', 2.5, (context) => dependingOn(context, EVENTS));

const INHABITANTS = wordsFor((grammar) => grammar.context.inhabitants);

/** أهالي X, residents of X. */
const inhabitants = ruleFor('inhabitants', 2.5, (context) => dependingOn(context, INHABITANTS));

/** A name without clitics that depends on one of some nouns. */
function dependingOn(context: Context, nouns: WordSet): Trigger | null {
  if (context.match.clitics !== '' || context.previous === '') return null;
  const distance = context.governorDistance;
  return nouns.has(context.before(distance)) ? context.triggerBefore(distance) : null;
}

const ORIGIN = new Set(ofAll(({ prepositions }) => prepositions.ofOrigin).map((word) => foldText(word)));
const PEOPLE_FROM = wordsFor((grammar) => grammar.context.peopleFrom);

/** ناشطون من X, مصادر في X. */
const origin = ruleFor('inhabitants', 2.5, (context) => {
  if (context.match.clitics !== '' || !ORIGIN.has(context.preposition)) return null;
  return PEOPLE_FROM.has(context.before(2)) ? context.triggerBefore(2) : null;
});

const FATE = wordsFor(
  ({ verbs }) => finiteForms(verbs.fate),
  ({ verbs }) => verbs.lying,
);

/** صمدت X, X شهدت. */
const fate = ruleFor('fate', 2.5, (context) => {
  if (FATE.has(context.next)) return context.triggerAfter(1);
  return FATE.has(context.previous) ? context.triggerBefore(1) : null;
});

const BEFORE_NOUNS = wordsFor(({ prepositions }) => prepositions.beforeNouns);

/** سورية can be an adjective, except where only a noun can stand. */
const nounPosition = ruleFor('nounPosition', 2.5, (context) => {
  if (!looksLikeAdjective(context)) return null;
  if (context.preposition !== '') return context.trigger();
  return BEFORE_NOUNS.has(context.previous) ? context.triggerBefore(1) : null;
});

/** A preposition of place before it, times the preposition's strength. */
const preposition = ruleFor('preposition', 1, (context) => {
  const found = context.preposition;
  if (found === '') return null;
  const strength = prepositionStrength(found);
  return context.match.clitics.endsWith(found)
    ? context.trigger(strength)
    : context.triggerBefore(context.prepositionDistance, strength);
});

const LINKS = wordsFor(({ lists }) => lists.links);
const OF_PLACE = wordsFor(({ prepositions }) => prepositions.ofPlace.map(({ word }) => word));
const CONNECTORS = wordsFor(({ lists }) =>
  lists.connectors.flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
);
/** Words in capitals of a name that the gazetteer need not have, and such names in a list. */
const LONGEST_ITEM = 3;
const MOST_ITEMS = 6;
const CAPITAL = /^\p{Lu}/u;

/** Dayton, Ohio, voted; in Kigali and Lusaka: goes on with names in capitals of which a preposition governs the first. */
const governedList = ruleFor('coordination', 1.2, (context) => {
  const { words, match } = context;
  if (!words.isLatin(match.first)) return null;
  const isComma = words.separator(match.first) === 'comma';
  if (isComma && isClose(words.separator(match.last + 1)) && !CONNECTORS.hasBare(context.next)) return null;
  let at = endOfItemBefore(words, match.first);
  for (let items = 0; items < MOST_ITEMS && at !== null; items++) {
    const before = startOfItem(words, at);
    if (before === null) return null;
    const governor = words.separator(before) === 'space' ? words.word(before - 1) : '';
    // Of: a town before its state, and not two authors, the data of X and Y.
    if (LINKS.hasBare(governor) ? isComma : OF_PLACE.hasBare(governor))
      return context.triggerBefore(match.first - before + 1);
    at = endOfItemBefore(words, before);
  }
  return null;
});

/** The last word of the item that a list has before a word; `null` where none goes on there. */
function endOfItemBefore(words: Words, first: number): number | null {
  if (words.separator(first) === 'comma') return first - 1;
  if (words.separator(first) !== 'space' || !CONNECTORS.hasBare(words.word(first - 1))) return null;
  const separator = words.separator(first - 1);
  return separator === 'space' || separator === 'comma' ? first - 2 : null;
}

/** The first word of an item in capitals that ends with a word; `null` where it is not in capitals. */
function startOfItem(words: Words, last: number): number | null {
  let at = last;
  const isCapital = (): boolean => words.word(at) !== '' && CAPITAL.test(words.printed(at, at));
  while (at > last - LONGEST_ITEM && isCapital() && (at === last || words.separator(at + 1) === 'space'))
    at--;
  return at === last ? null : at + 1;
}

const OWNED = wordsFor(
  (grammar) => grammar.context.inhabitants,
  (grammar) => grammar.context.near,
  ({ designators, designatorsFollow }) =>
    designatorsFollow ? designators.flatMap(({ singular, plural }) => [...singular, ...plural]) : [],
);
const POSSESSIVE = 's';
/** What stands between a place and what it has: Kampala's market women, Accra's old port. */
const MOST_BETWEEN = 1;

/** Mombasa's port, Gwadar's fishermen: what only places have. */
const possessive = ruleFor('inhabitants', 1, (context) => {
  const { words, match } = context;
  if (!words.isLatin(match.last) || context.next !== POSSESSIVE) return null;
  for (let distance = 2; distance <= 2 + MOST_BETWEEN; distance++) {
    if (words.separator(match.last + distance) !== 'space') return null;
    if (OWNED.hasBare(context.after(distance))) return context.triggerAfter(distance);
  }
  return null;
});

const hashtag = ruleFor('hashtag', 1, (context) => {
  const { words, match } = context;
  const { start } = words.span(match.first, match.last, match.skip);
  return words.original.charAt(start - 1) === '#' ? context.trigger() : null;
});

/** One word in the form of an origin, which may be the place itself: سورية, تركية. */
export function looksLikeAdjective({ words, match }: Context): boolean {
  if (match.first !== match.last) return false;
  const word = words.word(match.last).slice(match.skip);
  return inSome(({ forms }) => forms.isOriginOrPlace(word));
}

/** The rules for a place, in the order in which their reasons are shown. */
export const RULES_FOR: readonly Rule[] = [
  dateline,
  bracketed,
  direction,
  distance,
  near,
  start,
  joined,
  verb('motion', 2.5),
  verb('control', 2.5),
  verb('presence', 2),
  event,
  inhabitants,
  origin,
  fate,
  nounPosition,
  preposition,
  governedList,
  possessive,
  hashtag,
];
