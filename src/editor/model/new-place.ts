import { appendFeatures, printCollection } from '../../import/write-features.ts';
import type { WrittenFeature } from '../../import/written-feature.ts';
import { type Kind, layerOf } from '../../model/kind.ts';
import { KIND_FACTS } from '../../model/kind-facts.ts';
import { slugOf } from '../../text/slug.ts';
import { bytesOf, type Changes, type Files, textOf } from './files.ts';
import type { PlaceRow } from './place-row.ts';

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

/** A town of the world's gazetteer that a project comes to count on, as a place of its own. */
export function adoptTown(files: Files, { id, names, kind, point, town }: PlaceRow, year: number): Changes {
  if (town === null) return new Map();
  const { container, uncertaintyKm, source, licence, names: matching } = town;
  const both = { ar: names.ar ?? '', en: names.en ?? '' };
  const draft = { names: both, kind, point, uncertaintyKm, container, source, licence, matching };
  return addPlace(files, id, draft, year);
}

const PREFIX = 'urn:buldan:place:';

const asIri = (id: string): string => (id.startsWith('gn:') ? id : `${PREFIX}${id}`);

/** An id from the place's name, unlike all that are taken. */
export function placeId({ en, ar }: PlaceDraft['names'], taken: ReadonlySet<string>): string {
  const wanted = slugOf(en) || slugOf(ar) || 'place';
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** The file of the gazetteer with the place behind its others, which stay to the letter. */
export function addPlace(files: Files, id: string, draft: PlaceDraft, year: number): Changes {
  const path = `geo/gazetteer/${layerOf(draft.kind)}.geojson`;
  const feature = featureOf(id, draft, year);
  const file = files.get(path);
  const text = file === undefined ? null : appendFeatures(textOf(file), [feature]);
  return new Map([[path, bytesOf(text ?? printCollection([feature]))]]);
}

/** Languages whose names a gazetteer has. */
const LANGUAGES = ['ar', 'en'] as const;

function featureOf(id: string, draft: PlaceDraft, year: number): WrittenFeature {
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

/** Places of the world are no features of a project: of these the country is written. */
const WORLD = /^iso:(?<country>[A-Z]{2})/;

function countryOf({ container }: PlaceDraft): { ccodes?: string[] } {
  const country = WORLD.exec(container ?? '')?.groups?.country;
  return country === undefined ? {} : { ccodes: [country] };
}

function relationsOf({ container }: PlaceDraft): NonNullable<WrittenFeature['relations']> {
  if (container === null || WORLD.test(container)) return [];
  return [{ relationType: 'gvp:broaderPartitive', relationTo: asIri(container) }];
}
