import type { NameEntry } from '../../gazetteer/lexicon.ts';
import type { Place } from '../../gazetteer/place.ts';
import type { Kind } from '../../model/kind.ts';
import type { Reason } from '../../model/reason.ts';
import type { Announcement } from '../cues/designator-before.ts';
import { WEIGHTS } from '../evidence/weights.ts';
import type { Head } from '../grammar/ar/designators.ts';

/** One place that a sighting may mean, with what speaks for it there. */
export interface Sense {
  readonly place: Place;
  readonly entry: NameEntry;
  /** Evidence of this sense alone; counts towards acceptance and towards the choice. */
  readonly evidence: readonly Reason[];
  /** Preferences among namesakes; they count towards the choice only. */
  readonly preferences: readonly Reason[];
}

/** The share of a head's weight where no place of an announced kind is known: محافظة X, مطار X, of a city X. */
const SHARE_OTHERWISE = { place: 0.85, land: 0.75, site: 0.4, embedded: 0 } as const;
const CITIES: ReadonlySet<Kind> = new Set<Kind>(['city', 'capital']);
const LANDS: ReadonlySet<Kind> = new Set<Kind>([
  'city',
  'capital',
  'town',
  'village',
  'governorate',
  'region',
  'country',
  'mountain',
]);

/** The places that the names of a sighting may mean, each with its surest name. */
export function sensesOf(
  names: readonly NameEntry[],
  announcement: Announcement | null,
  words: string | null,
): Sense[] {
  const byPlace = new Map<string, NameEntry>();
  for (const entry of names) {
    const known = byPlace.get(entry.place.id);
    if (known === undefined || entry.ambiguity < known.ambiguity) byPlace.set(entry.place.id, entry);
  }
  const entries = [...byPlace.values()];
  const knowsAnnounced = entries.some(({ place }) => isAnnounced(place.kind, announcement));
  return entries.map((entry) => ({
    place: entry.place,
    entry,
    evidence: kindEvidence(entry.place.kind, announcement, knowsAnnounced, words),
    preferences: preferencesOf(entry.place, announcement),
  }));
}

/** Whether a place is of a kind that its announcement announces. */
export function isAnnounced(kind: Kind, announcement: Announcement | null): boolean {
  return announcement?.head.announces.includes(kind) ?? false;
}

/** What a place of a kind that is not announced is: حي حمص is only named after it, أحياء حمص are in it. */
export function otherwiseOf(kind: Kind, { head, number }: Announcement): Head['otherwise'] {
  const isInside = number !== 'singular' && CITIES.has(kind);
  return head.otherwise === 'embedded' && isInside ? 'site' : head.otherwise;
}

function kindEvidence(
  kind: Kind,
  announcement: Announcement | null,
  knowsAnnounced: boolean,
  words: string | null,
): Reason[] {
  if (announcement === null) return [];
  const { head, rule } = announcement;
  const rank = head.announces.indexOf(kind);
  if (rank >= 0) return [{ rule, weight: WEIGHTS[rule], words }];
  const otherwise = otherwiseOf(kind, announcement);
  if (otherwise === 'embedded') return [];
  const fits = LANDS.has(kind) || (kind === 'river' && head.rule === 'land');
  const share = knowsAnnounced || !fits ? 0 : SHARE_OTHERWISE[otherwise];
  if (share === 0) return [{ rule: 'otherKind', weight: WEIGHTS.otherKind, words }];
  return [{ rule: 'otherwise', weight: WEIGHTS[rule] * share, words }];
}

/** Standing of a settlement whose inhabitants are not known, as a share of the weight. */
const STANDING: Partial<Record<Kind, number>> = {
  country: 1,
  capital: 1,
  city: 0.8,
  town: 0.5,
  village: 0.2,
};
const LARGEST_POPULATION = 1e7;

function preferencesOf(place: Place, announcement: Announcement | null): Reason[] {
  const preferences: Reason[] = [];
  const rank = announcement?.head.announces.indexOf(place.kind) ?? 0;
  if (rank > 0) preferences.push({ rule: 'laterKind', weight: WEIGHTS.laterKind * rank, words: null });
  const isLevel = place.kind === 'governorate' && !isAnnounced('governorate', announcement);
  if (isLevel) preferences.push({ rule: 'level', weight: WEIGHTS.level, words: null });
  preferences.push({ rule: 'importance', weight: WEIGHTS.importance * importanceOf(place), words: null });
  if (!place.background) preferences.push({ rule: 'curated', weight: WEIGHTS.curated, words: null });
  return preferences;
}

function importanceOf({ population, kind }: Place): number {
  if (kind === 'governorate') return 0;
  if (population === null) return STANDING[kind] ?? 0;
  return Math.min(1, Math.log10(Math.max(1, population)) / Math.log10(LARGEST_POPULATION));
}
