import { foldText } from '../../text/fold.ts';
import { spellingsOf } from '../lexicon.ts';
import type { Place } from '../place.ts';
import type { WorldGazetteerIndex } from './pieces.ts';
import { readWorldTowns } from './towns.ts';

/**
 * The places of the whole world that are called by each of the names, in any way to write them. `townsOf` gives the file of a
 * country's towns; only those are taken apart that have the longest word of a name.
 */
export function placesCalled(
  names: readonly string[],
  index: WorldGazetteerIndex,
  townsOf: (country: string) => string,
): ReadonlyMap<string, readonly Place[]> {
  // By their ids, since the great cities are among the towns of their countries too.
  const called = new Map(names.map((name) => [name, new Map<string, Place>()]));
  const byKey = new Map<string, string[]>();
  for (const name of names) {
    for (const key of keysOf(name)) byKey.set(key, [...(byKey.get(key) ?? []), name]);
  }
  const words = [...new Set(names.map(longestWord))];
  const add = (place: Place): void => {
    const own = Object.values(place.matching.names).flat();
    const likely = own.filter((name) => words.some((word) => foldText(name).includes(word)));
    const found = likely.flatMap((name) => keysOf(name).flatMap((key) => byKey.get(key) ?? []));
    for (const name of new Set(found)) called.get(name)?.set(place.id, place);
  };
  for (const place of [...index.places, ...index.divisions.all()]) add(place);
  for (const country of index.countriesWithTowns) {
    const text = townsOf(country);
    const folded = foldText(text);
    if (!words.some((word) => folded.includes(word))) continue;
    for (const town of readWorldTowns(text, index)) add(town);
  }
  return new Map([...called].map(([name, places]) => [name, [...places.values()]]));
}

const keysOf = (name: string): string[] => spellingsOf(name).map(({ words }) => words.join(' '));

/** What every way to write a name has in common, nearly always. */
function longestWord(name: string): string {
  const words = foldText(name).split(/[^\p{L}\p{N}]+/u);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
