import type { WorldPieces } from '../../input/input-file.ts';

/** Gives the text of a file of the world's gazetteer by its name; throws where it does not arrive. */
export type ReadPiece = (name: string) => string;

/** The world's gazetteer as it arrives, piece by piece. */
export interface World {
  /** `null` where not even its beginning arrives. */
  readonly pieces: WorldPieces | null;
  /** Names of what did not arrive. */
  readonly missing: readonly string[];
}

/** Reads the beginning at once; towns of a country that do not arrive are missing, and the rest goes on. */
export function openWorld(read: ReadPiece): World {
  const missing: string[] = [];
  const known = new Map<string, string>();
  const readOnce = (name: string): string => {
    const text = known.get(name) ?? read(name);
    known.set(name, text);
    return text;
  };
  const towns = (country: string): string => {
    try {
      return readOnce(country);
    } catch {
      missing.push(country);
      return JSON.stringify({ ...NO_TOWNS, country });
    }
  };
  const namesOfTowns = (): string => {
    try {
      return readOnce('names');
    } catch {
      missing.push('names');
      return JSON.stringify(NO_NAMES);
    }
  };
  try {
    const pieces = {
      countries: readOnce('countries'),
      divisions: readOnce('divisions'),
      natural: readOnce('natural'),
      cities: readOnce('cities'),
      ordinary: readOnce('ordinary'),
    };
    return {
      pieces: {
        ...pieces,
        towns,
        get names() {
          return namesOfTowns();
        },
      },
      missing,
    };
  } catch {
    return { pieces: null, missing: ['countries'] };
  }
}

const NO_NAMES = { version: 1, country: [], en: [] };

const NO_TOWNS = {
  version: 1,
  scale: 1,
  divisions: [],
  id: [],
  kind: '',
  lon: [],
  lat: [],
  population: [],
  division: [],
  ar: '',
  en: '',
};

/** Waits for the file, as only a worker may. */
export function readerAt(folder: URL): ReadPiece {
  return (name) => {
    const request = new XMLHttpRequest();
    request.open('GET', new URL(`${name}.json`, folder), false);
    request.send();
    if (request.status !== 200) throw new Error(`${name}: ${request.status}`);
    return request.responseText;
  };
}
