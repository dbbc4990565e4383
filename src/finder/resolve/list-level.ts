import type { Place } from '../../gazetteer/place.ts';
import type { Territory } from '../../gazetteer/territory.ts';
import { isListed } from './in-article.ts';
import { acceptedCandidate, type ScoredMatch, withEvidence } from './score.ts';

/** As much as a designator of the whole list says. */
const LISTED_DIVISION = 3;

/**
 * ديالى وصلاح الدين, المثنى وميسان: in one list with a division of a country a name that another division of it bears means that
 * one, unless a town in it is called so, too.
 */
export function withLevelsOfLists(
  scoredMatches: readonly ScoredMatch[],
  territory: Territory,
): readonly ScoredMatch[] {
  if (!scoredMatches.some((scored) => divisionOf(scored) !== null)) return scoredMatches;
  const done = [...scoredMatches];
  for (let at = 1; at < done.length; at++) weighBeside(at, at - 1);
  for (let at = done.length - 2; at >= 0; at--) weighBeside(at, at + 1);
  return done;

  function weighBeside(at: number, beside: number): void {
    const [scored, neighbour] = [done[at] as ScoredMatch, done[beside] as ScoredMatch];
    const division = divisionOf(neighbour);
    if (division === null || scored.designation !== null || divisionOf(scored) !== null) return;
    if (!(beside < at ? isListed(neighbour, scored) : isListed(scored, neighbour))) return;
    const { words, match } = neighbour.context;
    const printed = words.printed(match.first, match.last);
    done[at] = withEvidence(scored, (place) =>
      isSister(place, division, territory) && !hasSeat(place, scored, territory)
        ? { rule: 'list', weight: LISTED_DIVISION, words: printed }
        : null,
    );
  }
}

/** The division that a match is taken for. */
function divisionOf(scored: ScoredMatch): Place | null {
  const place = acceptedCandidate(scored)?.place;
  return place?.kind === 'governorate' ? place : null;
}

function isSister(place: Place, division: Place, territory: Territory): boolean {
  return place.kind === 'governorate' && territory.containerOf(place) === territory.containerOf(division);
}

const hasSeat = (division: Place, { candidates }: ScoredMatch, territory: Territory): boolean =>
  candidates.some(({ place }) => place.layer === 'settlements' && territory.contains(division, place));
