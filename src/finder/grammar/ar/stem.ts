import { commonStems } from './common-stems.ts';

/** The article with what is written before it: والمدينة, بالمدينة, للمدينة. */
const ARTICLE = /^[وف]?(?:ال|بال|كال|لل)(?=.{3})/;
/** Owners, numbers and genders; at least three letters stay. */
const ENDING = /(?<=.{3})(?:تها|ته|تهم|تنا|اتها|ها|هم|هما|نا|ات|ان|ون|ين|يه|ه|ا|ي|ت)$/;

/** A folded word without its article and without one ending, by which forms of one word are told to be one. */
const stemOf = (word: string): string => word.replace(ARTICLE, '').replace(ENDING, '');

let common: ReadonlySet<string> | null = null;

/** Whether a folded word has the stem of one of the words that Arabic uses most. */
export function isCommon(word: string): boolean {
  common ??= new Set(commonStems());
  return common.has(stemOf(word));
}
