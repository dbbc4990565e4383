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
import { headOf } from '../grammar/designator-forms.ts';
import { finiteForms } from '../grammar/verb-forms.ts';
import type { Surroundings } from './context.ts';
import { directionsBefore } from './directions.ts';
import { looksLikeAdjective } from './for.ts';

type CounterRule = (around: Surroundings) => Reason | null;

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
const personalName: CounterRule = (around) => {
  if (around.sighting.clitics !== '' || !SETS.firstNames.has(around.previous)) return null;
  return around.reasonBefore('personalName', 1);
};

/** ابن عساكر, آل الجزيرة; where the father belongs to the place's name, the name holds it. */
const kinship: CounterRule = (around) =>
  around.sighting.clitics === '' && SETS.kinship.has(around.previous)
    ? around.reasonBefore('kinship', 1)
    : null;

const title: CounterRule = (around) =>
  around.sighting.clitics === '' && SETS.titles.has(around.previous) ? around.reasonBefore('title', 1) : null;

/** القيادي أبو كمال, أبو حمام الشامي. */
const kunya: CounterRule = (around) => {
  const { words, sighting } = around;
  const father = words.word(sighting.first).slice(sighting.skip);
  if (sighting.first === sighting.last || !SETS.fathers.hasBare(father)) return null;
  if (SETS.titles.has(around.previous)) return around.reasonBefore('kunya', 1);
  return isOrigin(around.next) ? around.reasonAfter('kunya', 1) : null;
};

/** أصول سورية: in the form of an adjective, right after a noun. */
const adjective: CounterRule = (around) => {
  if (around.sighting.clitics !== '' || !looksLikeAdjective(around)) return null;
  if (around.previous === '' || standsWhereNounsStand(around)) return null;
  return around.reasonBefore('adjective', 1);
};

/** After a preposition, a particle, a head, or a verb that takes a place, an adjective cannot stand. */
function standsWhereNounsStand(around: Surroundings): boolean {
  const previous = around.previous;
  if (around.preposition !== '' || headOf(previous) !== null) return true;
  return SETS.beforeNouns.has(previous) || directionsBefore(around) > 0;
}

const abstractOwner: CounterRule = (around) =>
  around.sighting.clitics === '' && SETS.owners.has(around.previous)
    ? around.reasonBefore('abstractOwner', 1)
    : null;

const injury: CounterRule = (around) => {
  if (around.preposition !== IN) return null;
  const reach = around.clauseBefore(REACH);
  for (let distance = 2; distance <= reach; distance++) {
    if (SETS.injury.has(around.before(distance))) return around.reasonBefore('injury', distance);
  }
  return null;
};

/** تدمر المدن: a word in the form of the present, after no preposition and before a definite noun. */
const verbObject: CounterRule = (around) => {
  const { words, sighting } = around;
  const word = words.word(sighting.first);
  const isVerb = PREFIXES_OF_PRESENT.includes(word.charAt(0)) && sighting.first === sighting.last;
  if (!isVerb || around.preposition !== '' || !isDefinite(around.next)) return null;
  return around.reasonAfter('verbObject', 1);
};

/** الباب الخلفي, الضمير الحي: a definite adjective in the masculine, which no town takes, or perhaps in the feminine. */
const qualified: CounterRule = (around) => {
  const { words, sighting, next } = around;
  const from = sighting.first === sighting.last ? sighting.skip : 0;
  if (!isDefinite(words.word(sighting.last).slice(from)) || !isDefinite(next) || SETS.times.hasBare(next))
    return null;
  return around.reasonAfter('qualified', 1, next.endsWith('ه') || next === 'التي' ? FEMININE_SHARE : 1);
};

/** الصحابي الجليل: definite after a definite noun that is no head. */
const attribute: CounterRule = (around) => {
  const { words, sighting, previous } = around;
  if (sighting.clitics !== '' || !isDefinite(previous) || !isDefinite(words.word(sighting.first)))
    return null;
  return SETS.times.hasBare(previous) ? null : around.reasonBefore('attribute', 1);
};

/** أهالي المدينة: the definite form of the head of a settlement or area is more often the place that was named before. */
const takenUp: CounterRule = (around) => {
  const { words, sighting } = around;
  const word = words.word(sighting.first).slice(sighting.skip);
  if (sighting.first !== sighting.last || !isDefinite(word)) return null;
  const form = headOf(word.slice(ARTICLE.length));
  return form?.head.otherwise === 'place' ? around.reason('takenUp') : null;
};

/** بحث is not ب + حث: a clitic on a word without article. */
const cutClitic: CounterRule = (around) => {
  const { words, sighting } = around;
  const isPreposition = sighting.clitics !== '' && sighting.clitics !== 'و';
  if (!isPreposition || isDefinite(words.word(sighting.first).slice(sighting.skip))) return null;
  return around.reason('cutClitic');
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
/** Rules that a head overrules: مدينة العقبة المزدحمة. */
const OVERRULED_BY_HEADS: ReadonlySet<string> = new Set([
  'verbObject',
  'qualified',
  'cutClitic',
  'adjective',
]);

/** Everything around a sighting that speaks against a place. */
export function evidenceAgainst(around: Surroundings, isOrdinary: boolean, isAnnounced: boolean): Reason[] {
  return RULES.map((rule) => rule(around)).filter(
    (reason): reason is Reason => reason !== null && isHeard(reason, around, isOrdinary, isAnnounced),
  );
}

function isHeard({ rule }: Reason, around: Surroundings, isOrdinary: boolean, isAnnounced: boolean): boolean {
  if (isAnnounced && OVERRULED_BY_HEADS.has(rule)) return false;
  if (isOrdinary) return true;
  return rule === 'personalName' ? looksLikeOrigin(around) : !AGAINST_ORDINARY_WORDS.has(rule);
}

/** الحلبي, الشامي: with the article and the ending of origin. */
function looksLikeOrigin({ words, sighting }: Surroundings): boolean {
  return isOrigin(words.word(sighting.last));
}

function isOrigin(word: string): boolean {
  return isDefinite(word) && word.endsWith('ي');
}
