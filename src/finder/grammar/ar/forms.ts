import { isDefinite } from '../../../text/clitics.ts';
import type { Grammar } from '../grammar.ts';

const PREFIXES_OF_PRESENT = 'تي';
/** The future of a verb whose subject is feminine, as countries are: واشنطن ستسحب قواتها. */
const SHE_WILL = 'ست';
const SHORTEST_FUTURE = 5;

/** Whose a place is: بلدته, بلدتها, بلدتهم, بلدتنا. */
const OWNERS = ['ه', 'ها', 'هم', 'هما', 'نا', 'كم'];

/** ثقيل, خفيف, جديد; not بعيد and قريب, which tell where a town lies, nor كثير and قليل, which count. */
const MASCULINE_QUALITY = /^(?!بعيد|قريب|كثير|قليل|جميع)[^اويىهال][^اويىه]ي[^اويىه]$/;

/** كتابه, روايتها: a noun with each of its owners. */
export const withOwners = (noun: string): readonly string[] =>
  OWNERS.map((owner) => `${noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun}${owner}`);

/** أطلقت, انتجت, تسلمت: derived forms of the past, which no noun has. */
const HER_DEED = /^و?(?:است|ا|ت)[^ات].{1,3}ت$/;

/** What the form of an Arabic word says; words are folded. */
export const FORMS: Grammar['forms'] = {
  isOriginOrPlace: (word) => word.endsWith('يه') && !isDefinite(word),
  isAdjective: (word) => word.endsWith('ي') && !isDefinite(word),
  isOrigin: (word) => isDefinite(word) && word.endsWith('ي'),
  isOriginOfPlace: (word) => isDefinite(word) && /يه?$/.test(word),
  agreesWithTown: (word) => word.endsWith('ه') || word === 'التي',
  isMasculineQuality: (word) => MASCULINE_QUALITY.test(word),
  mayBeNunated: (word) => word.endsWith('يا'),
  mayBePresent: (word) => PREFIXES_OF_PRESENT.includes(word.charAt(0)),
  mayBeHers: (verb) => /^[وف]?ت|ت$/.test(verb),
  isHisPresent: (verb, noun) => verb.startsWith('ي') && isDefinite(noun) && !/[هيا]$/.test(noun),
  possessed: (noun) => (noun.endsWith('ه') ? OWNERS.map((owner) => `${noun.slice(0, -1)}ت${owner}`) : []),
  isDeed: () => false,
  isHerDeed: (word) => HER_DEED.test(word),
  mayBePerson: () => false,
  isFuture: (word) => word.startsWith(SHE_WILL) && word.length >= SHORTEST_FUTURE,
};
