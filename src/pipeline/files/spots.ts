import type { Spot } from '../../corpus/search.ts';
import type { NumberedPassage } from '../shards/shard.ts';
import type { PassageShare } from './chunks.ts';
import type { Corpus } from './corpus.ts';

const NUMBERS = 4;
/** Which of them is the article's. */
const ARTICLE = 3;

/** Where each passage of a corpus lies, by its number: noted while the passages are laid into chunks. */
export class Spots {
  readonly count: number;
  private readonly numbers: Uint32Array;
  private readonly places: ReadonlyMap<string, number>;

  constructor({ places, shards }: Corpus) {
    this.count = shards.flatMap(({ passages }) => passages).reduce((sum, each) => sum + each, 0);
    this.numbers = new Uint32Array(NUMBERS * this.count);
    let passage = 0;
    for (const [article, quoted] of shards.flatMap(({ passages }) => passages).entries())
      for (let left = quoted; left > 0; left--) this.numbers[NUMBERS * passage++ + ARTICLE] = article;
    this.places = new Map(places.map(({ summary }, number) => [summary.id, number]));
  }

  note({ place, chunk }: PassageShare, passages: Iterable<NumberedPassage>): void {
    const ofPlace = this.places.get(place.summary.id) ?? 0;
    let index = 0;
    for (const { number } of passages) {
      if (number !== null) this.numbers.set([ofPlace, chunk, index], NUMBERS * number);
      index += 1;
    }
  }

  slice(from: number, to: number): Spot[] {
    return Array.from({ length: Math.min(to, this.count) - from }, (_, index) => {
      const [place = 0, chunk = 0, passage = 0, article = 0] = this.numbers.subarray(
        NUMBERS * (from + index),
      );
      return [place, chunk, passage, article];
    });
  }
}
