import type { Place } from '../../gazetteer/place.ts';
import type { Territory } from '../../gazetteer/territory.ts';
import type { Reason } from '../../model/reason.ts';
import { isListed } from './in-article.ts';
import { type ScoredMatch, withEvidence } from './score.ts';

/** Lets the container that is named after the last of a list speak for those before it: عبس، وحرض، وميدي بمحافظة حجة. */
export function withContainersOfLists(
  scoredMatches: readonly ScoredMatch[],
  territory: Territory,
): readonly ScoredMatch[] {
  let isChanged = false;
  const done = [...scoredMatches];
  for (let at = done.length - 2; at >= 0; at--) {
    const [scored, next] = [done[at] as ScoredMatch, done[at + 1] as ScoredMatch];
    if (scored.candidates.length === 0 || !isListed(scored, next)) continue;
    const shared = containerOf(next, territory);
    if (shared === null) continue;
    const weighed = withEvidence(scored, (place) =>
      isWithin(shared.places, place, territory) ? shared.reason : null,
    );
    isChanged ||= weighed !== scored;
    done[at] = weighed;
  }
  return isChanged ? done : scoredMatches;
}

/** What directly holds the candidates of which the text says what holds them, and the reason that says so. */
function containerOf(
  { candidates }: ScoredMatch,
  territory: Territory,
): { readonly places: ReadonlySet<string>; readonly reason: Reason } | null {
  const places = new Set<string>();
  let said: Reason | null = null;
  for (const { place, evidence } of candidates) {
    const reason = evidence.find(({ rule }) => rule === 'container');
    const container = territory.containerOf(place);
    if (reason === undefined || container === null || container.kind === 'country') continue;
    places.add(container.id);
    said = reason;
  }
  return said === null ? null : { places, reason: said };
}

function isWithin(places: ReadonlySet<string>, place: Place, territory: Territory): boolean {
  const container = territory.containerOf(place);
  return container !== null && places.has(container.id);
}
