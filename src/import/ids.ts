import { isIsoId } from '../gazetteer/world/world-place.ts';
import { shortSlug, slugOf } from '../text/slug.ts';
import type { ForeignPlace } from './foreign-place.ts';

/** Tells words apart that have the same slug (FNV-1a, 32 bits). */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(words)) value = Math.imul(value ^ unit, 0x01000193) >>> 0;
  return value.toString(36);
}

/**
 * The IRIs of places, each other than all: the place's own where it is one of ours, else made of its id, else of its
 * names. Where several come to the same, what was no id in itself gets a short hash of what it was made from, so that
 * an id depends on its place and not on the order of the file.
 */
export function deriveIris(places: readonly ForeignPlace[]): string[] {
  const wanted = places.map((place) => ownIri(place) ?? madeIri(place));
  const bearers = new Map<string, Set<string>>();
  for (const { iri, from } of wanted) bearers.set(iri, (bearers.get(iri) ?? new Set()).add(from));
  return wanted.map(({ iri, from, exact }) =>
    exact || bearers.get(iri)?.size === 1 ? iri : `${iri}-${hash(from)}`,
  );
}

interface Wanted {
  readonly iri: string;
  /** What it was made from. */
  readonly from: string;
  /** Whether it says all that it was made from. */
  readonly exact: boolean;
}

const PREFIX = 'urn:buldan:place:';

/** Our own exports name a place by its page, or by a name of ours where there are no pages; `null` for what is neither. */
export function pageId(iri: string): string | null {
  const page = /\/place\/(?:[0-9a-f]{2}\/)?([A-Za-z0-9-]+)\.html$/.exec(iri)?.[1];
  return page?.replace(/^gn-(?=\d+$)/, 'gn:').replace(/^iso-(?=[A-Z]{2}(?:-|$))/, 'iso:') ?? null;
}

/** The id of a country or division of the world in an IRI of ours; `null` where it is none. */
export function isoIdIn(iri: string): string | null {
  const id = pageId(iri) ?? (iri.startsWith(PREFIX) ? iri.slice(PREFIX.length) : iri);
  return isIsoId(id) ? id : null;
}

const OURS =
  /^(?:urn:buldan:place:)?(?:(gn:\d+|iso:[A-Z]{2}(?:-[A-Z0-9]{1,4})?)|([a-z0-9]+(?:-[a-z0-9]+)*))$/;

function ownIri({ id, links, uncertaintyKm }: ForeignPlace): Wanted | null {
  const page = uncertaintyKm === null ? null : pageId(id ?? '');
  const [, known, own] = OURS.exec(page ?? id ?? '') ?? [];
  if (known !== undefined) return { iri: known, from: known, exact: true };
  const isNumbering = uncertaintyKm === null && /^\d+$/.test(id ?? '');
  if (own !== undefined && !isNumbering) return { iri: `${PREFIX}${own}`, from: own, exact: true };
  const linked = id === null ? links.find(({ identifier }) => /^gn:\d+$/.test(identifier)) : undefined;
  return linked === undefined ? null : { iri: linked.identifier, from: linked.identifier, exact: true };
}

/** A number is somebody's own count, and another table's too; of an address its host and path, of a name the English one before the Arabic one, which loses its vowels. */
function madeIri({ id, names, links, geometry }: ForeignPlace): Wanted {
  const item = links.find(({ identifier }) => /^wd:Q\d+$/.test(identifier))?.identifier.slice(3);
  const toponyms = names.map(({ toponym }) => toponym);
  const latin = toponyms.find((toponym) => /^[\p{Script=Latin}\p{M}\d\s'’.-]+$/u.test(toponym));
  const own = /^\d+$/.test(id ?? '') ? null : id;
  const name = own ?? item ?? latin ?? toponyms[0] ?? '';
  const from = id ?? item ?? `${toponyms.join('|')} ${JSON.stringify(geometry)}`;
  return {
    iri: `${PREFIX}${shortSlug(slugOf(withoutScheme(decoded(name)))) || 'place'}`,
    from,
    exact: false,
  };
}

const withoutScheme = (iri: string): string => iri.replace(/^[a-z]+:\/+/i, '');

function decoded(iri: string): string {
  try {
    return decodeURIComponent(iri);
  } catch (error) {
    if (error instanceof URIError) return iri;
    throw error;
  }
}
