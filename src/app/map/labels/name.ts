import { directionOf } from '../../../model/direction.ts';
import type { DisplayedName } from '../../data/names.ts';

/**
 * A name of the basemap in `language`, else in one that is written in the same direction, so that its readers can
 * sound it out; `null` where there is none.
 */
export function basemapName(names: Readonly<Record<string, string>>, language: string): DisplayedName | null {
  const own = names[language];
  if (own !== undefined) return { text: own, language };
  const akin = Object.entries(names).find(([other]) => directionOf(other) === directionOf(language));
  return akin === undefined ? null : { text: akin[1], language: akin[0] };
}
