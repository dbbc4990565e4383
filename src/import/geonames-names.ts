import type { Kind } from '../model/kind.ts';
import type { GeoNamesRow } from './geonames-row.ts';

/** Names by language, the one to show first. */
export interface GeoNamesNames {
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

/**
 * Letters of Arabic, without the Persian, Kurdish and Urdu ones that share the script; marks and spaces may stand
 * between. Kurdish also spells with plain letters what Arabic never does: ئ first, or ة and ى inside a word.
 */
const ARABIC = /^(?!.*(?:(?:^|[ -])ئ|[ةى](?![ -]|$)))[\u0621-\u063a\u0641-\u0652 -]+$/;

/** Invisible marks of direction that some names carry. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Words before a name that say what it is; the rest names the same settlement. */
const SETTLEMENT_DESIGNATOR = /^(?:مدينة|بلدة|قرية|ناحية|قضاء|حي|مركز(?: قضاء| ناحية)?) +(?=\S)/;

/** Words before a name that make it another place: the governorate of the town, its district. */
const OTHER_PLACE = /^(?:محافظة|ولاية|شعبية|إمارة|ضلع|استان|شهر) /;

/** The article as GeoNames romanises it, taking on the sound of what follows: `Al Bāb`, `Aş Şanamayn`, `Ath Thawrah`. */
const LATIN_ARTICLE = /^A(?:l[ -]|(\p{L}{1,2}\p{M}*)[ -]\1)/iu;

const DIVISIONS = new Set<Kind>(['governorate', 'district', 'subdistrict']);

/** The names of a row: the languages are not stated in the dump, so they are told by script and spelling. */
export function namesOfRow(row: GeoNamesRow, kind: Kind): GeoNamesNames {
  return { ar: arabicNames(row, DIVISIONS.has(kind)), en: latinNames(row) };
}

/** Of a division the word for it belongs to the name that is shown; of a town it names another place. */
function arabicNames({ name, alternateNames }: GeoNamesRow, isDivision: boolean): string[] {
  const cleaned = alternateNames
    .map((each) => each.replace(DIRECTION_MARKS, '').trim())
    .filter((each) => ARABIC.test(each) && (isDivision || !OTHER_PLACE.test(each)))
    .map((each) => (isDivision ? each : each.replace(SETTLEMENT_DESIGNATOR, '')));
  const withArticle = LATIN_ARTICLE.test(name);
  const agrees = (each: string) => each.startsWith('ال') === withArticle;
  const names = [...new Set(cleaned)];
  return [...names.filter(agrees), ...names.filter((each) => !agrees(each))];
}

/**
 * The name and its plain spelling. The alternate Latin names are of all languages and ages (Sparta for Isparta, Medina
 * for any المدينة): nothing tells the English ones among them.
 */
function latinNames({ name, asciiName }: GeoNamesRow): string[] {
  return [...new Set([name, asciiName])].filter(Boolean);
}
