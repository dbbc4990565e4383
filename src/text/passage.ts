import { type Span, splitSentences, trimSpan } from './sentences.ts';

/** Lengths in UTF-16 code units (src/README.md, "A passage"). */
export const SHORTEST_PASSAGE = 60;
export const LONGEST_PASSAGE = 320;

/** A passage of a block, and whether words of the same sentence were left out before or after it. */
export interface PassageSpan extends Span {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The passage around the mention from `start` to `end` in `block` (one paragraph, title, heading or caption): the
 * sentence that holds it; shorter than 60 code units: with the next sentence, else the previous one; longer than 320:
 * grown from the mention to clause marks, else to the edges of words. It always holds the whole mention, and is longer
 * than 320 only where the words that the mention is part of are. Offsets are UTF-16 code units of `block`, end
 * exclusive.
 */
export function cutPassage(block: string, start: number, end: number): PassageSpan {
  return createPassageCutter(block)(start, end);
}

/**
 * Cuts many passages out of one block. Its sentences are told apart once, and looked for from where the mention before
 * was: a paragraph of ten thousand sentences is read once, not as often as it names a place.
 */
export function createPassageCutter(block: string): (start: number, end: number) => PassageSpan {
  const sentences = splitSentences(block);
  let at = -1;
  return (start, end) => {
    if ((sentences[at]?.start ?? 0) > start) at = -1;
    while ((sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const whole = wholeSentences(sentences, at, { start, end });
    if (length(whole) <= LONGEST_PASSAGE) return { ...whole, cutBefore: false, cutAfter: false };
    const part = growPassage(block, whole, { start, end });
    return { ...part, cutBefore: part.start > whole.start, cutAfter: part.end < whole.end };
  };
}

const length = ({ start, end }: Span): number => end - start;

/** `first` is the last of the sentences that begin at the mention or before it, -1 where none does. */
function wholeSentences(sentences: readonly Span[], first: number, mention: Span): Span {
  let last = Math.max(0, first);
  while (last < sentences.length && (sentences[last]?.end ?? 0) < mention.end) last += 1;
  const whole = join(sentences[first] ?? mention, sentences[last] ?? mention);
  if (length(whole) >= SHORTEST_PASSAGE) return whole;
  return join(whole, sentences[last + 1] ?? sentences[first - 1] ?? whole);
}

function join(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function growPassage(block: string, whole: Span, mention: Span): Span {
  const clauses = splitClauses(block, whole);
  const grown = growByClauses(clauses, wordsAround(block, whole, mention));
  const startsWell = clauses.some(({ start }) => start === grown.start);
  const endsWell = clauses.some(({ end }) => end === grown.end);
  if (startsWell && endsWell && length(grown) >= SHORTEST_PASSAGE) return grown;
  const both = startsWell === endsWell;
  return growByWords(block, whole, grown, { before: both || endsWell, after: both || startsWell });
}

/** Commas, semicolons and colons end a clause; quotation marks stand inside the clause that they open or close. */
const CLAUSE_MARK = /[،؛]|[,;:](?!\p{Nd})|(?<opening>(?<=\s)["“«](?=\S))|(?<=\S)["”»](?=\s|$)/gu;

function splitClauses(block: string, whole: Span): Span[] {
  const cuts = [...block.slice(whole.start, whole.end).matchAll(CLAUSE_MARK)].map(
    ({ index, groups }) => whole.start + index + (groups?.opening === undefined ? 1 : 0),
  );
  const starts = [whole.start, ...cuts];
  return starts
    .map((start, number) => trimSpan(block, { start, end: starts[number + 1] ?? whole.end }))
    .filter((clause) => length(clause) > 0);
}

/** The mention with the rest of the words it begins and ends in. */
function wordsAround(block: string, whole: Span, mention: Span): Span {
  let { start, end } = mention;
  while (start > whole.start && !isSpace(block, start - 1)) start -= 1;
  while (end < whole.end && !isSpace(block, end)) end += 1;
  return { start, end };
}

/** Takes the clause mark nearer to the mention, before or after, while the passage stays within its longest. */
function growByClauses(clauses: readonly Span[], mention: Span): Span {
  let grown = mention;
  for (;;) {
    const start = clauses.findLast((clause) => clause.start < grown.start)?.start ?? Number.NEGATIVE_INFINITY;
    const end = clauses.find((clause) => clause.end > grown.end)?.end ?? Number.POSITIVE_INFINITY;
    const before = { start, end: grown.end };
    const after = { start: grown.start, end };
    const nearerFirst = mention.start - start <= end - mention.end ? [before, after] : [after, before];
    const larger = nearerFirst.find((each) => length(each) <= LONGEST_PASSAGE);
    if (larger === undefined) return grown;
    grown = larger;
  }
}

/** Takes whole words on the sides asked for, as many before as after, while the passage stays within its longest. */
function growByWords(
  block: string,
  whole: Span,
  from: Span,
  sides: { before: boolean; after: boolean },
): Span {
  const room = Math.max(0, LONGEST_PASSAGE - length(from));
  const share = sides.after ? Math.floor(room / 2) : room;
  const start = sides.before
    ? wordStart(block, Math.max(whole.start, from.start - share), from.start)
    : from.start;
  if (!sides.after) return { start, end: from.end };
  const end = wordEnd(block, Math.min(whole.end, start + LONGEST_PASSAGE), from.end);
  if (!sides.before) return { start, end };
  return { start: wordStart(block, Math.max(whole.start, end - LONGEST_PASSAGE), start), end };
}

/** Where the first word begins that starts at `earliest` or later; `latest` where none does before. */
function wordStart(block: string, earliest: number, latest: number): number {
  for (let at = earliest; at < latest; at += 1) {
    if (!isSpace(block, at) && isSpace(block, at - 1)) return at;
  }
  return latest;
}

/** Where the last word ends that is over by `latest`; `earliest` where none is after it. */
function wordEnd(block: string, latest: number, earliest: number): number {
  for (let at = latest; at > earliest; at -= 1) {
    if (!isSpace(block, at - 1) && isSpace(block, at)) return at;
  }
  return earliest;
}

/** Beyond the ends of the block counts as white space. */
function isSpace(block: string, at: number): boolean {
  return !/\S/.test(block.charAt(at));
}
