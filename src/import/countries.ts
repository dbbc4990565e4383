import { foldText } from '../text/fold.ts';
import { COUNTRY_BOXES } from './country-boxes.ts';

const CODES = Object.keys(COUNTRY_BOXES);

let names: ReadonlyMap<string, string> | undefined;

/** The code of two letters that a code or a name in Arabic or English stands for; `null` where it is none. */
export function countryCode(written: string): string | null {
  const code = written.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return code;
  names ??= countryNames();
  return names.get(foldText(written.trim())) ?? null;
}

function countryNames(): Map<string, string> {
  const languages = ['ar', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  return new Map(
    CODES.flatMap((code) => languages.map((words) => [foldText(words.of(code) ?? code), code] as const)),
  );
}
