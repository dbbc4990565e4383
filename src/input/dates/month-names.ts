import { foldText } from '../../text/fold.ts';

/** Names of the twelve months, in their order; each a list of the spellings and names in use for it. */
type MonthTable = readonly (readonly string[])[];

/** Syria, Lebanon, Jordan, Palestine, Iraq. */
const LEVANTINE: MonthTable = [
  ['كانون الثاني', 'كانون ثاني', 'كانون٢'],
  ['شباط'],
  ['آذار'],
  ['نيسان'],
  ['أيار', 'نوار'],
  ['حزيران'],
  ['تموز'],
  ['آب'],
  ['أيلول'],
  ['تشرين الأول', 'تشرين أول'],
  ['تشرين الثاني', 'تشرين ثاني'],
  ['كانون الأول', 'كانون أول'],
];

/** Egypt, Sudan, Yemen, the Gulf. */
const EGYPTIAN: MonthTable = [
  ['يناير'],
  ['فبراير'],
  ['مارس'],
  ['أبريل', 'إبريل'],
  ['مايو'],
  ['يونيو', 'يونية'],
  ['يوليو', 'يولية'],
  ['أغسطس'],
  ['سبتمبر'],
  ['أكتوبر'],
  ['نوفمبر'],
  ['ديسمبر'],
];

/** Morocco, Algeria, Tunisia, Mauritania, where they differ from the Egyptian ones. */
const MAGHREBI: MonthTable = [
  ['جانفي'],
  ['فيفري'],
  [],
  ['أفريل'],
  ['ماي'],
  ['جوان'],
  ['يوليوز', 'جويلية'],
  ['غشت', 'أوت', 'أغشت'],
  ['شتنبر'],
  ['أكتوبر', 'اكتوبر'],
  ['نونبر'],
  ['دجنبر', 'دجمبر'],
];

const ENGLISH: MonthTable = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** French, Spanish and Portuguese: what else is printed where Arabic is read beside it, and in the data of other countries. */
const ROMANCE: MonthTable = [
  ['janvier', 'janv', 'enero', 'janeiro'],
  ['février', 'févr', 'febrero', 'fevereiro'],
  ['mars', 'marzo', 'março'],
  ['avril', 'avr', 'abril', 'abr'],
  ['mai', 'mayo', 'maio'],
  ['juin', 'junio', 'junho'],
  ['juillet', 'juil', 'julio', 'julho'],
  ['août', 'agosto'],
  ['septembre', 'septiembre', 'setembro', 'set'],
  ['octobre', 'octubre', 'outubro', 'out'],
  ['novembre', 'noviembre', 'novembro'],
  ['décembre', 'déc', 'diciembre', 'dezembro', 'dez'],
];

const HIJRI: MonthTable = [
  ['محرم', 'المحرم', 'محرم الحرام', 'muharram'],
  ['صفر', 'صفر الخير', 'safar'],
  ['ربيع الأول', 'ربيع أول', 'rabi al-awwal', 'rabi i'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني', 'rabi al-thani', 'rabi al-akhir', 'rabi ii'],
  ['جمادى الأولى', 'جمادى الأول', 'جماد الأول', 'jumada al-ula', 'jumada al-awwal', 'jumada i'],
  [
    'جمادى الآخرة',
    'جمادى الثانية',
    'جمادى الثاني',
    'جماد الثاني',
    'jumada al-akhirah',
    'jumada al-thani',
    'jumada ii',
  ],
  ['رجب', 'رجب المرجب', 'rajab'],
  ['شعبان', 'shaban', "sha'ban"],
  ['رمضان', 'رمضان المبارك', 'ramadan'],
  ['شوال', 'shawwal'],
  ['ذو القعدة', 'ذي القعدة', 'ذو قعدة', 'dhu al-qadah', "dhu al-qi'dah", 'dhul qadah'],
  ['ذو الحجة', 'ذي الحجة', 'ذو حجة', 'dhu al-hijjah', 'dhul hijjah'],
];

/** The month's number, from 1, by its name as `foldText` writes it. */
function byName(...tables: readonly MonthTable[]): ReadonlyMap<string, number> {
  return new Map(
    tables.flatMap((table) =>
      table.flatMap((names, index) => names.map((name) => [foldText(name), index + 1] as const)),
    ),
  );
}

export const GREGORIAN_MONTHS = byName(LEVANTINE, EGYPTIAN, MAGHREBI, ENGLISH, ROMANCE);
export const HIJRI_MONTHS = byName(HIJRI);

/** A group of a regular expression that finds any of the names in folded text, the longest first. */
export function anyOf(months: ReadonlyMap<string, number>): string {
  const longestFirst = [...months.keys()].sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}
