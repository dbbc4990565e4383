import { createContext, useContext } from 'react';
import type { EditorMessages } from '../../languages/editor/messages.ts';

const FOLDER = '../../languages/editor/';

/** Every file there that is named after a language. */
const FILES = import.meta.glob<Record<string, EditorMessages>>('../../languages/editor/??.ts');

/** The editor's words in a language that it speaks. */
export async function loadWords(language: string): Promise<EditorMessages> {
  const load = FILES[`${FOLDER}${language}.ts`];
  const words = load === undefined ? undefined : (await load())[language];
  if (words === undefined) throw new Error(`The editor has no words in "${language}".`);
  return words;
}

export const WordsContext = createContext<EditorMessages | null>(null);

/** What the editor says, in the language that was chosen. */
export function useWords(): EditorMessages {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords needs a <WordsContext> above it.');
  return words;
}
