import type { BlockedName } from '../../../src/gazetteer/blocklist.ts';
import type { Place } from '../../../src/gazetteer/place.ts';
import { placeByName } from '../../../src/gazetteer/world/known-names.ts';
import type { Kind } from '../../../src/model/kind.ts';
import { type TaggedSentence, taggedSpans } from './tagged-text.ts';
import { keyOf, type TrainedName, trainNames, withoutProclitics } from './trained-names.ts';

export interface TrainedGazetteer {
  readonly places: readonly Place[];
  readonly blocklist: readonly BlockedName[];
}

/**
 * A gazetteer made of the places tagged in a file, each name with how often its words were something else; and of its
 * names of people, organisations and other things that contain a place's name, as names that are not places.
 */
export function trainGazetteer(sentences: readonly TaggedSentence[]): TrainedGazetteer {
  const names = trainNames(sentences);
  const places = withOneSpacing(names).map((each, index) => placeOf(`name-${index}`, each));
  return { places, blocklist: notPlacesOf(sentences, names) };
}

/** Names that differ in their spaces only are one place's: أبو ظبي, أبوظبي. */
function withOneSpacing(names: ReadonlyMap<string, TrainedName>): TrainedName[][] {
  const spellings = new Map<string, TrainedName[]>();
  for (const [key, name] of names) {
    const joined = key.replaceAll(' ', '');
    spellings.set(joined, [...(spellings.get(joined) ?? []), name]);
  }
  return [...spellings.values()];
}

/** A place of which nothing but the spellings of its name is known. */
function placeOf(id: string, names: readonly TrainedName[]): Place {
  const matching = {
    names: { ar: names.map(({ printed }) => printed) },
    ordinary: Object.fromEntries(names.map((name) => [name.printed, ambiguityOf(name)])),
    needsDesignator: [],
    misspelt: [],
  };
  return placeByName(id, kindOf(names), matching, { source: 'training file', licence: 'not to be shipped' });
}

function ambiguityOf({ tagged, occurrences }: TrainedName): number {
  return 1 - tagged / Math.max(tagged, occurrences);
}

/** What the words before its names say most often; a city where they say nothing. */
function kindOf(names: readonly TrainedName[]): Kind {
  const designated = names.flatMap((name) => [...name.designated]);
  return designated.reduce((best, each) => (each[1] > best[1] ? each : best), [
    'city' as Kind,
    0,
  ] as const)[0];
}

const BLOCKED_TYPES = { PERS: 'person', ORG: 'organisation', MISC: 'title' } as const;

function notPlacesOf(
  sentences: readonly TaggedSentence[],
  names: ReadonlyMap<string, TrainedName>,
): BlockedName[] {
  const isName = (word: string) => names.has(keyOf([word]));
  const found = new Map<string, BlockedName>();
  for (const sentence of sentences) {
    for (const [tag, type] of Object.entries(BLOCKED_TYPES)) {
      for (const [first, last] of taggedSpans(sentence, tag)) {
        const words = withoutProclitics(
          sentence.slice(first, last + 1).map(({ word }) => word),
          isName,
        );
        const holdsPlace = words.some((word) => isName(withoutProclitics([word], isName)[0] ?? ''));
        if (words.length < 2 || !holdsPlace || names.has(keyOf(words))) continue;
        found.set(keyOf(words), { names: [words.join(' ')], type, language: 'ar' });
      }
    }
  }
  return [...found.values()];
}
