/** Languages of Arabic script by letters that Arabic does not have; the first that is seen often enough counts. */
const LETTERS_OF: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ckb', /[ڵێۆەڕ]/g],
  ['ur', /[ٹڈڑےںہھ]/g],
  ['fa', /[پچژگیک]/g],
];

/** Latin-script languages by words that their texts are full of. */
const WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in that is was for with on by from has were a at'.split(' '),
  fr: 'le la les des et est dans que une du pour sur par qui ont de à au a'.split(' '),
  es: 'el los las que y en del una por con para se fue su como de a'.split(' '),
  pt: 'o os as que e em do da uma não para com dos foi pelo de a'.split(' '),
  de: 'der die das und in den von zu mit ist nicht ein eine auf wurde'.split(' '),
  it: 'il lo gli che di e della una per con non nel sono del dei'.split(' '),
  tr: 've bir bu için ile olan da de olarak daha çok ise olduğu sonra kadar'.split(' '),
  sw: 'na ya wa kwa ni za katika la kuwa hiyo huo cha alisema watu hilo'.split(' '),
};

const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
];

/** What is unknown is said to be (ISO 639-2). */
const UNDETERMINED = 'und';

const SAMPLE = 20_000;

/** The language that a text seems to be written in. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return UNDETERMINED;
  const arabic = count(sample, /\p{Script=Arabic}/gu);
  if (arabic > letters * 0.4) return languageOfArabicScript(sample, arabic);
  const other = SCRIPTS.find(([, script]) => count(sample, script) > letters * 0.3);
  return other?.[0] ?? languageOfLatinScript(sample);
}

const OFTEN = 0.02;

/** Persian letters also come from keyboards and old files of Arabic texts: without Persian's own there is none. */
function languageOfArabicScript(sample: string, letters: number): string {
  const found = LETTERS_OF.find(([, own]) => count(sample, own) > letters * OFTEN)?.[0] ?? 'ar';
  return found === 'fa' && (count(sample, /[پچژگ]/g) <= letters * 0.005 || /ة/.test(sample)) ? 'ar' : found;
}

function languageOfLatinScript(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(WORDS_OF).map(([language, common]) => {
    const known = new Set(common);
    return { language, share: words.filter((word) => known.has(word)).length / Math.max(words.length, 1) };
  });
  const best = scores.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share > 0.06 ? best.language : UNDETERMINED;
}

/**
 * The language that a file states, where its text bears that out: templates in English state `en` above Arabic texts.
 */
export function checkedLanguage(
  stated: string | null,
  guessed: string,
): { language: string; inferred: boolean } {
  const tag = stated?.trim().replace(/_/g, '-').split('-')[0]?.toLowerCase() ?? '';
  if (!/^[a-z]{2,3}$/.test(tag)) return { language: guessed, inferred: true };
  const fits = guessed === UNDETERMINED || tag === guessed || scriptOf(tag) === scriptOf(guessed);
  return fits ? { language: tag, inferred: false } : { language: guessed, inferred: true };
}

const ARABIC_SCRIPT: ReadonlySet<string> = new Set(['ar', 'fa', 'ur', 'ckb', 'ku', 'ps', 'ug', 'sd']);

function scriptOf(language: string): string {
  if (ARABIC_SCRIPT.has(language)) return 'arabic';
  return SCRIPTS.some(([own]) => own === language) ? language : 'latin';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
