import { useEffect, useState } from 'react';
import type { FurtherMessages } from '../../languages/further/messages.ts';
import { useMessages } from './use-messages.ts';

/** Every file there that is named after a language. */
const FILES = import.meta.glob<Record<string, FurtherMessages>>('../../languages/further/further-??.ts');

/** What is said of places that have not come; `null` until it is there. */
export function useFurtherMessages(): FurtherMessages | null {
  const { language } = useMessages();
  const [words, setWords] = useState<FurtherMessages | null>(null);
  useEffect(
    function load() {
      let isWanted = true;
      FILES[`../../languages/further/further-${language}.ts`]?.().then(
        (module) => isWanted && setWords(module[language] ?? null),
        // Without the words the counts are drawn all the same.
        () => undefined,
      );
      return function forget() {
        isWanted = false;
      };
    },
    [language],
  );
  return words;
}
