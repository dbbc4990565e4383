import { spellingsOf } from '../gazetteer/lexicon.ts';
import type { Place } from '../gazetteer/place.ts';
import { codeOf, countryId, isIsoId } from '../gazetteer/world/world-place.ts';
import type { Kind } from '../model/kind.ts';
import type { Position } from '../model/position.ts';
import { liesIn } from './geometry.ts';
import { nameToMatch } from './kind-words.ts';

/** What a place says of where it lies, besides the name of what holds it. */
export interface Whereabouts {
  readonly kind: Kind;
  /** Codes of two letters. */
  readonly countries: readonly string[];
  /** Some point of it; `null` where no position is known. */
  readonly point: Position | null;
}

/** What no division of the world holds. */
const AS_LARGE: ReadonlySet<Kind> = new Set<Kind>(['country', 'governorate', 'region']);

/** The world's countries and first-level divisions, which hold places of a file where a project has no container of its own. */
export class WorldContainers {
  private readonly byId: ReadonlyMap<string, Place>;
  private readonly byName = new Map<string, Set<Place>>();

  /** Of `places` those that have an ISO code. */
  constructor(places: readonly Place[]) {
    const coded = places.filter(({ id }) => isIsoId(id));
    this.byId = new Map(coded.map((place) => [place.id, place]));
    for (const place of coded) {
      const shown = place.names.map(({ toponym }) => toponym);
      for (const key of [...shown, ...Object.values(place.matching.names).flat()].flatMap(keysOf))
        this.byName.set(key, (this.byName.get(key) ?? new Set()).add(place));
    }
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** The country of a code, for what is no country itself. */
  country(code: string | undefined, { kind }: Whereabouts): string | null {
    const id = code === undefined ? '' : countryId(code);
    return kind !== 'country' && this.has(id) ? id : null;
  }

  /**
   * Ids of those that are called so and may hold a place there: one where its country or its position tells them apart,
   * several where nothing does. A division is meant before the country of its name where that is named already.
   */
  called(name: string, place: Whereabouts): readonly string[] {
    const found = this.bearersOf(name).filter((each) => mayHold(each, place));
    const divisions = found.filter(({ kind }) => kind !== 'country');
    if (place.countries.length > 0 && divisions.length > 0) return divisions.map(({ id }) => id);
    const [country, ...others] = found.filter(({ kind }) => kind === 'country');
    const isAround =
      country !== undefined &&
      others.length === 0 &&
      divisions.every((each) => countryOf(each) === countryOf(country));
    return isAround ? [country.id] : found.map(({ id }) => id);
  }

  /** The country that all of some containers lie in, as its code; `undefined` where they lie in several. */
  countryAround(ids: readonly string[]): string | undefined {
    const codes = new Set(ids.flatMap((id) => this.byId.get(id) ?? []).map(countryOf));
    return codes.size === 1 ? [...codes][0] : undefined;
  }

  private bearersOf(name: string): Place[] {
    const exact = this.ofKeys(keysOf(name));
    return exact.length > 0 ? exact : this.ofKeys(keysOf(nameToMatch(name, 'governorate')));
  }

  private ofKeys(keys: readonly string[]): Place[] {
    return [...new Set(keys.flatMap((key) => [...(this.byName.get(key) ?? [])]))];
  }
}

const keysOf = (name: string): string[] => spellingsOf(name).map(({ words }) => words.join(' '));

const countryOf = ({ id, container }: Place): string => codeOf(container ?? id);

function mayHold(container: Place, { kind, countries, point }: Whereabouts): boolean {
  const country = countryOf(container);
  if (container.kind === 'country' ? kind === 'country' : AS_LARGE.has(kind)) return false;
  if (countries.length > 0 && !countries.includes(country)) return false;
  return point === null || liesIn(point, [country], 0);
}
