export type ElementError = 'no-src' | 'no-answer' | 'other-version';

/** What the element says in the frame's place, by language; all other words are the map's own. */
export type Sentences = Readonly<Record<string, Readonly<Record<ElementError, string>>>>;

/** In the language of the tag, else in the first that there is. */
export function sentence(all: Sentences, error: ElementError, tag: string): string {
  const [first] = Object.values(all);
  return (all[tag.split('-')[0] ?? ''] ?? first)?.[error] ?? error;
}
