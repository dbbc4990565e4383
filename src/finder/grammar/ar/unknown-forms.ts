import { isDefinite } from '../../../text/clitics.ts';
import { isCommon } from './stem.ts';

/** Three letters at least, and not ل with the article: للكتاب. */
const WORD = /^(?!لل)[ء-ي]{3,}$/;
const ADJECTIVE = /(يه|ي)$/;
/** لتضييق: a purpose, ل with a verbal noun of the second form. */
const PURPOSE = /^لت..ي.$/;
/** تمتد, يقطن, ستحصل: a verb of the present or future. */
const VERB = /^(?:س?[تي][^ا].{1,2}[^اهي]|س[تي].{3,})$/;
/** معلق, مهدم: a participle of four letters. */
const PARTICIPLE = /^م[^اوي]{2}[^اي]$/;
/** معروفة, مكونة: one in the feminine, where the language has it often. */
const HER_PARTICIPLE = /^م[^اوي]{2,}و?.ه$/;
/** منطقة عازلة, منطقة مساحتها, منطقة يحظر, منطقة الخطر. */
const LOOSELY_SAID = /^(ال|ي)|(ه|ها)$/;
/** ريفه, محيطها, أهلهم: as printed, with an owner. */
const OWNED = /(?:ه|ها|هم|هما|نا|كم)$/;
/** النقابات, المزارعون: folded. */
const PLURAL = /(?:ات|ين|ون)$/;
const FEMININE_OF_ARTICLE = /^ال.+ة$/;
const FUTURE = /^س[تي]/;
/** الإسراع, انفتاح, تشديد, تكاتف: of a derived verb. */
const VERBAL_NOUN = /^(?:ال)?(?:ا(?:ست|ن)?[^ا].?.ا.ه?|ت[^ا].ي.ه?|ت.ا..|م.ا..ه)$/;
/** العاصمة الفرنسية العام الماضي, وأجزاء, بشكل. */
const SAID_OF_CAPITALS = /^(ال|و|ب)/;
const CAPITAL_ADJECTIVE = /^ال.+يه$/;

/**
 * هرجيسا, نيونو: as printed after a preposition, where no noun of the language ends so but with an owner, as a broken plural
 * (زوايا) or as a word of grammar.
 */
const FOREIGN_GENITIVE =
  /^(?!ال)[^\u064b]{3,}[^\u0648\u0647\u0646\u064a\u0645]ا$|^(?!ال).{4,}و$|^(?!ال).{2,}[^ا]يا$/;

/** What an unknown word must look like to be a name, and what it is when it looks otherwise; words are folded. */
export const UNKNOWN_FORMS = {
  hasFormOfName: (word: string) =>
    WORD.test(word) &&
    (isDefinite(word) ||
      !(
        ADJECTIVE.test(word) ||
        PURPOSE.test(word) ||
        VERB.test(word) ||
        PARTICIPLE.test(word) ||
        (HER_PARTICIPLE.test(word) && isCommon(word))
      )),
  disagrees: (word: string, noun: string) =>
    WORD.test(word) && word.length >= 5 && !VERB.test(word) && (noun.endsWith('ه') ? /ي$/ : /يه$/).test(word),
  isLooselySaid: (word: string) => LOOSELY_SAID.test(word),
  isFeminineOfArticle: (printed: string) => FEMININE_OF_ARTICLE.test(printed),
  isUncommon: (word: string) =>
    WORD.test(word) && !(PLURAL.test(word) || FUTURE.test(word) || VERBAL_NOUN.test(word) || isCommon(word)),
  isOwned: (printed: string) => OWNED.test(printed),
  isForeignGenitive: (printed: string) => FOREIGN_GENITIVE.test(printed),
  isSaidOfCapitals: (word: string) => SAID_OF_CAPITALS.test(word),
  isCapitalAdjective: (word: string) => CAPITAL_ADJECTIVE.test(word),
};
