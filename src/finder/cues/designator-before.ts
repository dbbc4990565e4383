import { ARTICLE } from '../../text/arabic/clitics.ts';
import { COUNTRYSIDE, DIRECTION_ADJECTIVES } from '../../text/arabic/directions.ts';
import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import { WordSet } from '../../text/word-set.ts';
import type { Words } from '../../text/words.ts';
import { type DesignatorForm, designatorOf, type GrammaticalNumber } from '../grammar/designator-forms.ts';
import type { Designator } from '../grammar/grammar.ts';
import { GRAMMARS, ofAll, wordsFor } from '../grammar/languages.ts';
import { mayBeName } from '../grammar/name-form.ts';
import type { Match } from '../scan/match.ts';

/** What a text says of the kind of a name before it comes. */
export interface Designation {
  readonly designator: Designator;
  readonly number: GrammaticalNumber;
  /** First word of the designating words. */
  readonly at: number;
  /** Whether it designates this name alone or a list that the name stands in. */
  readonly rule: 'designator' | 'list';
}

const ADJECTIVES = new WordSet(() => DIRECTION_ADJECTIVES);
const DEFINITE_COUNTRYSIDE = new WordSet(() => [COUNTRYSIDE.definite]);
const COMPRISING = wordsFor(({ lists }) => lists.comprising);
const CAPITALS = wordsFor(({ unknown }) => unknown.capitals);
const LINKS = wordsFor(({ lists }) => lists.links);
const ARTICLES = wordsFor(({ prepositions }) => prepositions.articles);
const QUALIFIERS = wordsFor(({ unknown }) => unknown.facilityQualifiers);
const COPULAS = wordsFor(({ lists }) => lists.copulas);
const BEFORE_NAMES = wordsFor(({ prepositions }) => prepositions.ofPlace.map(({ word }) => word));
/** Zagora is a small historic market town. */
const MOST_SAID = 6;
/** Adjectives between a name and the designator after it. */
const MOST_BETWEEN = 1;
/** The designators that may follow their names. */
const FOLLOWING: ReadonlyMap<string, DesignatorForm> = new Map(
  GRAMMARS.filter(({ designatorsFollow }) => designatorsFollow)
    .flatMap(({ designators }) => designators)
    .flatMap(({ singular, plural }) => [...singular, ...plural])
    .flatMap((word) => {
      const form = designatorOf(foldText(word));
      return form === null ? [] : [[foldText(word), form] as const];
    }),
);
const LYING = wordsFor(({ verbs }) => verbs.lying);
const TO = ofAll(({ attached }) => attached.to);
const LIKE = ofAll(({ attached }) => attached.like);
/** How many words may stand between a plural and its list when one of those or كـ opens it. */
const LONGEST_BEFORE_LIST = 14;

/** The designator that designates a match: right before it, or before the list that it opens. */
export function designationOf(words: Words, match: Match): Designation | null {
  const inflected = inflectedDesignatorIn(words, match);
  if (inflected !== null) return inflected;
  if (holdsDesignator(match)) return outerDesignator(words, match);
  return (
    designatorBefore(words, match) ??
    linkedDesignatorBefore(words, match) ??
    designatorAfter(words, match) ??
    designatorSaid(words, match) ??
    designatorAsserted(words, match) ??
    capitalBefore(words, match) ??
    dividedCountryside(words, match) ??
    openedList(words, match)
  );
}

/** بحيرة سد الطبقة: a name that holds its own designator needs no other. */
function holdsDesignator({ first, last, names }: Match): boolean {
  return (
    first < last &&
    names.every(({ words }) => designatorOf(words[0] ?? '')?.number === 'singular') &&
    names.length > 0
  );
}

const designate = ({ designator, number }: DesignatorForm, at: number): Designation => ({
  designator,
  number,
  at,
  rule: number === 'singular' ? 'designator' : 'list',
});

/** باديتي بقرص: the match itself begins with the dual or plural of the designator in its name. */
function inflectedDesignatorIn(words: Words, match: Match): Designation | null {
  if (match.first === match.last) return null;
  const form = designatorOf(words.word(match.first));
  if (form === null || form.number === 'singular') return null;
  const printed = words.word(match.first).slice(match.skip);
  return match.names.some((name) => name.words[0] === printed) ? null : designate(form, match.first);
}

/** ولاية نهر النيل: a kind of place that bears the name, too; شارع تل أبيض: a street is only named after the place. */
function outerDesignator(words: Words, match: Match): Designation | null {
  const designation = designatorBefore(words, match);
  if (designation === null || designation.designator.id === 'street') return designation;
  return match.names.some(({ place }) => designation.designator.kinds.includes(place.kind))
    ? designation
    : null;
}

function designatorBefore(words: Words, { first, clitics }: Match): Designation | null {
  const separator = words.separator(first);
  if (clitics !== '' || (separator !== 'space' && separator !== 'quote')) return null;
  const form = designatorOf(words.word(first - 1));
  return form === null ? null : designate(form, first - 1);
}

/** The city of X, la province de l’X; a name in the plural governs a list: the provinces of X and Y. */
function linkedDesignatorBefore(words: Words, { first, clitics }: Match): Designation | null {
  if (clitics !== '' || !words.isLatin(first - 1) || words.separator(first) !== 'space') return null;
  const link = ARTICLES.hasBare(words.word(first - 1)) ? first - 2 : first - 1;
  if (!LINKS.hasBare(words.word(link)) || words.separator(link) !== 'space') return null;
  if (words.separator(link + 1) !== 'space') return null;
  const form = designatorOf(words.word(link - 1));
  return form === null ? null : designate(form, link - 1);
}

