import type { PlaceSummary } from '../../corpus/place-summary.ts';

const MOST_OFFERED = 3;
/** Share of common pairs of letters below which two names are not alike. */
const LEAST_LIKENESS = 0.3;

function pairs(text: string): Set<string> {
  const letters = ` ${text.toLowerCase()} `;
  return new Set([...letters].map((letter, index) => letter + (letters[index + 1] ?? '')));
}

/** Dice's coefficient over pairs of letters, 0 to 1. */
function likeness(one: string, other: string): number {
  const [ofOne, ofOther] = [pairs(one), pairs(other)];
  const common = [...ofOne].filter((pair) => ofOther.has(pair)).length;
  return (2 * common) / (ofOne.size + ofOther.size);
}

/** Places whose id or name is most like `asked`, the likest first; none where nothing is like it. */
export function nearestPlaces(asked: string, places: readonly PlaceSummary[]): readonly PlaceSummary[] {
  return places
    .map((place) => {
      const names = [place.id, ...Object.values(place.names)];
      return { place, likeness: Math.max(...names.map((name) => likeness(asked, name))) };
    })
    .filter((each) => each.likeness >= LEAST_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MOST_OFFERED)
    .map(({ place }) => place);
}
