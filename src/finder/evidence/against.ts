import { ARTICLE } from '../../text/arabic/clitics.ts';
import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { inSome, ofAll, wordsFor } from '../grammar/languages.ts';
import { isAnd } from '../grammar/preposition.ts';
import { finiteForms } from '../grammar/verbs.ts';
import type { Context } from './context.ts';
import { described } from './described.ts';
import { directionsBefore } from './directions.ts';
import { looksLikeAdjective } from './for.ts';
import type { Rule } from './rule.ts';

const FIRST_NAMES = wordsFor(({ people }) => people.firstNames);
const ALSO_PEOPLE = wordsFor(({ institutions }) => institutions.alsoPeople);

/** أحمد الحلبي, لمحمود الشامي, Peter Hamilton: what has not the form of an origin may be the object: زار أحمد X. */
const personalName: Rule = {
  id: 'personalName',
  weight: 5,
  side: 'against',
  match(context) {
    const isGiven = FIRST_NAMES.has(context.previous) || ALSO_PEOPLE.hasBare(context.previous);
    const isName = context.match.clitics === '' && isGiven;
    const isFamily =
      context.isOrdinary || endsInOrigin(context) || context.words.isLatin(context.match.first);
    return isName && isFamily ? context.triggerBefore(1) : null;
  },
};

const KINSHIP = wordsFor(({ people }) => people.kinship);
const DESCENT = wordsFor(({ people }) => people.descent);

/** ابن عساكر, تونس عبد الرحيم, آل الجزيرة, her sons, Jordan and Paris; where the father belongs to the place's name, the name holds it. */
const kinship: Rule = {
  id: 'kinship',
  weight: 5,
  side: 'against',
  match(context) {
    const { words, match } = context;
    const isListed = words.isLatin(match.first) && words.separator(match.first) === 'comma';
    const before = isListed ? context.before(1) : context.previous;
    if (match.clitics !== '') return null;
    if (KINSHIP.has(before)) return context.triggerBefore(1);
    const isBare = match.first === match.last && context.preposition === '' && !context.isDesignated;
    return isBare && DESCENT.hasBare(context.next) ? context.triggerAfter(1) : null;
  },
};

const TITLES = wordsFor(({ people }) => people.titles);

/** السيد X. */
const title: Rule = {
  id: 'title',
  weight: 2,
  side: 'against',
  ordinaryOnly: true,
  match: (context) =>
    context.match.clitics === '' && TITLES.has(context.previous) ? context.triggerBefore(1) : null,
};

const FATHERS = wordsFor(({ people }) => people.fathers);

/** القيادي أبو كمال, أبو حمام الشامي: a name with a father in it is a man's. */
const kunya: Rule = {
  id: 'kunya',
  weight: 5,
  side: 'against',
  match(context) {
    const { words, match } = context;
    const father = words.word(match.first).slice(match.skip);
    if (match.first === match.last || !FATHERS.hasBare(father)) return null;
    if (TITLES.has(context.previous)) return context.triggerBefore(1);
    const speech = distanceToSpeech(context);
    if (speech !== null) return context.triggerBefore(speech);
    return isOrigin(context.next) ? context.triggerAfter(1) : null;
  },
};

const SPEECH = wordsFor(({ verbs }) => finiteForms(verbs.speech));
/** How many men with fathers in their names may speak together. */
const MOST_SPEAKERS = 5;

/** How far before a father the verb stands that he and those before him are the subjects of: قال أبو كمال وأبو حمام. */
function distanceToSpeech({ words, match }: Context): number | null {
  for (let distance = 1; distance <= 1 + 2 * MOST_SPEAKERS; distance += 2) {
    const at = match.first - distance;
    if (words.separator(at + 1) !== 'space') return null;
    if (SPEECH.has(words.word(at))) return distance;
    if (!FATHERS.has(words.word(at - 1))) return null;
  }
  return null;
}

/** أصول سورية: in the form of an adjective, right after a noun. */
const adjective: Rule = {
  id: 'adjective',
  weight: 4,
  side: 'against',
  match(context) {
    if (context.isDesignated && !describesTown(context)) return null;
    if (isNunated(context)) return context.trigger();
    if (context.match.clitics !== '' || !looksLikeAdjective(context)) return null;
    if (context.previous === '') return null;
    if (!context.isDesignated && standsWhereNounsStand(context)) return null;
    return context.triggerBefore(1, context.isDesignated ? SHARE_OF_TOWNS : 1);
  },
};

/** Neither the designator nor تقع after it makes a country of such a word. */
const SHARE_OF_TOWNS = 2;
/** مدينة ليبية: after a town's designator the name of a country in this form describes the town. */
function describesTown({ match, previous }: Context): boolean {
  const kinds = designatorOf(previous)?.designator.kinds ?? [];
  return (
    kinds.includes('city') &&
    !kinds.includes('country') &&
    match.names.every(({ place }) => place.kind === 'country')
  );
}

const TANWIN = /[\u064b\u08f0]/;

/** وفدًا سوريًا: in the accusative with tanwin, as only an adjective of origin is. */
function isNunated({ words, match }: Context): boolean {
  if (match.first !== match.last) return false;
  const { start, end } = words.span(match.first, match.last, match.skip);
  const word = words.word(match.last);
  return inSome(({ forms }) => forms.mayBeNunated(word)) && TANWIN.test(words.original.slice(start, end + 1));
}

const BEFORE_NOUNS = wordsFor(
  ({ prepositions }) => prepositions.beforeNouns,
  (grammar) => grammar.context.near,
  (grammar) => grammar.context.events,
  (grammar) => grammar.context.inhabitants,
  ({ verbs }) => [verbs.motion, verbs.control, verbs.speech, verbs.fate].flatMap(finiteForms),
);

