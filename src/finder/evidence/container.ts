import type { Place } from '../../gazetteer/place.ts';
import { apartKm, type Territory } from '../../gazetteer/territory.ts';
import type { Reason } from '../../model/reason.ts';
import type { Words } from '../../text/words.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { ofAll, wordsFor } from '../grammar/languages.ts';
import type { Match } from '../scan/match.ts';

/** A place named right after a name as what holds it. */
export interface NamedContainer {
  readonly places: readonly Place[];
  readonly words: string;
  /** Named by an adjective of origin, which can mean nothing else. */
  readonly isOrigin: boolean;
}

/** Words that may stand between a name and its container: في محافظة, الواقعة شمالي, مركز. */
const LONGEST_LINK = 5;
/** A town named as container holds what lies this near: الصالحية بريف البوكمال. */
const TOWN_HOLDS_KM = 60;
const TOWN_SHARE = 0.8;
const LINKS = wordsFor((grammar) => grammar.context.lyingIn);
const INSIDE = wordsFor((grammar) => grammar.context.inside);
const ATTACHED_IN = ofAll(({ attached }) => attached.in);
/** X بريف Y, X العراقية: a named container that holds the place, or one that does not. */
const WEIGHTS = { container: 3, otherContainer: -3 } as const;

/** محافظة درعا في مدينة درعا: the same name again is no container. */
function sharesName(one: Match, other: Match): boolean {
  return one.names.some(({ place }) => other.names.some((name) => name.place.id === place.id));
}

/** The container named after a match: X بريف Y, X في محافظة Y, X (Y), X العراقية; `null` where there is none. */
export function namedContainer(words: Words, match: Match, next: Match | undefined): NamedContainer | null {
  if (next === undefined || sharesName(match, next)) return null;
  const isOrigin =
    next.demonyms.length > 0 && words.separator(next.first) === 'space' && next.first === match.last + 1;
  const places = isOrigin ? next.demonyms : next.names.map(({ place }) => place);
  if (places.length === 0 || !(isOrigin ? next.clitics === '' : isLinked(words, match, next))) return null;
  return { places, words: words.printed(match.last + 1, next.last), isOrigin };
}

function isLinked(words: Words, { last }: Match, next: Match): boolean {
  if (next.first - last > LONGEST_LINK) return false;
  const isAdjacent = next.first === last + 1;
  if (isAdjacent && words.separator(next.first) === 'bracket') return true;
  let opens = ATTACHED_IN.some((letter) => next.clitics.endsWith(letter));
  for (let at = last + 1; at < next.first; at++) {
    const word = words.word(at);
    const separator = words.separator(at);
    if (separator === 'stop' || separator === 'line') return false;
    const designator = designatorOf(word);
    if (designator === null && !LINKS.has(word)) return false;
    opens ||= INSIDE.hasBare(word) || (designator !== null && ATTACHED_IN.includes(word.charAt(0)));
  }
  const separator = words.separator(next.first);
  return opens && separator !== 'stop' && separator !== 'line';
}

/** What a named container says of each candidate; nothing where it is only the next place and holds none of them. */
export function containerEvidence(
  container: NamedContainer | null,
  places: readonly Place[],
  territory: Territory,
): ReadonlyMap<string, Reason> {
  const evidence = new Map<string, Reason>();
  if (container === null) return evidence;
  for (const place of places) {
    const share = shareHeld(container, place, territory);
    if (share > 0) evidence.set(place.id, weigh('container', share, container.words));
  }
  if (evidence.size === 0 && !container.isOrigin) return evidence;
  for (const { id } of places) {
    if (!evidence.has(id)) evidence.set(id, weigh('otherContainer', 1, container.words));
  }
  return evidence;
}

const weigh = (rule: 'container' | 'otherContainer', share: number, words: string): Reason => ({
  rule,
  weight: WEIGHTS[rule] * share,
  words,
});

function shareHeld({ places, isOrigin }: NamedContainer, place: Place, territory: Territory): number {
  if (places.some((each) => territory.contains(each, place))) return 1;
  if (isOrigin || places.some(({ id }) => id === place.id)) return 0;
  return places.some((each) => apartKm(each, place) <= TOWN_HOLDS_KM) ? TOWN_SHARE : 0;
}
