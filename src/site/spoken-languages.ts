import { readdirSync } from 'node:fs';

/** Where every word of the interface is, one file a language. */
export const LANGUAGES_FOLDER = new URL('../languages/', import.meta.url);

/** A file that is named after a language; `.js` where the package is compiled. */
const LANGUAGE_FILE = /^(\w\w)\.[jt]s$/;

/** The files there, by language. */
export const LANGUAGE_FILES: ReadonlyMap<string, string> = new Map(
  readdirSync(LANGUAGES_FOLDER)
    .sort()
    .flatMap((file) => {
      const language = LANGUAGE_FILE.exec(file)?.[1];
      return language === undefined ? [] : [[language, file] as const];
    }),
);

/** Tags of the languages that Buldan speaks. */
export const SPOKEN_LANGUAGES: readonly string[] = [...LANGUAGE_FILES.keys()];
