import type { Place } from '../../gazetteer/place.ts';
import { apartKm, type Territory } from '../../gazetteer/territory.ts';
import type { Position } from '../../model/position.ts';
import { type Candidate, isDesignated } from './candidates.ts';
import { acceptedCandidate, type ScoredMatch } from './score.ts';

/**
 * Inhabitants from which a town of the world is meant by its bare name, where nobody better known bears it. Names in Latin
 * script are also names of persons and firms more often than those in Arabic.
 */
const WELL_KNOWN = { arabic: 3_000, latin: 200_000 };
/** Shorter names are also words and parts of names of persons, أبا زينب: they need their country. */
const SHORTEST_KNOWN = 4;
/** A town of the world so near to a certain place of the article may lie across a border: a day's journey. */
const NEAR_KM = 150;

/**
 * Takes from each match the candidates of the world's gazetteer that nothing in the article supports. A place of the world
 * counts where its country or a place that holds it is named in the article (or an adjective of that country), where it
 * lies near a certain place, or where it is the best-known bearer of its name (src/README.md, "Which place a name means").
 */
export function withSupport(
  scoredMatches: readonly ScoredMatch[],
  territory: Territory,
): readonly ScoredMatch[] {
  if (!scoredMatches.some(({ candidates }) => candidates.some(({ place }) => place.world)))
    return scoredMatches;
  const article = new ArticleArea(scoredMatches, territory);
  return scoredMatches.map((scored) => {
    const candidates = scored.candidates.filter((candidate) => isSupported(candidate, scored, article));
    return candidates.length === scored.candidates.length ? scored : { ...scored, candidates };
  });
}

function isSupported(candidate: Candidate, scored: ScoredMatch, article: ArticleArea): boolean {
  const { place } = candidate;
  if (!place.world || isKnownEverywhere(place)) return true;
  if (article.holds(place) || article.isNear(place)) return true;
  if (candidate.evidence.some(({ rule }) => rule === 'container')) return true;
  const isArea = place.layer === 'areas';
  return isArea ? isDesignated(place.kind, scored.designation) : isBestKnown(place, scored);
}

/** Countries, and what belongs to none: seas, great rivers. */
const isKnownEverywhere = ({ kind, container }: Place): boolean => kind === 'country' || container === null;

function isBestKnown(place: Place, { candidates, match }: ScoredMatch): boolean {
  const [first] = match.names.filter((entry) => entry.place.id === place.id);
  if (first === undefined || first.ambiguity > 0 || first.name.length < SHORTEST_KNOWN) return false;
  const isLatin = (first.words[0]?.charCodeAt(0) ?? 0) < 0x250;
  const least = isLatin ? WELL_KNOWN.latin : WELL_KNOWN.arabic;
  if (place.kind !== 'capital' && (place.population ?? 0) < least) return false;
  const towns = candidates.filter((other) => other.place.layer === 'settlements');
  return towns.every(
    (other) => other.place.world && (other.place.population ?? 0) <= (place.population ?? 0),
  );
}

/** Where an article is, by what it names without needing support. */
class ArticleArea {
  private readonly containers = new Set<string>();
  private readonly points: Position[] = [];

  constructor(
    scoredMatches: readonly ScoredMatch[],
    private readonly territory: Territory,
  ) {
    for (const scored of scoredMatches) {
      for (const demonym of scored.match.demonyms) this.containers.add(demonym.id);
      const accepted = acceptedCandidate(scored)?.place;
      if (accepted !== undefined && (!accepted.world || isKnownEverywhere(accepted))) this.add(accepted);
    }
  }

  private add(place: Place): void {
    for (
      let at: Place | null = place;
      at !== null && !this.containers.has(at.id);
      at = this.territory.containerOf(at)
    ) {
      this.containers.add(at.id);
    }
    if (place.point !== null && place.layer === 'settlements') this.points.push(place.point);
  }

  /** Whether a place that holds this one is named. */
  holds(place: Place): boolean {
    for (let at = this.territory.containerOf(place); at !== null; at = this.territory.containerOf(at)) {
      if (this.containers.has(at.id)) return true;
    }
    return false;
  }

  isNear(place: Place): boolean {
    return this.points.some((point) => apartKm({ ...place, point }, place) <= NEAR_KM);
  }
}
