import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { nextItem } from '../cues/lists.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { inSome, ofAll, wordsFor } from '../grammar/languages.ts';
import { mayBeName, startsCompound } from '../grammar/name-form.ts';
import { startsWithAnd } from '../grammar/preposition.ts';
import { finiteForms } from '../grammar/verbs.ts';
import type { Match } from '../scan/match.ts';
import type { Context } from './context.ts';
import { governingVerb } from './governing-verb.ts';

/** What ties a name to the container after it. */
export interface Link {
  readonly isExplicit: boolean;
  /** Whether it is only told which way or how near it lies from there: شمالي X. */
  readonly isBeside?: boolean;
}

/** Words that may stand between a name and its container: في محافظة, الواقعة شمالي, مركز. */
const LONGEST_LINK = 5;
/** Up to this ambiguity the next name is surely one, so that ب alone ties the name before to it. */
const SURELY_A_NAME = 0.35;
/** Items of a list that the gazetteer lacks, between a name and the container of all. */
const MOST_UNKNOWN = 3;

const LINKS = wordsFor((grammar) => grammar.context.lyingIn);
const INSIDE = wordsFor((grammar) => grammar.context.inside);
const BELONGING = wordsFor((grammar) => grammar.context.belonging);
const BESIDE = wordsFor((grammar) => grammar.context.beside);
const CAPITAL = wordsFor(({ unknown }) => unknown.capitals);
const BEFORE_UNKNOWN = wordsFor(({ unknown }) => unknown.containers);
/** يربط صفاقس بقابس: the second is where it leads, not what holds the first. */
const JOINING = wordsFor(({ relations }) => relations.joining);
const INHABITANTS = wordsFor(
  (grammar) => grammar.context.inhabitants,
  (grammar) => grammar.context.peopleFrom,
  ({ prepositions }) => prepositions.from,
);
const STATES = wordsFor(({ unknown }) => unknown.states);
const CONNECTORS = wordsFor(({ lists }) => lists.connectors.flat());
const QUALIFIERS = wordsFor(({ unknown }) => unknown.qualifiers);
const IN = ofAll(({ attached }) => attached.in);
const TO = ofAll(({ attached }) => attached.to);
const LOCATIVE = new Set(ofAll(({ prepositions }) => prepositions.towards).map((word) => foldText(word)));
/** What is told of a place alone: تقع X, سقطت X. */
const TOLD_OF_PLACES = wordsFor(
  ({ verbs }) => verbs.lying,
  ({ verbs }) => finiteForms(verbs.fate),
);

/** How the next match is tied to a match as its container; `null` where it is not. `designatorAt`: the word that announces the match. */
export function linkTo(context: Context, next: Match, designatorAt: number | null): Link | null {
  const { words, match } = context;
  if (next.first === match.last + 1) return adjacentLink(words, match, next);
  if (isBroken(words, match.last + 1, next.first) || areCountries(words, match, next)) return null;
  const last = lastUnknownItem(words, match, next);
  if (next.first - last > LONGEST_LINK) return null;
  const link = new LinkWords(words, last + 1, next.first);
  if (last > match.last && !link.isAttached && designatorOf(words.word(match.last + 1)) === null) return null;
  if (link.isCapital && isCountryLike(next)) return { isExplicit: true };
  if (link.isOfLinks && link.isBeside && next.names.every(isOfCountry)) return { isExplicit: false };
  if (!link.isOfLinks || !(link.opens || IN.includes(next.clitics) || link.belongs)) return null;
  if (link.belongs && TO.includes(next.clitics)) return { isExplicit: true };
  if (link.isBeside) return { isExplicit: false, isBeside: true };
  return { isExplicit: link.isAttached || (!goesOnAlike(context) && saysWhere(context, designatorAt)) };
}

/** en Bourgogne, en Écosse: a comma and the same preposition may go on with a list. */
const goesOnAlike = ({ words, match: { last }, preposition }: Context): boolean =>
  words.isLatin(last) && words.separator(last + 1) === 'comma' && words.word(last + 1) === preposition;