/** Zagora is a small town. */
function designatorSaid(words: Words, { last }: Match): Designation | null {
  if (!words.isLatin(last) || !COPULAS.hasBare(words.word(last + 1))) return null;
  for (let at = last + 1; at <= last + MOST_SAID && words.separator(at) === 'space'; at++) {
    const form = FOLLOWING.get(words.word(at));
    if (form !== undefined) return form.number === 'singular' ? designate(form, at) : null;
    if (BEFORE_NAMES.hasBare(words.word(at))) return null;
  }
  return null;
}

/** بربرة مدينة ساحلية, بربرة هي مدينة: at the start of a clause, before what can be no name. */
function designatorAsserted(words: Words, { first, last, clitics }: Match): Designation | null {
  const start = words.separator(first);
  if (words.isLatin(last) || clitics !== '' || start === 'space' || start === 'quote') return null;
  const at = COPULAS.has(words.word(last + 1)) ? last + 2 : last + 1;
  if (words.separator(at) !== 'space') return null;
  const form = assertedSettlement(words, at);
  return form === null ? null : designate(form, at);
}

/** مدينة ساحلية, قرية تقع: the designator of a settlement at a position, without clitics, that no name follows. */
export function assertedSettlement(words: Words, at: number): DesignatorForm | null {
  const word = words.word(at);
  const form = designatorOf(word);
  if (form === null || !form.designator.kinds.includes('village')) return null;
  const isBare = form.designator.singular.some((singular) => foldText(singular) === word);
  return isBare && words.separator(at + 1) === 'space' && !isNamedAfter(words, at + 1) ? form : null;
}

/** Whether a word after a designator may be its name, and no adjective or verb: قرية X, not قرية تقع; ألمانية has no article. */
function isNamedAfter(words: Words, at: number): boolean {
  const word = words.word(at);
  if (isDefinite(word) && words.printed(at, at).startsWith(ARTICLE)) return true;
  return !isDefinite(word) && mayBeName(word) && !LYING.has(word);
}

/** Homs governorate, Hama Military Airport. */
function designatorAfter(words: Words, { last }: Match): Designation | null {
  for (let at = last + 1; at <= last + 1 + MOST_BETWEEN; at++) {
    if (!words.isLatin(at) || words.separator(at) !== 'space') return null;
    const form = FOLLOWING.get(words.word(at));
    if (form !== undefined) return form.number === 'singular' ? designate(form, at) : null;
    if (!QUALIFIERS.hasBare(words.word(at))) return null;
  }
  return null;
}

/** Homs and Hama provinces, the Coca and Napo rivers: the plural right after the last word of a list is said of each, and of nothing in it. */
export function pluralAfter(words: Words, last: number): Designation | null {
  if (!words.isLatin(last + 1) || words.separator(last + 1) !== 'space') return null;
  const form = FOLLOWING.get(words.word(last + 1));
  return form?.number === 'plural' ? { ...designate(form, last + 1), number: 'singular' } : null;
}

/** العاصمة السورية دمشق, عاصمة الخلافة المزعومة الرقة: the capital with an adjective. */
function capitalBefore(words: Words, { first, clitics }: Match): Designation | null {
  const isClose = words.separator(first) === 'space' && words.separator(first - 1) === 'space';
  if (clitics !== '' || !isClose || !isDefinite(words.word(first - 1))) return null;
  const isOfSomething = isDefinite(words.word(first - 2)) && words.separator(first - 2) === 'space';
  const owned =
    isOfSomething && CAPITALS.hasBare(words.word(first - 3)) ? designatorOf(words.word(first - 3)) : null;
  if (owned !== null) return designate(owned, first - 3);
  const form = designatorOf(words.word(first - 2));
  const hasArticle = words.word(first - 2).includes(ARTICLE);
  return form !== null && hasArticle && form.number === 'singular' ? designate(form, first - 2) : null;
}

/** الريف الشرقي لحلب: the countryside comes first and its city follows with ل. */
function dividedCountryside(words: Words, { first, clitics }: Match): Designation | null {
  if (!TO.some((letter) => clitics.endsWith(letter))) return null;
  let at = first - 1;
  while (ADJECTIVES.hasBare(words.word(at)) && words.separator(at + 1) === 'space') at--;
  if (at === first - 1 || !DEFINITE_COUNTRYSIDE.has(words.word(at))) return null;
  const form = designatorOf(foldText(COUNTRYSIDE.construct));
  return form === null ? null : designate(form, at);
}

/** أحياء المدينة، كالصناعة; بلدات عدة منها هجين: a plural some words before the list. */
function openedList(words: Words, { first, clitics }: Match): Designation | null {
  if (!LIKE.includes(clitics) && !(clitics === '' && COMPRISING.hasBare(words.word(first - 1)))) return null;
  for (let at = first - 1; at >= first - LONGEST_BEFORE_LIST; at--) {
    const separator = words.separator(at + 1);
    if (separator === 'stop' || separator === 'line') return null;
    const form = pluralDesignator(words.word(at));
    if (form !== null) return designate(form, at);
  }
  return null;
}

function pluralDesignator(word: string): DesignatorForm | null {
  const form = designatorOf(word) ?? definiteDesignator(word);
  return form !== null && form.number !== 'singular' ? form : null;
}

/** الأحياء, بالأحياء: outside a construct the designator carries the article. */
function definiteDesignator(word: string): DesignatorForm | null {
  const at = word.indexOf(ARTICLE);
  return at < 0 || at > 2 ? null : designatorOf(word.slice(at + ARTICLE.length));
}
