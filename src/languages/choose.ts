import type { Messages } from './messages.ts';

/** The words of the languages (tags such as `ar` or `en-GB`) that Buldan speaks. */
export interface Speech {
  /** Those of the first of the languages that it speaks, else the original's. */
  messagesIn(...languages: readonly string[]): Messages;
  /** Those of all that it speaks, in their order; the original's where it speaks none. */
  messagesOf(languages: readonly string[]): readonly Messages[];
}

export function createSpeech(all: ReadonlyMap<string, Messages>, original: Messages): Speech {
  const spokenOf = (languages: readonly string[]): Messages[] =>
    languages.flatMap((language) => all.get(language.split('-')[0] ?? '') ?? []);
  return {
    messagesIn: (...languages) => spokenOf(languages)[0] ?? original,
    messagesOf(languages) {
      const spoken = spokenOf(languages);
      return spoken.length > 0 ? spoken : [original];
    },
  };
}
