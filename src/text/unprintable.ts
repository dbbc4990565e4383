/**
 * Controls, ends of lines, what overrides or isolates the direction of writing (UAX 9), halves of characters, code points that
 * are none, and more marks upon one letter than any script has (UAX 15, "Stream-Safe Text Format").
 */
const UNPRINTABLE =
  /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Surrogate}\p{Noncharacter_Code_Point}]|(?<=\p{M}{30})\p{M}/u;
const EACH_UNPRINTABLE = new RegExp(UNPRINTABLE, 'gu');
const LAID_OUT = /[\t\n\r]+/g;

/** The first sign of a name that makes text look other than it is, or breaks the line it stands in: `U+202E`; `null` where there is none. */
export function unprintable(name: string): string | null {
  const sign = UNPRINTABLE.exec(name)?.[0].codePointAt(0);
  return sign === undefined ? null : `U+${sign.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The same of a text that may have lines and tabs. */
export const unprintableInText = (text: string): string | null => unprintable(text.replace(LAID_OUT, ' '));

/** The text without them; lines and tabs stay. */
export const printable = (text: string): string =>
  text.replace(EACH_UNPRINTABLE, (sign) => (/[\t\n\r]/.test(sign) ? sign : ''));

/** What a reader can see: letters, digits and signs, but not those of them that have no shape. */
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether there is anything to see of a text. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);
