import type { NameEntry } from '../../gazetteer/lexicon.ts';
import type { Place } from '../../gazetteer/place.ts';
import { isNameOnly } from '../../gazetteer/world/known-names.ts';
import type { Kind } from '../../model/kind.ts';
import type { Reason } from '../../model/reason.ts';
import type { Designation } from '../cues/designator-before.ts';
import type { Designator } from '../grammar/grammar.ts';
import { isFarSmaller } from './bearers.ts';

/** One place that a match may mean, with what speaks for it there. */
export interface Candidate {
  readonly place: Place;
  readonly entry: NameEntry;
  /** How likely the words are not the place: the name's, or more where the words are read otherwise than they are printed. */
  readonly ambiguity: number;
  /** Evidence of this candidate alone; counts towards acceptance and towards the choice. */
  readonly evidence: readonly Reason[];
  /** Preferences among namesakes; they count towards the choice only. */
  readonly preferences: readonly Reason[];
}

/** What a designator says of a candidate: مدينة X, أحياء X وY, and where it announces another kind. */
const DESIGNATED = { designator: 3, list: 3 } as const;
const OTHER_KIND = 1.5;
/** Preferences among namesakes: another level, a kind that the designator announces less often (twice for the third), the better known, the curated. */
const PREFERENCES = { level: -1.5, laterKind: -0.3, importance: 0.6, curated: 0.3, nameOnly: 1.5 } as const;
/** The share of a designator's weight where no place of a designated kind is known: محافظة X, مطار X, of a city X. */
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

/** مخيمات الضفة الغربية, سجون العراق lie in it; ضواحي تونس in the city. */
const HOLDING: ReadonlySet<Kind> = new Set<Kind>(['governorate', 'region', 'country']);
const INNER: ReadonlySet<Kind | undefined> = new Set(['neighbourhood', 'street']);

/** The places that the names of a match may mean, each with its surest name. */
export function candidatesFor(
  names: readonly NameEntry[],
  designation: Designation | null,
  words: string | null,
  ambiguityOf: (entry: NameEntry) => number,
): Candidate[] {
  const byPlace = new Map<string, NameEntry>();
  for (const entry of names) {
    const known = byPlace.get(entry.place.id);
    if (known === undefined || entry.ambiguity < known.ambiguity) byPlace.set(entry.place.id, entry);
  }
  const entries = [...byPlace.values()];
  const namesCountry = entries.some(({ place }) => place.kind === 'country');
  const knowsDesignated = entries.some(({ place }) => isDesignated(place.kind, designation));
  return entries.map((entry) => ({
    place: entry.place,
    entry,
    ambiguity: ambiguityOf(entry),
    evidence: kindEvidence(entry, designation, knowsDesignated, words),
    preferences: preferencesOf(entry.place, designation, {
      namesCountry,
      hasSeat: hasSeat(entry.place, entries),
    }),
  }));
}

/**
 * Iowa is a state, and the town of that name lies in another; Arizona is one, and only the old name of Yuma: whether a town that bears a
 * division's name may be its seat. One of the project's own gazetteer always may: of it inhabitants and container need not be known.
 */
function hasSeat(division: Place, entries: readonly NameEntry[]): boolean {
  if (!division.world || division.kind !== 'governorate') return true;
  return entries.some(({ place, name }) => {
    const { kind, layer, container, population, world } = place;
    if (layer !== 'settlements' || isFarSmaller(place, name, division)) return false;
    return !world || kind === 'capital' || container === division.id || (population ?? 0) >= LARGE_TOWN;
  });
}

const LARGE_TOWN = 100_000;

/** Whether a place is of a kind that its designation designates. */
export function isDesignated(kind: Kind, designation: Designation | null): boolean {
  return designation?.designator.kinds.includes(kind) ?? false;
}

/** What a place of a kind that is not designated is: حي حمص and سوق ليبيا are only named after it, أحياء حمص are in it. */
export function otherwiseOf(kind: Kind, { designator, number }: Designation): Designator['otherwise'] {
  if (designator.otherwise === 'site' && number === 'singular' && kind === 'country') return 'embedded';
  const isInArea = number === 'plural' && HOLDING.has(kind) && !INNER.has(designator.kinds[0]);
  const isInside = isInArea || (number !== 'singular' && CITIES.has(kind));
  return designator.otherwise === 'embedded' && isInside ? 'site' : designator.otherwise;
}

function kindEvidence(
  { place: { kind }, bySound }: NameEntry,
  designation: Designation | null,
  knowsDesignated: boolean,
  words: string | null,
): Reason[] {
  if (designation === null) return [];
  const { designator, rule } = designation;
  const rank = designator.kinds.indexOf(kind);
  if (rank >= 0) return [{ rule, weight: DESIGNATED[rule], words }];
  const otherwise = otherwiseOf(kind, designation);
  if (otherwise === 'embedded') return [];
  const fits = LANDS.has(kind) || (kind === 'river' && designator.id === 'land');
  const isOfCountry = designator.id === 'capital' && kind === 'country';
  const isDoubtful = bySound && otherwise === 'site';
  const isNone = (knowsDesignated && !isOfCountry) || !fits || isDoubtful;
  const share = isNone ? 0 : SHARE_OTHERWISE[otherwise];
  if (share === 0) return [{ rule: 'otherKind', weight: -OTHER_KIND, words }];
  return [{ rule: 'otherwise', weight: DESIGNATED[rule] * share, words }];
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

/**
 * What a country calls its first divisions differs: منطقة القصيم is one as محافظة قنا is.
 * `namesCountry`: a country bears the name too, and is meant where nothing says otherwise: تونس, الجزائر. `hasSeat`: so is a town
 * that is called like its division; false of a division that no town in it is called like, which then is what people mean.
 */
function preferencesOf(
  place: Place,
  designation: Designation | null,
  { namesCountry, hasSeat }: { readonly namesCountry: boolean; readonly hasSeat: boolean },
): Reason[] {
  const preferences: Reason[] = [];
  const isRegion = place.world && place.kind === 'governorate';
  const rank = isRegion ? 0 : (designation?.designator.kinds.indexOf(place.kind) ?? 0);
  if (rank > 0) preferences.push({ rule: 'laterKind', weight: PREFERENCES.laterKind * rank, words: null });
  const isLower = (place.kind === 'governorate' && hasSeat) || (namesCountry && place.kind !== 'country');
  const isLevel = isLower && !isDesignated(place.kind, designation);
  if (isLevel) preferences.push({ rule: 'level', weight: PREFERENCES.level, words: null });
  const importance = hasSeat ? importanceOf(place) : 1;
  preferences.push({ rule: 'importance', weight: PREFERENCES.importance * importance, words: null });
  if (isNameOnly(place)) preferences.push({ rule: 'curated', weight: -PREFERENCES.nameOnly, words: null });
  else if (!place.background) preferences.push({ rule: 'curated', weight: PREFERENCES.curated, words: null });
  return preferences;
}

function importanceOf({ population, kind }: Place): number {
  if (kind === 'governorate') return 0;
  if (population === null || kind === 'capital') return STANDING[kind] ?? 0;
  return Math.min(1, Math.log10(Math.max(1, population)) / Math.log10(LARGEST_POPULATION));
}
