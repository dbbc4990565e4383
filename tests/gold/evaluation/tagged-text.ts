import { seededRandom } from './random.ts';

/** A word with its tag: `O`, `B-LOC`, `I-LOC` … */
interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

export type TaggedSentence = readonly TaggedWord[];

/** Reads CoNLL: `word TAG` a line, an empty line between sentences. */
export function readTagged(text: string): TaggedSentence[] {
  return text
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((block) => block.split(/\r?\n/).flatMap(readLine))
    .filter((sentence) => sentence.length > 0);
}

function readLine(line: string): TaggedWord[] {
  const words = line.trim().split(/[ \t]+/);
  const tag = words.at(-1) ?? '';
  return words.length < 2 ? [] : [{ word: words[0] ?? '', tag }];
}

/** The first and last word of each place, both counted. */
export function placesOf(sentence: TaggedSentence): [first: number, last: number][] {
  return taggedSpans(sentence, 'LOC');
}

/** The first and last word of everything of this sort: `LOC`, `PERS`, `ORG`, `MISC`. */
export function taggedSpans(sentence: TaggedSentence, sort: string): [first: number, last: number][] {
  const spans: [number, number][] = [];
  for (const [index, { tag }] of sentence.entries()) {
    const open = spans.at(-1);
    if (tag === `I-${sort}` && open?.[1] === index - 1) open[1] = index;
    else if (tag === `B-${sort}` || tag === `I-${sort}`) spans.push([index, index]);
  }
  return spans;
}

/** Sentences stand in the order of their articles: only whole blocks keep an article from lying on both sides. */
const BLOCK = 50;
const TRAINING_SHARE = 0.8;

/** Splits a file into a part to learn from and a part to measure on, by blocks of sentences and a seed. */
export function splitTagged(
  sentences: readonly TaggedSentence[],
  seed: number,
): [TaggedSentence[], TaggedSentence[]] {
  const random = seededRandom(seed);
  const training: TaggedSentence[] = [];
  const measured: TaggedSentence[] = [];
  for (let start = 0; start < sentences.length; start += BLOCK) {
    const part = random() < TRAINING_SHARE ? training : measured;
    part.push(...sentences.slice(start, start + BLOCK));
  }
  return [training, measured];
}
