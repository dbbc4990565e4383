import type { BlockedName } from '../gazetteer/blocklist.ts';
import type { Place } from '../gazetteer/place.ts';
import { type PlaceRows, rowsOf } from '../gazetteer/place-rows.ts';
import { Territory } from '../gazetteer/territory.ts';
import type { Span } from '../text/sentences.ts';
import { createLineReader, type ReadLine } from './line-reader.ts';
import { type Explanation, explain } from './output/explanation.ts';
import type { Mention } from './output/mention.ts';
import { rememberLast } from './remember-last.ts';
import { agree } from './resolve/in-article.ts';
import { withLevelsOfLists } from './resolve/list-level.ts';
import type { ScoredMatch } from './resolve/score.ts';
import { withSurnames } from './resolve/surnames.ts';
import { withSupport } from './resolve/world-support.ts';
import { NameTrie } from './scan/name-trie.ts';
import { type UnknownToponym, unknownToponymsOf } from './unknown/unknown-toponyms.ts';

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

/** A finder that can be changed without reading its places again; it goes on as it was, beside the new one. */
export interface GrowingFinder extends Finder {
  /** With more places. */
  with(places: readonly PlaceRows[]): GrowingFinder;
  /** With the ids of the countries whose places of the world count in every article. */
  atHome(home: readonly string[]): GrowingFinder;
}

/**
 * Reads the gazetteer once; the finder then takes any number of articles. `world` are places of which only names are known:
 * they are never found, only told as unknown toponyms.
 */
export function createFinder(
  places: readonly Place[],
  blocklist: readonly BlockedName[],
  world: readonly Place[] = [],
): GrowingFinder {
  return finderFrom({
    names: new NameTrie([rowsOf([...places, ...world])], blocklist),
    territory: new Territory(places),
    worldIds: new Set(world.map(({ id }) => id)),
    home: new Set(),
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

function finderFrom(knowledge: Knowledge): GrowingFinder {
  const { names, territory, worldIds, home } = knowledge;
  const isOfWorld = ({ place }: Mention): boolean => place !== null && worldIds.has(place);
  const readLines = createLineReader({ names, territory, isOfWorld });
  const read = rememberLast((text: string): WeighedLine[] => {
    const lines = readLines(text);
    const scored = withSurnames(lines.flatMap(({ line }) => line.scoredMatches));
    const weighed = withLevelsOfLists(agree(withSupport(scored, territory, home), territory), territory);
    let end = 0;
    return lines.map(({ start, line }) => {
      const from = end;
      end += line.scoredMatches.length;
      return { start, line, weighed: weighed.slice(from, end) };
    });
  });
  const record = rememberLast((text: string) =>
    read(text).map(({ start, line, weighed }) => ({ start, line, records: line.record(weighed) })),
  );
  return {
    with: (places) =>
      finderFrom({
        ...knowledge,
        names: new NameTrie(places, [], names),
        territory: new Territory(
          places.flatMap(({ containers }) => containers),
          territory,
        ),
      }),
    atHome: (ids) => finderFrom({ ...knowledge, home: new Set(ids) }),
    find: (text) =>
      record(text).flatMap(({ start, records }) =>
        movedBy(
          start,
          records.filter((each) => !isOfWorld(each)),
        ),
      ),
    explain: (text) =>
      read(text).flatMap(({ start, line: { words }, weighed }) =>
        movedBy(
          start,
          weighed.map((each) => explain(words, each)),
        ),
      ),
    unknownToponyms(text) {
      const lines = record(text);
      const toponyms = unknownToponymsOf(lines.map(({ line, records }) => line.guess(records)));
      return lines.flatMap(({ start }, at) => movedBy(start, toponyms[at] ?? []));
    },
  };
}

/** A line with its matches as the whole text weighs them, and where it begins. */
interface WeighedLine {
  readonly start: number;
  readonly line: ReadLine;
  readonly weighed: readonly ScoredMatch[];
}

/** Spans of a line as spans of the text that it is in. */
function movedBy<Found extends Span>(start: number, spans: readonly Found[]): Found[] {
  return spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start }));
}
