import type { Messages } from '../languages/messages.ts';
import { LANGUAGE_FILES, LANGUAGES_FOLDER } from './spoken-languages.ts';

async function loadLanguage([language, file]: readonly [string, string]): Promise<[string, Messages]> {
  const words: Record<string, Messages> = await import(new URL(file, LANGUAGES_FOLDER).href);
  const messages = words[language];
  if (messages === undefined) throw new Error(`${file} exports nothing that is called "${language}".`);
  return [language, messages];
}

const MESSAGES = new Map(await Promise.all([...LANGUAGE_FILES].map(loadLanguage)));

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
