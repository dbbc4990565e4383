import type { BlockedName } from '../gazetteer/blocklist.ts';
import type { Place } from '../gazetteer/place.ts';
import { type PlaceRows, rowsOf } from '../gazetteer/place-rows.ts';
import { Territory } from '../gazetteer/territory.ts';
import { Words } from '../text/words.ts';
import { designateAll } from './cues/lists.ts';
import { type Explanation, explain } from './output/explanation.ts';
import type { Mention } from './output/mention.ts';
import { recordAll } from './output/mentions.ts';
import { MisspellingFinder } from './output/misspellings.ts';
import { agree } from './resolve/in-article.ts';
import { withContainersOfLists } from './resolve/list-container.ts';
import { type ScoredMatch, scoreMatch } from './resolve/score.ts';
import { withSupport } from './resolve/world-support.ts';
import { Contest } from './roles/sport.ts';
import { isNameLike, type Match, scan } from './scan/match.ts';
import { NameTrie } from './scan/name-trie.ts';
import { findUnknownToponyms, type UnknownToponym } from './unknown/unknown-toponyms.ts';

export interface Finder {
  /**
   * Every record of a whole article, sorted by start: accepted mentions, metonyms, demonyms, names embedded in
   * other names (these may lie inside another mention), and names left open (`place: null` with candidates).
   * Blocks are joined by newlines; a mention never crosses one.
   */
  find(text: string): Mention[];
  /** Why each name-like span of an article was taken or not, sorted by start. */
  explain(text: string): Explanation[];
  /** What looks like a place's name and is in no gazetteer, sorted by start. */
  unknownToponyms(text: string): UnknownToponym[];
}

/** A finder that can be given more places without reading the others again; it goes on as it was, beside the new one. */
export interface GrowingFinder extends Finder {
  with(places: readonly PlaceRows[]): GrowingFinder;
}

/**
 * Reads the gazetteer once; the finder then takes any number of articles. `world` are places of which only names are known:
 * they are never found, only told as unknown toponyms. `home` are ids of countries whose places of the world count in every article.
 */
export function createFinder(
  places: readonly Place[],
  blocklist: readonly BlockedName[],
  world: readonly Place[] = [],
  home: readonly string[] = [],
): GrowingFinder {
  return finderFrom({
    names: new NameTrie([rowsOf([...places, ...world])], blocklist),
    territory: new Territory(places),
    worldIds: new Set(world.map(({ id }) => id)),
    home: new Set(home),
  });
}

/** All that a finder knows. */
interface Knowledge {
  readonly names: NameTrie;
  readonly territory: Territory;
  /** Ids of the places of which only names are known. */
  readonly worldIds: ReadonlySet<string>;
  /** Ids of the countries that all articles are about. */
  readonly home: ReadonlySet<string>;
}

function finderFrom({ names, territory, worldIds, home }: Knowledge): GrowingFinder {
  const isOfWorld = ({ place }: Mention): boolean => place !== null && worldIds.has(place);
  const misspellings = new MisspellingFinder(names);
  const read = rememberText((text): Reading => {
    const words = new Words(text);
    const matches = scan(words, names);
    const designated = designateAll(words, names, matches.filter(isNameLike));
    const scoredAlone = designated.map((each, at) =>
      scoreMatch(words, each, designated[at + 1]?.match, territory),
    );
    const scored = withContainersOfLists(scoredAlone, territory);
    return { words, matches, scoredMatches: agree(withSupport(scored, territory, home), territory) };
  });
  const record = rememberText((text): readonly Mention[] => {
    const { words, matches, scoredMatches } = read(text);
    const records = recordAll(words, names, scoredMatches, new Contest(words, matches));
    return [...records, ...misspellings.find(words, matches)].sort(byPosition);
  });
  return {
    with: (places) =>
      finderFrom({
        names: new NameTrie(places, [], names),
        territory: new Territory(
          places.flatMap(({ containers }) => containers),
          territory,
        ),
        worldIds,
        home,
      }),
    find: (text) => record(text).filter((each) => !isOfWorld(each)),
    explain(text) {
      const { words, scoredMatches } = read(text);
      return scoredMatches.map((scored) => explain(words, scored));
    },
    unknownToponyms(text) {
      const { words, matches } = read(text);
      return findUnknownToponyms(words, matches, record(text), isOfWorld);
    },
  };
}

/** Keeps what came of the last text: whoever asks for its mentions asks for its unknown toponyms next. */
function rememberText<Value>(step: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: step(text) };
    return last.value;
  };
}

/** A text with what was seen in it and how that was scored. */
interface Reading {
  readonly words: Words;
  readonly matches: readonly Match[];
  readonly scoredMatches: readonly ScoredMatch[];
}

/** By start, and of two records that start together the longer first. */
const byPosition = (one: Mention, other: Mention): number => one.start - other.start || other.end - one.end;
