import type { Reason } from '../../model/reason.ts';
import { ARTICLE } from '../../text/arabic/clitics.ts';
import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import { WordSet } from '../../text/word-set.ts';
import { EVENTS, INHABITANTS, NEARNESS } from '../grammar/ar/context.ts';
import { FIRST_NAMES } from '../grammar/ar/first-names.ts';
import { ABSTRACT_OWNERS, INJURY } from '../grammar/ar/institutions.ts';
import { KINSHIP, TITLES } from '../grammar/ar/people.ts';
import { NOUN_PARTICLES } from '../grammar/ar/prepositions.ts';
import { TIMES } from '../grammar/ar/times.ts';
import { CONTROL, FATE, MOTION, SPEECH } from '../grammar/ar/verbs.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { finiteForms } from '../grammar/verb-forms.ts';
import type { Context } from './context.ts';
import { directionsBefore } from './directions.ts';
import { looksLikeAdjective } from './for.ts';

type CounterRule = (context: Context) => Reason | null;

const SETS = {
  firstNames: new WordSet(FIRST_NAMES),
  kinship: new WordSet(KINSHIP),
  titles: new WordSet(TITLES),
  fathers: new WordSet(['أبو', 'أبا', 'أبي']),
  owners: new WordSet(ABSTRACT_OWNERS),
  injury: new WordSet(INJURY),
  beforeNouns: new WordSet([
    ...NOUN_PARTICLES,
    ...NEARNESS,
    ...EVENTS,
    ...INHABITANTS,
    ...[...MOTION, ...CONTROL, ...SPEECH, ...FATE].flatMap(finiteForms),
  ]),
  times: new WordSet(TIMES),
} as const;

/** How far back an injury is looked for: أصيب ثلاثة رجال في X. */
const REACH = 4;
/** Towns are feminine: البوكمال الحدودية is a town, الطبقة الوسطى is not. */
const FEMININE_SHARE = 0.2;
const IN = foldText('في');
const PREFIXES_OF_PRESENT = 'تي';

/** أحمد الحلبي, لمحمود الشامي: what has not the form of an origin may be the object: زار أحمد X. */
const personalName: CounterRule = (context) => {
  if (context.match.clitics !== '' || !SETS.firstNames.has(context.previous)) return null;
  return context.reasonBefore('personalName', 1);
};

/** ابن عساكر, آل الجزيرة; where the father belongs to the place's name, the name holds it. */
const kinship: CounterRule = (context) =>
  context.match.clitics === '' && SETS.kinship.has(context.previous)
    ? context.reasonBefore('kinship', 1)
    : null;

const title: CounterRule = (context) =>
  context.match.clitics === '' && SETS.titles.has(context.previous) ? context.reasonBefore('title', 1) : null;

/** القيادي أبو كمال, أبو حمام الشامي. */
const kunya: CounterRule = (context) => {
  const { words, match } = context;
  const father = words.word(match.first).slice(match.skip);
  if (match.first === match.last || !SETS.fathers.hasBare(father)) return null;
  if (SETS.titles.has(context.previous)) return context.reasonBefore('kunya', 1);
  return isOrigin(context.next) ? context.reasonAfter('kunya', 1) : null;
};

/** أصول سورية: in the form of an adjective, right after a noun. */
const adjective: CounterRule = (context) => {
  if (context.match.clitics !== '' || !looksLikeAdjective(context)) return null;
  if (context.previous === '' || standsWhereNounsStand(context)) return null;
  return context.reasonBefore('adjective', 1);
};

/** After a preposition, a particle, a designator, or a verb that takes a place, an adjective cannot stand. */
function standsWhereNounsStand(context: Context): boolean {
  const previous = context.previous;
  if (context.preposition !== '' || designatorOf(previous) !== null) return true;
  return SETS.beforeNouns.has(previous) || directionsBefore(context) > 0;
}

const abstractOwner: CounterRule = (context) =>
  context.match.clitics === '' && SETS.owners.has(context.previous)
    ? context.reasonBefore('abstractOwner', 1)
    : null;