/** After a preposition, a particle, a designator, or a verb that takes a place, an adjective cannot stand. */
function standsWhereNounsStand(context: Context): boolean {
  const { previous } = context;
  if (context.preposition !== '' || designatorOf(previous) !== null) return true;
  return BEFORE_NOUNS.has(previous) || directionsBefore(context) > 0;
}

const ABSTRACT_OWNERS = wordsFor(({ institutions }) => institutions.abstractOwners);

/** وزير X, حقوق X: an ordinary word that depends on an abstract noun. */
const abstractOwner: Rule = {
  id: 'abstractOwner',
  weight: 4,
  side: 'against',
  ordinaryOnly: true,
  match: (context) =>
    context.match.clitics === '' && ABSTRACT_OWNERS.has(context.previous) ? context.triggerBefore(1) : null,
};

const IN = ofAll(({ prepositions }) => prepositions.in).map((word) => foldText(word));
const INJURY = wordsFor(({ institutions }) => institutions.injury);
/** How far back an injury is looked for: أصيب ثلاثة رجال في X. */
const INJURY_REACH = 4;

/** أصيب في X. */
const injury: Rule = {
  id: 'injury',
  weight: 3,
  side: 'against',
  ordinaryOnly: true,
  match(context) {
    if (!IN.includes(context.preposition)) return null;
    const reach = context.clauseBefore(INJURY_REACH);
    for (let distance = 2; distance <= reach; distance++) {
      if (INJURY.has(context.before(distance))) return context.triggerBefore(distance);
    }
    return null;
  },
};

/**
 * تدمر المدن: a word in the form of the present, after no preposition and before a definite noun; of a name that is no word else only at
 * the start of a clause and before a noun that may be his who does it: ينبع الفلج.
 */
const verbObject: Rule = {
  id: 'verbObject',
  weight: 2.5,
  side: 'against',
  overruledByDesignator: true,
  match(context) {
    const { words, match, next } = context;
    const word = words.word(match.first);
    const isVerb = match.first === match.last && inSome(({ forms }) => forms.mayBePresent(word));
    if (!isVerb || context.preposition !== '' || !isDefinite(next)) return null;
    const isStart = context.clauseBefore(1) === 0 && words.separator(match.last + 1) === 'space';
    const isHis =
      inSome(({ forms }) => forms.isHisPresent(word, next)) && words.separator(match.last + 2) === 'space';
    return context.isOrdinary || (isStart && isHis) ? context.triggerAfter(1) : null;
  },
};

const TIMES = wordsFor((grammar) => grammar.context.times);
/** Towns are feminine: البوكمال الحدودية is a town, الطبقة الوسطى is not. */
const SHARE_WHERE_TOWNS_AGREE = 0.2;

/** الباب الخلفي, الضمير الحي: a definite adjective in the masculine, which no town takes, or perhaps in the feminine. */
const qualified: Rule = {
  id: 'qualified',
  weight: 2.5,
  side: 'against',
  ordinaryOnly: true,
  overruledByDesignator: true,
  match(context) {
    const { words, match, next } = context;
    const from = match.first === match.last ? match.skip : 0;
    if (!isDefinite(words.word(match.last).slice(from)) || !isDefinite(next) || TIMES.hasBare(next))
      return null;
    const agrees = inSome(({ forms }) => forms.agreesWithTown(next));
    return context.triggerAfter(1, agrees ? SHARE_WHERE_TOWNS_AGREE : 1);
  },
};

/** الصحابي الجليل: definite after a definite noun that is no designator. */
const attribute: Rule = {
  id: 'attribute',
  weight: 1.5,
  side: 'against',
  ordinaryOnly: true,
  match(context) {
    const { words, match, previous } = context;
    if (match.clitics !== '' || !isDefinite(previous) || !isDefinite(words.word(match.first))) return null;
    return TIMES.hasBare(previous) ? null : context.triggerBefore(1);
  },
};

/** أهالي المدينة: the definite form of the designator of a settlement or area is more often the place that was named before. */
const takenUp: Rule = {
  id: 'takenUp',
  weight: 2,
  side: 'against',
  ordinaryOnly: true,
  overruledByDesignator: true,
  match(context) {
    const { words, match } = context;
    const word = words.word(match.first).slice(match.skip);
    if (match.first !== match.last || !isDefinite(word)) return null;
    const form = designatorOf(word.slice(ARTICLE.length));
    return form?.designator.otherwise === 'place' ? context.trigger() : null;
  },
};

/** بحث is not ب + حث: a clitic on a word without article. */
const cutClitic: Rule = {
  id: 'cutClitic',
  weight: 0.5,
  side: 'against',
  ordinaryOnly: true,
  overruledByDesignator: true,
  match(context) {
    const { words, match } = context;
    const isPreposition = match.clitics !== '' && !isAnd(match.clitics);
    if (!isPreposition || isDefinite(words.word(match.first).slice(match.skip))) return null;
    return context.trigger();
  },
};

const isOrigin = (word: string): boolean => inSome(({ forms }) => forms.isOrigin(word));

/** الحلبي, الشامي: with the article and the ending of origin. */
function endsInOrigin({ words, match }: Context): boolean {
  return isOrigin(words.word(match.last));
}

/** The rules against a place, in the order in which their reasons are shown. */
export const RULES_AGAINST: readonly Rule[] = [
  personalName,
  kinship,
  title,
  kunya,
  adjective,
  abstractOwner,
  injury,
  verbObject,
  qualified,
  described,
  attribute,
  takenUp,
  cutClitic,
];
