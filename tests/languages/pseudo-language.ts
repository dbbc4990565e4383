import { en } from '../../src/languages/en.ts';
import type { Messages } from '../../src/languages/messages.ts';

/** Marks the beginning and the end of every word that comes from a language's file. */
export const OPEN = '⟦';
export const CLOSE = '⟧';

type Words = string | ((...values: never[]) => unknown) | { readonly [name: string]: Words };

function mark(words: Words): Words {
  if (typeof words === 'string') return `${OPEN}${words}${CLOSE}`;
  if (typeof words === 'function') return markFunction(words as (...values: unknown[]) => unknown);
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, mark(each)]));
}

function markFunction(word: (...values: unknown[]) => unknown): Words {
  return ((...values: unknown[]) => {
    const worded = word(...values);
    return typeof worded === 'string' ? `${OPEN}${worded}${CLOSE}` : worded;
  }) as Words;
}

/** A third language, as one file would bring it: English with every sentence between marks. */
export const pseudo: Messages = {
  ...(mark(en as unknown as Words) as unknown as Messages),
  language: 'qp',
  direction: 'rtl',
};
