import { ar } from '../languages/ar.ts';
import { createSpeech } from '../languages/choose.ts';
import type { Messages } from '../languages/messages.ts';
import { Obstacle } from './obstacle.ts';
import { LANGUAGE_FILES, LANGUAGES_FOLDER } from './spoken-languages.ts';

/** The names of all words, those of a section behind its name and a dot. */
function namesOf(words: object, section = ''): string[] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]) =>
    typeof word === 'object' && word !== null ? namesOf(word, `${section}${name}.`) : [`${section}${name}`],
  );
}

/** Throws where a word of the original is missing: the compiler sees it too, but not everybody asks the compiler. */
export function requireAllWords(file: string, messages: object): void {
  const known = new Set(namesOf(messages));
  const missing = namesOf(ar).filter((name) => !known.has(name));
  if (missing.length > 0) throw new Obstacle(`src/languages/${file} lacks: ${missing.join(', ')}`);
}

async function loadLanguage([language, file]: readonly [string, string]): Promise<[string, Messages]> {
  const words: Record<string, Messages> = await import(new URL(file, LANGUAGES_FOLDER).href);
  const messages = words[language];
  if (messages === undefined) throw new Obstacle(`src/languages/${file} has to export "${language}".`);
  requireAllWords(file, messages);
  return [language, messages];
}

const MESSAGES = new Map(await Promise.all([...LANGUAGE_FILES].map(loadLanguage)));

export const SPEECH = createSpeech(MESSAGES, ar);
export const { messagesIn, messagesOf } = SPEECH;
