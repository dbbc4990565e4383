import { useEffect, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import type { ProblemSentences } from '../../languages/problems/word-problem.ts';

/** Every file there that is named after a language: loaded when there is something to say. */
const FILES = import.meta.glob<Record<string, ProblemSentences>>('../../languages/problems/??.ts');

/** What is said of problems, in the editor's language; `null` until it is there. */
export function useProblemWords(): ProblemSentences | null {
  const { language } = useMessages();
  const [words, setWords] = useState<ProblemSentences | null>(null);
  useEffect(() => {
    let isShown = true;
    FILES[`../../languages/problems/${language}.ts`]?.().then((file) => {
      if (isShown) setWords(file[language] ?? null);
    });
    return () => {
      isShown = false;
    };
  }, [language]);
  return words;
}