const isOfCountry = ({ place }: Match['names'][number]): boolean => place.kind === 'country';

/** au Liban, en Irak: the next country of a list holds none. */
const areCountries = (words: Words, { last, names }: Match, next: Match): boolean =>
  words.isLatin(last) &&
  words.separator(last + 1) === 'comma' &&
  names.some(isOfCountry) &&
  next.names.every(isOfCountry);

/** العزيزية وبلاط بريف X: the last word of the unknown items that go on with a name's list, or of the name. */
function lastUnknownItem(words: Words, { last }: Match, next: Match): number {
  let end = last;
  for (let items = 0; items < MOST_UNKNOWN; items++) {
    const item = endOfUnknownItem(words, end);
    if (item === null || item >= next.first - 1) return end;
    end = item;
  }
  return end;
}

/** An item that may be a verb is none: بنزرت ويمر بمدينة الحمامات. */
function endOfUnknownItem(words: Words, end: number): number | null {
  const word = words.word(end + 1);
  const isDesignated = startsWithAnd(word) && designatorOf(word) !== null;
  const at = isDesignated ? end + 2 : nextItem(words, end);
  if (at === null) return null;
  const name = startsWithAnd(words.word(at)) ? words.word(at).slice(1) : words.word(at);
  if (startsCompound(name)) return at + 1;
  return mayBeName(name) && !inSome(({ forms }) => forms.mayBePresent(name)) ? at : null;
}

function adjacentLink(words: Words, match: Match, next: Match): Link | null {
  const separator = words.separator(next.first);
  if (separator === 'bracket')
    return { isExplicit: isOnlyCountry(match, next) && words.separator(next.last + 1) === 'bracket' };
  if (separator === 'comma' && isCountryAfterTown(words, match, next)) return { isExplicit: true };
  if (separator !== 'space' || !IN.includes(next.clitics)) return null;
  if (JOINING.has(words.word(match.first - 1))) return null;
  const isName = next.names.some(({ ambiguity, need }) => ambiguity <= SURELY_A_NAME && need === 'nothing');
  return { isExplicit: isName && match.clitics === '' };
}

const isOnlyCountry = (match: Match, next: Match): boolean =>
  next.names.length > 0 && next.names.every(isOfCountry) && !match.names.some(isOfCountry);

/** Memphis, Egypt, was; not In Geneva, Egypt said, nor Memphis, Egypt and Syria. */
function isCountryAfterTown(words: Words, match: Match, next: Match): boolean {
  if (!words.isLatin(match.last) || !isOnlyCountry(match, next) || words.separator(match.first) === 'comma')
    return false;
  const after = next.last + 1;
  const separator = words.separator(after);
  if (separator !== 'comma') return separator !== 'space' && separator !== 'quote';
  return !CONNECTORS.hasBare(words.word(after)) && !/^\p{Lu}/u.test(words.printed(after, after));
}

function isBroken(words: Words, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const separator = words.separator(at);
    if (separator === 'stop' || separator === 'line') return true;
  }
  return false;
}

function isCountryLike({ names }: Match): boolean {
  return names.some(({ place }) => place.kind === 'country' || place.kind === 'governorate');
}

/** The words between a name and its container, and what they say together. */
class LinkWords {
  private readonly between: readonly string[];

  constructor(words: Words, from: number, to: number) {
    const start = QUALIFIERS.hasBare(words.word(from)) ? from + 1 : from;
    const between: string[] = [];
    for (let at = start; at < to; at++) between.push(words.word(at));
    this.between = between;
  }

  /** Whether all of them may stand there. */
  get isOfLinks(): boolean {
    return this.between.every((word) => isDesignator(word) || LINKS.has(word) || BELONGING.has(word));
  }

  /** في, بريف: whether one of them leads inside. */
  get opens(): boolean {
    return this.isAttached || this.between.some((word) => INSIDE.hasBare(word));
  }

  /** بمدينة, بمحافظة: whether the designator itself does. */
  get isAttached(): boolean {
    return this.between.some((word) => IN.includes(word.charAt(0)) && isDesignator(word));
  }

