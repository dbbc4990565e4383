import type { DisplayedName } from '../../data/names.ts';

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ckb|ur|syr)\b/;

export const directionOf = (language: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';

/**
 * A name of the basemap in `language`, else in one that is written in the same direction, so that its readers can
 * sound it out; `null` where there is none.
 */
export function groundName(names: Readonly<Record<string, string>>, language: string): DisplayedName | null {
  const own = names[language];
  if (own !== undefined) return { text: own, language };
  const akin = Object.entries(names).find(([other]) => directionOf(other) === directionOf(language));
  return akin === undefined ? null : { text: akin[1], language: akin[0] };
}
