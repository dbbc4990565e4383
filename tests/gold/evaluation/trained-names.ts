import type { Kind } from '../../../src/model/kind.ts';
import { foldText } from '../../../src/text/fold.ts';
import { procliticLength } from './proclitics.ts';
import { placesOf, type TaggedSentence } from './tagged-text.ts';

/** A name as a tagged file knows it. */
export interface TrainedName {
  readonly printed: string;
  /** How often it is tagged as a place. */
  tagged: number;
  /** How often its words stand there, tagged as a place or as something else. */
  occurrences: number;
  /** How often a word before it says what it is. */
  readonly designated: Map<Kind, number>;
}

/** Words that say of the name after them what it is; whoever has a president or a national team is a country. */
const ANNOUNCING = new Map<string, Kind>(
  (
    [
      ['city', 'مدينة بلدة عاصمة'],
      ['village', 'قرية'],
      ['governorate', 'محافظة ولاية إقليم مقاطعة'],
      ['region', 'منطقة جهة'],
      ['river', 'نهر'],
      ['country', 'دولة جمهورية مملكة سلطنة حكومة رئيس شعب منتخب سفير ملك'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [foldText(word), kind] as const)),
);

/** The names of a file by their folded form, clitics stripped, with what it knows of each. */
export function trainNames(sentences: readonly TaggedSentence[]): Map<string, TrainedName> {
  const names = new Map<string, TrainedName>();
  const firstWords = new Set(
    sentences.flatMap((sentence) => placesOf(sentence).map(([first]) => sentence[first]?.word ?? '')),
  );
  for (const sentence of sentences) {
    for (const [first, last] of placesOf(sentence)) {
      const words = sentence.slice(first, last + 1).map(({ word }) => word);
      const bare = withoutProclitics(words, (rest) => firstWords.has(rest));
      const name = names.get(keyOf(bare)) ?? newName(bare.join(' '));
      name.tagged += 1;
      const kind = ANNOUNCING.get(foldText(sentence[first - 1]?.word ?? ''));
      if (kind !== undefined) name.designated.set(kind, (name.designated.get(kind) ?? 0) + 1);
      names.set(keyOf(bare), name);
    }
  }
  countOccurrences(sentences, names);
  return names;
}

const newName = (printed: string): TrainedName => ({
  printed,
  tagged: 0,
  occurrences: 0,
  designated: new Map(),
});

export const keyOf = (words: readonly string[]): string => foldText(words.join(' '));

/** The words of a name with the proclitics of the first cut off; `للقاهرة` leaves `القاهرة`. */
export function withoutProclitics(
  [first = '', ...rest]: readonly string[],
  isName: (rest: string) => boolean,
): string[] {
  const bare = first.slice(procliticLength(first, isName));
  const lostArticle = bare !== first && bare.startsWith('ل') && first.endsWith(`ل${bare}`);
  return [lostArticle ? `ا${bare}` : bare, ...rest];
}

/** Words that are only a part of a longer place say nothing of the name that they spell, and are not counted. */
function countOccurrences(sentences: readonly TaggedSentence[], names: Map<string, TrainedName>): void {
  const longest = [...names.keys()].reduce((most, key) => Math.max(most, key.split(' ').length), 1);
  const isName = (rest: string) => names.has(foldText(rest));
  for (const sentence of sentences) {
    const words = sentence.map(({ word }) => word);
    const places = placesOf(sentence);
    for (let first = 0; first < words.length; first += 1) {
      for (let last = first; last < Math.min(words.length, first + longest); last += 1) {
        const inside = places.some(
          ([from, to]) => from <= first && last <= to && (from < first || last < to),
        );
        const name = names.get(keyOf(withoutProclitics(words.slice(first, last + 1), isName)));
        if (name !== undefined && !inside) name.occurrences += 1;
      }
    }
  }
}