const injury: CounterRule = (context) => {
  if (context.preposition !== IN) return null;
  const reach = context.clauseBefore(REACH);
  for (let distance = 2; distance <= reach; distance++) {
    if (SETS.injury.has(context.before(distance))) return context.reasonBefore('injury', distance);
  }
  return null;
};

/** تدمر المدن: a word in the form of the present, after no preposition and before a definite noun. */
const verbObject: CounterRule = (context) => {
  const { words, match } = context;
  const word = words.word(match.first);
  const isVerb = PREFIXES_OF_PRESENT.includes(word.charAt(0)) && match.first === match.last;
  if (!isVerb || context.preposition !== '' || !isDefinite(context.next)) return null;
  return context.reasonAfter('verbObject', 1);
};

/** الباب الخلفي, الضمير الحي: a definite adjective in the masculine, which no town takes, or perhaps in the feminine. */
const qualified: CounterRule = (context) => {
  const { words, match, next } = context;
  const from = match.first === match.last ? match.skip : 0;
  if (!isDefinite(words.word(match.last).slice(from)) || !isDefinite(next) || SETS.times.hasBare(next))
    return null;
  return context.reasonAfter('qualified', 1, next.endsWith('ه') || next === 'التي' ? FEMININE_SHARE : 1);
};

/** الصحابي الجليل: definite after a definite noun that is no designator. */
const attribute: CounterRule = (context) => {
  const { words, match, previous } = context;
  if (match.clitics !== '' || !isDefinite(previous) || !isDefinite(words.word(match.first))) return null;
  return SETS.times.hasBare(previous) ? null : context.reasonBefore('attribute', 1);
};

/** أهالي المدينة: the definite form of the designator of a settlement or area is more often the place that was named before. */
const takenUp: CounterRule = (context) => {
  const { words, match } = context;
  const word = words.word(match.first).slice(match.skip);
  if (match.first !== match.last || !isDefinite(word)) return null;
  const form = designatorOf(word.slice(ARTICLE.length));
  return form?.designator.otherwise === 'place' ? context.reason('takenUp') : null;
};

/** بحث is not ب + حث: a clitic on a word without article. */
const cutClitic: CounterRule = (context) => {
  const { words, match } = context;
  const isPreposition = match.clitics !== '' && match.clitics !== 'و';
  if (!isPreposition || isDefinite(words.word(match.first).slice(match.skip))) return null;
  return context.reason('cutClitic');
};

const RULES: readonly CounterRule[] = [
  personalName,
  kinship,
  title,
  kunya,
  adjective,
  abstractOwner,
  injury,
  verbObject,
  qualified,
  attribute,
  takenUp,
  cutClitic,
];

/** Rules that speak only against ordinary words. */
const AGAINST_ORDINARY_WORDS: ReadonlySet<string> = new Set([
  'title',
  'abstractOwner',
  'injury',
  'verbObject',
  'qualified',
  'attribute',
  'takenUp',
  'cutClitic',
]);
/** Rules that a designator overrules: مدينة العقبة المزدحمة. */
const OVERRULED_BY_DESIGNATORS: ReadonlySet<string> = new Set([
  'verbObject',
  'qualified',
  'cutClitic',
  'adjective',
]);

/** Everything around a match that speaks against a place. */
export function evidenceAgainst(context: Context, isOrdinary: boolean, isDesignated: boolean): Reason[] {
  return RULES.map((rule) => rule(context)).filter(
    (reason): reason is Reason => reason !== null && isHeard(reason, context, isOrdinary, isDesignated),
  );
}

function isHeard({ rule }: Reason, context: Context, isOrdinary: boolean, isDesignated: boolean): boolean {
  if (isDesignated && OVERRULED_BY_DESIGNATORS.has(rule)) return false;
  if (isOrdinary) return true;
  return rule === 'personalName' ? looksLikeOrigin(context) : !AGAINST_ORDINARY_WORDS.has(rule);
}

/** الحلبي, الشامي: with the article and the ending of origin. */
function looksLikeOrigin({ words, match }: Context): boolean {
  return isOrigin(words.word(match.last));
}

function isOrigin(word: string): boolean {
  return isDefinite(word) && word.endsWith('ي');
}
