import { seededRandom } from './random.ts';

/** A word with its tags, outermost first: `O`, `B-LOC`, in nested corpora `I-ORG B-GPE` … */
interface TaggedWord {
  readonly word: string;
  readonly tags: readonly string[];
}

export type TaggedSentence = readonly TaggedWord[];

/**
 * Reads CoNLL, a word a line and an empty line between sentences: `word TAG`, columns of other things between them, or
 * Wojood's nested tags, outermost first. Tags may be IOB, BILOU or IOBES.
 */
export function readTagged(text: string): TaggedSentence[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((block) => block.split(/\r?\n/).flatMap(readLine))
    .filter((sentence) => sentence.length > 0);
}

const TAG = /^(?:O|[BILUES]-\p{L}[\p{L}\p{N}_-]*)$/u;
/** Phrases of CoNLL-2000 and 2003: grammar, no names. */
const CHUNK = /^[BIE]-(?:NP|VP|PP|ADJP|ADVP|SBAR|PRT|CONJP|INTJ|LST|UCP)$/;
/** Wojood's sign for the end of a sentence inside a segment; no word. */
const SEGMENT_END = '$#$';

function readLine(line: string): TaggedWord[] {
  const [word = '', ...columns] = line.trim().split(/[ \t]+/);
  if (columns.length === 0 || word === SEGMENT_END) return [];
  const firstTag = columns.findLastIndex((column) => !TAG.test(column) || CHUNK.test(column)) + 1;
  const tags = columns.slice(firstTag);
  return [{ word, tags: tags.length > 0 ? tags : ['O'] }];
}

/** Whether words have more than one tag, as in Wojood. */
export function isNested(sentences: readonly TaggedSentence[]): boolean {
  return sentences.some((sentence) =>
    sentence.some(({ tags }) => tags.filter((tag) => tag !== 'O').length > 1),
  );
}

type WordSpan = [first: number, last: number];

/** What corpora call places: places in general, countries and settlements, buildings and roads. */
const PLACE_TYPES = ['LOC', 'GPE', 'FAC'];

/** The first and last word of each place, both counted, without those inside a longer one; heads of settlements are left out where the corpus takes them in. */
export function placesOf(sentence: TaggedSentence): WordSpan[] {
  const spans = PLACE_TYPES.flatMap((type) => taggedSpans(sentence, type).map((span) => ({ type, span })));
  const longestFirst = spans.sort(({ span: one }, { span: other }) => one[0] - other[0] || other[1] - one[1]);
  const kept: WordSpan[] = [];
  let end = -1;
  for (const { type, span } of longestFirst) {
    if (span[0] <= end) continue;
    end = span[1];
    kept.push(type === 'GPE' ? withoutDesignator(sentence, span) : span);
  }
  return kept;
}

const DESIGNATORS = 'مدينة بلدة قرية محافظة ناحية حي ريف قضاء لواء مديرية ولاية منطقة إمارة معتمدية عزبة';
const DESIGNATOR = new RegExp(`^[وف]?[بكل]?(?:${DESIGNATORS.replaceAll(' ', '|')})$`, 'u');

/** Wojood tags `قرية اليامون` as one name; with us the designator of a settlement stands outside (src/README.md). */
function withoutDesignator(sentence: TaggedSentence, [first, last]: WordSpan): WordSpan {
  return [first < last && DESIGNATOR.test(sentence[first]?.word ?? '') ? first + 1 : first, last];
}

/** Whether a place stands inside the name of something else: an organisation, an office, an event. */
export function isInsideOther(sentence: TaggedSentence, [first, last]: Readonly<WordSpan>): boolean {
  const tags = sentence[first]?.tags ?? [];
  const outer = tags.slice(
    0,
    tags.findIndex((tag) => PLACE_TYPES.includes(typeOf(tag))),
  );
  const types = new Set(outer.map(typeOf).filter((type) => type !== ''));
  return [...types].some((type) =>
    taggedSpans(sentence, type).some(([from, to]) => from <= first && last <= to),
  );
}

const typeOf = (tag: string): string => tag.slice(2);

/** The first and last word of everything of this type: `LOC`, `PERS`, `ORG`, `MISC`; of nested ones of one type the outer. */
export function taggedSpans(sentence: TaggedSentence, type: string): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const [index, { tags }] of sentence.entries()) {
    const open = spans.at(-1);
    const has = (...positions: string[]) =>
      positions.some((position) => tags.includes(`${position}-${type}`));
    const goesOn = has('I', 'L', 'E');
    if (goesOn && open?.[1] === index - 1) open[1] = index;
    else if (goesOn || has('B', 'U', 'S')) spans.push([index, index]);
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
