import { soundOf } from '../../gazetteer/latin-names.ts';
import type { Place } from '../../gazetteer/place.ts';
import { foldText } from '../../text/fold.ts';

/** A town that so many times more people know is meant. */
export const FAR_BETTER_KNOWN = 10;
/** Nariño: of the division that a town lies in and shares its name with people think sooner. */
const FAR_LARGER = 100;

/** Ontario, Kansas, Arizona (an old name of Yuma): whether a division of the world has so many more inhabitants than a town that bears its `name` that it is meant. */
export function isFarSmaller(town: Place, name: string, { kind, world, population, id }: Place): boolean {
  if (!world || !(kind === 'governorate' || kind === 'region') || town.kind === 'capital') return false;
  const isSeat = town.container === id && isShown(town, name);
  return (population ?? 0) > (isSeat ? FAR_LARGER : FAR_BETTER_KNOWN) * (town.population ?? 0);
}

/** Whether a name is the one that is shown, a part of it (New York of New York City), or sounds like it (Kiev). */
export function isShown({ names }: Place, name: string): boolean {
  const words = wordsOf(name);
  return names.some(({ toponym }) => {
    const shown = wordsOf(toponym);
    return words.every((word) => shown.includes(word));
  });
}

const wordsOf = (name: string): string[] =>
  foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(soundOf);