  /** التابعة. */
  get belongs(): boolean {
    return this.between.some((word) => BELONGING.hasBare(word));
  }

  /** شمال, قرب: whether it is only told where it lies from there. */
  get isBeside(): boolean {
    return this.between.some((word) => BESIDE.hasBare(word));
  }

  /** عاصمة: whether the name is told to be a capital of what follows. */
  get isCapital(): boolean {
    const [word = '', ...others] = this.between;
    return others.length === 0 && CAPITAL.hasBare(word);
  }
}

const isDesignator = (word: string): boolean => designatorOf(word) !== null;

/**
 * Whether في after a name tells where the place lies and not where something happens: حلب في ولاية X, بلدة حلب في X, إلى حلب في X,
 * تقع حلب في X, دخل الجيش حلب في X; not وفد دمشق في X, أهالي حلب في X, من بلدة حلب في X, هاجمت إسرائيل إيران في X.
 */
function saysWhere(context: Context, designatorAt: number | null): boolean {
  const { words, match, preposition, previous } = context;
  const start = designatorAt ?? match.first;
  const separator = words.separator(start);
  if (separator !== 'space' && separator !== 'quote') return match.clitics === '';
  if (INHABITANTS.has(words.word(start - 1))) return false;
  if (designatorAt !== null || LOCATIVE.has(preposition) || TOLD_OF_PLACES.has(previous)) return true;
  if (preposition !== '' || match.names.some(isOfCountry)) return false;
  const group = governingVerb(context)?.group;
  return group === 'motion' || group === 'control';
}

/**
 * The last word of a container that no gazetteer has, after a designator that names one in so many words: بمحافظة الدقهلية,
 * في ولاية أوهايو; `null` where there is none.
 */
export function unknownContainerAfter(
  context: Context,
  next: Match | undefined,
  designatorAt: number | null,
): number | null {
  const { words, match } = context;
  const state = stateAfter(words, match);
  if (state !== null) return state;
  const end = Math.min(next?.first ?? words.count, match.last + LONGEST_LINK, words.count);
  for (let at = match.last + 1; at < end && !isBroken(words, at, at); at++) {
    const word = words.word(at);
    if (BEFORE_UNKNOWN.has(word)) {
      const named = at + 1;
      if (next?.first === named || words.separator(named) !== 'space' || !isUnknownName(words.word(named)))
        return null;
      const link = new LinkWords(words, match.last + 1, named);
      const isSaid = link.isAttached || (link.opens && saysWhere(context, designatorAt));
      return link.isOfLinks && isSaid && !link.isBeside ? named : null;
    }
    if (!LINKS.has(word) && !BELONGING.has(word)) return null;
  }
  return null;
}

/** Cairo, Illinois; Tripoli in Iowa. */
function stateAfter(words: Words, { first, last }: Match): number | null {
  if (!words.isLatin(last)) return null;
  const at = INSIDE.hasBare(words.word(last + 1)) ? last + 2 : last + 1;
  const isTied = at === last + 2 || (words.separator(at) === 'comma' && !isListOfStates(words, first, at));
  return isTied && STATES.hasBare(words.word(at)) ? at : null;
}

/** Alaska, Alabama and Arizona: whether a state is one of a list, and does not hold the one before. */
function isListOfStates(words: Words, first: number, at: number): boolean {
  if (!STATES.hasBare(words.word(first))) return false;
  const separator = words.separator(at + 1);
  const goesOn = separator === 'comma' || separator === 'space';
  const isCapital =
    separator === 'comma' && at + 1 < words.count && /^\p{Lu}/u.test(words.printed(at + 1, at + 1));
  return (
    words.separator(first) === 'comma' || isCapital || (goesOn && CONNECTORS.hasBare(words.word(at + 1)))
  );
}

function isUnknownName(word: string): boolean {
  return mayBeName(word) && (isDefinite(word) || !inSome(({ forms }) => forms.mayBePresent(word)));
}
