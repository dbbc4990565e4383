import type { NotPlace } from '../gazetteer/blocklist.ts';
import type { Place } from '../gazetteer/place.ts';
import { Territory } from '../gazetteer/territory.ts';
import { Words } from '../text/words.ts';
import { announceAll } from './cues/lists.ts';
import type { Mention } from './mention.ts';
import { type Explanation, explain } from './output/explanation.ts';
import { recordAll } from './output/mentions.ts';
import { SlipFinder } from './output/misspellings.ts';
import { agree } from './resolve/in-article.ts';
import { type Judgement, judge } from './resolve/score.ts';
import { Contest } from './roles/sport.ts';
import { isNameLike, type Sighting, scan } from './scan/match.ts';
import { createNameTrie } from './scan/name-trie.ts';
import { findLeads, type Lead } from './unknown/unknown-toponyms.ts';

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
  leads(text: string): Lead[];
}

/**
 * Reads the gazetteer once; the finder then takes any number of articles. `world` are places of which only names are known:
 * they are never found, but leads.
 */
export function createFinder(
  places: readonly Place[],
  notPlaces: readonly NotPlace[],
  world: readonly Place[] = [],
): Finder {
  const root = createNameTrie([...places, ...world], notPlaces);
  const worldIds = new Set(world.map(({ id }) => id));
  const isOfWorld = ({ place }: Mention): boolean => place !== null && worldIds.has(place);
  const territory = new Territory(places);
  const slips = new SlipFinder(root);
  const read = (text: string): Reading => {
    const words = new Words(text);
    const sightings = scan(words, root);
    const announced = announceAll(words, root, sightings.filter(isNameLike));
    const judged = announced.map((each, at) => judge(words, each, announced[at + 1]?.sighting, territory));
    return { words, sightings, judgements: agree(judged, territory) };
  };
  const record = ({ words, sightings, judgements }: Reading): Mention[] => {
    const records = recordAll(words, root, judgements, new Contest(words, sightings));
    return [...records, ...slips.find(words, sightings)].sort(byPosition);
  };
  return {
    find: (text) => record(read(text)).filter((each) => !isOfWorld(each)),
    explain(text) {
      const { words, judgements } = read(text);
      return judgements.map((judgement) => explain(words, judgement));
    },
    leads(text) {
      const reading = read(text);
      return findLeads(reading.words, reading.sightings, record(reading), isOfWorld);
    },
  };
}

/** A text with what was seen in it and how it was judged. */
interface Reading {
  readonly words: Words;
  readonly sightings: readonly Sighting[];
  readonly judgements: readonly Judgement[];
}

/** By start, and of two records that start together the longer first. */
const byPosition = (one: Mention, other: Mention): number => one.start - other.start || other.end - one.end;
