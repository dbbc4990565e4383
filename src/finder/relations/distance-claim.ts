import type { Distance } from '../../model/relation.ts';
import { isDesignator, isInside, isWordOf, placeAt, readPlace, wordAt } from './item-reader.ts';
import type { InSentence } from './relation.ts';
import type { Item, ItemisedSentence } from './sentence-items.ts';
import {
  ABOUT,
  AWAY,
  BEARINGS,
  BEFORE_LIES,
  BY,
  COMMAS,
  KILOMETRES,
  LIES,
  OF,
  TO_THE,
  WHEREABOUTS,
} from './words.ts';

type Items = readonly Item[];

interface Measured {
  readonly relatum: number;
  readonly kilometres: number;
  readonly bearing: number | null;
  readonly approximate: boolean;
  /** First item of the phrase. */
  readonly begin: number;
}

interface BearingRead {
  readonly bearing: number | null;
  readonly next: number;
}

/** The middle of two directions that differ by a right angle: north and west make 315. */
function middle(first: number, second: number): number {
  const turn = ((second - first + 540) % 360) - 180;
  return (first + turn / 2 + 360) % 360;
}

function readBearing(items: Items, at: number): BearingRead {
  const first = BEARINGS.get(wordAt(items, at) ?? '');
  if (first === undefined) return { bearing: null, next: at };
  const hyphen = wordAt(items, at + 1) === '-' ? 1 : 0;
  const second = BEARINGS.get(wordAt(items, at + 1 + hyphen) ?? '');
  if (second === undefined) return { bearing: first, next: at + 1 };
  return { bearing: middle(first, second), next: at + 2 + hyphen };
}

/** `15 كيلومترا`: the length and where reading goes on; `null` where none stands. */
function readLength(items: Items, at: number): { kilometres: number; next: number } | null {
  const item = items[at];
  const unit = KILOMETRES.get(wordAt(items, at + 1) ?? '');
  if (item?.type !== 'number' || unit === undefined) return null;
  return { kilometres: item.value * unit, next: at + 2 };
}

function skip(items: Items, at: number, words: typeof OF): number {
  let next = at;
  while (isWordOf(items, next, words)) next += 1;
  return next;
}

/** `130 كم جنوب شرق مدينة أ`, `30 كم إلى الشرق من أ`, `30 km from A`. */
function numberFirst(items: Items, at: number): Measured | null {
  const length = readLength(items, at);
  if (length === null) return null;
  const direction = readBearing(items, skip(items, length.next, TO_THE));
  const after = direction.bearing === null ? length.next : direction.next;
  const joined = isWordOf(items, after, OF) ? after + 1 : after;
  const relatum = joined === length.next ? null : readPlace(items, joined);
  if (relatum === null) return null;
  let begin = at;
  while (isWordOf(items, begin - 1, ABOUT) || isWordOf(items, begin - 1, AWAY)) begin -= 1;
  const approximate = items.slice(begin, at).some((_, index) => isWordOf(items, begin + index, ABOUT));
  const { kilometres } = length;
  return { relatum: relatum.mention, kilometres, bearing: direction.bearing, approximate, begin };
}

/** `شمال أ بنحو 15 كيلومترا`. */
function directionFirst(items: Items, at: number): Measured | null {
  if (BEARINGS.has(wordAt(items, at - 1) ?? '')) return null;
  const { bearing, next } = readBearing(items, at);
  const relatum = bearing === null ? null : readPlace(items, next);
  if (relatum === null) return null;
  const approximate = isWordOf(items, relatum.next, ABOUT);
  const hasWord = approximate || isWordOf(items, relatum.next, BY);
  const length = readLength(items, hasWord ? relatum.next + 1 : relatum.next);
  if (length === null) return null;
  return { relatum: relatum.mention, kilometres: length.kilometres, bearing, approximate, begin: at };
}

/** The place that ends at `at`; `null` also where another place before it may be meant: `أ بريف ب (30 كم …)`. */
function placeEndingAt(items: Items, at: number): number | null {
  let before = at - 1;
  while (isDesignator(items, before) && !isInside(items, before)) before -= 1;
  return isInside(items, before) && placeAt(items, before - 1) !== null ? null : placeAt(items, at);
}

/** The place that a phrase beginning at `begin` tells of: in a bracket or apposition to it, or as what *lies* there. */
function subjectOf(items: Items, begin: number): number | null {
  const before = wordAt(items, begin - 1);
  if (isWordOf(items, begin, AWAY) && before === null) return placeEndingAt(items, begin - 1);
  if (before === '(') return placeEndingAt(items, begin - 2);
  return lyingSubject(items, begin) ?? appositionSubject(items, begin);
}

/** `أ، 30 كم غرب ب`. */
function appositionSubject(items: Items, begin: number): number | null {
  return isWordOf(items, begin - 1, COMMAS) ? placeEndingAt(items, begin - 2) : null;
}

/** `أ الواقعة … 30 كم`, `تقع أ … 30 كم`: between the verb and the phrase nothing may stand but whereabouts. */
function lyingSubject(items: Items, begin: number): number | null {
  for (let at = begin - 1; at >= 0; at -= 1) {
    if (isWordOf(items, at, LIES)) return whatLies(items, at, begin);
    const isWhereabouts = isWordOf(items, at, WHEREABOUTS) || isDesignator(items, at) || isInside(items, at);
    if (!isWhereabouts && placeAt(items, at) === null) return null;
  }
  return null;
}

function whatLies(items: Items, lies: number, begin: number): number | null {
  const after = readPlace(items, lies + 1);
  if (after !== null && after.next <= begin) return after.mention;
  let before = lies - 1;
  while (isWordOf(items, before, BEFORE_LIES)) before -= 1;
  return placeEndingAt(items, before);
}

/** Every distance that the sentence states between two places it names. */
export function findDistanceClaims({ items, start, end }: ItemisedSentence): InSentence<Distance<number>>[] {
  return items.flatMap((_, at) => {
    const measured = numberFirst(items, at) ?? directionFirst(items, at);
    const subject = measured === null ? null : subjectOf(items, measured.begin);
    if (measured === null || subject === null) return [];
    const { relatum, kilometres, bearing, approximate } = measured;
    return [{ type: 'distance' as const, subject, relatum, kilometres, bearing, approximate, start, end }];
  });
}
