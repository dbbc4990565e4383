import type { Place } from '../../../src/gazetteer/place.ts';
import { LAYER_IDS, type LayerId } from '../../../src/model/kind.ts';
import { foldText } from '../../../src/text/fold.ts';

/** `YE`, `EG:الدقهلية`, `EG:أسوان:areas`; ids have no capital letters. */
const REFERENCE = /^(?<country>[A-Z]{2})(?::(?<name>[^:]+))?(?::(?<layer>[a-z]+))?$/;

/** ISO 3166 leaves it to everyone's own use; here it is for what lies in no single country. */
const NO_COUNTRY = 'ZZ';

const COUNTRY_NAMES = ['ar', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));

/**
 * Says which places of a gazetteer a mark means. An id means the place of that id, a GeoNames id also the curated
 * place that is linked to it. `YE` is the country of that code, `EG:الدقهلية` any place of that name in it,
 * `EG:أسوان:areas` those of one layer, `ZZ:مضيق هرمز` any place of that name in the world.
 */
export class PlaceReferences {
  readonly #byId = new Map<string, Place>();
  readonly #byLink = new Map<string, string>();
  readonly #byName = new Map<string, Place[]>();
  readonly #countries = new Map<string, ReadonlySet<string>>();

  constructor(places: readonly Place[]) {
    for (const place of places) {
      this.#byId.set(place.id, place);
      const link = place.links.geonames;
      if (link !== null) this.#byLink.set(`gn:${link.replace(/^gn:/, '')}`, place.id);
      for (const name of namesOf(place)) {
        const bearers = this.#byName.get(name) ?? [];
        bearers.push(place);
        this.#byName.set(name, bearers);
      }
    }
  }

  /** The ids that are right; empty where the gazetteer has no such place. */
  idsOf(written: string): string[] {
    const parts = REFERENCE.exec(written)?.groups;
    if (parts === undefined) return this.#known(written);
    const { country = '', name, layer } = parts;
    if (name === undefined) return [...this.#country(country)];
    const isOfLayer = isOfLayerOf(layer);
    const bearers = (this.#byName.get(foldText(name)) ?? []).filter(isOfLayer);
    return bearers
      .filter((place) => country === NO_COUNTRY || this.#lies(place, country))
      .map(({ id }) => id);
  }

  #known(id: string): string[] {
    if (this.#byId.has(id)) return [id];
    const linked = this.#byLink.get(id);
    return linked === undefined ? [] : [linked];
  }

  /** The places of kind country that bear a name of this code. */
  #country(code: string): ReadonlySet<string> {
    const known = this.#countries.get(code);
    if (known !== undefined) return known;
    const names = COUNTRY_NAMES.map((language) => foldText(language.of(code) ?? code));
    const bearers = names.flatMap((name) => this.#byName.get(name) ?? []);
    const ids = new Set(bearers.filter(({ kind }) => kind === 'country').map(({ id }) => id));
    this.#countries.set(code, ids);
    return ids;
  }

  #lies(place: Place, code: string): boolean {
    const country = this.#country(code);
    const seen = new Set<string>();
    for (let id: string | null = place.id; id !== null && !seen.has(id); ) {
      // Divisions of a country that no text is about are not read; their ids still say where they lie.
      if (country.has(id) || id.startsWith(`iso:${code}-`)) return true;
      seen.add(id);
      id = this.#byId.get(id)?.container ?? null;
    }
    return false;
  }
}

function isOfLayerOf(layer: string | undefined): (place: Place) => boolean {
  if (layer === undefined) return () => true;
  if (!LAYER_IDS.includes(layer as LayerId)) throw new Error(`There is no layer "${layer}".`);
  return (place) => place.layer === layer;
}

function namesOf({ matching, names }: Place): Set<string> {
  const all = [...Object.values(matching.names).flat(), ...names.map(({ toponym }) => toponym)];
  return new Set(all.map((name) => foldText(name)));
}
