import type { Kind } from '../model/kind.ts';
import { foldText } from '../text/fold.ts';

/**
 * What Arab countries call their first-level divisions: the word before most of their Arabic names in the world's gazetteer.
 * What another of them calls so lies below.
 */
const ARABIC: Readonly<Record<string, string>> = {
  محافظة: 'BH EG IQ JO KW LB OM SY YE',
  ولاية: 'DZ MR SD TN',
  منطقة: 'SA',
  بلدية: 'QA',
  جهة: 'MA',
  إقليم: 'DJ',
};

/** Likewise in English, by the types of divisions there: where a word that names something smaller elsewhere names these. */
const ENGLISH: Readonly<Record<string, string>> = {
  district: 'AZ BN BS BT BZ CY IL LK LS LU MD MW PT RS SR SZ',
  department: 'BJ BO GT HN HT NE NI PE PY SV UY',
  prefecture: 'CF GN JP TD',
  municipality: 'LV ME QA',
  parish: 'BB DM GD JM KN MS VC',
  canton: 'CH',
};

/** What is called so below the first level, by ISO 3166-2 and the countries' own laws. */
const BELOW: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  MA: { إقليم: 'district', province: 'district' },
  SA: { governorate: 'district', مركز: 'subdistrict' },
  JO: { قضاء: 'subdistrict' },
  US: { county: 'district' },
  GB: { county: 'district' },
};

/** Words for a first-level division that an Arab country which has another word for these uses for what lies below. */
const SINKING: Readonly<Record<string, Kind>> = { محافظة: 'district', ولاية: 'district', مقاطعة: 'district' };

/** Latin letters for ولاية: they go where it goes. */
const WILAYA = /^(?:wilaya[ht]?|vilayet)$/;

const countriesOf = (words: Readonly<Record<string, string>>) =>
  new Map(Object.entries(words).map(([word, codes]) => [foldText(word), new Set(codes.split(' '))] as const));

const FIRST = new Map([...countriesOf(ARABIC), ...countriesOf(ENGLISH)]);
const NAMED_IN_ARABIC = new Set(Object.values(ARABIC).join(' ').split(' '));
const SUNK = new Map(Object.entries(SINKING).map(([word, kind]) => [foldText(word), kind]));
const EXCEPTIONS = new Map(
  Object.entries(BELOW).flatMap(([country, words]) =>
    Object.entries(words).map(([word, kind]) => [`${country} ${foldText(word)}`, kind] as const),
  ),
);

/** The kind of a division that its country calls by this word; `null` where that is what the word says anywhere. */
export function kindInCountry(word: string, country: string): Kind | null {
  const folded = foldText(word.trim().replace(/[_-]+/g, ' '));
  const own = WILAYA.test(folded) ? foldText('ولاية') : folded.replace(/^ال/, '');
  const exception = EXCEPTIONS.get(`${country} ${own}`);
  if (exception !== undefined) return exception;
  if (FIRST.get(own)?.has(country)) return 'governorate';
  return NAMED_IN_ARABIC.has(country) ? (SUNK.get(own) ?? null) : null;
}
