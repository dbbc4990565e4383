import type { Kind } from '../../model/kind.ts';
import type { UnknownToponymReason } from '../../model/reason.ts';
import type { Span } from '../../text/sentences.ts';
import type { Words } from '../../text/words.ts';
import type { Mention } from '../output/mention.ts';
import type { Match } from '../scan/match.ts';
import { capitalisedGuesses } from './capitalised.ts';
import { coordinatedGuesses, coordinatedWithGuesses, firstGuesses } from './coordinated.ts';
import { datelineGuesses } from './datelines.ts';
import { definedGuesses } from './defined.ts';
import { designatedGuesses } from './designated.ts';
import { directedGuesses } from './directed.ts';
import { facilityGuesses } from './facilities.ts';
import { foreignGuesses, foreignPairs } from './foreign.ts';
import type { Guess, Known } from './guess.ts';
import { locatedGuesses } from './located.ts';
import { openedListGuesses } from './opened-lists.ts';
import { placedGuesses } from './placed.ts';
import { type Named, nameOf, repeatedGuesses } from './repeated.ts';
import { wayGuesses } from './ways.ts';

/** Words that look like a place's name and are in no gazetteer. */
export interface UnknownToponym {
  /** UTF-16 code units of the text, end exclusive; clitics and designators of settlements are outside. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** What the words around designate; `null` where they only say that it is a place. */
  readonly kind: Kind | null;
  readonly reason: UnknownToponymReason;
}

/** What a line has that may be an unknown toponym, whatever the other lines of the text say. */
export interface GuessedLine {
  readonly words: Words;
  readonly known: Known;
  /** Unknown words that the words around treat as a place's name: they are looked for again in all lines. */
  readonly named: readonly Guess[];
  /** Unknown words with the form of a foreign name, and those that the language hardly has: they may be persons elsewhere. */
  readonly unsure: readonly Guess[];
  /** Records of names that the gazetteer lacks and the world knows. */
  readonly world: readonly UnknownToponym[];
  /** What is no unknown toponym. */
  readonly taken: readonly Span[];
}

/**
 * What may be an unknown toponym in a line: unknown words after a designator, in a list that a designator governs or beside known
 * places, that lie somewhere, in a dateline or with the form of a foreign name; buildings with their names, known or not; and the
 * records of names that the gazetteer lacks and the world knows.
 */
export function guessLine(
  words: Words,
  matches: readonly Match[],
  records: readonly Mention[],
  isOfWorld: (record: Mention) => boolean,
): GuessedLine {
  const told = records.filter((record) => !isElsewhere(record));
  const seen = withoutRejected(words, matches, told);
  const known = new Set(seen.flatMap(({ first, last }) => range(first, last)));
  const accepted = seen.filter(({ names }) => names.length > 0);
  const world = records.filter(isOfWorld);
  const foreign = foreignGuesses(words, known);
  const first = [
    ...directedGuesses(words, known),
    ...firstGuesses(words, accepted, known),
    ...wayGuesses(words, accepted, known),
  ];
  const placed = placedGuesses(words, known);
  return {
    words,
    known,
    named: [
      ...designatedGuesses(words, seen, known),
      ...openedListGuesses(words, known),
      ...definedGuesses(words, known),
      ...datelineGuesses(words, known),
      ...facilityGuesses(words, seen),
      ...coordinatedGuesses(words, accepted, known),
      ...first,
      ...coordinatedWithGuesses(words, [...first, ...foreign, ...placed], known),
      ...locatedGuesses(words, accepted, known),
      ...foreignPairs(words, known),
      ...capitalisedGuesses(words, accepted, known),
    ],
    unsure: [...foreign, ...placed],
    world: world.flatMap(worldToponym),
    taken: outsideOf(world, told),
  };
}

/** The unknown toponyms of each line, sorted by start: what was guessed, and the words that any line names once more. */
export function unknownToponymsOf(lines: readonly GuessedLine[]): UnknownToponym[][] {
  const everywhere: Named = new Map(
    lines.flatMap(({ words, named }) => named.flatMap((guess) => nameOf(words, guess))),
  );
  return lines.map(({ words, known, named, unsure, world, taken }) => {
    const guesses = [...named, ...repeatedGuesses(words, everywhere, known), ...unsure];
    return withoutOverlaps([...guesses.map((guess) => toponymOf(words, guess)), ...world], taken);
  });
}

/** The records that lie in none of `world`, which is a part of them; both sorted, the longer of two that start together first. */
function outsideOf(world: readonly Mention[], records: readonly Mention[]): Mention[] {
  const ofWorld = new Set(world);
  let end = -1;
  return records.filter((record) => {
    if (ofWorld.has(record)) end = Math.max(end, record.end);
    return record.end > end;
  });
}

/** A name that the world knows, unless it stands inside another name. */
function worldToponym({ start, end, exact, kind, role }: Mention): UnknownToponym[] {
  if (role === 'embedded' || role === 'demonym') return [];
  return [{ start, end, exact, kind, reason: { rule: 'world', words: null } }];
}

/**
 * حي القاهرة بمدينة تعز, قرية الغمارية: of the names in the gazetteer none is meant, or only one that is spelt otherwise, so that this
 * one is missing there.
 */
const isElsewhere = ({ place, reasons }: Mention): boolean =>
  place === null && reasons.some(({ rule }) => MISSING.has(rule));
const MISSING: ReadonlySet<string> = new Set(['otherContainer', 'otherCity', 'misspelling']);

/** The matches with the names only of those that became records: what no candidate was taken for is as good as unknown. */
function withoutRejected(words: Words, matches: readonly Match[], records: readonly Span[]): Match[] {
  const ends = new Set(records.map(({ end }) => end));
  return matches.flatMap((match) => {
    if (match.names.length === 0 || ends.has(words.span(match.first, match.last).end)) return [match];
    const isMore = match.isDesignator || match.isSport || match.blocked.length + match.demonyms.length > 0;
    return isMore ? [{ ...match, names: [] }] : [];
  });
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function toponymOf(words: Words, { first, last, skip, kind, reason }: Guess): UnknownToponym {
  const { start, end } = words.span(first, last, skip);
  return { start, end, exact: words.original.slice(start, end), kind, reason };
}

function withoutOverlaps(toponyms: readonly UnknownToponym[], taken: readonly Span[]): UnknownToponym[] {
  const sorted = [...toponyms].sort((one, other) => one.start - other.start || other.end - one.end);
  const starts = new Set(taken.map(({ start }) => start));
  let end = -1;
  return sorted.filter((lead) => {
    if (lead.start < end || starts.has(lead.start)) return false;
    end = lead.end;
    return true;
  });
}
