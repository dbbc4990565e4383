import type { Place } from '../gazetteer/place.ts';
import { codeOf, isIsoId } from '../gazetteer/world/world-place.ts';
import type { Kind } from '../model/kind.ts';
import { KIND_FACTS } from '../model/kind-facts.ts';
import { slugOf } from '../text/slug.ts';
import type { WrittenFeature } from './written-feature.ts';

/** A place as a person describes it. */
export interface PlaceDraft {
  readonly names: { readonly ar: string; readonly en: string };
  readonly kind: Kind;
  /** Longitude and latitude; `null` where nobody knows. */
  readonly point: readonly [number, number] | null;
  readonly uncertaintyKm: number;
  /** Id of the place that it lies in. */
  readonly container: string | null;
  /** Where this is known from, and under which licence it may be passed on. */
  readonly source: string;
  readonly licence: string;
  /** Names that texts call it by, where these are more than its two. */
  readonly matching?: Readonly<Record<string, readonly string[]>>;
}

const PREFIX = 'urn:buldan:place:';

const asIri = (id: string): string => (id.startsWith('gn:') || isIsoId(id) ? id : `${PREFIX}${id}`);

/** An id from the place's name, unlike all that are taken. */
export function placeId({ en, ar }: PlaceDraft['names'], taken: ReadonlySet<string>): string {
  const wanted = slugOf(en) || slugOf(ar) || 'place';
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** A place of the world as one of a project's own, with its names, its source and its licence. Those of GeoNames keep their ids. */
export function adoptedFeature(
  place: Place,
  taken: ReadonlySet<string>,
): { id: string; feature: WrittenFeature } {
  const { id, kind, uncertaintyKm, container, geometryProvenance, matching } = place;
  const nameIn = (language: string) => place.names.find((name) => name.language === language)?.toponym ?? '';
  const names = { ar: nameIn('ar'), en: nameIn('en') };
  const point = place.point === null ? null : ([place.point[0], place.point[1]] as const);
  const draft = {
    names,
    kind,
    point,
    uncertaintyKm,
    container,
    ...geometryProvenance,
    matching: matching.names,
  };
  const year = place.names[0]?.citation.year ?? new Date().getFullYear();
  const own = id.startsWith('gn:') ? id : placeId(names, taken);
  return { id: own, feature: placeFeature(own, draft, year) };
}

/** Languages whose names a gazetteer has. */
const LANGUAGES = ['ar', 'en'] as const;

/** The place as a feature of a gazetteer; `year` is that of the data set which is cited for its names. */
export function placeFeature(id: string, draft: PlaceDraft, year: number): WrittenFeature {
  const { kind, names, source, licence } = draft;
  const named = LANGUAGES.filter((language) => names[language].trim() !== '');
  const written = named.map((language) => ({
    toponym: names[language].trim(),
    lang: language,
    citations: [{ label: source, year }] as [{ label: string; year: number }],
  }));
  const [first, ...others] = written;
  if (first === undefined) throw new Error('A place needs a name.');
  const { aat, fclass } = KIND_FACTS[kind];
  const provenance = { source, licence };
  return {
    '@id': asIri(id),
    type: 'Feature',
    properties: {
      title: first.toponym,
      fclasses: [fclass],
      ...countryOf(draft),
      kind,
      uncertainty_km: draft.uncertaintyKm,
      confidence: draft.point === null ? 'low' : 'medium',
      position_source: source,
      matching: { ar: namesIn(draft, 'ar'), en: namesIn(draft, 'en') },
      provenance: { geometry: provenance, names: provenance },
    },
    names: [first, ...others],
    types: [{ ...(aat !== null && { identifier: `aat:${aat}` }), label: kind }],
    links: [],
    relations: relationsOf(draft),
    geometry: draft.point === null ? null : { type: 'Point', coordinates: [...draft.point] },
  };
}

function namesIn({ names, matching }: PlaceDraft, language: (typeof LANGUAGES)[number]): string[] {
  if (matching !== undefined) return [...(matching[language] ?? [])];
  const name = names[language].trim();
  return name === '' ? [] : [name];
}

/** Ids of what the world has begin with their country's. */
function countryOf({ container }: PlaceDraft): { ccodes?: string[] } {
  return container !== null && isIsoId(container) ? { ccodes: [codeOf(container).slice(0, 2)] } : {};
}

function relationsOf({ container }: PlaceDraft): NonNullable<WrittenFeature['relations']> {
  if (container === null) return [];
  return [{ relationType: 'gvp:broaderPartitive', relationTo: asIri(container) }];
}
