import type { Place } from '../../gazetteer/place.ts';
import type { Territory } from '../../gazetteer/territory.ts';
import type { Kind } from '../../model/kind.ts';
import { acceptedCandidate, isOpen, type ScoredMatch, withEvidence } from './score.ts';

/** Every city has a street of the schools and a quarter of the industry: what such places are called says little of where they are. */
const OF_A_CITY: ReadonlySet<Kind> = new Set<Kind>([
  'neighbourhood',
  'street',
  'square',
  'park',
  'bridge',
  'school',
  'mosque',
  'church',
  'hospital',
  'market',
]);
const CITIES: ReadonlySet<Kind> = new Set<Kind>(['capital', 'city', 'town', 'governorate', 'district']);
/** What speaks against a quarter whose city is not named where another is. */
const OTHER_CITY = -3;

/** Takes back the quarters, streets and bridges of cities that an article does not name although it names others. */
export function withOwnCities(scoredMatches: readonly ScoredMatch[], territory: Territory): ScoredMatch[] {
  const named = scoredMatches.flatMap((scored) => namedCities(scored));
  if (named.length === 0) return [...scoredMatches];
  const areas = new Set(named.map((place) => areaOf(place, territory)));
  // Of a quarter that lies in nothing known nobody can say that its city is another.
  const isStrange = (place: Place) =>
    OF_A_CITY.has(place.kind) && place.container !== null && !areas.has(areaOf(place, territory));
  return scoredMatches.map((scored) =>
    withEvidence(scored, (place) =>
      isStrange(place) ? { rule: 'otherCity', weight: OTHER_CITY, words: null } : null,
    ),
  );
}

/** What is accepted as a city; and where several of a name are possible, all of them. */
function namedCities(scored: ScoredMatch): Place[] {
  const accepted = acceptedCandidate(scored);
  if (accepted === null) return [];
  const meant = isOpen(scored, accepted) ? scored.candidates : [accepted];
  return meant.map(({ place }) => place).filter(({ kind }) => CITIES.has(kind));
}

/** Id of the governorate that a place lies in or is; of what lies in a country directly its own. */
function areaOf(place: Place, territory: Territory): string {
  let area = place;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const container = territory.containerOf(area);
    if (container === null || container.kind === 'country') break;
    area = container;
  }
  return area.id;
}

/** Containers in containers: a quarter, its city, its district, its governorate. */
const MOST_STEPS = 8;
