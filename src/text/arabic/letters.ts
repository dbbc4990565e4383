/**
 * What is written differently and meant alike, as tables. Each tier contains the tiers before it.
 * Ranges are inclusive code points.
 */

/** Marks that never distinguish a name: harakat, Quranic signs, tatweel, zero-width and direction marks. */
export const DROPPED: readonly (readonly [from: number, to: number, what: string])[] = [
  [0x00ad, 0x00ad, 'soft hyphen'],
  [0x02b0, 0x02ff, 'modifier letters: ʿ ʾ ʼ and the like'],
  [0x0300, 0x036f, 'combining marks of Latin script'],
  [0x0610, 0x061a, 'honorific signs'],
  [0x061c, 0x061c, 'Arabic letter mark'],
  [0x0640, 0x0640, 'tatweel'],
  [0x064b, 0x065f, 'harakat, also hamza and madda as marks'],
  [0x0670, 0x0670, 'dagger alef'],
  [0x06d6, 0x06dc, 'Quranic signs'],
  [0x06df, 0x06e8, 'Quranic signs'],
  [0x06ea, 0x06ed, 'Quranic signs'],
  [0x200b, 0x200f, 'zero-width space, joiners, direction marks'],
  [0x202a, 0x202e, 'direction embedding and override'],
  [0x2060, 0x2069, 'word joiner, direction isolates'],
  [0xfe00, 0xfe0f, 'variation selectors'],
  [0xfeff, 0xfeff, 'byte order mark'],
];

/** Everything that separates like a space. The underscore joins the words of a hashtag. */
export const SPACES: readonly (readonly [from: number, to: number])[] = [
  [0x09, 0x09],
  [0x5f, 0x5f],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** Apostrophes that may stand inside a transcribed name: Sha'fah, Sha’fah. */
export const APOSTROPHES = "'’‘`´";

/** Tier 0, clean: the same letter from a keyboard of another language. */
export const CLEAN: Readonly<Record<string, string>> = {
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ۃ: 'ة',
  ێ: 'ي',
  ۍ: 'ي',
  ۆ: 'و',
  ۊ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  گ: 'ك',
};

/** Tier 1: the seats of hamza on alef, left out in haste. */
export const ALEF: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ٲ: 'ا', ٳ: 'ا' };

/**
 * Tier 2: letters confused at the end of a word (ة inside a word does not exist) and hamza on its other seats.
 * Besides, hamza after the alef that ends a word may be missing: السويداء, السويدا.
 */
export const ENDINGS: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' };

/** Digits of the two Arabic sets, by the code point of their zero. */
export const ZEROES: readonly number[] = [0x0660, 0x06f0];

/** Ranges whose characters stand for other characters by Unicode's compatibility mapping. */
export const COMPATIBLE: readonly (readonly [from: number, to: number, what: string])[] = [
  [0x0041, 0x005a, 'capitals'],
  [0x00aa, 0x024f, 'Latin letters with marks'],
  [0x0370, 0x052f, 'Greek and Cyrillic capitals'],
  [0x1e00, 0x1eff, 'Latin letters with marks'],
  [0xfb00, 0xfb06, 'Latin ligatures'],
  [0xfb50, 0xfdff, 'Arabic presentation forms'],
  [0xfe70, 0xfefc, 'Arabic presentation forms'],
  [0xff01, 0xff5e, 'fullwidth forms'],
];
