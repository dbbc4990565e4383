import { ARTICLE } from '../text/arabic/clitics.ts';
import { foldText } from '../text/fold.ts';
import { WordSet } from '../text/word-set.ts';
import { looksLikeAdjective, prepositionOf } from './evidence.ts';
import { FIRST_NAMES } from './grammar/first-names.ts';
import { ABSTRACT_OWNERS, INJURY } from './grammar/institutions.ts';
import { KINSHIP, TITLES } from './grammar/people.ts';
import { headOf } from './heads.ts';
import type { Reason } from './mention.ts';
import type { Surroundings } from './surroundings.ts';

type CounterRule = (around: Surroundings) => Reason | null;

const SETS = {
  firstNames: new WordSet(FIRST_NAMES),
  kinship: new WordSet(KINSHIP),
  titles: new WordSet(TITLES),
  owners: new WordSet(ABSTRACT_OWNERS),
  injury: new WordSet(INJURY),
} as const;

/** How far back an injury is looked for: أصيب ثلاثة رجال في X. */
const REACH = 4;
const PREFIXES_OF_PRESENT = 'تي';

/** أحمد الحلبي, لمحمود الشامي: what has not the form of an origin may be the object: زار أحمد X. */
const personalName: CounterRule = (around) => {
  if (around.sighting.clitics !== '' || !SETS.firstNames.has(around.previous)) return null;
  return around.reasonBefore('personalName', 1);
};

/** ابن عساكر, آل الجزيرة; where the father belongs to the place's name, the name holds it. */
const kinship: CounterRule = (around) =>
  around.sighting.clitics === '' && SETS.kinship.hasBare(around.previous)
    ? around.reasonBefore('kinship', 1)
    : null;

const title: CounterRule = (around) =>
  around.sighting.clitics === '' && SETS.titles.has(around.previous) ? around.reasonBefore('title', 1) : null;

/** أصول سورية: in the form of an adjective, right after a noun. */
const adjective: CounterRule = (around) => {
  const isBare = around.sighting.clitics === '' || around.sighting.clitics === 'و';
  if (!isBare || !looksLikeAdjective(around) || prepositionOf(around) !== '') return null;
  const previous = around.previous;
  if (previous === '' || headOf(previous) !== null) return null;
  return around.reasonBefore('adjective', 1);
};

const abstractOwner: CounterRule = (around) =>
  around.sighting.clitics === '' && SETS.owners.has(around.previous)
    ? around.reasonBefore('abstractOwner', 1)
    : null;

const injury: CounterRule = (around) => {
  if (prepositionOf(around) !== foldText('في')) return null;
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
  if (!isVerb || prepositionOf(around) !== '' || !around.next.startsWith(ARTICLE)) return null;
  return around.reasonAfter('verbObject', 1);
};

/** بحث is not ب + حث: a clitic on a word without article. */
const cutClitic: CounterRule = (around) => {
  const { words, sighting } = around;
  const isPreposition = sighting.clitics !== '' && sighting.clitics !== 'و';
  if (!isPreposition || words.word(sighting.first).startsWith(ARTICLE, sighting.skip)) return null;
  return around.reason('cutClitic');
};

const RULES: readonly CounterRule[] = [
  personalName,
  kinship,
  title,
  adjective,
  abstractOwner,
  injury,
  verbObject,
  cutClitic,
];

/** Against any name, and against ordinary words only. */
const AGAINST_ORDINARY_WORDS: ReadonlySet<string> = new Set([
  'title',
  'abstractOwner',
  'injury',
  'verbObject',
  'cutClitic',
]);

/** Everything around a sighting that speaks against a place; some of it only against an ordinary word. */
export function evidenceAgainst(around: Surroundings, isOrdinary: boolean): Reason[] {
  return RULES.map((rule) => rule(around))
    .filter((reason) => reason !== null)
    .filter(({ rule }) => isOrdinary || !AGAINST_ORDINARY_WORDS.has(rule))
    .filter(({ rule }) => isOrdinary || rule !== 'personalName' || looksLikeOrigin(around));
}

/** الحلبي, الشامي: with the article and the ending of origin. */
function looksLikeOrigin({ words, sighting }: Surroundings): boolean {
  const word = words.word(sighting.last);
  return word.startsWith(ARTICLE) && word.endsWith('ي');
}
