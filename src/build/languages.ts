import { readdirSync } from 'node:fs';
import type { Messages } from '../languages/messages.ts';

const FOLDER = new URL('../languages/', import.meta.url);

/** A file that is named after a language; `.js` where the package is compiled. */
const LANGUAGE_FILE = /^(\w\w)\.[jt]s$/;

async function loadLanguage(file: string): Promise<readonly [string, Messages][]> {
  const language = LANGUAGE_FILE.exec(file)?.[1];
  if (language === undefined) return [];
  const words: Record<string, Messages> = await import(new URL(file, FOLDER).href);
  const messages = words[language];
  if (messages === undefined) throw new Error(`${file} exports nothing that is called "${language}".`);
  return [[language, messages]];
}

const MESSAGES = new Map((await Promise.all(readdirSync(FOLDER).sort().map(loadLanguage))).flat());

/** The words of the first of the languages (tags such as `ar` or `en-GB`) that Buldan speaks, else of any. */
export function messagesIn(...languages: readonly string[]): Messages {
  const spoken = languages.flatMap((language) => MESSAGES.get(language.split('-')[0] ?? '') ?? []);
  const [first] = [...spoken, ...MESSAGES.values()];
  if (first === undefined) throw new Error('The folder src/languages holds no language.');
  return first;
}

/** The words of those of the languages that Buldan speaks, in their order; of any where it speaks none of them. */
export function messagesOf(languages: readonly string[]): readonly Messages[] {
  const spoken = languages.flatMap((language) => MESSAGES.get(language) ?? []);
  return spoken.length > 0 ? spoken : [messagesIn()];
}
